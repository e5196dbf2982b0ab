// SPDX-License-Identifier: MIT
#include "evidence/outcome_audience.hpp"

#include "statistics/proportion.hpp"
#include "statistics/suppression.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using statistics::Verdict;

Figure figure(std::int64_t value, bool is_hidden) { return {value, is_hidden}; }

/// Better, the same and worse, kept back where one of them would tell on a child: "none" tells of each of
/// them.
void set_verdicts(const SubscaleOutcome& outcome, Audience audience, ShownOutcome& shown) {
    if (!outcome.reliable) return;
    const auto count = [&](Verdict verdict) {
        return std::count_if(outcome.people.begin(), outcome.people.end(),
                             [&](const PersonChange& person) { return person.verdict == verdict; });
    };
    const std::vector<std::int64_t> counts{count(Verdict::rose), count(Verdict::no_reliable_change),
                                           count(Verdict::fell)};
    std::vector<bool> is_shown(3, shown.has_scores);
    if (audience == Audience::everyone && shown.has_scores) {
        const auto found = statistics::shown_counts({{counts}}, {.zeros = statistics::Zeros::hidden});
        is_shown = found.cells.front();
        // Their sum is the number of pairs, which stands on the page in any case.
        if (!found.total || !found.row_totals.front()) is_shown.assign(3, false);
    }
    const bool has_shares =
        outcome.counts.both > 0 && std::find(is_shown.begin(), is_shown.end(), false) == is_shown.end();
    std::size_t at = 0;
    for (auto* part : {&shown.better, &shown.same, &shown.worse}) {
        part->count = figure(counts[at], !is_shown[at]);
        if (has_shares) {
            part->share = static_cast<double>(counts[at]) / static_cast<double>(outcome.counts.both);
            part->interval = statistics::wilson_interval(counts[at], outcome.counts.both);
            part->exact = statistics::exact_interval(counts[at], outcome.counts.both);
        }
        ++at;
    }
}

/// One wave's bands; for everyone all or none of them, where one would tell on a child.
std::vector<Figure> band_figures(const std::vector<BandCount>& bands, std::int64_t BandCount::*wave,
                                 Audience audience) {
    std::vector<std::int64_t> counts;
    for (const auto& band : bands) counts.push_back(band.*wave);
    bool is_shown = true;
    if (audience == Audience::everyone) {
        const auto found = statistics::shown_counts({{counts}}, {.zeros = statistics::Zeros::hidden});
        const auto& cells = found.cells.front();
        is_shown = found.total && std::all_of(cells.begin(), cells.end(), [](bool shown) { return shown; });
    }
    std::vector<Figure> figures;
    for (const auto count : counts) figures.push_back(figure(count, !is_shown));
    return figures;
}

void set_bands(const SubscaleOutcome& outcome, Audience audience, ShownOutcome& shown) {
    if (!shown.has_scores || outcome.bands.empty()) return;
    const auto before = band_figures(outcome.bands, &BandCount::before, audience);
    const auto after = band_figures(outcome.bands, &BandCount::after, audience);
    for (std::size_t i = 0; i < outcome.bands.size(); ++i)
        shown.bands.push_back({outcome.bands[i].name, before[i], after[i]});
}

} // namespace

ShownOutcome shown_outcome(const SubscaleOutcome& outcome, Audience audience) {
    const auto& counts = outcome.counts;
    const bool is_public = audience == Audience::everyone, hides_both = is_public && is_few(counts.both);
    // Who has one score alone is what the number of pairs leaves of those at a wave.
    const auto hides = [&](std::int64_t at_wave) {
        return is_public && (is_few(at_wave) || (!hides_both && is_few(at_wave - counts.both)));
    };
    ShownOutcome shown{figure(counts.before, hides(counts.before)),
                       figure(counts.after, hides(counts.after)),
                       figure(counts.both, hides_both),
                       figure(counts.unscored, is_public && is_few(counts.unscored)),
                       {},
                       {},
                       {}};
    shown.has_people = audience == Audience::lead;
    // Where all have the same score, their mean is each one's score.
    const bool differ = outcome.change && outcome.change->sd_before > 0 && outcome.change->sd_after > 0;
    shown.has_scores = shown.has_people || (counts.both >= score_base && differ);
    shown.has_signs = shown.has_scores && !is_public;
    set_verdicts(outcome, audience, shown);
    set_bands(outcome, audience, shown);
    return shown;
}

} // namespace kith::evidence
