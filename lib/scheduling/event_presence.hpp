// SPDX-License-Identifier: MIT
// Who and what can be had for an event at a time: people by their slots, lessons, gates and what else they are in,
// and places whole. An event takes what every minute of it needs, in a slot or between slots, in or outside term.
#pragma once

#include "scheduling/instance.hpp"

#include <functional>

namespace kith::scheduling {

/// A time at which an event could be.
struct EventTime {
    Date date{};
    Minutes from{};
    Minutes to{};
    std::map<programme::CalendarIndex, SlotIndex> named; ///< the slot that it takes in a calendar; empty: times alone

    bool overlaps(const EventTime& other) const { return date == other.date && from < other.to && other.from < to; }
    bool overlaps(const Commitment& other) const { return date == other.date && from < other.to && other.from < to; }
};

/// Why somebody cannot come: the first that holds.
enum class EventHindrance { none, not_meant, away, not_free, may_miss, elsewhere, gates, first_meeting };

class EventPresence {
  public:
    /// All outlive it.
    EventPresence(const Programme& programme, const Strand& strand, const record::Event& event, const Commitments& busy)
        : programme_(programme), strand_(strand), event_(event), busy_(busy) {}

    /// away, not_free, may_miss, elsewhere, gates or none.
    EventHindrance hindrance(PersonIndex person, const EventTime& time) const;
    /// The lessons that a pupil misses for it.
    std::vector<Miss> misses(PersonIndex person, const EventTime& time) const;
    /// How often the strand lets the pupil miss the subject still in the term that holds the date.
    int may_still_miss(const Miss& miss, Date date) const;
    /// True where the adult can lead it: here, free, with the gates of supervisors, in nothing else.
    bool can_lead(PersonIndex adult, const EventTime& time) const;
    /// True where the place is open and nobody else is there.
    bool is_open(PlaceIndex place, const EventTime& time) const;

    /// The strands with something then in which the person is, or which is at the place.
    std::set<StrandIndex> strands_with(PersonIndex person, const EventTime& time) const;
    std::set<StrandIndex> strands_at(PlaceIndex place, const EventTime& time) const;
    /// Those that keep the adult, or the place, from an event that could have them else.
    std::set<StrandIndex> who_has(PersonIndex adult, const EventTime& time) const;
    std::set<StrandIndex> who_has(PlaceIndex place, const EventTime& time) const;

  private:
    bool could_lead(PersonIndex adult, const EventTime& time) const;
    bool could_hold(PlaceIndex place, const EventTime& time) const;
    bool is_free(PersonIndex person, const EventTime& time) const;
    std::set<StrandIndex> strands_of(const EventTime& time, const std::function<bool(const Commitment&)>& concerns) const;
    bool has_gates(PersonIndex person, Date date) const;
    template <class CanUse>
    bool all_minutes(programme::CalendarIndex calendar, const EventTime& time, CanUse can_use) const;

    const Programme& programme_;
    const Strand& strand_;
    const record::Event& event_;
    const Commitments& busy_;
};

} // namespace kith::scheduling
