// SPDX-License-Identifier: MIT
// An academic year as schools write it, 2026-27: named by the calendar year in which it begins.
#pragma once

#include "text/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kith::record {

struct AcademicYear {
    int first = 0; ///< the calendar year of its September

    AcademicYear next() const { return {first + 1}; }
    /// The first of a month of its first calendar year.
    text::Date begin_of(std::chrono::month month) const { return std::chrono::sys_days(std::chrono::year(first) / month / 1); }
    friend auto operator<=>(AcademicYear, AcademicYear) = default;
};

/// Two years one after the other, as 2026-27, 2099-00, 2026/27 or 2026-2027; nothing for what is something else.
std::optional<AcademicYear> parse_academic_year(std::string_view text);
std::string format(AcademicYear year);

/// The one for which a school plans on that day: from July on the coming one.
AcademicYear academic_year_planned_on(text::Date day);

} // namespace kith::record
