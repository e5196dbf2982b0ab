// SPDX-License-Identifier: MIT
#include "statistics/suppression.hpp"

#include <doctest/doctest.h>
#include <random>
#include <string>

using namespace kith;
using namespace kith::statistics;

namespace {

/// A table with its totals as a reader sees it: rows of numbers, `c` where one is hidden.
std::string page(const CountTable& table, const Shown& shown) {
    std::string text;
    std::vector<Count> down(table.cells.front().size(), 0);
    Count all = 0;
    const auto put = [&](Count value, bool is_shown) { text += (is_shown ? std::to_string(value) : "c") + " "; };
    for (std::size_t r = 0; r < table.cells.size(); ++r) {
        Count across = 0;
        for (std::size_t c = 0; c < down.size(); ++c) {
            put(table.cells[r][c], shown.cells[r][c]);
            across += table.cells[r][c];
            down[c] += table.cells[r][c];
        }
        put(across, shown.row_totals[r]);
        text += "| ";
        all += across;
    }
    for (std::size_t c = 0; c < down.size(); ++c) put(down[c], shown.column_totals[c]);
    put(all, shown.total);
    return text;
}

std::string page(const CountTable& table, SmallNumbers rule = {}) { return page(table, shown_counts(table, rule)); }

/// Whether a 2 × 3 table agrees with all that is shown of another.
bool agrees(const CountTable& one, const CountTable& other, const Shown& shown) {
    Count all = 0, down[3] = {};
    for (std::size_t r = 0; r < 2; ++r) {
        Count across = 0;
        for (std::size_t c = 0; c < 3; ++c) {
            const auto more = one.cells[r][c] - other.cells[r][c];
            if (shown.cells[r][c] && more != 0) return false;
            across += more;
            down[c] += more;
        }
        if (shown.row_totals[r] && across != 0) return false;
        all += across;
    }
    for (std::size_t c = 0; c < 3; ++c)
        if (shown.column_totals[c] && down[c] != 0) return false;
    return !shown.total || all == 0;
}

/// All numbers of a 2 × 3 table: its cells, then the totals of rows, of columns and of all.
std::vector<Count> numbers_of(const CountTable& table) {
    std::vector<Count> numbers(12, 0);
    for (std::size_t r = 0; r < 2; ++r)
        for (std::size_t c = 0; c < 3; ++c)
            for (const auto at : {3 * r + c, 6 + r, 8 + c, std::size_t{11}}) numbers[at] += table.cells[r][c];
    return numbers;
}

/// Whether each of them is shown, in the same order.
std::vector<bool> shown_numbers(const Shown& shown) {
    std::vector<bool> all;
    for (const auto* part : {&shown.cells[0], &shown.cells[1], &shown.row_totals, &shown.column_totals})
        all.insert(all.end(), part->begin(), part->end());
    all.push_back(shown.total);
    return all;
}

/// Calls `use` with every 2 × 3 table whose cells are at most `top`.
template <class Use>
void for_each_table(Count top, Use use) {
    CountTable table{{{0, 0, 0}, {0, 0, 0}}};
    for (;;) {
        use(table);
        std::size_t at = 0;
        for (; at < 6 && table.cells[at / 3][at % 3] == top; ++at) table.cells[at / 3][at % 3] = 0;
        if (at == 6) return;
        ++table.cells[at / 3][at % 3];
    }
}

} // namespace

TEST_CASE("a table without small numbers is shown whole") {
    CHECK(page({{{10, 20}, {30, 40}}}) == "10 20 30 | 30 40 70 | 40 60 100 ");
    CHECK(page({{{10, 0}, {30, 0}}}) == "10 0 10 | 30 0 30 | 40 0 40 ");
}

TEST_CASE("the published example: three more cells hide one that is small") {
    // The vignette of the R package GaussSuppression: young and old by three countries, counts up to 1 hidden.
    CHECK(page({{{2, 0, 5}, {3, 4, 6}}}, {1, Zeros::hidden}) == "c c 5 7 | c c 6 13 | 5 4 11 20 ");
}

TEST_CASE("a small group hides a second one, and its own total") {
    CHECK(page({{{20}, {30}, {5}}}) == "c c | 30 30 | c c | 55 55 ");
    CHECK(page({{{3}}}) == "c c | c c ");
}

TEST_CASE("means are shown of groups of ten, and not so that the last one follows") {
    using Bools = std::vector<bool>;
    const auto shown_means = [](const std::vector<Count>& members) {
        return statistics::shown_means(members, Bools(members.size(), true));
    };
    CHECK(shown_means({12, 30, 11}) == Bools{true, true, true});
    CHECK(shown_means({12, 30, 4}) == Bools{false, true, false});
    CHECK(shown_means({12, 30, 4, 3, 3}) == Bools{true, true, false, false, false});
    CHECK(shown_means({12, 30, 4, 3}) == Bools{false, true, false, false});
    CHECK(shown_means({12, 30, 0}) == Bools{true, true, false});
    CHECK(shown_means({12}) == Bools{true});
    CHECK(shown_means({}).empty());
    CHECK(statistics::shown_means({12, 30, 15, 40}, {true, false, true, true}) == Bools{false, false, true, true});
}

TEST_CASE("whoever tries all tables finds no hidden number out") {
    std::mt19937 random(3);
    const SmallNumbers rule{2, Zeros::shown};
    int hidden_totals = 0;
    for (int round = 0; round < 25; ++round) {
        CountTable table{{{0, 0, 0}, {0, 0, 0}}};
        for (auto& row : table.cells)
            for (auto& cell : row) cell = static_cast<Count>(random() % (round % 2 == 0 ? 6 : 2)); // totals are small, too
        const auto shown = shown_counts(table, rule);
        const auto values = numbers_of(table);
        auto lowest = values, highest = values;
        for_each_table(8, [&](const CountTable& other) {
            if (!agrees(other, table, shown)) return;
            const auto possible = numbers_of(other);
            for (std::size_t i = 0; i < values.size(); ++i) {
                lowest[i] = std::min(lowest[i], possible[i]);
                highest[i] = std::max(highest[i], possible[i]);
            }
        });
        CAPTURE(page(table, shown));
        const auto is_shown = shown_numbers(shown);
        for (std::size_t i = 0; i < values.size(); ++i) {
            REQUIRE((values[i] == 0 || values[i] > rule.most || !is_shown[i]));
            if (!is_shown[i]) REQUIRE(highest[i] - lowest[i] >= rule.most);
            hidden_totals += i >= 6 && !is_shown[i] ? 1 : 0;
        }
    }
    CHECK(hidden_totals > 5);
}
