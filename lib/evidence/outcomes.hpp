// SPDX-License-Identifier: MIT
// Whether the scores of a measure changed between two waves, for those who were measured at both: with how
// far such a change could be chance, and how many were lost on the way. Says what changed, never why. What
// may be shown of it to whom is decided in outcome_audience.hpp.
#pragma once

#include "evidence/scoring.hpp"
#include "statistics/association.hpp"
#include "statistics/paired_change.hpp"
#include "statistics/signed_ranks.hpp"

namespace kith::evidence {

/// Which scores are looked at: of people with a role in some strand, filled in up to the day.
struct OutcomeQuestion {
    record::MeasureName measure;
    record::Wave before = record::Wave::pre;
    record::Wave after = record::Wave::post;
    record::Role role = record::Role::mentee;
    text::Date day{};
};

/// One person who has a score at both waves: the first of the wave before and the last of the wave after.
struct PersonChange {
    programme::PersonIndex person;
    statistics::Score before = 0;
    statistics::Score after = 0;
    std::int64_t meetings =
        0; ///< held with the person there, after the day of the first score up to that of the last
    statistics::Verdict verdict = statistics::Verdict::no_reliable_change; ///< rose: got better
};

/// How many of those with a score had one before, after, and at both; and how many were filled in but gave no
/// score.
struct OutcomeCounts {
    std::int64_t before = 0, after = 0, both = 0;
    std::int64_t unscored = 0;
};

/// A published band of scores, and how many of those with both scores are in it at each wave.
struct BandCount {
    std::string name; ///< "below NAME" of scores under the lowest
    std::int64_t before = 0, after = 0;
};

struct SubscaleOutcome {
    record::SubscaleName name;
    record::Direction direction = record::Direction::up;
    OutcomeCounts counts;
    std::vector<PersonChange> people;       ///< by score before, then after, then id
    std::optional<double> mean_before_lost; ///< of those without a score after
    // Of the people above, in the direction of improvement: a rise is for the better.
    std::optional<statistics::PairedChange>
        change; ///< means and spreads as scored; the change and all after it turned
    std::optional<statistics::EffectSizes> sizes;
    statistics::SignedRanks ranks; ///< of changes in thousandths of a point
    std::optional<statistics::Tails> tails;
    bool tails_counted = false;                     ///< exact, not by the normal distribution
    std::optional<statistics::MiddleChange> middle; ///< in points
    std::optional<statistics::ReliableChange> reliable;
    std::vector<BandCount> bands; ///< from the lowest up; none where the measure publishes none
    std::optional<statistics::Association> dose; ///< meetings held against change for the better
};

struct Outcomes {
    OutcomeQuestion question;
    const record::Measure* measure = nullptr;
    std::vector<SubscaleOutcome> subscales; ///< in order of name
};

inline constexpr std::int64_t few_pairs =
    30; ///< below it, a rule of thumb of the measures' owners says: take care

/// The measure has to be in the records and not to lack a permission. O(people · rows + n² log n) by
/// subscale.
Outcomes outcomes(const programme::Programme& programme, const OutcomeQuestion& question);

} // namespace kith::evidence
