// SPDX-License-Identifier: MIT
// The figures of a match's fairness as they may be shown: whole to the lead; for everyone without forms and without a
// number from which a child in a small group could be found out.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/suppressed.hpp"
#include "evidence/fairness.hpp"

namespace kith::evidence {

/// A number, or that there is none of it, or that it is kept back.
struct Figure {
    std::optional<std::int64_t> value;
    bool is_hidden = false;
};

/// Counts, the share placed in per cent, and means to the nearest whole number.
struct FairnessLine {
    std::string group; ///< `not known` where it is not
    Figure mentees, placed, share, fit, waited_placed, waited_unplaced;
};

struct FairnessTable {
    By by = By::year;
    std::vector<FairnessLine> lines;
};

struct FairnessTables {
    FairnessLine all;
    std::vector<FairnessTable> tables;
};

/// For everyone, what statistics/suppression.hpp keeps back of each table; means and shares only where the counts that
/// they rest on are shown. Forms are left out: with their years, they would tell on each other.
FairnessTables tables_of(const Fairness& fairness, Audience audience);

} // namespace kith::evidence
