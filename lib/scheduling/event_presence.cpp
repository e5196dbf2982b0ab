// SPDX-License-Identifier: MIT
#include "scheduling/event_presence.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

/// Whether the person gives the slot as one in which they can come; lessons of theirs aside.
bool gives(const programme::Person& person, const programme::Slot& slot, SlotIndex at) {
    if (person.busy.contains(at)) return false;
    if (person.free) return person.free->contains(at);
    return slot.kind != record::SlotKind::lesson || !person.is_pupil || !person.lessons.empty();
}

} // namespace

/// Named slots stand for the time in their calendar. Elsewhere each minute must lie in a slot that can be used, or in
/// none that stands.
template <class CanUse>
bool EventPresence::all_minutes(programme::CalendarIndex calendar, const EventTime& time, CanUse can_use) const {
    if (const auto named = time.named.find(calendar); named != time.named.end()) return can_use(named->second);
    std::vector<SlotIndex> standing;
    std::set<Minutes> cuts{time.from};
    for (std::size_t i = 0; i < programme_.slots().size(); ++i) {
        const auto& slot = programme_.slots()[i];
        if (slot.calendar != calendar || !programme_[calendar].stands(slot, time.date)) continue;
        if (slot.to <= time.from || time.to <= slot.from) continue;
        standing.push_back({i});
        cuts.insert({std::max(time.from, slot.from), std::min(time.to, slot.to)});
    }
    cuts.erase(time.to);
    return std::all_of(cuts.begin(), cuts.end(), [&](Minutes minute) {
        bool is_in_slot = false;
        for (const auto at : standing) {
            const auto& slot = programme_[at];
            if (minute < slot.from || slot.to <= minute) continue;
            if (can_use(at)) return true;
            is_in_slot = true;
        }
        return !is_in_slot;
    });
}

bool EventPresence::is_free(PersonIndex index, const EventTime& time) const {
    if (event_.off_timetable) return true;
    const auto& person = programme_[index];
    return all_minutes(programme_.calendar_of(person.school), time,
                       [&](SlotIndex slot) { return gives(person, programme_[slot], slot); });
}

std::set<StrandIndex> EventPresence::strands_of(const EventTime& time, const std::function<bool(const Commitment&)>& concerns) const {
    std::set<StrandIndex> strands;
    for (const auto& one : busy_.on(time.date))
        if (time.overlaps(one) && concerns(one)) strands.insert(one.strand);
    return strands;
}

std::set<StrandIndex> EventPresence::strands_with(PersonIndex person, const EventTime& time) const {
    return strands_of(time, [&](const Commitment& one) { return one.supervisor == person || one.has(person); });
}

std::set<StrandIndex> EventPresence::strands_at(PlaceIndex place, const EventTime& time) const {
    return strands_of(time, [&](const Commitment& one) { return one.place == place; });
}

/// Training needs none, and what trains somebody may come before in the same plan: gates of training are not asked.
bool EventPresence::has_gates(PersonIndex index, Date date) const {
    if (event_.kind == record::EventKind::training) return true;
    const auto& person = *programme_[index].record;
    const auto role = person.strands.find(text::Located<record::StrandName>{strand_.name, {}});
    const auto& asked = strand_.matching().require.gates;
    const auto& gates = role == person.strands.end()                   ? asked.supervisor
                        : role->second == record::Role::supervisor ? asked.supervisor
                        : role->second == record::Role::mentee     ? asked.mentee
                                                                   : asked.mentor;
    return std::all_of(gates.begin(), gates.end(), [&](const auto& gate) {
        return gate.value.text.starts_with("training/") || programme::gate_holds(person, gate.value, date);
    });
}

std::vector<Miss> EventPresence::misses(PersonIndex index, const EventTime& time) const {
    std::vector<Miss> found;
    if (event_.off_timetable) return found;
    const auto& person = programme_[index];
    for (const auto& lesson : person.lessons) {
        const auto& slot = programme_[lesson.slot];
        if (slot.from < time.to && time.from < slot.to && programme_[slot.calendar].stands(slot, time.date))
            found.push_back({index, lesson.subject});
    }
    return found;
}

int EventPresence::may_still_miss(const Miss& miss, Date date) const {
    const auto& may_miss = strand_.scheduling().may_miss;
    const auto allowed = may_miss.find(miss.subject);
    if (allowed == may_miss.end()) return 0;
    const auto missed = missed_for(programme_, busy_, miss, date);
    return std::max(0, std::min(allowed->second, missed.allowed.value_or(allowed->second)) - missed.times);
}

EventHindrance EventPresence::hindrance(PersonIndex index, const EventTime& time) const {
    const auto& person = programme_[index];
    if (!person.is_here(time.date)) return EventHindrance::away;
    if (!is_free(index, time)) return EventHindrance::not_free;
    std::map<Miss, int> lessons;
    for (const auto& miss : misses(index, time)) ++lessons[miss];
    if (!lessons.empty() && !person.is_pupil) return EventHindrance::not_free;
    for (const auto& [miss, times] : lessons)
        if (times > may_still_miss(miss, time.date)) return EventHindrance::may_miss;
    if (!strands_with(index, time).empty()) return EventHindrance::elsewhere;
    return has_gates(index, time.date) ? EventHindrance::none : EventHindrance::gates;
}

bool EventPresence::could_lead(PersonIndex index, const EventTime& time) const {
    const auto& adult = programme_[index];
    return adult.is_here(time.date) && is_free(index, time) && misses(index, time).empty() &&
           programme::gates_hold(*adult.record, strand_.matching().require.gates.supervisor, time.date);
}

bool EventPresence::could_hold(PlaceIndex index, const EventTime& time) const {
    const auto& place = programme_[index];
    const auto& closed = place.record->closed;
    return std::none_of(closed.begin(), closed.end(), [&](const auto& one) { return programme::holds(one, time.date); }) &&
           (event_.off_timetable || all_minutes(programme_.calendar_of(place.school), time, [&](SlotIndex slot) {
                return !place.open || place.open->contains(slot);
            }));
}

bool EventPresence::can_lead(PersonIndex adult, const EventTime& time) const {
    return could_lead(adult, time) && strands_with(adult, time).empty();
}

bool EventPresence::is_open(PlaceIndex place, const EventTime& time) const {
    return could_hold(place, time) && strands_at(place, time).empty();
}

std::set<StrandIndex> EventPresence::who_has(PersonIndex adult, const EventTime& time) const {
    return could_lead(adult, time) ? strands_with(adult, time) : std::set<StrandIndex>{};
}

std::set<StrandIndex> EventPresence::who_has(PlaceIndex place, const EventTime& time) const {
    return could_hold(place, time) ? strands_at(place, time) : std::set<StrandIndex>{};
}

} // namespace kith::scheduling
