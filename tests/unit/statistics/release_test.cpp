// SPDX-License-Identifier: MIT
#include "statistics/release.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::statistics;
using Why = TooClose::Why;

namespace {

constexpr Count hidden = -1;

/// A column of counts, of which the first is the total of the others.
PublishedTable column(const std::vector<Count>& counts) {
    PublishedTable table{"t", {"n"}, {}, {}, 0};
    for (std::size_t r = 0; r < counts.size(); ++r) {
        table.rows.push_back(r == 0 ? "all" : "group " + std::to_string(r));
        table.cells.push_back({counts[r] == hidden ? Published{} : Published{counts[r], {}}});
    }
    return table;
}

std::optional<Why> why(const PublishedTable& a, const PublishedTable& b) {
    const auto found = too_close(a, b);
    return found ? std::optional(found->why) : std::nullopt;
}

/// What a publisher would show of the counts of some groups: total first.
PublishedTable suppressed(const std::vector<Count>& groups) {
    CountTable table;
    std::vector<Count> counts{0};
    for (const auto count : groups) {
        table.cells.push_back({count});
        counts.front() += count;
        counts.push_back(count);
    }
    const auto shown = shown_counts(table);
    if (!shown.total) counts.front() = hidden;
    for (std::size_t r = 0; r < groups.size(); ++r)
        if (!shown.cells[r][0]) counts[r + 1] = hidden;
    return column(counts);
}

bool fits(const PublishedTable& table, const std::vector<Count>& groups) {
    Count total = 0;
    for (std::size_t r = 0; r < groups.size(); ++r) {
        total += groups[r];
        const auto& shown = table.cells[r + 1][0].count;
        if (shown && *shown != groups[r]) return false;
    }
    return !table.cells[0][0].count || *table.cells[0][0].count == total;
}

} // namespace

TEST_CASE("the same again may be published, and so may what ten or more children changed") {
    CHECK_FALSE(why(column({40, 25, 15}), column({40, 25, 15})));
    CHECK_FALSE(why(column({40, 25, 15}), column({60, 35, 25})));
    CHECK_FALSE(why(column({40, hidden, hidden}), column({40, hidden, hidden})));
    CHECK_FALSE(why(column({40, hidden, hidden}), column({50, hidden, hidden})));
}

TEST_CASE("a count that differs by one to nine is refused, up or down") {
    CHECK(why(column({40, 25, 15}), column({41, 26, 15})) == Why::count);
    CHECK(why(column({40, 25, 15}), column({31, 16, 15})) == Why::count);
    CHECK(why(column({40, 25, 15}), column({40, 28, 12})) == Why::count);
}

TEST_CASE("what is left of two counts, or of a total, is looked at too") {
    // Eleven more in one group and ten more in all: someone left the groups kept back.
    CHECK(why(column({40, 20, hidden, hidden}), column({50, 31, hidden, hidden})) == Why::others);
    auto before = column({40}), after = column({50});
    for (auto* table : {&before, &after}) table->columns.push_back("with a mentor");
    before.cells[0].push_back({20, {}});
    after.cells[0].push_back({31, {}});
    CHECK(why(before, after) == Why::others); // one fewer without
}

TEST_CASE("what one keeps back and the other shows is refused") {
    CHECK(why(column({40, 25, 15}), column({40, hidden, hidden})) == Why::hidden);
    CHECK(why(column({40, hidden, hidden}), column({40, 25, 15})) == Why::hidden);
    CHECK(why(column({40, 25, 15}), column({40, 25, 8, 7})) == Why::shape);
}

TEST_CASE("the mean of eleven after that of twelve tells the twelfth's score") {
    auto before = column({12}), after = column({12});
    for (auto* table : {&before, &after}) table->columns.push_back("mean");
    before.cells[0].push_back({{}, "3.5"});
    after.cells[0].push_back({{}, "3.7"});
    CHECK(why(before, after) == Why::value);
    after.cells[0][0].count = 11;
    CHECK(why(before, after) == Why::count);
    after.cells[0][0].count = 22;
    CHECK_FALSE(why(before, after));
}

TEST_CASE("an attacker with two accepted releases finds out no group below the threshold") {
    std::mt19937 random(20261005);
    int accepted = 0, with_hidden = 0, refused = 0;
    for (int round = 0; round < 3000; ++round) {
        std::vector<Count> was, is;
        for (int group = 0; group < 3; ++group) {
            was.push_back(static_cast<Count>(random() % 14));
            is.push_back(std::max<Count>(0, was.back() + (round % 3 == 0 ? static_cast<Count>(random() % 5) - 2 : round % 3 == 1 ? 0 : static_cast<Count>(random() % 3) * 10)));
        }
        const auto before = suppressed(was), after = suppressed(is);
        if (too_close(before, after)) {
            ++refused;
            continue;
        }
        ++accepted;
        // The best guess of someone who knows that fewer than ten children changed: all pairs of populations that fit.
        std::vector<std::pair<Count, Count>> range(3, {1000, -1});
        Count total = 0;
        for (const auto count : was) total += count;
        std::vector<Count> guess(3);
        for (guess[0] = 0; guess[0] <= total; ++guess[0])
            for (guess[1] = 0; guess[1] + guess[0] <= total; ++guess[1]) {
                guess[2] = total - guess[0] - guess[1];
                if (!fits(before, guess) || (was == is && !fits(after, guess))) continue;
                for (std::size_t g = 0; g < 3; ++g) range[g] = {std::min(range[g].first, guess[g]), std::max(range[g].second, guess[g])};
            }
        for (std::size_t g = 0; g < 3; ++g) {
            const auto& b = before.cells[g + 1][0].count;
            const auto& a = after.cells[g + 1][0].count;
            REQUIRE(b.has_value() == a.has_value());
            if (b) {
                CHECK((*a == *b || std::abs(*a - *b) >= fewest));
                continue;
            }
            if (!before.cells[0][0].count) continue; // nothing is shown that could narrow it
            ++with_hidden;
            CHECK(range[g].second - range[g].first >= 5);
        }
    }
    CHECK(accepted > 300);
    CHECK(refused > 300);
    CHECK(with_hidden > 50);
}
