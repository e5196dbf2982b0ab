// SPDX-License-Identifier: MIT
// Where the ticks of a scale stand: round numbers, few enough to be read, and the same on every machine.
#pragma once

#include "text/decimal.hpp"

#include <vector>

namespace kith::report {

/// The multiples of 1, 2 or 5 times a power of ten within [from, to], at most `most` of them (at least 2), with no more
/// places than they need. Whole numbers only where `whole`.
std::vector<text::Decimal> ticks(double from, double to, std::size_t most, bool whole);

/// The end of a scale from 0: the first tick at or above `value`, at least 1.
double scale_end(std::int64_t value, std::size_t most);

} // namespace kith::report
