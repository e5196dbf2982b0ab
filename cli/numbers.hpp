// SPDX-License-Identifier: MIT
// Options that take a whole number: refused by name while the command line is parsed, whatever their length.
#pragma once

#include "cli/command.hpp"
#include "text/number.hpp"

namespace kith::cli {

/// An option of digits, from `least` to `most`; left out it stays empty.
CLI::Option* add_number(CLI::App& app, const std::string& name, std::string& out, const std::string& what,
                        int least, int most);

/// --id-seed.
CLI::Option* add_seed(CLI::App& app, std::string& out, const std::string& what);

/// The number of such an option; nothing where it was left out.
inline std::optional<int> number_of(const std::string& checked) {
    return text::parse_number(checked, 0, 999'999'999);
}

} // namespace kith::cli
