// SPDX-License-Identifier: MIT
#include "report/axis.hpp"

#include <doctest/doctest.h>

using namespace kith;

namespace {

std::string shown(double from, double to, std::size_t most, bool whole = false) {
    std::string text;
    for (const auto& tick : report::ticks(from, to, most, whole)) text += format(tick) + " ";
    return text;
}

} // namespace

TEST_CASE("ticks are round numbers, and few") {
    CHECK(shown(0, 118, 6) == "0 20 40 60 80 100 ");
    CHECK(shown(0, 100, 6) == "0 20 40 60 80 100 ");
    CHECK(shown(12, 60, 8) == "20 30 40 50 60 ");
    CHECK(shown(-4.6, 4.6, 7) == "-4 -2 0 2 4 ");
    CHECK(shown(0, 0.3, 4) == "0.0 0.1 0.2 0.3 ");
    CHECK(shown(0, 1, 6, true) == "0 1 ");
    CHECK(shown(0, 1, 6) == "0.0 0.2 0.4 0.6 0.8 1.0 ");
    CHECK(shown(3, 3, 6) == "3 ");
}

TEST_CASE("a scale ends at a tick that nothing passes") {
    CHECK(report::scale_end(0, 6) == 1);
    CHECK(report::scale_end(1, 6) == 1);
    CHECK(report::scale_end(118, 6) == 150);
    CHECK(report::scale_end(150, 6) == 150);
    CHECK(report::scale_end(151, 6) == 200);
}
