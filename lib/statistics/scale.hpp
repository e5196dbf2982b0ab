// SPDX-License-Identifier: MIT
// How the answers to one scale of a questionnaire become a score: which items, which of them count backwards,
// a sum or a mean, what a missing answer does, and the table that turns a raw sum into the published metric.
// Knows numbers of items alone, never their wording. Scores are integers, so that equal answers have equal
// scores everywhere.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kith::statistics {

/// A score in millionths, rounded half up in size: 8.5714285… is 8'571'429.
using Score = std::int64_t;
inline constexpr Score score_unit = 1'000'000;

enum class Method { sum, mean };

/// A sum with answers missing is a score only where the key says how to make up for them.
enum class Missing {
    no_score, ///< of a sum; a mean is that of the answers there are
    prorate,  ///< the sum of the answers, times the items, divided by the answers
};

struct Scale {
    std::vector<std::size_t> items;       ///< counted from 1, each once
    std::vector<std::size_t> reversed;    ///< of them: lowest for highest
    std::int64_t lowest = 0, highest = 0; ///< of an answer
    Method method = Method::sum;
    Missing missing = Missing::no_score;
    std::size_t least_answered = 0;                ///< of the items; 0: all of them
    std::map<std::int64_t, Score> conversion = {}; ///< of raw sums; needs every answer; empty: none
};

enum class Unscored {
    too_few_answers,
    outside_range, ///< an answer is none of those that the response allows
    not_in_table,  ///< the conversion does not list the raw sum
};

struct Scored {
    std::optional<Score> score;
    std::optional<Unscored> why_not; ///< where there is no score
    std::size_t answered = 0;        ///< of the scale's items
};

/// The score of one person's answers, given by item from the first; a missing answer, and any beyond the last
/// given, is nothing. O(items).
Scored score(const Scale& scale, const std::vector<std::optional<std::int64_t>>& answers);

} // namespace kith::statistics
