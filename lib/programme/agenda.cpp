// SPDX-License-Identifier: MIT
#include "programme/agenda.hpp"

#include "programme/bookings.hpp"

#include <algorithm>
#include <functional>
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

Occasion of_meeting(const Programme& programme, const DatedMeeting& meeting) {
    Occasion occasion;
    occasion.date = meeting.date;
    occasion.strand = meeting.strand;
    take_times(programme, meeting.planned, occasion);
    occasion.pair = meeting.planned.pair;
    occasion.people = programme[meeting.planned.pair].everyone();
    occasion.supervisor = meeting.planned.supervisor;
    occasion.place = meeting.planned.place;
    return occasion;
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

/// The days of a plan that were asked for.
struct Days {
    Date from{};
    Date to{};
    bool hold(Date date) const { return from <= date && date <= to; }
};

using Keep = std::function<std::vector<StandIn>(Date, std::vector<StandIn>)>;

void add_duties(const Programme& programme, const Plan& plan, const Days& days, const Keep& keep, std::vector<Occasion>& all) {
    for (const auto& duty : plan.record->duties) {
        if (!days.hold(duty.date)) continue;
        auto occasion = of_row(programme, plan.strand, Occasion::Kind::duty, duty);
        if (!take_slot(programme, duty, duty.slot.value, occasion)) continue;
        auto people = occasion.people;
        if (occasion.supervisor) people.push_back(*occasion.supervisor);
        occasion.cover = put_in_place(keep(duty.date, cover_of(programme, *plan.record, duty.date, duty.slot.value, people)), occasion.people,
                                      occasion.supervisor);
        all.push_back(std::move(occasion));
    }
}

void add_events(const Programme& programme, const Plan& plan, const Days& days, std::vector<Occasion>& all) {
    for (const auto& event : plan.record->events) {
        if (!days.hold(event.date)) continue;
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

std::vector<Occasion> agenda(const Programme& programme, Date from, Date to, const std::optional<Uncovered>& uncovered) {
    const Keep keep = [&](Date date, std::vector<StandIn> cover) {
        if (uncovered && uncovered->from <= date && date <= uncovered->to)
            std::erase_if(cover, [&](const StandIn& one) { return one.absent == uncovered->absent; });
        return cover;
    };
    std::vector<Occasion> all;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        for (const auto& meeting : meetings_between(programme, {s}, from, to)) {
            all.push_back(of_meeting(programme, meeting));
            auto& occasion = all.back();
            occasion.cover = put_in_place(keep(meeting.date, meeting.cover), occasion.people, occasion.supervisor);
        }
        for (const auto& plan : plans_of(programme, {s})) {
            const Date last = plan.next ? std::min(to, *plan.next - text::Days{1}) : to;
            add_duties(programme, plan, {std::max(from, plan.from), last}, keep, all);
            // A plan's events may stand before its first day, as training does.
            add_events(programme, plan, {from, last}, all);
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
