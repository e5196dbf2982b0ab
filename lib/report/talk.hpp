// SPDX-License-Identifier: MIT
// What kith says beside its data, for a terminal.
#pragma once

#include <string>

namespace kith::report {

/// Talk as a page 80 columns wide shows it: lines that are longer are broken between words, the others of
/// them behind the first one's indentation and two more. Excerpts of files (`6 | free: …` and what points
/// into them) stay as they are.
std::string talk_in_lines(const std::string& talk);

} // namespace kith::report
