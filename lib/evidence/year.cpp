// SPDX-License-Identifier: MIT
#include "evidence/year.hpp"

#include "evidence/contact_public.hpp"
#include "evidence/standing.hpp"

#include <algorithm>
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

/// Of those whom matching counts too.
std::set<PersonIndex> paired_in(const Programme& programme, StrandIndex strand, Date day) {
    std::set<PersonIndex> in_pairs, found;
    for (const auto pair : pairs_on(programme, strand, day))
        in_pairs.insert(programme[pair].mentees.begin(), programme[pair].mentees.end());
    for (const auto mentee : mentees_on(programme, strand, day))
        if (in_pairs.contains(mentee)) found.insert(mentee);
    return found;
}

StrandYear strand_year(const Programme& programme, const StrandOverview& view, const std::set<PersonIndex>& paired,
                       Date day) {
    StrandYear made;
    made.strand = view.strand;
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
    strand.mentees = static_cast<int>(mentees.size() + forms.size() * percent_base);
}

void add_duties(const Programme& programme, Date day, StrandYear& strand, std::map<Date, WeekCounts>& weeks) {
    for (const auto& one : duties_until(programme, strand.strand, day)) {
        strand.duties.add(one.became);
        weeks[text::monday_of(one.duty.date)].duties.add(one.became);
    }
}

/// Beside the sum over strands, the number of people tells how many are in two: not where that, or it, is small.
bool tells_of_few(int people, int over_strands) { return is_few(people) || is_few(over_strands - people); }

void hide_people(const Year& year, YearShown& shown) {
    std::vector<bool>& columns = shown.people.column_totals;
    if (!columns.empty() && is_few(year.paired)) columns.front() = false; // of whom the sum may be no small number
    int paired = 0, waiting = 0;
    for (const auto& one : year.strands) paired += one.paired, waiting += one.waiting();
    const bool is_summed = columns.empty() || columns.front();
    shown.paired = is_summed && !tells_of_few(year.paired, paired);
    shown.waiting = is_summed && shown.people.total && !tells_of_few(year.waiting, waiting);
}

MeetingCounts counts_of(const OnRecord& on_record) {
    return {static_cast<int>(on_record.held), static_cast<int>(on_record.not_held), 0};
}

bool is_any(const std::vector<bool>& strands) {
    return std::find(strands.begin(), strands.end(), true) != strands.end();
}

void add_public_meetings(const Year& year, const Contact& contact, YearShown& shown) {
    std::vector<statistics::Count> members;
    for (const auto& one : year.strands) members.push_back(one.mentees);
    const auto enough = statistics::shown_means(members, std::vector<bool>(members.size(), true), percent_base);
    const auto meetings = public_contact(contact).strand_meetings;
    for (std::size_t s = 0; s < year.strands.size(); ++s) {
        const auto& of = contact.strands;
        const auto at = std::find_if(of.begin(), of.end(), [&](const auto& one) { return one.first == year.strands[s].strand; });
        auto& made = shown.meetings.emplace_back();
        if (at == of.end()) continue;
        if (const auto found = meetings.of(static_cast<std::size_t>(at - of.begin()), enough[s])) made = counts_of(*found);
    }
    if (meetings.all && is_any(enough)) shown.all_meetings = counts_of(*meetings.all);
}

void add_public_duties(const Year& year, const Contact& contact, YearShown& shown) {
    const auto duties = public_duties(contact);
    MeetingCounts all;
    shown.duties.resize(year.strands.size());
    for (std::size_t s = 0; s < year.strands.size(); ++s) {
        all.add(year.strands[s].duties);
        for (std::size_t i = 0; i < contact.duties.size(); ++i)
            if (contact.duties[i].first == year.strands[s].strand && duties.rows[i])
                shown.duties[s] = year.strands[s].duties;
    }
    if (duties.all) shown.all_duties = all;
}

void add_all(const Year& year, YearShown& shown) {
    shown.all_meetings = shown.all_duties = MeetingCounts{};
    for (const auto& one : year.strands) {
        shown.meetings.emplace_back(one.meetings);
        shown.duties.emplace_back(one.duties);
        shown.all_meetings->add(one.meetings);
        shown.all_duties->add(one.duties);
    }
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
    std::set<PersonIndex> all_paired, all_waiting;
    for (const auto& view : overview(programme, end_of(day)).strands) {
        const auto paired = paired_in(programme, view.strand, day);
        all_paired.insert(paired.begin(), paired.end());
        all_waiting.insert(view.waiting.begin(), view.waiting.end());
        auto strand = strand_year(programme, view, paired, day);
        add_meetings(programme, day, strand, weeks);
        add_duties(programme, day, strand, weeks);
        made.strands.push_back(std::move(strand));
    }
    made.weeks = without_holes(weeks, day);
    made.paired = static_cast<int>(all_paired.size());
    made.waiting = static_cast<int>(all_waiting.size());
    return made;
}

YearShown shown_of(const Year& year, const Contact& contact, Audience audience) {
    statistics::CountTable table;
    for (const auto& one : year.strands) {
        auto& row = table.cells.emplace_back(std::vector<statistics::Count>{one.paired});
        row.insert(row.end(), one.waits.begin(), one.waits.end());
    }
    const bool is_public = audience == Audience::everyone;
    const statistics::SmallNumbers none_small{0, statistics::Zeros::shown};
    YearShown shown;
    shown.people = statistics::shown_counts(table, is_public ? statistics::SmallNumbers{} : none_small);
    if (is_public) {
        hide_people(year, shown);
        add_public_meetings(year, contact, shown);
        add_public_duties(year, contact, shown);
    } else {
        add_all(year, shown);
    }
    return shown;
}

} // namespace kith::evidence
