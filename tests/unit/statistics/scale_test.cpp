// SPDX-License-Identifier: MIT
#include "statistics/scale.hpp"

#include <doctest/doctest.h>
#include <numeric>

using namespace kith::statistics;

namespace {

using Answers = std::vector<std::optional<std::int64_t>>;

std::vector<std::size_t> items(std::size_t first, std::size_t last) {
    std::vector<std::size_t> list(last - first + 1);
    std::iota(list.begin(), list.end(), first);
    return list;
}

/// Me and My Feelings: ten items on feelings, six on behaviour, of which one counts backwards.
Scale emotional() { return {items(1, 10), {}, 0, 2, Method::sum, Missing::prorate, 7}; }
Scale behavioural() { return {items(11, 16), {15}, 0, 2, Method::sum, Missing::prorate, 4}; }

/// The short Warwick-Edinburgh scale's metric, in hundredths from a raw sum of 7.
Scale short_wellbeing() {
    Scale scale{items(1, 7), {}, 1, 5};
    std::int64_t raw = 7;
    for (const auto metric :
         {700,  951,  1125, 1240, 1333, 1408, 1475, 1532, 1584, 1636, 1688, 1743, 1798, 1859, 1925,
          1998, 2073, 2154, 2235, 2321, 2411, 2503, 2602, 2703, 2813, 2931, 3070, 3255, 3500})
        scale.conversion[raw++] = metric * (score_unit / 100);
    return scale;
}

} // namespace

TEST_CASE("Me and My Feelings: the rows of a published test of its scoring") {
    struct Row {
        Answers answers;
        Score emotional, behavioural;
    };
    const std::vector<Row> rows{{{0, 0, 0, 1, 0, 1, 2, 0, 0, 2, 0, 0, 1, 0, 1, 0}, 6, 2},
                                {{0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 2, 2, 2, 2, 0, 0}, 5, 10},
                                {{0, 1, 0, 1, 0, 2, 1, 0, 1, 1, 2, 0, 0, 0, 0, 2}, 7, 6},
                                {{0, 2, 2, 0, 0, 1, 2, 0, 0, 0, 1, 1, 0, 0, 0, 1}, 7, 5}};
    for (const auto& row : rows) {
        CHECK(score(emotional(), row.answers).score == row.emotional * score_unit);
        CHECK(score(behavioural(), row.answers).score == row.behavioural * score_unit);
    }
}

TEST_CASE("missing answers are made up for as far as the key says") {
    Answers answers{{}, {}, {}, 1, 0, 1, 2, 0, 0, 2, 0, 0, 1, 0, 1, 0};
    const auto found = score(emotional(), answers);
    CHECK(found.answered == 7);
    CHECK(found.score == 8'571'429); // 6 · 10 / 7
    CHECK(score(behavioural(), answers).score == 2 * score_unit);
    answers[3] = {};
    CHECK(score(emotional(), answers).why_not == Unscored::too_few_answers);
    answers[10] = answers[11] = {}; // two of the six on behaviour
    CHECK(score(behavioural(), answers).score == 3 * score_unit);
    answers[12] = {};
    CHECK(score(behavioural(), answers).why_not == Unscored::too_few_answers);
    CHECK_FALSE(score(behavioural(), answers).score);
}

TEST_CASE("the short Warwick-Edinburgh scale has its published metric and needs every answer") {
    const auto scale = short_wellbeing();
    CHECK(score(scale, {1, 1, 1, 1, 1, 1, 1}).score == 7'000'000);
    CHECK(score(scale, {5, 5, 5, 5, 5, 5, 5}).score == 35'000'000);
    CHECK(score(scale, {3, 3, 3, 3, 3, 3, 3}).score == 19'250'000);
    CHECK(score(scale, {4, 4, 4, 4, 4, 4, 5}).score == 26'020'000);
    CHECK(score(scale, {4, 4, 4, {}, 4, 4, 5}).why_not == Unscored::too_few_answers);
    CHECK(score(scale, {4, 4, 4, 4, 4, 4}).why_not == Unscored::too_few_answers);
    auto with_gap = scale;
    with_gap.conversion.erase(29);
    CHECK(score(with_gap, {4, 4, 4, 4, 4, 4, 5}).why_not == Unscored::not_in_table);
}

TEST_CASE("the Stirling scale: twelve of fifteen items score, three on social desirability apart") {
    const Scale wellbeing{{1, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14, 15}, {}, 1, 5};
    const Scale outlook{{1, 3, 4, 5, 6, 8}, {}, 1, 5}, state{{9, 10, 11, 12, 14, 15}, {}, 1, 5};
    const Scale desirability{{2, 7, 13}, {}, 1, 5};
    const Answers lowest(15, 1), highest(15, 5);
    CHECK(score(wellbeing, lowest).score == 12 * score_unit);
    CHECK(score(wellbeing, highest).score == 60 * score_unit);
    CHECK(score(desirability, lowest).score == 3 * score_unit);
    CHECK(score(desirability, highest).score == 15 * score_unit);
    Answers mixed;
    for (int item = 1; item <= 15; ++item) mixed.emplace_back(item % 5 + 1);
    CHECK(*score(wellbeing, mixed).score == *score(outlook, mixed).score + *score(state, mixed).score);
    mixed[1] = mixed[6] = mixed[12] = {}; // the items apart do not matter to the score
    CHECK(score(wellbeing, mixed).answered == 12);
    CHECK(score(wellbeing, mixed).score);
    CHECK_FALSE(score(desirability, mixed).score);
}

TEST_CASE("a reversed item counts from the other end, and a mean is of the answers there are") {
    const Scale scale{{1, 2, 3, 4, 5}, {2}, 1, 4, Method::mean, Missing::no_score, 4};
    CHECK(score(scale, {4, 1, 4, 4, 4}).score == 4 * score_unit);
    CHECK(score(scale, {4, 4, 4, 4, 4}).score == 3'400'000);
    CHECK(score(scale, {4, {}, 3, 3, 3}).score == 3'250'000);
    CHECK(score(scale, {4, {}, {}, 3, 3}).why_not == Unscored::too_few_answers);
    CHECK(score(scale, {}).why_not == Unscored::too_few_answers);
}

TEST_CASE("an answer that the response does not allow gives no score") {
    CHECK(score(emotional(), {3, 0, 0, 0, 0, 0, 0, 0, 0, 0}).why_not == Unscored::outside_range);
    CHECK(score(emotional(), {-1, 0, 0, 0, 0, 0, 0, 0, 0, 0}).why_not == Unscored::outside_range);
}

TEST_CASE("a sum with an answer missing is no score unless the key makes up for it") {
    const Scale scale{{1, 2, 3}, {}, 0, 4, Method::sum, Missing::no_score, 2};
    CHECK(score(scale, {1, 2, {}}).why_not == Unscored::too_few_answers);
    CHECK(score(scale, {1, 2, 3}).score == 6 * score_unit);
}
