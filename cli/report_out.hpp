// SPDX-License-Identifier: MIT
// Where a report goes: the standard output, a file, or the place for printed things in the private part; as a PDF by a
// browser or WeasyPrint, whichever the machine has.
#pragma once

#include "cli/world.hpp"

namespace kith::cli {

/// A file that a report is written into, looked at before any work is done.
struct OutPlace {
    std::filesystem::path path;
    std::string shown;
    std::string named; ///< as on the command line; the whole path where nothing was named
    bool is_private = false; ///< in the private part's out/: names may stand in it
};

/// The file named, or NAME in the private part's out/ where none is; stops where none may stand there.
OutPlace out_place(const record::Folder& folder, const std::string& named, const std::string& name);

/// Stops where something else stands at the place: a file of its kind alone is replaced.
void require_free(const OutPlace& place, std::string_view first_bytes);

/// Writes it whole, over an earlier one of its kind alone, and says so. `first_bytes` tell the kind.
void write_out(const OutPlace& place, const std::string& bytes, std::string_view first_bytes, const Terminal& terminal);

/// The page as a PDF with tags; stops where no program on this machine makes one.
std::string pdf_of(const std::string& page, const std::filesystem::path& folder);

} // namespace kith::cli
