// SPDX-License-Identifier: MIT
// What gives a child away by its shape alone: unique pupil numbers, e-mail addresses, and dates as people write them.
#pragma once

#include "text/date.hpp"
#include "text/unicode.hpp"

namespace kith::programme {

/// A stretch of bytes of a text.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A letter and twelve digits, of which the last may be a letter (a temporary number), as the DfE's guide to UPNs has it.
struct PupilNumber {
    Stretch at;
    bool is_sound = false; ///< its check letter is right
};
std::vector<PupilNumber> find_pupil_numbers(const std::vector<text::Word>& words);

/// The check letter of the twelve characters behind it: Σ value · position over positions 2 to 13, mod 23.
char check_letter(std::string_view twelve);

std::vector<Stretch> find_addresses(std::string_view text);

struct WrittenDate {
    Stretch at;
    text::Date date{};
};
/// `2015-03-02`, `2/3/2015`, `02.03.15`, `2 March 2015`, `March 2nd, 2015`; the day before the month where both could be.
std::vector<WrittenDate> find_dates(std::string_view text, const std::vector<text::Word>& words);

} // namespace kith::programme
