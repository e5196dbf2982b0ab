// SPDX-License-Identifier: MIT
// An attacker against the suppression of small numbers: knows every number shown, and that counts are not
// negative, and tries all tables. Shares nothing with the code it attacks but the table's own type.
#include "statistics/suppression.hpp"

#include <doctest/doctest.h>
#include <optional>
#include <random>
#include <set>

using namespace kith::statistics;

namespace {

/// A table as it is published: its numbers and totals, nothing where one is hidden.
struct Published {
    std::vector<std::vector<std::optional<Count>>> cells;
    std::vector<std::optional<Count>> across, down;
    std::optional<Count> all;
};

Published published(const CountTable& table, const Shown& shown) {
    const auto rows = table.cells.size(), columns = table.cells.front().size();
    Published page{
        {}, std::vector<std::optional<Count>>(rows), std::vector<std::optional<Count>>(columns), {}};
    std::vector<Count> across(rows, 0), down(columns, 0);
    Count all = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        page.cells.emplace_back(columns);
        for (std::size_t c = 0; c < columns; ++c) {
            const auto value = table.cells[r][c];
            if (shown.cells[r][c]) page.cells[r][c] = value;
            across[r] += value, down[c] += value, all += value;
        }
    }
    for (std::size_t r = 0; r < rows; ++r)
        if (shown.row_totals[r]) page.across[r] = across[r];
    for (std::size_t c = 0; c < columns; ++c)
        if (shown.column_totals[c]) page.down[c] = down[c];
    if (shown.total) page.all = all;
    return page;
}

/// Goes through all tables with cells up to `top` that agree with what is published, cell by cell, leaving a
/// branch as soon as a sum has gone past its total; `use` returns whether to go on.
template <class Use>
class Tables {
  public:
    Tables(const Published& page, Count top, Use use)
        : page_(page),
          top_(top),
          use_(use),
          cells_(page.cells.size(), std::vector<Count>(page.down.size(), 0)),
          across_(page.across.size(), 0),
          down_(page.down.size(), 0) {}

    bool go(std::size_t at = 0) {
        const auto columns = down_.size();
        if (at == across_.size() * columns) {
            ++tried;
            return (page_.all && *page_.all != all_) || use_(cells_, across_, down_, all_);
        }
        const auto row = at / columns, column = at % columns;
        const auto given = page_.cells[row][column];
        for (Count value = given.value_or(0); value <= given.value_or(top_); ++value) {
            put(row, column, value);
            const bool go_on = !is_possible(row, column) || go(at + 1);
            put(row, column, -value);
            if (!go_on) return false;
        }
        return true;
    }

    std::int64_t tried = 0;

  private:
    void put(std::size_t row, std::size_t column, Count value) {
        cells_[row][column] += value, across_[row] += value, down_[column] += value, all_ += value;
    }
    bool is_possible(std::size_t row, std::size_t column) const {
        const auto fits = [](const std::optional<Count>& total, Count sum, bool is_last) {
            return !total || sum == *total || (!is_last && sum < *total);
        };
        return fits(page_.across[row], across_[row], column + 1 == down_.size()) &&
               fits(page_.down[column], down_[column], row + 1 == across_.size()) &&
               fits(page_.all, all_, false);
    }

    const Published& page_;
    Count top_;
    Use use_;
    std::vector<std::vector<Count>> cells_;
    std::vector<Count> across_, down_;
    Count all_ = 0;
};

struct Attack {
    std::size_t hidden = 0; ///< numbers
    std::size_t narrow = 0; ///< of them with `most` possible values or fewer
    std::int64_t tried = 0; ///< tables
};

/// What the attacker makes of a page, of tables with cells up to `top`: no more than `most` above the true
/// ones need be tried, since a number that can move by that much can do so while no cell moves further. Stops
/// once each hidden number has shown more than `most` values.
Attack attack(const Published& page, Count most, Count top) {
    const auto rows = page.across.size(), columns = page.down.size();
    std::vector<std::set<Count>> values(rows * columns + rows + columns + 1);
    std::vector<std::size_t> open; // hidden numbers not yet wide
    std::vector<bool> is_hidden;
    for (const auto& row : page.cells)
        for (const auto& cell : row) is_hidden.push_back(!cell);
    for (const auto& total : page.across) is_hidden.push_back(!total);
    for (const auto& total : page.down) is_hidden.push_back(!total);
    is_hidden.push_back(!page.all);
    for (std::size_t i = 0; i < is_hidden.size(); ++i)
        if (is_hidden[i]) open.push_back(i);
    Attack found{open.size(), 0, 0};
    const auto number = [&](std::size_t i, const auto& cells, const auto& across, const auto& down,
                            Count all) {
        if (i < rows * columns) return cells[i / columns][i % columns];
        i -= rows * columns;
        return i < rows ? across[i] : i < rows + columns ? down[i - rows] : all;
    };
    Tables tables(page, top, [&](const auto& cells, const auto& across, const auto& down, Count all) {
        std::erase_if(open, [&](std::size_t i) {
            values[i].insert(number(i, cells, across, down, all));
            return static_cast<Count>(values[i].size()) > most;
        });
        return !open.empty();
    });
    if (!open.empty()) tables.go();
    found.tried = tables.tried;
    found.narrow = open.size();
    return found;
}

} // namespace

TEST_CASE("the attacker finds out what a page gives away") {
    const CountTable table{{{3, 20}, {30, 40}}};
    Shown shown{{{false, true}, {true, true}}, {true, true}, {true, true}, true}; // primary suppression alone
    CHECK(attack(published(table, shown), 2, 40).narrow == 1);
    shown.cells[0][1] = shown.cells[1][0] = false; // a row and a column of two, that still meet in one place
    CHECK(attack(published(table, shown), 2, 40).narrow == 3);
    shown.cells[1][1] = false;
    CHECK(attack(published(table, shown), 2, 60).narrow == 0);
    CHECK(attack(published(table, shown_counts(table, {2, Zeros::shown})), 2, 60).hidden == 0);
}

TEST_CASE("the attacker stays in the dark: the published examples") {
    // GaussSuppression's vignette, and the numbers of iNZightPlots' test, which hides the total in place of a
    // second group.
    CHECK(attack(
              published({{{2, 0, 5}, {3, 4, 6}}}, shown_counts({{{2, 0, 5}, {3, 4, 6}}}, {1, Zeros::hidden})),
              1, 20)
              .narrow == 0);
    const CountTable one_way{{{20, 30, 5}}};
    const auto page = published(one_way, shown_counts(one_way, {9, Zeros::shown}));
    CHECK(page.cells[0][1] == 30);
    CHECK_FALSE(page.cells[0][2]);
    CHECK(attack(page, 9, 60).narrow == 0);
}

TEST_CASE("the attacker stays in the dark: many small tables of all shapes") {
    std::mt19937 random(20261123);
    const std::pair<std::size_t, std::size_t> shapes[]{{1, 2}, {1, 4}, {2, 2}, {2, 3},
                                                       {3, 2}, {2, 4}, {3, 3}, {4, 2}};
    std::int64_t tables = 0, with_hidden = 0, hidden = 0, tried = 0;
    for (int round = 0; round < 200; ++round) {
        for (const auto& [rows, columns] : shapes) {
            const SmallNumbers rule{1 + round % 3, round % 2 == 0 ? Zeros::shown : Zeros::hidden};
            const Count top = round % 5 == 0 ? 2 : 7; // small totals, too
            CountTable table{std::vector<std::vector<Count>>(rows, std::vector<Count>(columns))};
            for (auto& row : table.cells)
                for (auto& cell : row) cell = static_cast<Count>(random() % 8) % (top + 1);
            const auto found =
                attack(published(table, shown_counts(table, rule)), rule.most, top + rule.most);
            CAPTURE(round);
            REQUIRE(found.narrow == 0);
            ++tables;
            with_hidden += found.hidden > 0;
            hidden += static_cast<std::int64_t>(found.hidden);
            tried += found.tried;
        }
    }
    CHECK(tables == 1600);
    CHECK(with_hidden > 1000);
    MESSAGE(tables, " tables, ", with_hidden, " of them with ", hidden, " hidden numbers, ", tried,
            " tables tried");
}
