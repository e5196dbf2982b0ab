// SPDX-License-Identifier: MIT
// A programme's year in weeks and strands: what was due and what became of it, who has a mentor and who waits. Counts
// alone; rules.md, section 7, says what due, held and not recorded mean.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/contact.hpp"
#include "evidence/overview.hpp"
#include "statistics/suppression.hpp"

namespace kith::evidence {

/// Meetings, or duties, that were due.
struct MeetingCounts {
    int held = 0;
    int missed = 0; ///< recorded, or its week confirmed, and it did not take place
    int not_recorded = 0;

    int recorded() const { return held + missed; }
    int due() const { return recorded() + not_recorded; }
    void add(Became became);
    void add(const MeetingCounts& more);
};

struct WeekCounts {
    Date monday{};
    MeetingCounts meetings;
    MeetingCounts duties{};
};

/// How long mentees without a pair have waited: up to two weeks, up to six, longer; and those of whom it is not known.
inline constexpr std::array<int, 2> wait_limits{14, 42}; ///< days
using Waits = std::array<int, wait_limits.size() + 2>;

struct StrandYear {
    StrandIndex strand;
    MeetingCounts meetings;
    MeetingCounts duties;
    int paired = 0; ///< active mentees in an agreed pair, without those to refer on
    int mentees = 0; ///< of the pairs whose meetings are counted, those that have ended too; a form is ten
    int pairs = 0;
    Waits waits{};

    int waiting() const;
};

struct Year {
    Date day{};
    std::vector<WeekCounts> weeks; ///< from the first with a plan to the day's, those in which nothing was due too
    std::vector<StrandYear> strands;
    int paired = 0, waiting = 0; ///< of all strands, one in two of them once
};

Year year(const Programme& programme, Date day);

/// What of a year an audience sees.
struct YearShown {
    statistics::Shown people;        ///< of the table of strands by `paired` and each class of `waits`
    bool paired = true, waiting = true; ///< whether the numbers of the year are shown
    std::vector<std::optional<MeetingCounts>> meetings, duties; ///< of each strand; nothing: kept back
    std::optional<MeetingCounts> all_meetings, all_duties;
};
/// The contact is that of the same day: everyone sees as many meetings and duties here as there.
YearShown shown_of(const Year& year, const Contact& contact, Audience audience);

} // namespace kith::evidence
