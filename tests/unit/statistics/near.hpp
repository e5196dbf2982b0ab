// SPDX-License-Identifier: MIT
// Figures compared with published ones, to the digits printed.
#pragma once

#include "statistics/interval.hpp"

#include <cmath>
#include <doctest/doctest.h>

namespace kith::testing {

/// True where they differ by no more than that; by default as far as kith promises.
inline bool near(double found, double published, double within = 1e-9) {
    return std::abs(found - published) <= within;
}

inline bool near(const statistics::Interval& found, double low, double high, double within = 1e-9) {
    return near(found.low, low, within) && near(found.high, high, within);
}

} // namespace kith::testing
