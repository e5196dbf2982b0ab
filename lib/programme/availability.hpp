// SPDX-License-Identifier: MIT
// When people can meet (rules.md, section 4): who is usable in which slot of a strand, which slots of two schools
// meet, and where a place and an adult could be found. Computed once for a strand; matching and scheduling both ask.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

/// A slot of the mentee's calendar with a slot of the mentor's that it meets.
struct CommonSlot {
    SlotIndex mentee;
    SlotIndex mentor;
};

class Availability {
  public:
    Availability(const Programme& programme, const Strand& strand);

    /// The slots of the person's own calendar in which they could meet in this strand.
    const SlotSet& usable(PersonIndex person) const { return usable_[person.value]; }

    /// The slots of `other` that meet `slot`: itself in its own calendar.
    const std::vector<SlotIndex>& meeting(SlotIndex slot, CalendarIndex other) const {
        return meeting_[slot.value][other.value];
    }
    /// The same between two schools, which are two even where they share a calendar.
    const std::vector<SlotIndex>& meeting_across(SlotIndex slot, CalendarIndex other) const {
        return across_[slot.value][other.value];
    }

    /// Every pair of slots in which both are usable and meet, in order of the mentee's slot.
    std::vector<CommonSlot> common(PersonIndex mentor, PersonIndex mentee) const;
    /// The number of the mentee's slots among common().
    int count_common(PersonIndex mentor, PersonIndex mentee) const;
    /// The same, counting only slots in which some place of the strand is open and some supervisor usable, each where the
    /// strand needs one.
    int count_staffed(PersonIndex mentor, PersonIndex mentee) const;
    /// The same for a form, which is at its school in every slot of the strand.
    int count_common(PersonIndex mentor, FormIndex form) const;
    int count_staffed(PersonIndex mentor, FormIndex form) const;

    /// True where some place of the strand is open and some supervisor usable in a slot of the strand that meets this one.
    bool staffed(SlotIndex mentee_slot) const { return staffed_.contains(mentee_slot); }
    /// Which of the slots of another calendar that meet a slot must suit: in matching some slot is enough; a plan
    /// that does not know yet which of them the mentor will take asks for all.
    enum class Meeting { any, all };
    /// True where the place is open in slots of its own calendar that meet this one.
    bool is_open(PlaceIndex place, SlotIndex mentee_slot, Meeting which) const;
    /// True where the adult is usable in slots of their own calendar that meet this one.
    bool can_supervise(PersonIndex adult, SlotIndex mentee_slot, Meeting which) const;

  private:
    /// Whoever meets the mentor: their school, and the slots of its calendar in which they can.
    struct Presence {
        SchoolIndex school;
        const SlotSet& usable;
    };
    SlotSet usable_slots(const Person& person) const;
    SlotSet slots_of(FormIndex form) const;
    std::vector<CommonSlot> common(PersonIndex mentor, Presence mentee) const;
    int count_common(PersonIndex mentor, Presence mentee) const;
    int count_staffed(PersonIndex mentor, Presence mentee) const;
    void find_meeting_slots();
    bool is_staffed(SlotIndex mentee_slot) const;
    bool is_staffed(const CommonSlot& slots, SchoolIndex mentor, SchoolIndex mentee) const;

    const Programme& programme_;
    const Strand& strand_;
    std::vector<SlotSet> usable_;
    std::vector<std::vector<std::vector<SlotIndex>>> meeting_; ///< [slot][calendar]
    std::vector<std::vector<std::vector<SlotIndex>>> across_;  ///< [slot][calendar]
    std::vector<std::vector<std::vector<SlotIndex>>> elsewhere_; ///< across_ with slots that are not the strand's
    SlotSet staffed_;
    std::vector<SlotSet> staffed_at_; ///< [school]: slots in which two of its people find a place and an adult
};

/// True where the person, on their own word and by their lessons, can come in a slot of their calendar to something of the
/// strand; whether the slot is one of the strand's is not asked.
bool can_come(const Programme& programme, const Strand& strand, const Person& person, SlotIndex slot);

/// True where the two slots of one calendar share a minute in some week.
bool overlap(const Slot& a, const Slot& b);
/// The same for slots of any two calendars, whose weeks may fall together.
bool clash(const Slot& a, const Slot& b);

/// The subjects of the person's lessons that a meeting in the slot takes time from, whichever calendar names it.
std::vector<record::Subject> lessons_in(const Programme& programme, const Person& person, SlotIndex slot);

} // namespace kith::programme
