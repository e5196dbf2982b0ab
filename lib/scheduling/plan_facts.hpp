// SPDX-License-Identifier: MIT
// Timetables as the facts and dated things that solver/timetable_check judges, read anew from the records. It shares
// nothing with the planner, so that the one may judge the other.
#pragma once

#include "scheduling/plan_presence.hpp"

#include <set>
#include <tuple>

namespace kith::scheduling {

/// The row that a thing stands in.
struct PlanRow {
    const void* record = nullptr; ///< the same for all dates of a row
    std::string name;             ///< of the pair, or what else it is called
    text::Span span;
    text::Date until{}; ///< of its plan
};

/// How a timetable is read.
enum class Reading {
    planned, ///< every meeting day counts, whoever is missing
    agreed,  ///< as it takes place: not while the pair is not agreed or somebody in it is paused
};

/// A strand's timetable on the dates [first, last].
struct PlanPart {
    programme::StrandIndex strand;
    const record::Timetable* timetable = nullptr;
    text::Date first{};
    text::Date last{};
    Reading reading = Reading::agreed;
    bool is_judged = true;                          ///< what is not only takes up people, places and lessons
    enum class Rows { all, kept } rows = Rows::all; ///< kept: only meetings that a person pinned
    std::optional<text::Date> last_event = {};      ///< where events outside term go on after the last date
};

class PlanFacts {
  public:
    explicit PlanFacts(const programme::Programme& programme);

    void add(const PlanPart& part);
    /// What the part holds must be there as it is.
    void expect(const PlanPart& part);
    /// Takes out of what is expected the things at these positions.
    void excuse(const std::set<std::size_t>& expected);
    /// From `first` up to `next` the strand's plan is what is expected and nothing else.
    void fix(programme::StrandIndex strand, text::Date first, text::Date next);

    const solver::timetable::Facts& facts() const { return facts_; }
    const std::vector<solver::timetable::Thing>& things() const { return things_; }
    /// Of each thing.
    const std::vector<PlanRow>& rows() const { return rows_; }
    /// Of each thing expected.
    const std::vector<PlanRow>& expected_rows() const { return expected_rows_; }
    const std::string& subject(std::size_t subject) const { return subjects_[subject]; }

  private:
    using Thing = solver::timetable::Thing;
    /// A time on a date, and the slots by which its row names it, of each school concerned.
    struct Moment {
        text::Date date{};
        text::Minutes from{};
        text::Minutes to{};
        text::Minutes shared{}; ///< at least, with a slot of another school that meets it
        std::map<programme::SchoolIndex, programme::SlotIndex> named;
    };
    struct Batch {
        const PlanPart& part;
        std::size_t plan = 0;
        std::vector<Thing> things;
        std::vector<PlanRow> rows;
    };

    void add_person(std::size_t person);
    void add_place(std::size_t place);
    void add_strand(std::size_t strand);
    void add_events(std::size_t strand);
    void find_idle_weeks();
    std::vector<solver::timetable::Listener> listeners(const programme::Strand& strand,
                                                       const record::Event& event) const;
    void note_lessons(std::size_t person, text::Date date);
    std::size_t subject_of(const record::Subject& subject);
    std::size_t standing(programme::PersonIndex person, programme::StrandIndex strand, Part part);

    Batch read(const PlanPart& part);
    void read_meeting(Batch& batch, const record::Meeting& row);
    void read_duty(Batch& batch, const record::PlannedDuty& row);
    void read_event(Batch& batch, const record::PlannedEvent& row);
    Thing thing_of(const Batch& batch, solver::timetable::Kind kind, const Moment& moment) const;
    std::vector<std::size_t> slots_at(programme::SchoolIndex school, const Moment& moment) const;
    solver::timetable::Attendance attendance(programme::PersonIndex person, programme::StrandIndex strand, Part part,
                                             const Moment& moment);
    std::vector<solver::timetable::SlotTime> meanwhile(programme::SchoolIndex school, const Moment& moment) const;
    void come_to_event(Thing& thing, const record::PlannedEvent& row, const Moment& moment);
    void take_place(Thing& thing, const std::optional<text::Located<record::PlaceName>>& name,
                    const Moment& moment) const;
    std::int64_t turn_of(const programme::Strand& strand, const programme::Calendar& calendar, text::Date date) const;
    std::optional<std::size_t> duty_of(programme::StrandIndex strand, programme::SlotIndex slot,
                                       const record::PlannedDuty& row) const;

    const programme::Programme& programme_;
    solver::timetable::Facts facts_;
    std::vector<Thing> things_;
    std::vector<PlanRow> rows_;
    std::vector<PlanRow> expected_rows_;
    std::map<const record::Timetable*, std::size_t> plans_;
    std::vector<std::string> subjects_;
    std::map<std::string, std::size_t> subject_index_;
    std::map<std::tuple<std::size_t, std::size_t, Part>, std::size_t> standings_; ///< by person, strand and part
    std::vector<std::size_t> first_duty_;                                         ///< of each strand
    std::vector<std::size_t> first_event_;                                        ///< of each strand
    std::set<std::pair<std::size_t, text::Date>> lessons_noted_;
};

} // namespace kith::scheduling
