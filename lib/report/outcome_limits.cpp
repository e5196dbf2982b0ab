// SPDX-License-Identifier: MIT
#include "report/outcome_limits.hpp"

#include "report/report_words.hpp"
#include "report/table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using evidence::Audience;
using evidence::Outcomes;

/// The subscales of which it is true, with their pairs where those may be seen.
template <class Is>
std::vector<std::string> subscales(const Outcomes& outcomes, Is is) {
    std::vector<std::string> names;
    for (const auto& one : outcomes.subscales)
        if (is(one)) names.push_back(one.name.text);
    return names;
}

/// One sentence for each subscale from which someone was lost.
void add_losses(const Outcomes& outcomes, Audience audience, std::vector<std::string>& limits) {
    for (const auto& one : outcomes.subscales) {
        const auto shown = evidence::shown_outcome(one, audience);
        const auto lost = one.counts.before - one.counts.both;
        if (lost == 0) continue;
        if (shown.before.is_hidden || shown.both.is_hidden) {
            limits.push_back(fmt::format("{}: some with a score before have none after; those who stay may "
                                         "differ from those who do not.",
                                         one.name.text));
            continue;
        }
        auto text = fmt::format("{}: {} of {} with a score before have none after ({}%); those who stay may "
                                "differ from those who do not",
                                one.name.text, lost, one.counts.before,
                                (200 * lost + one.counts.before) / (2 * one.counts.before));
        const bool has_means =
            shown.has_scores && one.change && (shown.has_people || lost >= evidence::score_base);
        if (has_means)
            text += fmt::format(" (mean before: {} of those who stayed, {} of the others)",
                                format(text::rounded(one.change->mean_before, 2)),
                                format(text::rounded(*one.mean_before_lost, 2)));
        limits.push_back(text + ".");
    }
}

} // namespace

std::vector<std::string> outcome_limits(const Outcomes& outcomes, Audience audience) {
    std::vector<std::string> limits{"There is no comparison group. Scores move as children grow and as the "
                                    "year goes on; nothing here shows that mentoring moved them."};
    if (outcomes.question.role == record::Role::mentee)
        limits.emplace_back("Mentees are mostly chosen when things are hard, and low scores tend to rise by "
                            "themselves (regression to "
                            "the mean): some improvement is to be expected in any case.");
    const auto few =
        subscales(outcomes, [](const auto& one) { return one.counts.both < evidence::few_pairs; });
    if (!few.empty())
        limits.push_back(fmt::format(
            "Fewer than {} pairs of scores ({}): this is about these children and carries no further.",
            evidence::few_pairs, fmt::join(few, ", ")));
    add_losses(outcomes, audience, limits);
    if (outcomes.subscales.size() > 1)
        limits.push_back(fmt::format("{} subscales are looked at, each at 95%: the more there are, the "
                                     "likelier one of them seems to have changed by chance.",
                                     outcomes.subscales.size()));
    limits.emplace_back("These are the children's own answers. In larger studies of peer mentoring, such "
                        "answers and records of attendance or "
                        "attainment did not always agree.");
    if (audience == Audience::everyone) limits.emplace_back(kept_back_words);
    return limits;
}

} // namespace kith::report
