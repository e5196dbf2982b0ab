// SPDX-License-Identifier: MIT
// Pairs that nobody has agreed yet, and the timetable: whether all of them could meet beside everyone who is
// agreed, and if not, what every set of pairs that can has to keep.
#pragma once

#include "matching/limits.hpp"
#include "proposal/as_if_agreed.hpp"
#include "scheduling/conflict.hpp"
#include "scheduling/shortage.hpp"

namespace kith::proposal {

/// Slots of a week, or times or lessons of a person, that hold fewer meetings than some of the pairs need
/// there.
struct Crowding {
    scheduling::Shortage shortage;
    text::Date monday{};      ///< of the first such week
    int weeks = 1;            ///< of the same kind, or fortnights where a strand meets fortnightly
    std::size_t pairs = 0;    ///< that have to meet there and nowhere else, agreed ones with them
    std::size_t meetings = 0; ///< that they need there

    std::optional<std::set<programme::SlotIndex>> slots() const; ///< nothing: all
    /// The same in another week.
    bool is_like(const Crowding& other) const;
};

/// What stands in the way of a set of pairs, as far as counting shows.
struct Clash {
    std::vector<Crowding> crowded;
    std::size_t without_time = 0; ///< new pairs that have no time of their own, or not in each week
    bool is_empty() const { return crowded.empty() && without_time == 0; }
};

/// What is said of a set of pairs once the timetable was searched.
struct Verdict {
    std::vector<matching::Limit> limits; ///< broken by the set, kept by every set of which all can meet
    bool is_settled = true;              ///< false where the search for a timetable ended at its limit
};

/// A meeting that has to be, and whose.
struct Meeting {
    programme::PairIndex pair;
    scheduling::Needed needed;
};

class PairTimes {
  public:
    /// The instance outlives it.
    PairTimes(const matching::Instance& instance, Timetabling timetabling);

    /// By counting alone, which is quick: empty does not yet mean that all can meet.
    Clash clash(const matching::Solution& solution) const;
    /// Without limits where all can meet, and everyone meets whom a timetable of what is agreed places.
    Verdict verdict(const matching::Solution& solution);

  private:
    /// What an open edge would need of the timetable if it were a pair.
    struct Needs {
        std::vector<programme::PersonIndex> everyone;
        std::vector<scheduling::Needed> meetings;
        bool can_be_placed = false;
    };

    bool is_open(const EdgeRows::value_type& row) const;
    std::set<record::PairId> ended_by(const EdgeRows& rows) const;
    AsIfAgreed world_of(const EdgeRows& rows) const;
    void leave_out_whom_nothing_places();
    void read_needs();
    void read_needs(const EdgeRows& rows);
    std::vector<matching::Limit> by_counting(const AsIfAgreed& all, const EdgeRows& rows);
    matching::Limit within(const scheduling::Shortage& shortage, const std::vector<Meeting>& meetings,
                           const AsIfAgreed& all, const EdgeRows& rows) const;
    Verdict by_searching(const AsIfAgreed& all, const EdgeRows& rows) const;

    const matching::Instance& instance_;
    Timetabling timetabling_;
    std::set<matching::Edge> fixed_;
    std::optional<std::set<record::PairId>>
        left_out_;                          ///< agreed, but no timetable of what is agreed places them
    std::map<matching::Edge, Needs> needs_; ///< of the open edges, once they are asked for
};

} // namespace kith::proposal
