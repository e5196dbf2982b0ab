// SPDX-License-Identifier: MIT
#include "evidence/overview.hpp"

#include "programme/agenda_marks.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

Date end_of_next_week(Date day) { return text::monday_of(day) + text::Days{13}; }

int count_active(const Programme& programme, const std::vector<PersonIndex>& people, Date day) {
    return static_cast<int>(std::count_if(people.begin(), people.end(),
                                          [&](auto person) { return is_active(programme[person], day); }));
}

std::vector<PersonIndex> waiting(const Programme& programme, StrandIndex strand, Date day) {
    auto found = without_pair(programme, strand, mentees_on(programme, strand, day), day);
    const auto since = [&](PersonIndex mentee) { return programme[mentee].record->since.value_or(day); };
    std::stable_sort(found.begin(), found.end(),
                     [&](PersonIndex a, PersonIndex b) { return since(a) < since(b); });
    return found;
}

/// Those of `waiting` whose pair is agreed, and begins after the day.
std::vector<PersonIndex> to_begin(const Programme& programme, StrandIndex strand, Date day, const std::vector<PersonIndex>& waiting) {
    std::set<PersonIndex> promised;
    for (const auto pair : programme.agreed_pairs(strand, day)) promised.insert(programme[pair].mentees.begin(), programme[pair].mentees.end());
    auto found = waiting;
    std::erase_if(found, [&](PersonIndex mentee) { return !promised.contains(mentee); });
    return found;
}

/// Somebody is missing and nobody stands in, or there is no adult or no place for it.
bool is_to_see_to(const programme::Mark& mark) {
    using Kind = programme::Mark::Kind;
    return mark.kind != Kind::stands_in && mark.kind != Kind::closed;
}

/// By strand.
std::map<StrandIndex, int> to_see_to(const Programme& programme, Date from, Date to) {
    std::map<Date, std::vector<programme::Occasion>> days;
    for (auto& occasion : programme::agenda(programme, from, to)) days[occasion.date].push_back(std::move(occasion));
    std::map<StrandIndex, int> found;
    for (const auto& [date, day] : days)
        for (const auto& occasion : day) {
            const auto marks = programme::marks_of(programme, occasion, day);
            found[occasion.strand] += std::any_of(marks.begin(), marks.end(), is_to_see_to) ? 1 : 0;
        }
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

std::vector<text::IsoWeek> weeks_not_confirmed(const Programme& programme, StrandIndex strand,
                                               const std::vector<DueDuty>& duties, Date day) {
    std::set<text::IsoWeek> open;
    const auto look = [&](Became became, Date date) {
        const auto week = text::week_of(date);
        if (became == Became::not_recorded && week < text::week_of(day)) open.insert(week);
    };
    for (const auto& one : due_until(programme, strand, day)) look(one.became, one.meeting.date);
    for (const auto& one : duties) look(one.became, one.duty.date);
    return {open.begin(), open.end()};
}

std::vector<PlaceUse> place_use(const Programme& programme, Date day) {
    using Kind = programme::Occasion::Kind;
    const Date monday = text::monday_of(day);
    std::vector<PlaceUse> found;
    for (std::size_t p = 0; p < programme.places().size(); ++p) found.push_back({{p}, 0, 0});
    for (const auto& one : programme::agenda(programme, monday, monday + text::Days{6})) {
        if (!one.place) continue;
        found[one.place->value].meetings += one.kind == Kind::meeting ? 1 : 0;
        found[one.place->value].duties += one.kind == Kind::duty ? 1 : 0;
    }
    return found;
}

StrandOverview strand_overview(const Programme& programme, StrandIndex index, Date day) {
    const auto& strand = programme[index];
    StrandOverview view;
    view.strand = index;
    view.mentors = count_active(programme, strand.mentors, day);
    view.mentees = static_cast<int>(mentees_on(programme, index, day).size());
    view.to_refer_on = static_cast<int>(to_refer_on(programme, index, day).size());
    view.pairs = static_cast<int>(pairs_on(programme, index, day).size());
    view.waiting = waiting(programme, index, day);
    view.to_begin = to_begin(programme, index, day, view.waiting);
    std::erase_if(view.waiting, [&](PersonIndex mentee) { return std::find(view.to_begin.begin(), view.to_begin.end(), mentee) != view.to_begin.end(); });
    view.without_meetings = not_in_plan(programme, index, day);
    const auto duties = duties_until(programme, index, day);
    view.duties = tally_of(duties);
    view.unmanned = programme::unmanned_duties(programme, index, day, end_of_next_week(day));
    view.not_confirmed = weeks_not_confirmed(programme, index, duties, day);
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
    for (const auto& [strand, number] : to_see_to(programme, day, end_of_next_week(day))) view.strands[strand.value].to_see_to = number;
    auto contact = evidence::contact(programme, day);
    for (const auto& [strand, group] : contact.strands) view.strands[strand.value].tally = group.tally;
    view.met_without_gate = std::move(contact.without_gate);
    view.concerns = open_concerns(programme, now);
    view.gates = gates(programme, day);
    view.signs = drift(programme, day);
    view.mentors = burdened(programme, day);
    view.applications = applications(programme, day);
    view.places = place_use(programme, day);
    view.kept_until = kept_until(programme);
    view.last_commit = last_commit;
    return view;
}

bool has_alerts(const Overview& overview, Audience audience) {
    const auto& notices = overview.gates.seen_by(audience).notices;
    return (audience == Audience::lead && overview.concerns.overdue > 0) ||
           (overview.kept_until && *overview.kept_until <= overview.day) ||
           std::any_of(notices.begin(), notices.end(), [](const GateNotice& notice) {
               return notice.meets && notice.state != GateState::lapses_soon;
           });
}

} // namespace kith::evidence
