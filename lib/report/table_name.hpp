// SPDX-License-Identifier: MIT
// What tables of strands are called, as --table and the register of releases name them.
#pragma once

#include "report/report_words.hpp"

namespace kith::report {

/// The name of a table of one strand: "gates-wellbeing", for everyone by what the strand is shown as,
/// "gates-lunch-team".
std::string table_name(const programme::Programme& programme, std::string_view table,
                       programme::StrandIndex strand, Audience audience);

} // namespace kith::report
