// SPDX-License-Identifier: MIT
#include "programme/agenda.hpp"

#include "programme/bookings.hpp"

#include <algorithm>
#include <tuple>

namespace kith::programme {
namespace {

/// Across two calendars a meeting takes what the two slots have in common.
void take_times(const Programme& programme, const PlannedMeeting& meeting, Occasion& occasion) {
    const auto& slot = programme[meeting.slot];
    occasion.slot = meeting.slot;
    occasion.from = slot.from;
    occasion.to = slot.to;
    if (!meeting.mentor_slot) return;
    occasion.from = std::max(occasion.from, programme[*meeting.mentor_slot].from);
    occasion.to = std::min(occasion.to, programme[*meeting.mentor_slot].to);
}

/// What a duty and an event have in common.
template <class Row>
Occasion of_row(const Programme& programme, StrandIndex strand, Occasion::Kind kind, const Row& row) {
    Occasion occasion;
    occasion.kind = kind;
    occasion.date = row.date;
    occasion.strand = strand;
    for (const auto& id : row.people)
        if (const auto person = programme.find(id.value)) occasion.people.push_back(*person);
    if (row.supervisor) occasion.supervisor = programme.find(row.supervisor->value);
    if (row.place) occasion.place = programme.find(row.place->value);
    return occasion;
}

bool take_slot(const Programme& programme, const auto& row, const record::SlotName& name, Occasion& occasion) {
    occasion.slot = programme.find(calendar_of(programme, row.place, row.people), name);
    if (!occasion.slot) return false;
    occasion.from = programme[*occasion.slot].from;
    occasion.to = programme[*occasion.slot].to;
    return true;
}

/// Each duty of the plan from its first day on.
void add_duties(const Programme& programme, const Plan& plan, std::vector<Occasion>& all) {
    for (const auto& duty : plan.record->duties) {
        auto occasion = of_row(programme, plan.strand, Occasion::Kind::duty, duty);
        if (duty.date >= plan.from && take_slot(programme, duty, duty.slot.value, occasion)) all.push_back(std::move(occasion));
    }
}

/// Each event of the plan: it may stand before its first day, as training does.
void add_events(const Programme& programme, const Plan& plan, std::vector<Occasion>& all) {
    for (const auto& event : plan.record->events) {
        auto occasion = of_row(programme, plan.strand, Occasion::Kind::event, event);
        occasion.name = fmt::format("{}/{}", record::spelling(event.kind), event.name);
        if (event.from && event.to) {
            occasion.from = event.from->since_midnight;
            occasion.to = event.to->since_midnight;
        } else if (!event.slot || !take_slot(programme, event, event.slot->value, occasion)) {
            continue;
        }
        all.push_back(std::move(occasion));
    }
}

} // namespace

bool Occasion::takes_part(PersonIndex person) const { return std::find(people.begin(), people.end(), person) != people.end(); }

bool overlap(const Occasion& a, const Occasion& b) { return a.date == b.date && a.from < b.to && b.from < a.to; }

Occasion occasion_of(const Programme& programme, const DatedMeeting& meeting) {
    Occasion occasion;
    occasion.date = meeting.date;
    occasion.strand = meeting.strand;
    take_times(programme, meeting.planned, occasion);
    occasion.pair = meeting.planned.pair;
    occasion.people = programme[meeting.planned.pair].everyone();
    occasion.supervisor = meeting.planned.supervisor;
    occasion.place = meeting.planned.place;
    occasion.cover = put_in_place(meeting.cover, occasion.people, occasion.supervisor);
    return occasion;
}

std::vector<Occasion> duties_and_events(const Programme& programme, const Plan& plan) {
    std::vector<Occasion> all;
    add_duties(programme, plan, all);
    add_events(programme, plan, all);
    return all;
}

std::vector<StandIn> cover_of_duty(const Programme& programme, const Plan& plan, const Occasion& duty) {
    if (duty.kind != Occasion::Kind::duty) return {};
    auto people = duty.people;
    if (duty.supervisor) people.push_back(*duty.supervisor);
    return cover_of(programme, *plan.record, duty.date, programme[*duty.slot].name, people);
}

std::vector<Occasion> agenda(const Programme& programme, Date from, Date to, const std::optional<Uncovered>& uncovered) {
    const auto keep = [&](Date date, std::vector<StandIn> cover) {
        if (uncovered && uncovered->from <= date && date <= uncovered->to)
            std::erase_if(cover, [&](const StandIn& one) { return one.absent == uncovered->absent; });
        return cover;
    };
    std::vector<Occasion> all;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        for (auto meeting : meetings_between(programme, {s}, from, to)) {
            meeting.cover = keep(meeting.date, std::move(meeting.cover));
            all.push_back(occasion_of(programme, meeting));
        }
        for (const auto& plan : plans_of(programme, {s})) {
            const Date last = plan.next ? std::min(to, *plan.next - text::Days{1}) : to;
            for (auto& occasion : duties_and_events(programme, plan)) {
                if (occasion.date < from || last < occasion.date) continue;
                const auto cover = keep(occasion.date, cover_of_duty(programme, plan, occasion));
                occasion.cover = put_in_place(cover, occasion.people, occasion.supervisor);
                all.push_back(std::move(occasion));
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Occasion& a, const Occasion& b) {
        return std::tie(a.date, a.from, a.strand, a.place, a.pair) < std::tie(b.date, b.from, b.strand, b.place, b.pair);
    });
    return all;
}

std::pair<Date, Date> term_around(const Programme& programme, const Person& person, Date date) {
    const auto* term = programme.calendar_of(person).term_of(date);
    return term == nullptr ? std::pair(date, date) : std::pair(term->from, term->to);
}

} // namespace kith::programme
