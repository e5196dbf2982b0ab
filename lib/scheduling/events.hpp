// SPDX-License-Identifier: MIT
// The events of a strand for the dates of a plan, one after the other in the order that `before` and `next-to` ask for,
// each best on its levels around those before; who is in none of an event's dates, and why. Those that meetings must wait
// for or make room for are planned before the meetings, the others around them. rules.md, T2, T3, T8.
#pragma once

#include "scheduling/event_program.hpp"

namespace kith::scheduling {

struct UnreachedPerson {
    const record::Event* event = nullptr;
    std::optional<PersonIndex> person; ///< nothing: the event has no date
    std::string because;               ///< a hindrance's word, dates, places, supervision, before, no-slot or no-session
    std::string would_help;            ///< a sentence with figures; empty where nothing can be said
};

struct EventPlan {
    std::vector<EventRow> rows; ///< in order of time
    std::vector<UnreachedPerson> unreached;
    EventValue objective; ///< over all events
    EventValue bound;
};

enum class EventPhase { before_meetings, after_meetings };

class EventPlanner {
  public:
    /// `programme` outlives it.
    EventPlanner(const Programme& programme, StrandIndex strand, PlanDates dates);

    /// Plans the events of the phase around what everyone is busy with, and adds them to it.
    void plan(EventPhase phase, Commitments& busy);

    bool has_events() const { return !strand().scheduling().events.empty(); }
    const EventPlan& plan() const { return plan_; }
    /// Takes what is planned up to now into account elsewhere: the people, places and adults, and whose meetings wait.
    void add_to(Commitments& busy) const;

  private:
    using Event = record::Event;

    const Strand& strand() const { return programme_[strand_]; }
    bool is_first(const Event& event) const;
    std::vector<const Event*> in_order(EventPhase phase) const;
    void plan(const Event& event, Commitments& busy);
    EventSetting setting_of(const Event& event, const Commitments& busy) const;
    std::vector<EventRow> sessions(const Commitments& busy) const;
    std::vector<EventRow> rows_of(const Event& event) const;
    std::vector<EventRow> held_rows(const Event& event) const;
    void add_first_meetings(EventSetting& setting, const Commitments& busy) const;
    void add_rows(const EventInstance& instance, const EventChoice& choice, Commitments& busy);
    void add(Commitments& to, const EventRow& row) const;

    const Programme& programme_;
    StrandIndex strand_;
    PlanDates dates_;
    std::vector<programme::Booking> agreed_; ///< of the strand, from before the plan begins
    EventPlan plan_;
};

/// Those whom no date of the choice reaches.
std::vector<UnreachedPerson> unreached_by(const EventInstance& instance, const EventChoice& choice);

/// The meetings that persons pinned, as commitments: what is planned before the meetings must leave them alone.
void add_pinned(Commitments& to, const Programme& programme, StrandIndex strand, PlanDates dates,
                const std::vector<programme::PlannedMeeting>& pinned);

} // namespace kith::scheduling
