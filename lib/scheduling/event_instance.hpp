// SPDX-License-Identifier: MIT
// One event of a strand over the dates of a plan: whom it is for, when it could be and where, under whom, and why
// somebody could not come then. Either each person makes one of a number of dates, or there are rounds (a session, a
// date, so many weeks) with a date each for everyone. rules.md, T8.
#pragma once

#include "scheduling/event_presence.hpp"

namespace kith::scheduling {

/// A date of an event, agreed or planned.
struct EventRow {
    const record::Event* event = nullptr;
    Date date{};
    Minutes from{};
    Minutes to{};
    std::optional<SlotIndex> slot; ///< of the place's or else the people's calendar, where it takes just that
    std::optional<PlaceIndex> place;
    std::vector<PersonIndex> people; ///< in order of id
    std::optional<PersonIndex> supervisor;
};

/// A time at which the event could be: some place and some adult can be had.
struct EventOption {
    EventTime time;
    std::size_t round = 0;
    int off_beat = 0; ///< weeks from where the interval asked for would have it
    std::vector<PlaceIndex> places; ///< as the strand lists them; next to a session first where that was
    std::vector<PersonIndex> adults;
    std::vector<EventHindrance> hindrance;  ///< of each of people()
    std::vector<std::vector<Miss>> misses;  ///< of each of people() who can come
};

/// What one of the strand's events has to do with others.
struct EventSetting {
    std::vector<EventRow> held;   ///< of this event, agreed, before the plan begins
    std::vector<EventRow> beside; ///< `next-to`: what it stands next to
    bool is_beside_all = false;   ///< those who are there then are the ones meant
    std::optional<std::pair<Date, Minutes>> not_before; ///< the end of what stands before it
    std::optional<std::pair<Date, Minutes>> not_after;  ///< the beginning of what it stands before
    std::map<PersonIndex, std::pair<Date, Minutes>> first_meetings;
};

class EventInstance {
  public:
    EventInstance(const Programme& programme, StrandIndex strand, PlanDates dates, const record::Event& event,
                  const Commitments& busy, EventSetting setting);

    const Programme& programme() const { return programme_; }
    const Strand& strand() const { return programme_[strand_]; }
    const record::Event& event() const { return event_; }
    const PlanDates& dates() const { return dates_; }
    const EventPresence& presence() const { return presence_; }

    const std::vector<PersonIndex>& people() const { return people_; } ///< whom it is for, in order of id
    const std::vector<EventOption>& options() const { return options_; } ///< in order of time

    /// So many dates, of which each person makes one; nothing: there are rounds, with one date each for everyone.
    std::optional<int> offers() const { return offers_; }
    std::size_t rounds() const { return rounds_; }
    /// Rounds of which one must have a date, so that the event comes at its interval: as positions of options.
    const std::vector<std::vector<std::size_t>>& windows() const { return windows_; }
    /// Weeks from the plan's first to the option's, for those whose meetings wait for it; else 0.
    int wait(const EventOption& option) const;
    /// What keeps all of it from having a date: places, supervision, before, no-session or no-slot.
    const std::string& obstacle() const { return obstacle_; }
    /// Of the dates that the strand gives for it, those on which it cannot be, each with what keeps it from that.
    const std::map<Date, std::string>& lost() const { return lost_; }
    /// On each date with a time at which it cannot be only because others have its places or adults, their strands.
    const std::map<Date, std::set<StrandIndex>>& taken() const { return taken_; }

  private:
    void find_shape();
    void find_people();
    bool is_for(PersonIndex person) const;
    std::vector<EventTime> times() const;
    std::vector<EventTime> times_beside() const;
    void add_slots(Date date, std::vector<EventTime>& times) const;
    bool is_day_of(Date date) const;
    std::set<programme::CalendarIndex> calendars() const;
    std::vector<Date> possible_days() const;
    void add_option(const EventTime& time, std::size_t at);
    EventHindrance hindrance_of(PersonIndex person, const EventTime& time) const;
    std::vector<PlaceIndex> own_places() const;
    std::vector<PlaceIndex> places_for(const EventTime& time) const;
    void note_taken(const EventTime& time, bool lacks_place);
    void find_lost();
    void number_rounds();
    void number_weeks();

    const Programme& programme_;
    StrandIndex strand_;
    PlanDates dates_;
    const record::Event& event_;
    EventPresence presence_;
    EventSetting setting_;
    std::optional<int> offers_;
    std::vector<PersonIndex> people_;
    std::vector<EventOption> options_;
    std::size_t rounds_ = 0;
    std::vector<std::vector<std::size_t>> windows_;
    std::string obstacle_;
    std::map<Date, std::string> lost_;
    std::map<Date, std::set<StrandIndex>> taken_;
};

} // namespace kith::scheduling
