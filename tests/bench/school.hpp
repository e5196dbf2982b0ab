// SPDX-License-Identifier: MIT
// A school drawn from a seed whose pairs are to be scheduled, written as a folder that kith reads. What is
// drawn, and how often, stands in README.md. Whole numbers throughout, so the same arguments give the same
// bytes on every machine.
#pragma once

#include <cstdint>
#include <filesystem>

namespace bench {

enum class Adults { loose, tight };   ///< tight: adults oversee fewer meetings than there are pairs
enum class Pupils { apart, by_form }; ///< by form: those of one form have their lessons and lunches together
enum class Span { week, term };       ///< term: eleven weeks, A and B, of which one has INSET and one exams

struct SchoolSize {
    std::uint64_t pairs = 0;
    std::uint64_t rooms = 0;
    std::uint64_t adults = 0;
    std::uint64_t seed = 0;
    Adults supply = Adults::loose;
    Pupils pupils = Pupils::apart;
    Span span = Span::week;

    /// With three pairs or fewer two of them could be the same two people.
    bool is_sound() const {
        return pairs >= 4 && pairs < 10'000 && rooms >= 1 && rooms < 1000 && adults >= 1 && adults < 1000;
    }
};

/// Writes the folder and, beside it, FOLDER-private. Throws std::filesystem::filesystem_error where it
/// cannot.
void write_school(const SchoolSize& size, const std::filesystem::path& folder);

} // namespace bench
