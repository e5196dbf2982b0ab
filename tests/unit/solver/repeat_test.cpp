// SPDX-License-Identifier: MIT
#include "solver/repeat.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <numeric>
#include <random>

using namespace kith::solver;

namespace {

/// Some people and slots in alike weeks: who can come to a slot is a column, a person comes at most once a week, and a
/// slot holds so many. `most` bounds each person over all weeks, so that weeks have to differ.
struct Weeks {
    IntegerProgram program;
    Repeat repeat;
};

Weeks random_weeks(std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<Whole>(random() % n); };
    Weeks weeks;
    weeks.repeat.units = 2 + below(4);
    const std::size_t people = 2 + random() % 4, slots = 1 + random() % 3;
    std::vector<std::vector<Term>> of_person(people), of_slot(slots);
    weeks.program.levels.resize(1);
    for (std::size_t p = 0; p < people; ++p) {
        for (std::size_t s = 0; s < slots; ++s) {
            if (random() % 4 == 0) continue;
            const auto column = weeks.program.columns.size();
            weeks.program.columns.push_back({0, weeks.repeat.units});
            weeks.repeat.columns.push_back(column);
            of_person[p].push_back({column, 1});
            of_slot[s].push_back({column, 1});
            weeks.program.levels[0].push_back({column, -1 - below(3)});
        }
    }
    const auto each_week = [&](std::vector<Term> terms, Whole most) {
        weeks.repeat.rows.push_back(weeks.program.rows.size());
        weeks.program.rows.push_back({-no_limit, most * weeks.repeat.units, std::move(terms)});
    };
    for (const auto& terms : of_person) {
        each_week(terms, 1);
        weeks.program.rows.push_back({-no_limit, 1 + below(5), terms});
    }
    for (const auto& terms : of_slot) each_week(terms, 1 + below(2));
    return weeks;
}

} // namespace

TEST_CASE("repeat: a sum over alike weeks splits into weeks that each keep their rows") {
    std::mt19937 random(7);
    int differing = 0;
    for (int i = 0; i < 300; ++i) {
        const auto [program, repeat] = random_weeks(random);
        const auto answer = best_of(program);
        REQUIRE(answer.value.size() == program.columns.size());
        const auto units = split(program, repeat, answer.value);
        REQUIRE(units);
        REQUIRE(units->size() == static_cast<std::size_t>(repeat.units));
        std::vector<Whole> sum(program.columns.size(), 0);
        for (const auto& unit : *units) {
            IntegerProgram one{std::vector<Column>(program.columns.size(), Column{0, 1}), {}, {}};
            for (const auto row : repeat.rows)
                one.rows.push_back({-no_limit, program.rows[row].upper / repeat.units, program.rows[row].terms});
            CHECK(why_not_feasible(one, unit) == "");
            for (std::size_t c = 0; c < sum.size(); ++c) sum[c] += unit[c];
            differing += unit != units->front() ? 1 : 0;
        }
        CHECK(sum == answer.value);
    }
    CHECK(differing > 100);
}

TEST_CASE("repeat: a sum that no weeks add up to is said to be none") {
    // Three people of whom any two clash: one of them a week, but a sum of three halves in two weeks has room for none.
    IntegerProgram program{{{0, 2}, {0, 2}, {0, 2}}, {}, {}};
    Repeat repeat{2, {0, 1, 2}, {0, 1, 2}, {}};
    for (const auto& [a, b] : {std::pair{0, 1}, {1, 2}, {0, 2}})
        program.rows.push_back({-no_limit, 2, {{static_cast<std::size_t>(a), 1}, {static_cast<std::size_t>(b), 1}}});
    CHECK_FALSE(split(program, repeat, {1, 1, 1}));
    CHECK(split(program, repeat, {1, 1, 0}));
}
