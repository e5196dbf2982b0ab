// SPDX-License-Identifier: MIT
#include "solver/irreducible.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

Whole between(std::mt19937& random, int least, int most) {
    return least + static_cast<Whole>(random() % static_cast<unsigned>(most - least + 1));
}

FactProgram any_facts(std::mt19937& random) {
    FactProgram facts;
    facts.count = 3 + random() % 5;
    for (std::size_t j = 0; j < 2 + random() % 4; ++j) facts.program.columns.push_back({0, between(random, 1, 2)});
    for (std::size_t i = 0; i < 3 + random() % 8; ++i) {
        Row row{between(random, -2, 1), 0, {}};
        row.upper = row.lower + between(random, 0, 1);
        if (random() % 2 == 0) row.upper = no_limit;
        else if (random() % 3 == 0) row.lower = -no_limit;
        for (std::size_t j = 0; j < facts.program.columns.size(); ++j)
            if (random() % 2 == 0) row.terms.push_back({j, between(random, -2, 2)});
        std::vector<std::size_t> because{random() % facts.count};
        if (random() % 3 == 0) because.push_back(random() % facts.count);
        facts.add(std::move(row), std::move(because));
    }
    return facts;
}

/// Whether some point of the box keeps every row whose facts all hold, by trying each.
bool has_point(const FactProgram& facts, const std::vector<bool>& holds) {
    std::vector<Whole> value(facts.program.columns.size(), 0);
    while (true) {
        bool is_kept = true;
        for (std::size_t r = 0; r < facts.program.rows.size() && is_kept; ++r) {
            if (!std::all_of(facts.facts[r].begin(), facts.facts[r].end(), [&](std::size_t fact) { return holds[fact]; })) continue;
            Whole sum = 0;
            for (const auto& term : facts.program.rows[r].terms) sum += term.amount * value[term.column];
            is_kept = facts.program.rows[r].lower <= sum && sum <= facts.program.rows[r].upper;
        }
        if (is_kept) return true;
        std::size_t j = 0;
        for (; j < value.size() && value[j] == facts.program.columns[j].upper; ++j) value[j] = 0;
        if (j == value.size()) return false;
        ++value[j];
    }
}

std::vector<std::size_t> all_of(const FactProgram& facts) {
    std::vector<std::size_t> order;
    for (std::size_t f = 0; f < facts.count; ++f) order.push_back(f);
    return order;
}

} // namespace

TEST_CASE("of a conflict's facts none can be left out, and together they leave no solution") {
    std::mt19937 random(7);
    int conflicts = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto facts = any_facts(random);
        auto order = all_of(facts);
        std::shuffle(order.begin(), order.end(), random);
        const auto found = irreducible_conflict(facts, order);
        REQUIRE(found.has_value() != has_point(facts, std::vector<bool>(facts.count, true)));
        if (!found) continue;
        ++conflicts;
        CHECK(found->is_irreducible);
        std::vector<bool> holds(facts.count, false);
        for (const auto fact : found->facts) holds[fact] = true;
        CHECK_FALSE(has_point(facts, holds));
        for (const auto fact : found->facts) {
            auto without = holds;
            without[fact] = false;
            CHECK(has_point(facts, without));
        }
    }
    CHECK(conflicts > 300);
}

TEST_CASE("what always holds is not told") {
    FactProgram facts;
    facts.program.columns = {{0, 1}};
    facts.count = 2;
    facts.add({1, no_limit, {{0, 1}}}, {0});
    facts.add({-no_limit, 0, {{0, 1}}}, {1});
    CHECK(irreducible_conflict(facts, {1, 0})->facts == std::vector<std::size_t>{0, 1});
    CHECK(irreducible_conflict(facts, {1})->facts == std::vector<std::size_t>{1});
    CHECK(judge(facts, {true, false}) == Verdict::possible);
    CHECK(judge(facts, {true, true}) == Verdict::impossible);
    CHECK_FALSE(irreducible_conflict(FactProgram{}, {}));
}

TEST_CASE("a pigeon too many is counted, not searched") {
    constexpr std::size_t pigeons = 40, holes = 39;
    FactProgram facts;
    facts.program.columns.assign(pigeons * holes, {0, 1});
    facts.count = pigeons + holes;
    for (std::size_t p = 0; p < pigeons; ++p) {
        Row row{1, no_limit, {}};
        for (std::size_t h = 0; h < holes; ++h) row.terms.push_back({p * holes + h, 1});
        facts.add(std::move(row), {p});
    }
    for (std::size_t h = 0; h < holes; ++h) {
        Row row{-no_limit, 1, {}};
        for (std::size_t p = 0; p < pigeons; ++p) row.terms.push_back({p * holes + h, 1});
        facts.add(std::move(row), {pigeons + h});
    }
    const auto found = irreducible_conflict(facts, all_of(facts));
#ifdef KITH_WITH_CBC
    REQUIRE(found);
    CHECK(found->facts == all_of(facts));
#endif
}
