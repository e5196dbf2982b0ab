// SPDX-License-Identifier: MIT
#include "evidence/overview.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

int count_active(const Programme& programme, const std::vector<PersonIndex>& people, Date day) {
    return static_cast<int>(std::count_if(people.begin(), people.end(),
                                          [&](auto person) { return is_active(programme[person], day); }));
}

std::vector<PersonIndex> waiting(const Programme& programme, StrandIndex strand, Date day) {
    std::set<PersonIndex> paired;
    for (const auto pair : pairs_on(programme, strand, day))
        paired.insert(programme[pair].mentees.begin(), programme[pair].mentees.end());
    const auto since = [&](PersonIndex mentee) { return programme[mentee].record->since.value_or(day); };
    std::vector<PersonIndex> found;
    for (const auto mentee : programme[strand].mentees)
        if (is_active(programme[mentee], day) && programme[mentee].need() != record::Need::refer_on &&
            !paired.contains(mentee) && since(mentee) <= day)
            found.push_back(mentee);
    std::stable_sort(found.begin(), found.end(),
                     [&](PersonIndex a, PersonIndex b) { return since(a) < since(b); });
    return found;
}

std::vector<PairIndex> not_in_plan(const Programme& programme, StrandIndex strand, Date day) {
    std::set<PairIndex> planned;
    for (const auto& plan : programme::plans_of(programme, strand)) {
        if (plan.next && *plan.next <= day) continue;
        for (const auto& meeting : plan.meetings) planned.insert(meeting.pair);
    }
    auto pairs = pairs_on(programme, strand, day);
    std::erase_if(pairs, [&](PairIndex pair) { return planned.contains(pair); });
    return pairs;
}

std::vector<text::IsoWeek> weeks_not_confirmed(const Programme& programme, StrandIndex strand, Date day) {
    std::set<text::IsoWeek> open;
    for (const auto& one : due_until(programme, strand, day))
        if (one.became == Became::not_recorded && text::week_of(one.meeting.date) < text::week_of(day))
            open.insert(text::week_of(one.meeting.date));
    return {open.begin(), open.end()};
}

std::vector<PlaceUse> place_use(const Programme& programme, Date day) {
    const Date monday = text::monday_of(day);
    std::map<programme::PlaceIndex, int> meetings;
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& meeting :
             programme::meetings_between(programme, {s}, monday, monday + text::Days{6}))
            if (meeting.planned.place) ++meetings[*meeting.planned.place];
    std::vector<PlaceUse> found;
    for (std::size_t p = 0; p < programme.places().size(); ++p) found.push_back({{p}, meetings[{p}]});
    return found;
}

StrandOverview strand_overview(const Programme& programme, StrandIndex index, Date day) {
    const auto& strand = programme[index];
    StrandOverview view;
    view.strand = index;
    view.mentors = count_active(programme, strand.mentors, day);
    view.mentees = count_active(programme, strand.mentees, day);
    view.pairs = static_cast<int>(pairs_on(programme, index, day).size());
    view.waiting = waiting(programme, index, day);
    view.without_meetings = not_in_plan(programme, index, day);
    view.not_confirmed = weeks_not_confirmed(programme, index, day);
    return view;
}

std::vector<MentorLoad> burdened(const Programme& programme, Date day) {
    auto mentors = load(programme, day).mentors;
    std::erase_if(
        mentors, [&](const MentorLoad& one) { return !one.is_overloaded() && !one.is_supervision_due(day); });
    return mentors;
}

} // namespace

OpenConcerns open_concerns(const Programme& programme, Moment now) {
    OpenConcerns found;
    for (const auto& [id, concern] : programme.records().concerns) {
        if (Moment{concern.date, concern.at} > now || is_acknowledged(concern, now)) continue;
        ++found.open;
        if (found.since && *found.since <= concern.date) continue;
        found.since = concern.date;
        found.oldest = id;
    }
    found.overdue = static_cast<int>(overdue_concerns(programme, now).size());
    return found;
}

Overview overview(const Programme& programme, Moment now, std::optional<Date> last_commit) {
    Overview view;
    const auto day = now.date;
    view.day = day;
    for (const auto& person : programme.people()) {
        if (person.has_left(day)) continue;
        ++view.people;
        view.paused += person.is_paused(day) ? 1 : 0;
    }
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        view.strands.push_back(strand_overview(programme, {s}, day));
    for (const auto& [strand, group] : contact(programme, day).strands)
        view.strands[strand.value].tally = group.tally;
    view.concerns = open_concerns(programme, now);
    view.gates = gates(programme, day);
    view.signs = drift(programme, day);
    view.mentors = burdened(programme, day);
    view.places = place_use(programme, day);
    view.kept_until = kept_until(programme);
    view.last_commit = last_commit;
    return view;
}

bool has_alerts(const Overview& overview) {
    return overview.concerns.overdue > 0 || (overview.kept_until && *overview.kept_until <= overview.day) ||
           std::any_of(overview.gates.notices.begin(), overview.gates.notices.end(),
                       [](const GateNotice& notice) {
                           return notice.meets && notice.state != GateState::lapses_soon;
                       });
}

} // namespace kith::evidence
