// SPDX-License-Identifier: MIT
#include "evidence/overview.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

bool is_active(const programme::Person& person, Date day) { return !person.has_left(day) && !person.is_paused(day); }

int count_active(const Programme& programme, const std::vector<PersonIndex>& people, Date day) {
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [&](auto person) { return is_active(programme[person], day); }));
}

std::optional<GateState> state_of(const record::Person& person, const record::GateName& name, Date day) {
    const auto found = person.gates.find(text::Located<record::GateName>{name, {}});
    if (found == person.gates.end() || found->second.date > day) return GateState::missing;
    const auto& gate = found->second;
    if (!programme::is_yes(gate)) return GateState::refused;
    if (!gate.until) return {};
    if (*gate.until < day) return GateState::lapsed;
    if (*gate.until <= day + soon) return GateState::lapses_soon;
    return {};
}

void add_gates(const Programme& programme, const programme::Strand& strand, StrandIndex index, Date day,
               std::map<std::pair<PersonIndex, record::GateName>, GateNotice>& found) {
    std::set<PersonIndex> paired;
    for (const auto pair : programme.agreed_pairs(index, day))
        for (const auto person : programme[pair].everyone()) paired.insert(person);
    for (const auto& plan : programme::plans_of(programme, index))
        for (const auto& meeting : plan.meetings)
            if (meeting.supervisor && (!plan.next || *plan.next > day)) paired.insert(*meeting.supervisor);
    const auto& gates = strand.matching().require.gates;
    const auto look = [&](const std::vector<PersonIndex>& people, const auto& needed) {
        for (const auto person : people) {
            if (!is_active(programme[person], day)) continue;
            for (const auto& gate : needed) {
                const auto state = state_of(*programme[person].record, gate.value, day);
                if (!state) continue;
                auto& notice = found[{person, gate.value}];
                notice.person = person;
                notice.gate = gate.value;
                notice.state = *state;
                const auto held = programme[person].record->gates.find(gate);
                if (*state != GateState::missing) notice.until = held->second.until;
                notice.in_pair = notice.in_pair || paired.contains(person);
            }
        }
    };
    look(strand.mentors, gates.mentor);
    look(strand.mentees, gates.mentee);
    look(strand.supervisors, gates.supervisor);
}

std::vector<PersonIndex> waiting(const Programme& programme, StrandIndex strand, Date day) {
    std::set<PersonIndex> paired;
    for (const auto pair : programme.agreed_pairs(strand, day))
        paired.insert(programme[pair].mentees.begin(), programme[pair].mentees.end());
    std::vector<PersonIndex> found;
    for (const auto mentee : programme[strand].mentees)
        if (is_active(programme[mentee], day) && programme[mentee].need() != record::Need::refer_on &&
            !paired.contains(mentee))
            found.push_back(mentee);
    std::stable_sort(found.begin(), found.end(), [&](PersonIndex a, PersonIndex b) {
        return programme[a].record->since.value_or(day) < programme[b].record->since.value_or(day);
    });
    return found;
}

/// The pairs none of whose last three school weeks on record has a meeting that was held.
std::vector<PairIndex> quiet_pairs(const std::vector<DueMeeting>& due, const std::vector<PairIndex>& agreed) {
    std::map<PairIndex, std::map<text::IsoWeek, bool>> weeks;
    for (const auto& one : due) {
        if (one.became == Became::not_recorded) continue; // unknown is not the same as not held
        auto& held = weeks[one.meeting.planned.pair][text::week_of(one.meeting.date)];
        held = held || one.became == Became::held;
    }
    std::vector<PairIndex> found;
    for (const auto pair : agreed) {
        const auto& of_pair = weeks[pair];
        if (of_pair.size() < quiet_weeks) continue;
        const auto recent = std::prev(of_pair.end(), quiet_weeks);
        if (std::none_of(recent, of_pair.end(), [](const auto& week) { return week.second; })) found.push_back(pair);
    }
    return found;
}

std::vector<PairIndex> not_in_plan(const Programme& programme, StrandIndex strand, Date day,
                                   const std::vector<PairIndex>& agreed) {
    std::set<PairIndex> planned;
    for (const auto& plan : programme::plans_of(programme, strand)) {
        if (plan.next && *plan.next <= day) continue;
        for (const auto& meeting : plan.meetings) planned.insert(meeting.pair);
    }
    std::vector<PairIndex> found;
    std::copy_if(agreed.begin(), agreed.end(), std::back_inserter(found),
                 [&](PairIndex pair) { return !planned.contains(pair); });
    return found;
}

StrandOverview strand_overview(const Programme& programme, StrandIndex index, Date day) {
    const auto& strand = programme[index];
    StrandOverview view;
    view.strand = index;
    view.mentors = count_active(programme, strand.mentors, day);
    view.mentees = count_active(programme, strand.mentees, day);
    const auto agreed = programme.agreed_pairs(index, day);
    view.pairs = static_cast<int>(agreed.size());
    const auto plans = programme::plans_of(programme, index);
    const auto due = plans.empty() ? std::vector<DueMeeting>{} : due_meetings(programme, index, plans.front().from, day);
    std::set<text::IsoWeek> open;
    for (const auto& one : due) {
        ++view.due;
        view.held += one.became == Became::held ? 1 : 0;
        view.not_recorded += one.became == Became::not_recorded ? 1 : 0;
        const auto week = text::week_of(one.meeting.date);
        if (one.became == Became::not_recorded && week < text::week_of(day)) open.insert(week);
    }
    view.not_confirmed.assign(open.begin(), open.end());
    view.waiting = waiting(programme, index, day);
    view.quiet = quiet_pairs(due, agreed);
    view.without_meetings = not_in_plan(programme, index, day, agreed);
    return view;
}

std::vector<PlaceUse> place_use(const Programme& programme, Date day) {
    const Date monday = text::monday_of(day);
    std::map<programme::PlaceIndex, int> meetings;
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& meeting : programme::meetings_between(programme, {s}, monday, monday + text::Days{6}))
            if (meeting.planned.place) ++meetings[*meeting.planned.place];
    std::vector<PlaceUse> found;
    for (std::size_t p = 0; p < programme.places().size(); ++p) found.push_back({{p}, meetings[{p}]});
    return found;
}

} // namespace

Overview overview(const Programme& programme, Date day) {
    Overview view;
    view.day = day;
    for (const auto& person : programme.people()) {
        if (person.has_left(day)) continue;
        ++view.people;
        view.paused += person.is_paused(day) ? 1 : 0;
    }
    std::map<std::pair<PersonIndex, record::GateName>, GateNotice> gates;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        view.strands.push_back(strand_overview(programme, {s}, day));
        add_gates(programme, programme.strands()[s], {s}, day, gates);
    }
    for (auto& [key, notice] : gates) view.gates.push_back(std::move(notice));
    std::stable_sort(view.gates.begin(), view.gates.end(), [](const GateNotice& a, const GateNotice& b) {
        return std::tuple(!a.in_pair, a.state, a.person) < std::tuple(!b.in_pair, b.state, b.person);
    });
    view.places = place_use(programme, day);
    return view;
}

} // namespace kith::evidence
