// SPDX-License-Identifier: MIT
#include "programme/duty_dates.hpp"

#include "programme/slot_choice.hpp"

#include <algorithm>
#include <tuple>

namespace kith::programme {
namespace {

bool is_open(const Place& place, SlotIndex slot, Date date) {
    const auto& closed = place.record->closed;
    return (!place.open || place.open->contains(slot)) &&
           std::none_of(closed.begin(), closed.end(), [&](const auto& one) { return holds(one, date); });
}

/// An adult may stand in on a duty; whoever of them is here, does it.
bool is_manned(const Programme& programme, const Occasion& duty) {
    return std::any_of(duty.people.begin(), duty.people.end(), [&](PersonIndex person) { return programme[person].is_here(duty.date); });
}

} // namespace

std::vector<DutyDate> duty_dates(const Programme& programme, StrandIndex index, Date from, Date to) {
    const auto& strand = programme[index];
    std::vector<DutyDate> found;
    for (const auto& duty : strand.scheduling().duties) {
        const auto place = programme.find(duty.place.value);
        if (!place) continue; // a check has said so
        const auto calendar = programme.calendar_of(programme[*place].school);
        for (const auto slot : strand.slots.members()) {
            if (programme[slot].calendar != calendar || !chooses(duty.slots, programme[slot])) continue;
            for (Date date = from; date <= to; date += text::Days{1})
                if (programme[calendar].stands(programme[slot], date) && is_open(programme[*place], slot, date))
                    found.push_back({&duty, date, slot, *place});
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const DutyDate& a, const DutyDate& b) {
        return std::tuple(a.date, programme[a.slot].from, a.slot, a.place) < std::tuple(b.date, programme[b.slot].from, b.slot, b.place);
    });
    return found;
}

std::vector<DutyDate> unmanned_duties(const Programme& programme, StrandIndex strand, Date from, Date to) {
    auto due = duty_dates(programme, strand, from, to);
    if (due.empty()) return due;
    const auto plans = plans_of(programme, strand);
    const auto is_planned = [&](Date date) {
        return std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) {
            return plan.from <= date && date <= plan.record->until && (!plan.next || date < *plan.next);
        });
    };
    std::set<std::tuple<Date, std::optional<SlotIndex>, std::optional<PlaceIndex>>> manned;
    for (const auto& one : agenda(programme, from, to))
        if (one.kind == Occasion::Kind::duty && one.strand == strand && is_manned(programme, one)) manned.emplace(one.date, one.slot, one.place);
    std::erase_if(due, [&](const DutyDate& one) { return !is_planned(one.date) || manned.contains({one.date, one.slot, one.place}); });
    return due;
}

} // namespace kith::programme
