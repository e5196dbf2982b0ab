// SPDX-License-Identifier: MIT
#include "evidence/places.hpp"

#include "evidence/duties.hpp"
#include "evidence/standing.hpp"
#include "programme/agenda.hpp"
#include "programme/availability.hpp"

#include <algorithm>
#include <set>

namespace kith::evidence {
namespace {

using programme::Availability;
using programme::PlaceIndex;
using programme::SlotIndex;

using Slots = std::map<PlaceIndex, std::map<SlotIndex, PlaceSlot>>;
using Weeks = std::map<PlaceIndex, std::map<text::IsoWeek, PlaceWeek>>;

bool is_staffed(const programme::Strand& strand, const Availability& availability, SlotIndex slot) {
    return !strand.needs_supervisor() ||
           std::any_of(strand.supervisors.begin(), strand.supervisors.end(), [&](auto adult) {
               return availability.can_supervise(adult, slot, Availability::Meeting::any);
           });
}

void add_open_slots(const Programme& programme, const programme::Strand& strand, Slots& slots) {
    if (!strand.places) return;
    const Availability availability(programme, strand);
    for (const auto slot : strand.slots.members())
        for (const auto place : *strand.places) {
            const bool is_home = programme[slot].calendar == programme.calendar_of(programme[place].school);
            if (!is_home || !availability.is_open(place, slot, Availability::Meeting::any)) continue;
            auto& of = slots[place][slot];
            of.is_staffed = of.is_staffed || is_staffed(strand, availability, slot);
        }
}

void add_plans(const Programme& programme, Date day, Slots& slots) {
    using Kind = programme::Occasion::Kind;
    std::map<std::tuple<PlaceIndex, SlotIndex, Date>, std::int64_t> at_once;
    std::set<std::tuple<PlaceIndex, SlotIndex, Date, StrandIndex>> on_duty; // several rows are one duty
    for (const auto& one : programme::agenda(programme, day, year_end(programme).value_or(day))) {
        if (one.kind == Kind::event || !one.place || !one.slot) continue;
        if (one.kind == Kind::duty && !on_duty.insert({*one.place, *one.slot, one.date, one.strand}).second) continue;
        auto& planned = slots[*one.place][*one.slot].planned;
        planned = std::max(planned, ++at_once[{*one.place, *one.slot, one.date}]);
    }
}

void add_due(const Programme& programme, StrandIndex strand, Date day, Slots& slots, Weeks& weeks) {
    const auto add = [&](PlaceIndex place, SlotIndex in, Date date, Became became) {
        auto& slot = slots[place][in];
        auto& week = weeks[place][text::week_of(date)];
        ++slot.due;
        ++week.due;
        slot.held += became == Became::held ? 1 : 0;
        week.held += became == Became::held ? 1 : 0;
    };
    for (const auto& [meeting, became, row] : due_until(programme, strand, day))
        if (meeting.planned.place) add(*meeting.planned.place, meeting.planned.slot, meeting.date, became);
    for (const auto& [duty, became, row] : duties_until(programme, strand, day))
        if (duty.place && duty.slot) add(*duty.place, *duty.slot, duty.date, became);
}

/// With the weeks between, in which nothing was due.
std::vector<PlaceWeek> all_weeks(const std::map<text::IsoWeek, PlaceWeek>& some) {
    if (some.empty()) return {};
    std::vector<PlaceWeek> weeks;
    for (Date monday = text::monday_of(some.begin()->first); monday <= text::monday_of(some.rbegin()->first);
         monday += text::Days{7}) {
        const auto week = text::week_of(monday);
        const auto found = some.find(week);
        weeks.push_back(found == some.end() ? PlaceWeek{} : found->second);
        weeks.back().week = week;
    }
    return weeks;
}

} // namespace

std::vector<PlaceReport> places(const Programme& programme, Date day, std::optional<PlaceIndex> one) {
    Slots slots;
    Weeks weeks;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        add_open_slots(programme, programme.strands()[s], slots);
        add_due(programme, {s}, day, slots, weeks);
    }
    add_plans(programme, day, slots);
    std::vector<PlaceReport> found;
    for (std::size_t p = 0; p < programme.places().size(); ++p) {
        if (one && one->value != p) continue;
        PlaceReport report{{p}, {}, all_weeks(weeks[{p}])};
        for (auto& [slot, of] : slots[{p}]) {
            of.slot = slot;
            report.slots.push_back(of);
        }
        found.push_back(std::move(report));
    }
    return found;
}

} // namespace kith::evidence
