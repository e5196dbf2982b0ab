// SPDX-License-Identifier: MIT
// A strand's timetabling problem: which agreed pairs are to meet, in which slots of which week of the cycle each of
// them could, on which dates, and what stands in the way of the others. rules.md, sections 4 and 5.
#pragma once

#include "programme/availability.hpp"
#include "programme/timetables.hpp"
#include "scheduling/seating.hpp"

namespace kith::scheduling {

using programme::Availability;
using programme::PairIndex;
using programme::Programme;
using programme::SlotIndex;
using programme::Strand;
using programme::StrandIndex;
using text::Date;

/// The dates that a plan covers, both included.
struct PlanDates {
    Date from{};
    Date until{};
};

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

/// One way in which a pair could meet in one week of the cycle.
struct Option {
    SlotIndex slot;                       ///< of the mentee's calendar
    std::optional<SlotIndex> mentor_slot; ///< where the mentor is at another school
    std::size_t week = 0;                 ///< position in the week_names of its slot
    std::size_t group = 0;                ///< a pair takes one option of each group
    std::vector<Date> dates;              ///< on which all can
    bool whole = true;                    ///< these are all the dates on which the slot stands
    std::vector<Miss> misses;
};

/// A pair that is to meet.
struct Task {
    PairIndex pair;
    record::Need need = record::Need::low; ///< its mentees' highest
    std::vector<Option> options;
    std::string obstacle; ///< why there is no option: not-available, gates, shared-slots, places, supervision, may-miss
};

class Instance {
  public:
    static Instance of(const Programme& programme, StrandIndex strand, PlanDates dates,
                       const std::vector<programme::DatedMeeting>& elsewhere);

    const Programme& programme() const { return *programme_; }
    const Strand& strand() const { return (*programme_)[strand_]; }
    StrandIndex strand_index() const { return strand_; }
    const PlanDates& dates() const { return dates_; }
    const Availability& availability() const { return availability_; }
    const std::vector<Task>& tasks() const { return tasks_; }

    /// The weeks of the slot's calendar that rows may name; one without a name where every week is alike.
    const std::vector<record::WeekName>& week_names(SlotIndex slot) const { return week_names_[(*programme_)[slot].calendar.value]; }
    /// How many meetings a pair is due in a turn of its cycle; the most of any calendar.
    std::size_t groups() const;
    /// The same for one pair.
    std::size_t groups(PairIndex pair) const;
    /// True where all gates that the pair needs hold on the date.
    bool is_ready(PairIndex pair, Date date) const;

    /// Places and adults that the strand can use in the slot in that week, other strands' meetings taken off.
    Supply supply(SlotIndex slot, std::size_t week) const;
    /// The dates of the plan on which the slot stands in that week of the cycle.
    std::vector<Date> dates_of(SlotIndex slot, std::size_t week) const;
    /// True where the adult can oversee a meeting in the slot on the date: here, with gates that hold, and with a slot
    /// of their own school that stands then.
    bool can_oversee(PersonIndex adult, SlotIndex slot, Date date) const;
    /// True where the place is not closed on the date, and a slot of its school stands then.
    bool is_open(PlaceIndex place, SlotIndex slot, Date date) const;

    /// How many more meetings a week the pupil may have beside those of other strands; `unlimited` for adults.
    int weekly_allowance(PersonIndex person) const;
    /// The first day of the term that holds the date, at the person's school; the date itself outside terms.
    Date term_start(PersonIndex person, Date date) const;
    /// How many more lessons of the subject the pupil may miss in the term that holds the date.
    int may_miss(const Miss& miss, Date in_term) const;

  private:
    Instance(const Programme& programme, StrandIndex strand, PlanDates dates,
             const std::vector<programme::DatedMeeting>& elsewhere);
    Task task_of(PairIndex pair) const;
    std::optional<Option> option_for(PairIndex pair, const programme::CommonSlot& slots, std::size_t week) const;
    std::vector<Date> possible_dates(PairIndex pair, const programme::CommonSlot& slots, std::size_t week) const;
    bool all_can(PairIndex pair, SlotIndex slot, Date date) const;
    bool lessons_allow(const Option& option) const;
    std::string obstacle_of(PairIndex pair) const;
    std::vector<programme::CommonSlot> common_slots(PairIndex pair) const;
    std::size_t groups_of(std::size_t weeks) const;
    bool stands_at(programme::SchoolIndex school, SlotIndex slot, Date date) const;
    std::size_t week_of(SlotIndex slot, Date date) const;
    const programme::Calendar& calendar_of(SlotIndex slot) const { return (*programme_)[(*programme_)[slot].calendar]; }

    const Programme* programme_;
    StrandIndex strand_;
    PlanDates dates_;
    Availability availability_;
    std::vector<programme::DatedMeeting> elsewhere_;
    std::vector<std::vector<record::WeekName>> week_names_; ///< of each calendar
    std::vector<Task> tasks_;
};

} // namespace kith::scheduling
