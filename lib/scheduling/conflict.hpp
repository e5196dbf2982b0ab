// SPDX-License-Identifier: MIT
// Why pairs cannot all meet: facts of the records that together leave no timetable, and of which none can be left out.
// The facts are those of rules.md, section 5, each as one row of the records says it; what a slot can hold is told as the
// adults and the places there. rules.md, section 6, last lines.
#pragma once

#include "scheduling/change.hpp"
#include "solver/integer_program.hpp"

namespace kith::scheduling {

/// One fact. Which of the members are set depends on the kind.
struct Fact {
    enum class Kind {
        meets,       ///< the pair has to meet in its week, fortnight or day that holds the date
        pinned,      ///< a person keeps the pair's row on the date
        hours,       ///< the person's own free or busy slots, or unknown lessons
        lessons,     ///< the person's lessons that may not be missed
        may_miss,    ///< the pupil misses the subject so often a term at most
        at_most,     ///< the pupil's meetings in the week of the date
        one_at_once, ///< the person is in one thing at a time
        elsewhere,   ///< what the person is in already on the date, of a strand that is not planned here
        away,        ///< the person is not here on the date
        gates,       ///< gates of the person do not hold on the date
        closed,      ///< the school is closed on the date
        adults,      ///< the strand's adults in the slot on the date
        places,      ///< the strand's places there
        agreed,      ///< what agreed plans of other strands take of both
        shared       ///< that slots of one time share places and adults
    };
    Kind kind = Kind::meets;
    std::optional<StrandIndex> strand;
    std::optional<PairIndex> pair;
    std::optional<PersonIndex> person;
    std::optional<SlotIndex> slot;
    std::optional<Date> date;
    record::Subject subject;
    int allows = 0; ///< meetings or lessons; what is said of the fact, not which it is
    int of = 0;     ///< so many adults or places; also only said

    friend bool operator==(const Fact& a, const Fact& b) { return a.is() == b.is(); }
    friend auto operator<=>(const Fact& a, const Fact& b) { return a.is() <=> b.is(); }

  private:
    std::tuple<Kind, std::optional<StrandIndex>, std::optional<PairIndex>, std::optional<PersonIndex>, std::optional<SlotIndex>,
               std::optional<Date>, std::string>
    is() const {
        return {kind, strand, pair, person, slot, date, subject.text};
    }
};

/// The word by which files and pages know the kind.
std::string_view word(Fact::Kind kind);

/// Facts that together leave no timetable.
struct Conflict {
    std::vector<Fact> facts;    ///< in order
    bool is_irreducible = true; ///< proven that without any one of them there is a timetable

    /// The pairs that have to meet, in order, each once.
    std::vector<PairIndex> pairs() const;
};

/// Why some pairs of a plan are left, told once for all of them.
struct SharedReason {
    Conflict conflict;
    Date week{};                ///< the Monday of the week, or of the first of the weeks, that it is about
    bool is_over_weeks = false; ///< the weeks cannot be planned one by one
    std::vector<PairIndex> unplaced;
    /// Each would place one of them in that week beside everyone who meets then: planned again to be sure.
    std::vector<Change> would_help;
};

/// Why the pairs of all parts, which are planned together, cannot all be placed: conflicts over all weeks of the pairs that
/// share a person whose lessons tie the weeks; or else of single weeks, in each as many as there are with a pair of each
/// left out; or else one of all pairs over all weeks. Nothing where the search ended at its limit, or all can be placed.
std::vector<Conflict> conflicts_of(const std::vector<Instance>& parts, const solver::SearchLimit& limit = {});

} // namespace kith::scheduling
