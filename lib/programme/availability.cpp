// SPDX-License-Identifier: MIT
#include "programme/availability.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

/// True where both slots, of two calendars, stand on some date and share `length` there.
bool meet_somewhen(const Programme& programme, const Slot& a, const Slot& b, Minutes length) {
    if (a.day != b.day || std::min(a.to, b.to) - std::max(a.from, b.from) < length) return false;
    const auto& first = programme[a.calendar];
    const auto& second = programme[b.calendar];
    for (const auto& term : first.file().terms)
        for (Date day = term.from; day <= term.to; day += text::Days{1})
            if (first.stands(a, day) && second.stands(b, day)) return true;
    return false;
}

template <class Suits>
bool suits(const std::vector<SlotIndex>& slots, Availability::Meeting which, Suits suit) {
    if (which == Availability::Meeting::any) return std::any_of(slots.begin(), slots.end(), suit);
    return !slots.empty() && std::all_of(slots.begin(), slots.end(), suit);
}

} // namespace

bool clash(const Slot& a, const Slot& b) {
    return a.calendar == b.calendar ? overlap(a, b) : a.day == b.day && overlap_in_time(a, b);
}

bool overlap(const Slot& a, const Slot& b) {
    if (a.calendar != b.calendar || a.day != b.day || !overlap_in_time(a, b)) return false;
    for (std::size_t week = 0; week < a.weeks.size(); ++week)
        if (a.weeks[week] && b.weeks[week]) return true;
    return false;
}

std::vector<record::Subject> lessons_in(const Programme& programme, const Person& person, SlotIndex slot) {
    std::vector<record::Subject> found;
    for (const auto& lesson : person.lessons)
        if (clash(programme[lesson.slot], programme[slot])) found.push_back(lesson.subject);
    return found;
}

bool can_come(const Programme& programme, const Strand& strand, const Person& person, SlotIndex slot) {
    if ((person.free && !person.free->contains(slot)) || person.busy.contains(slot)) return false;
    const bool in_lessons = programme[slot].kind == record::SlotKind::lesson;
    // Without a known timetable, only what they say themselves counts during lessons.
    if (in_lessons && person.is_pupil && person.lessons.empty() && !person.free) return false;
    const auto& may_miss = strand.scheduling().may_miss;
    return std::none_of(person.lessons.begin(), person.lessons.end(), [&](const Lesson& lesson) {
        if (!overlap(programme[lesson.slot], programme[slot])) return false;
        const auto allowed = may_miss.find(lesson.subject);
        return !(person.is_pupil && allowed != may_miss.end() && allowed->second > 0);
    });
}

Availability::Availability(const Programme& programme, const Strand& strand)
    : programme_(programme), strand_(strand), staffed_(programme.slots().size()),
      staffed_at_(programme.schools().size(), SlotSet(programme.slots().size())) {
    for (const auto& person : programme.people()) usable_.push_back(usable_slots(person));
    find_meeting_slots();
    for (const auto slot : strand.slots.members())
        if (is_staffed(slot)) staffed_.insert(slot);
    for (std::size_t school = 0; school < staffed_at_.size(); ++school)
        for (const auto slot : strand.slots.members())
            if (programme[slot].calendar == programme.calendar_of(SchoolIndex{school}) &&
                is_staffed({slot, slot}, {school}, {school}))
                staffed_at_[school].insert(slot);
}

SlotSet Availability::usable_slots(const Person& person) const {
    SlotSet usable(programme_.slots().size());
    const auto calendar = programme_.calendar_of(person.school);
    for (const auto slot : strand_.slots.members())
        if (programme_[slot].calendar == calendar && can_come(programme_, strand_, person, slot)) usable.insert(slot);
    return usable;
}

void Availability::find_meeting_slots() {
    const auto& slots = programme_.slots();
    meeting_.assign(slots.size(), std::vector<std::vector<SlotIndex>>(programme_.calendars().size()));
    across_ = meeting_;
    elsewhere_ = meeting_;
    const auto chosen = strand_.slots.members();
    for (const auto a : chosen) {
        meeting_[a.value][slots[a.value].calendar.value].push_back(a);
        for (std::size_t b = 0; b < slots.size(); ++b)
            if (meet_somewhen(programme_, slots[a.value], slots[b], strand_.length))
                elsewhere_[a.value][slots[b].calendar.value].push_back({b});
        for (const auto b : chosen) {
            if (!meet_somewhen(programme_, slots[a.value], slots[b.value], strand_.length)) continue;
            across_[a.value][slots[b.value].calendar.value].push_back(b);
            if (slots[a.value].calendar != slots[b.value].calendar)
                meeting_[a.value][slots[b.value].calendar.value].push_back(b);
        }
    }
}

SlotSet Availability::slots_of(FormIndex form) const {
    SlotSet slots(programme_.slots().size());
    const auto calendar = programme_.calendar_of(programme_[form].school);
    for (const auto slot : strand_.slots.members())
        if (programme_[slot].calendar == calendar) slots.insert(slot);
    return slots;
}

std::vector<CommonSlot> Availability::common(PersonIndex mentor, PersonIndex mentee) const {
    return common(mentor, Presence{programme_[mentee].school, usable(mentee)});
}

std::vector<CommonSlot> Availability::common(PersonIndex mentor, Presence mentee) const {
    std::vector<CommonSlot> found;
    const auto calendar = programme_.calendar_of(programme_[mentor].school);
    const bool one_school = programme_[mentor].school == mentee.school;
    for (const auto slot : mentee.usable.members())
        for (const auto other : one_school ? meeting(slot, calendar) : meeting_across(slot, calendar))
            if (usable(mentor).contains(other)) found.push_back({slot, other});
    return found;
}

int Availability::count_common(PersonIndex mentor, PersonIndex mentee) const {
    return count_common(mentor, Presence{programme_[mentee].school, usable(mentee)});
}

int Availability::count_common(PersonIndex mentor, FormIndex form) const {
    return count_common(mentor, Presence{programme_[form].school, slots_of(form)});
}

int Availability::count_common(PersonIndex mentor, Presence mentee) const {
    if (programme_[mentor].school == mentee.school) return (usable(mentor) & mentee.usable).size();
    int count = 0;
    std::optional<SlotIndex> last;
    for (const auto& [slot, other] : common(mentor, mentee)) {
        if (last != slot) ++count;
        last = slot;
    }
    return count;
}

int Availability::count_staffed(PersonIndex mentor, PersonIndex mentee) const {
    return count_staffed(mentor, Presence{programme_[mentee].school, usable(mentee)});
}

int Availability::count_staffed(PersonIndex mentor, FormIndex form) const {
    return count_staffed(mentor, Presence{programme_[form].school, slots_of(form)});
}

int Availability::count_staffed(PersonIndex mentor, Presence mentee) const {
    if (programme_[mentor].school == mentee.school) return (usable(mentor) & mentee.usable & staffed_at_[mentee.school.value]).size();
    int count = 0;
    std::optional<SlotIndex> last;
    for (const auto& [slot, other] : common(mentor, mentee)) {
        if (last == slot || !is_staffed({slot, other}, programme_[mentor].school, mentee.school)) continue;
        ++count;
        last = slot;
    }
    return count;
}

bool Availability::is_open(PlaceIndex place, SlotIndex mentee_slot, Meeting which) const {
    const auto& where = programme_[place];
    return suits(meeting(mentee_slot, programme_.calendar_of(where.school)), which,
                 [&](SlotIndex slot) { return !where.open || where.open->contains(slot); });
}

bool Availability::can_supervise(PersonIndex adult, SlotIndex mentee_slot, Meeting which) const {
    return suits(meeting(mentee_slot, programme_.calendar_of(programme_[adult].school)), which,
                 [&](SlotIndex slot) { return usable(adult).contains(slot); });
}

bool Availability::is_staffed(SlotIndex slot) const {
    const auto day = programme_.today();
    const bool place = !strand_.places || std::any_of(strand_.places->begin(), strand_.places->end(),
                                                      [&](PlaceIndex one) { return is_open(one, slot, Meeting::any); });
    const bool adult =
        !strand_.needs_supervisor() ||
        std::any_of(strand_.supervisors.begin(), strand_.supervisors.end(), [&](PersonIndex one) {
            const auto& person = programme_[one];
            return !person.has_left(day) && !person.is_paused(day) && can_supervise(one, slot, Meeting::any);
        });
    return place && adult;
}

/// A place or an adult is looked up in the slot of its own school; of a school that neither is at, in any slot that
/// meets the mentee's, whether or not it is one of the strand's: only people are bound to those.
bool Availability::is_staffed(const CommonSlot& slots, SchoolIndex mentor, SchoolIndex mentee) const {
    const auto in_own_slot = [&](SchoolIndex school, auto suit) {
        if (school == mentee) return suit(slots.mentee);
        if (school == mentor) return suit(slots.mentor);
        const auto& others = elsewhere_[slots.mentee.value][programme_.calendar_of(school).value];
        return std::any_of(others.begin(), others.end(), suit);
    };
    const auto day = programme_.today();
    const bool place = !strand_.places || std::any_of(strand_.places->begin(), strand_.places->end(), [&](PlaceIndex at) {
        const auto& one = programme_[at];
        return in_own_slot(one.school, [&](SlotIndex slot) { return !one.open || one.open->contains(slot); });
    });
    const auto& adults = strand_.supervisors;
    return place && (!strand_.needs_supervisor() || std::any_of(adults.begin(), adults.end(), [&](PersonIndex at) {
                         const auto& one = programme_[at];
                         return !one.has_left(day) && !one.is_paused(day) &&
                                in_own_slot(one.school, [&](SlotIndex slot) { return usable(at).contains(slot); });
                     }));
}

} // namespace kith::programme
