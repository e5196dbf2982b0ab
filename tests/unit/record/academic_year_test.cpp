// SPDX-License-Identifier: MIT
#include "record/academic_year.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;

TEST_CASE("an academic year is two years, one after the other") {
    CHECK(parse_academic_year("2026-27") == AcademicYear{2026});
    CHECK(parse_academic_year("2099-00") == AcademicYear{2099});
    CHECK(parse_academic_year("2026/27") == AcademicYear{2026});
    CHECK(parse_academic_year("2026-2027") == AcademicYear{2026});
    for (const auto* none : {"", "2026", "2026-28", "2026-2028", "26-27", "2026 27", "2o26-27", "-026-27"}) CHECK_FALSE(parse_academic_year(none));
    CHECK(format(AcademicYear{2026}.next()) == "2027-28");
    CHECK(format(AcademicYear{2098}.next()) == "2099-00");
    CHECK(text::format(AcademicYear{2026}.begin_of(std::chrono::September)) == "2026-09-01");
}

TEST_CASE("from July on a school plans for the coming year") {
    CHECK(academic_year_planned_on(*text::parse_date("2026-06-30")) == AcademicYear{2025});
    CHECK(academic_year_planned_on(*text::parse_date("2026-07-01")) == AcademicYear{2026});
}
