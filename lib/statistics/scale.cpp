// SPDX-License-Identifier: MIT
#include "statistics/scale.hpp"

#include <algorithm>

namespace kith::statistics {
namespace {

/// top / bottom in millionths, to the nearest, halves away from zero.
Score ratio(std::int64_t top, std::int64_t bottom) {
    const auto twice = 2 * top * score_unit, size = 2 * bottom;
    return (twice < 0 ? twice - bottom : twice + bottom) / size;
}

struct Sum {
    std::int64_t of_answers = 0;
    std::int64_t answered = 0;
    bool in_range = true;
};

Sum sum_of(const Scale& scale, const std::vector<std::optional<std::int64_t>>& answers) {
    Sum sum;
    for (const auto item : scale.items) {
        if (item == 0 || item > answers.size() || !answers[item - 1]) continue;
        const auto answer = *answers[item - 1];
        sum.in_range = sum.in_range && scale.lowest <= answer && answer <= scale.highest;
        const bool backwards =
            std::find(scale.reversed.begin(), scale.reversed.end(), item) != scale.reversed.end();
        sum.of_answers += backwards ? scale.lowest + scale.highest - answer : answer;
        ++sum.answered;
    }
    return sum;
}

} // namespace

Scored score(const Scale& scale, const std::vector<std::optional<std::int64_t>>& answers) {
    const auto sum = sum_of(scale, answers);
    const auto items = static_cast<std::int64_t>(scale.items.size());
    const auto without = [&](Unscored why) {
        return Scored{{}, why, static_cast<std::size_t>(sum.answered)};
    };
    const auto as = [&](Score score) { return Scored{score, {}, static_cast<std::size_t>(sum.answered)}; };
    if (!sum.in_range) return without(Unscored::outside_range);
    const bool needs_all = !scale.conversion.empty() || scale.least_answered == 0 ||
                           (scale.method == Method::sum && scale.missing == Missing::no_score);
    const auto least = needs_all ? items : static_cast<std::int64_t>(scale.least_answered);
    if (sum.answered < least || sum.answered == 0) return without(Unscored::too_few_answers);
    if (!scale.conversion.empty()) {
        const auto found = scale.conversion.find(sum.of_answers);
        return found == scale.conversion.end() ? without(Unscored::not_in_table) : as(found->second);
    }
    return as(ratio(scale.method == Method::mean ? sum.of_answers : sum.of_answers * items, sum.answered));
}

} // namespace kith::statistics
