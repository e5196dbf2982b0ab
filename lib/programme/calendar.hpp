// SPDX-License-Identifier: MIT
// One school's year: which days are school days, which week of the cycle a date lies in, and on which dates a slot
// stands. Pure arithmetic on dates; rules.md, section 4.
#pragma once

#include "programme/index.hpp"
#include "record/calendar_file.hpp"

namespace kith::programme {

using text::Date;
using text::Minutes;

struct Slot {
    record::SlotName name;
    CalendarIndex calendar;
    std::chrono::weekday day;
    Minutes from{};
    Minutes to{};
    record::SlotKind kind = record::SlotKind::other;
    std::vector<bool> weeks; ///< of the calendar's cycle

    Minutes length() const { return to - from; }
};

/// True where the two take up a common minute of the day; weekdays and weeks aside.
inline bool overlap_in_time(const Slot& a, const Slot& b) { return a.from < b.to && b.from < a.to; }

class Calendar {
  public:
    Calendar(record::CalendarName name, const record::CalendarFile& file);

    const record::CalendarName& name() const { return name_; }
    /// The weeks of the cycle; one without a name where the calendar has no cycle.
    const std::vector<record::WeekName>& weeks() const { return weeks_; }
    bool has_cycle() const { return weeks_.size() > 1 || !weeks_.front().text.empty(); }

    /// The term that holds the date, or null.
    const record::Term* term_of(Date date) const;
    /// The name of a closure that holds the date, or null.
    const record::Closure* closure_of(Date date) const;
    bool is_school_day(Date date) const { return term_of(date) != nullptr && closure_of(date) == nullptr; }

    /// Weeks from the Monday on which the cycle starts (the first term's where there is none), negative before it; weeks
    /// without a school day are not counted where the cycle skips them.
    std::int64_t week_index(Date date) const;
    /// The position in weeks() of the date's week.
    std::size_t cycle_week(Date date) const;
    /// 0 or 1: the week of a fortnight; the cycle's where it has two weeks.
    std::size_t fortnight_week(Date date) const;
    /// True where the date's week is called `week`: a week of the cycle, or 1 or 2 where there is none.
    bool is_week(Date date, const record::WeekName& week) const;
    /// The names that is_week() knows.
    std::vector<std::string> week_names() const;

    /// True where the slot stands on the date: a school day, the slot's weekday and week.
    bool stands(const Slot& slot, Date date) const;

    const record::CalendarFile& file() const { return *file_; }

  private:
    record::CalendarName name_;
    const record::CalendarFile* file_;
    std::vector<record::WeekName> weeks_;
    Date first_monday_; ///< of the cycle
};

/// True where `date` lies in [from, to].
bool holds(const record::Closure& closure, Date date);

} // namespace kith::programme
