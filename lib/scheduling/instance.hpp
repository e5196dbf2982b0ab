// SPDX-License-Identifier: MIT
// A strand's timetabling problem: which agreed pairs are to meet, in which slots each of them could and on which dates,
// what a slot can hold on a date, and what stands in the way of the others. rules.md, sections 4 and 5.
#pragma once

#include "programme/availability.hpp"
#include "scheduling/commitments.hpp"
#include "scheduling/seating.hpp"

#include <algorithm>

namespace kith::scheduling {

using programme::Availability;
using programme::PairIndex;
using programme::Strand;

/// From the first Monday on or after `day` whose week has a day on which a slot of one of the strands stands, to the
/// end of the term that holds that day; or from `from`. Nothing where no term is left.
std::optional<PlanDates> plan_dates(const Programme& programme, const std::vector<StrandIndex>& strands, Date day,
                                    std::optional<Date> from);

/// A pupil who is taken out of a lesson.
struct Miss {
    PersonIndex pupil;
    record::Subject subject;
    friend auto operator<=>(const Miss&, const Miss&) = default;
};

/// What commitments take of a subject from a pupil in a term.
struct Missed {
    int times = 0;
    std::optional<int> allowed; ///< the fewest that any of their strands allows
};
/// In the term that holds the date.
Missed missed_for(const Programme& programme, const Commitments& commitments, const Miss& miss, Date in_term);

/// A date on which all of a pair can meet in a slot, and a place and an adult are there.
struct MeetingDate {
    Date date{};
    std::vector<Miss> misses;
};

/// One way in which a pair could meet.
struct Option {
    SlotIndex slot;                       ///< of the mentee's calendar
    std::optional<SlotIndex> mentor_slot; ///< where the mentor is at another school
    std::vector<MeetingDate> occasions;      ///< in order of date, at least one
};

/// A pair that is to meet.
struct Task {
    PairIndex pair;
    record::Need need = record::Need::low; ///< its mentees' highest
    std::vector<Option> options;
    std::set<std::int64_t> turns;         ///< in which it could meet: one that is fully placed meets in all
    std::set<std::size_t> kinds;          ///< of those turns, and of those in which it meets already
    std::set<std::size_t> needed_kinds;   ///< of the turns of one that is fully placed
    std::string obstacle; ///< why there is no option, unless it has met in all turns already: not-available, gates, shared-slots, places, supervision, may-miss

    bool can_be_placed() const {
        return obstacle.empty() && !kinds.empty() && std::includes(kinds.begin(), kinds.end(), needed_kinds.begin(), needed_kinds.end());
    }
};

class Instance {
  public:
    /// `programme` and `commitments` outlive it.
    Instance(const Programme& programme, StrandIndex strand, PlanDates dates, const Commitments& commitments);

    const Programme& programme() const { return *programme_; }
    const Strand& strand() const { return (*programme_)[strand_]; }
    StrandIndex strand_index() const { return strand_; }
    const PlanDates& dates() const { return dates_; }
    const Availability& availability() const { return availability_; }
    const Commitments& commitments() const { return *commitments_; }
    const std::vector<Task>& tasks() const { return tasks_; } ///< in order of pair
    const Task& task_of(PairIndex pair) const;

    /// What holds at most one meeting of a pair: the same number for dates in one week, one fortnight or on one day.
    std::int64_t turn_of(SlotIndex slot, Date date) const;
    /// What a pair that is fully placed meets in, each kind: weeks of the cycle, their weekdays, or just any.
    std::size_t kind_of(SlotIndex slot, Date date) const;
    /// The weeks of the slot's calendar that rows may name; one without a name where every week is alike.
    const std::vector<record::WeekName>& week_names(SlotIndex slot) const { return week_names_[(*programme_)[slot].calendar.value]; }
    /// The position in week_names of the date's week.
    std::size_t week_of(SlotIndex slot, Date date) const;

    /// A form's own place and tutor, where it meets and nowhere else: of a form with a place of the strand, or none where
    /// the strand needs none, and likewise a tutor who is a supervisor of it. Nothing for all other pairs.
    std::optional<Seat> home_of(PairIndex pair) const;
    /// True where all gates that the pair needs hold on the date, or it has met before the plan begins.
    bool is_ready(PairIndex pair, Date date) const;
    /// The dates of the plan on which the slot stands.
    const std::vector<Date>& dates_of(SlotIndex slot) const { return slot_dates_[slot.value]; }
    /// Places and adults that the strand can use in the slot on the date, commitments taken off: those who are there on
    /// most dates of the plan first, so that a pair keeps them, then in order of id.
    const Supply& supply(SlotIndex slot, Date date) const;
    /// The same, in order of id, with these commitments taken off and no others.
    Supply supply_beside(const Commitments& others, SlotIndex slot, Date date) const;
    /// True where the adult can oversee a meeting in the slot on the date: here, with gates that hold, and with a slot
    /// of their own school that stands then.
    bool can_oversee(PersonIndex adult, SlotIndex slot, Date date) const;
    /// True where the place is not closed on the date, and a slot of its school stands then.
    bool is_open(PlaceIndex place, SlotIndex slot, Date date) const;

    /// How many more meetings the person may have in the date's week beside those committed; `unlimited` for adults.
    int weekly_allowance(PersonIndex person, Date date) const;
    /// The first day of the term that holds the date, at the person's school; the date itself outside terms.
    Date term_start(PersonIndex person, Date date) const;
    /// How often this strand lets a pupil miss the subject in a term.
    int may_miss(const record::Subject& subject) const;
    /// How often the pupil may miss the subject still in the term that holds the date, beside the commitments, where
    /// strands that allow it so often plan: of all that take lessons of it the one that allows fewest decides.
    int may_still_miss(const Miss& miss, Date in_term, int allowed) const;

  private:
    /// What is agreed of the strand beside this plan: earlier in the term, and what stays in any case.
    void note_what_is_met();
    Task make_task(PairIndex pair) const;
    std::optional<Option> option_for(PairIndex pair, const programme::CommonSlot& slots) const;
    std::set<std::size_t> kinds_of(PairIndex pair) const;
    bool has_met_throughout(PairIndex pair) const;
    bool could_alone(PairIndex pair, const programme::CommonSlot& slots, Date date) const;
    std::vector<Date> possible_dates(PairIndex pair, const programme::CommonSlot& slots) const;
    std::vector<Miss> misses_on(PairIndex pair, const programme::CommonSlot& slots, Date date) const;
    bool all_can(PairIndex pair, const programme::CommonSlot& slots, Date date) const;
    /// What the pair could use alone in the slot: one at home uses only what is there.
    Supply supply_for(PairIndex pair, SlotIndex slot, Date date) const;
    std::string obstacle_of(PairIndex pair) const;
    std::vector<programme::CommonSlot> common_slots(PairIndex pair) const;
    void offer_the_steady_first(SlotIndex slot);
    bool stands_at(programme::SchoolIndex school, SlotIndex slot, Date date) const;
    const programme::Calendar& calendar_of(SlotIndex slot) const { return (*programme_)[(*programme_)[slot].calendar]; }

    const Programme* programme_;
    StrandIndex strand_;
    PlanDates dates_;
    Availability availability_;
    const Commitments* commitments_;
    std::vector<std::vector<record::WeekName>> week_names_; ///< of each calendar
    std::vector<std::vector<Date>> slot_dates_;             ///< of each slot of the strand
    std::map<std::pair<SlotIndex, Date>, Supply> supplies_;
    struct Met {
        std::set<std::int64_t> turns;
        std::set<std::size_t> kinds;
        bool before = false; ///< the plan begins
    };
    std::map<PairIndex, Met> met_;
    std::vector<Task> tasks_;
};

/// The minutes of the day that a meeting takes: across schools those that both slots have.
struct Times {
    programme::Minutes from{};
    programme::Minutes to{};
    bool overlap(const Times& other) const { return from < other.to && other.from < to; }
};
Times times_of(const Programme& programme, SlotIndex slot, std::optional<SlotIndex> mentor_slot);

} // namespace kith::scheduling
