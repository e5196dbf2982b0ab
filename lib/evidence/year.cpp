// SPDX-License-Identifier: MIT
#include "evidence/year.hpp"

#include "evidence/standing.hpp"

#include <numeric>

namespace kith::evidence {
namespace {

std::size_t wait_class(const Programme& programme, PersonIndex mentee, Date day) {
    const auto since = programme[mentee].record->since;
    if (!since) return wait_limits.size() + 1;
    const auto days = (day - *since).count();
    std::size_t at = 0;
    while (at < wait_limits.size() && days > wait_limits[at]) ++at;
    return at;
}

StrandYear strand_year(const Programme& programme, const StrandOverview& view, Date day) {
    StrandYear made;
    made.strand = view.strand;
    std::set<PersonIndex> paired;
    for (const auto pair : pairs_on(programme, view.strand, day))
        paired.insert(programme[pair].mentees.begin(), programme[pair].mentees.end());
    made.paired = static_cast<int>(paired.size());
    made.pairs = view.pairs;
    for (const auto mentee : view.waiting) ++made.waits[wait_class(programme, mentee, day)];
    return made;
}

/// Every week from the first of `found` to the day's.
std::vector<WeekCounts> without_holes(const std::map<Date, WeekCounts>& found, Date day) {
    std::vector<WeekCounts> weeks;
    if (found.empty()) return weeks;
    for (Date monday = found.begin()->first; monday <= day; monday += text::Days{7}) {
        const auto counts = found.find(monday);
        weeks.push_back(counts == found.end() ? WeekCounts{} : counts->second);
        weeks.back().monday = monday;
    }
    return weeks;
}

void add_meetings(const Programme& programme, Date day, StrandYear& strand, std::map<Date, WeekCounts>& weeks) {
    std::set<PersonIndex> mentees;
    std::set<programme::FormIndex> forms;
    for (const auto& one : due_until(programme, strand.strand, day)) {
        strand.meetings.add(one.became);
        weeks[text::monday_of(one.meeting.date)].meetings.add(one.became);
        const auto& pair = programme[one.meeting.planned.pair];
        mentees.insert(pair.mentees.begin(), pair.mentees.end());
        if (pair.form) forms.insert(*pair.form);
    }
    strand.mentees = static_cast<int>(mentees.size() + forms.size() * meetings_base);
}

void add_duties(const Programme& programme, Date day, StrandYear& strand, std::map<Date, WeekCounts>& weeks) {
    const auto duties = duties_until(programme, strand.strand, day);
    for (const auto& one : duties) {
        strand.duties.add(one.became);
        weeks[text::monday_of(one.duty.date)].duties.add(one.became);
    }
    strand.on_duty = static_cast<int>(tally_of(duties).people);
}

} // namespace

void MeetingCounts::add(Became became) {
    if (became == Became::held) ++held;
    else if (became == Became::missed) ++missed;
    else ++not_recorded;
}

void MeetingCounts::add(const MeetingCounts& more) {
    held += more.held;
    missed += more.missed;
    not_recorded += more.not_recorded;
}

int StrandYear::waiting() const { return std::accumulate(waits.begin(), waits.end(), 0); }

Year year(const Programme& programme, Date day) {
    Year made;
    made.day = day;
    std::map<Date, WeekCounts> weeks;
    for (const auto& view : overview(programme, end_of(day)).strands) {
        auto strand = strand_year(programme, view, day);
        add_meetings(programme, day, strand, weeks);
        add_duties(programme, day, strand, weeks);
        made.strands.push_back(std::move(strand));
    }
    made.weeks = without_holes(weeks, day);
    return made;
}

YearShown shown_of(const Year& year, Audience audience) {
    statistics::CountTable table;
    std::vector<statistics::Count> members, on_duty;
    std::vector<bool> has_duties;
    for (const auto& one : year.strands) {
        auto& row = table.cells.emplace_back(std::vector<statistics::Count>{one.paired});
        row.insert(row.end(), one.waits.begin(), one.waits.end());
        members.push_back(one.mentees);
        on_duty.push_back(one.on_duty);
        has_duties.push_back(one.duties.due() > 0);
    }
    const bool is_public = audience == Audience::everyone;
    const statistics::SmallNumbers none_small{0, statistics::Zeros::shown};
    YearShown shown{statistics::shown_counts(table, is_public ? statistics::SmallNumbers{} : none_small), {}, {}};
    const std::vector<bool> all(members.size(), true);
    shown.with_meetings = is_public ? statistics::shown_means(members, all, meetings_base) : all;
    shown.with_duties = is_public ? statistics::shown_means(on_duty, has_duties, meetings_base) : all;
    return shown;
}

} // namespace kith::evidence
