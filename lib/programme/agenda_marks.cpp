// SPDX-License-Identifier: MIT
#include "programme/agenda_marks.hpp"

#include "programme/closed_days.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

using Kind = Mark::Kind;

const std::set<text::Located<record::GateName>>* gates_of(const Programme& programme, const Occasion& occasion, PersonIndex person) {
    const auto& strand = programme[occasion.strand];
    const auto& gates = strand.matching().require.gates;
    const auto role = programme[person].record->strands.find(text::Located<record::StrandName>{strand.name, {}});
    if (occasion.kind == Occasion::Kind::event || role == programme[person].record->strands.end()) return nullptr;
    switch (role->second) {
    case record::Role::mentee: return &gates.mentee;
    case record::Role::supervisor: return &gates.supervisor;
    case record::Role::mentor:
    case record::Role::spotter: return &gates.mentor;
    }
    return nullptr;
}

std::optional<Kind> why_missing(const Programme& programme, const Occasion& occasion, PersonIndex person) {
    const auto& who = programme[person];
    if (who.is_away(occasion.date)) return Kind::away;
    const auto* gates = gates_of(programme, occasion, person);
    if (!who.is_here(occasion.date) || (gates != nullptr && !gates_hold(*who.record, *gates, occasion.date)))
        return Kind::not_available;
    return {};
}

/// One person wants both whole, or oversees in two places at once where the strand wants one.
bool clash(const Programme& programme, const Occasion& a, const Occasion& b, PersonIndex person) {
    if (!overlap(a, b)) return false;
    const auto takes_whole = [&](const Occasion& one) { return one.takes_part(person) || one.kind == Occasion::Kind::event; };
    if (takes_whole(a) || takes_whole(b)) return true;
    const auto in_one_place = [&](const Occasion& one) {
        return programme[one.strand].needs_supervisor() && programme[one.strand].in_one_place();
    };
    return a.place != b.place && (in_one_place(a) || in_one_place(b));
}

bool is_closed(const Programme& programme, const Occasion& occasion) {
    if (!occasion.slot) return false; // with times of its own an event may stand outside term
    Where where{programme[*occasion.slot].calendar, occasion.slot, occasion.place};
    return !why_not_on(programme, where, occasion.date).empty();
}

bool has_slot_on(const Programme& programme, CalendarIndex calendar, Date date) {
    return std::any_of(programme.slots().begin(), programme.slots().end(), [&](const Slot& slot) {
        return slot.calendar == calendar && slot.day == text::weekday_of(date);
    });
}

} // namespace

std::vector<Mark> marks_of(const Programme& programme, const Occasion& occasion, const std::vector<Occasion>& day) {
    std::vector<Mark> marks;
    for (const auto& one : occasion.cover) marks.push_back({Kind::stands_in, one.stand_in, one.absent});
    auto everyone = occasion.people;
    if (occasion.supervisor) everyone.push_back(*occasion.supervisor);
    for (const auto person : everyone) {
        if (const auto missing = why_missing(programme, occasion, person)) marks.push_back({*missing, person, {}});
        if (std::any_of(day.begin(), day.end(), [&](const Occasion& other) {
                return &other != &occasion && other.concerns(person) && clash(programme, occasion, other, person);
            }))
            marks.push_back({Kind::two_things, person, {}});
    }
    const auto& strand = programme[occasion.strand];
    const bool is_event = occasion.kind == Occasion::Kind::event;
    if (!is_event && strand.needs_supervisor() && !occasion.supervisor) marks.push_back({Kind::no_adult, {}, {}});
    if (occasion.kind == Occasion::Kind::meeting && strand.places && !occasion.place) marks.push_back({Kind::no_place, {}, {}});
    if (is_closed(programme, occasion)) marks.push_back({Kind::closed, {}, {}});
    return marks;
}

std::optional<Occasion> as_it_takes_place(const Programme& programme, Occasion occasion,
                                          const std::vector<Mark>& marks) {
    for (const auto& mark : marks) {
        if (mark.kind == Kind::closed) return {};
        if (mark.kind != Kind::away && mark.kind != Kind::not_available) continue;
        std::erase(occasion.people, *mark.person);
        if (occasion.supervisor == mark.person) occasion.supervisor.reset();
    }
    if (occasion.kind == Occasion::Kind::event) return occasion;
    if (!occasion.pair) return occasion.people.empty() ? std::nullopt : std::optional(occasion);
    const auto& pair = programme[*occasion.pair];
    const auto mentees = std::count_if(occasion.people.begin(), occasion.people.end(), [&](PersonIndex one) {
        return std::find(pair.mentees.begin(), pair.mentees.end(), one) != pair.mentees.end();
    });
    const bool has_mentor = static_cast<std::size_t>(mentees) < occasion.people.size();
    return has_mentor && (pair.form || mentees > 0) ? std::optional(occasion) : std::nullopt;
}

std::vector<ClosedDay> closed_days(const Programme& programme, Date from, Date to) {
    std::vector<ClosedDay> found;
    for (Date date = from; date <= to; date += text::Days{1}) {
        std::vector<ClosedDay> today;
        for (std::size_t s = 0; s < programme.schools().size(); ++s) {
            const auto calendar = programme.calendar_of({s});
            const auto* closure = programme[calendar].closure_of(date);
            if (closure != nullptr && programme[calendar].term_of(date) != nullptr && has_slot_on(programme, calendar, date))
                today.push_back({date, SchoolIndex{s}, closure->why});
        }
        const bool alike = std::all_of(today.begin(), today.end(), [&](const ClosedDay& one) { return one.why == today.front().why; });
        if (!today.empty() && today.size() == programme.schools().size() && alike) today = {{date, {}, today.front().why}};
        found.insert(found.end(), today.begin(), today.end());
    }
    return found;
}

} // namespace kith::programme
