// SPDX-License-Identifier: MIT
// What of a measure's outcomes an audience may see. The lead sees all. For others, nothing that rests on
// scores with fewer than ten pairs of them, and no child's score; for everyone, no small count either.
#pragma once

#include "evidence/fairness_tables.hpp"
#include "evidence/outcomes.hpp"

namespace kith::evidence {

inline constexpr std::int64_t score_base =
    10; ///< pairs of scores below which nothing made of them leaves the lead

/// How many of those with both scores, and their share with Wilson's interval where it may be shown.
struct ShownPart {
    Figure count;
    std::optional<double> share;
    statistics::Interval interval;
    statistics::Interval exact; ///< Clopper and Pearson's, which is never too narrow
};

/// Those with both scores who are in one published band.
struct ShownBand {
    std::string name;
    Figure before, after;
};

struct ShownOutcome {
    Figure before, after, both, unscored; ///< counts of people
    ShownPart better, same, worse; ///< by reliable change; nothing where the measure has no figures for it
    std::vector<ShownBand> bands{}; ///< from the lowest up; none where the measure has none, or no scores may be shown
    bool has_scores = false;       ///< means, changes and intervals may be shown
    bool has_signs = false;        ///< how many rose and fell may, from which "nobody" may follow
    bool has_people = false;       ///< each child's scores may
};

ShownOutcome shown_outcome(const SubscaleOutcome& outcome, Audience audience);

} // namespace kith::evidence
