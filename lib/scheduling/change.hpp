// SPDX-License-Identifier: MIT
// One change of the records that could place a pair: the cheapest of each kind, to be tried by planning again.
#pragma once

#include "scheduling/instance.hpp"

namespace kith::scheduling {

struct Change {
    enum class Kind {
        adult,  ///< one more adult of the strand in the slot, who oversees as many as the strand says
        place,  ///< one more place of the strand open in the slot, as large as its largest
        hour,   ///< the person is free in the slot, too
        lesson, ///< the pupil, or without one all of the strand's, may be taken out of the subject once more a term
        at_most,  ///< one meeting a week more for the pupil
        gates,  ///< the person's gates hold
        unpin,  ///< the pair's row is not kept
        kind    ///< the strand uses slots of one more kind
    };
    Kind kind = Kind::adult;
    std::optional<StrandIndex> strand;
    std::optional<PairIndex> pair;
    std::optional<PersonIndex> person;
    std::optional<SlotIndex> slot;
    record::Subject subject;
    std::optional<record::SlotKind> slot_kind = {};

    friend bool operator==(const Change& a, const Change& b) { return a.is() == b.is(); }
    friend auto operator<=>(const Change& a, const Change& b) { return a.is() <=> b.is(); }

  private:
    std::tuple<Kind, std::optional<StrandIndex>, std::optional<SlotIndex>, std::optional<PersonIndex>, std::optional<PairIndex>,
               std::string, std::optional<record::SlotKind>>
    is() const {
        return {kind, strand, slot, person, pair, subject.text, slot_kind};
    }
};

/// The word by which files and pages know the kind.
std::string_view word(Change::Kind kind);

/// What the strand's slot holds once the change is made.
void apply(const Change& change, const Instance& part, SlotIndex slot, Supply& supply);

} // namespace kith::scheduling
