// SPDX-License-Identifier: MIT
#include "solver/integer_program.hpp"

#include "solver/integer_search.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <random>
#include <stdexcept>
#include <unistd.h>

using namespace kith::solver;

namespace {

std::vector<Whole> levels_of(const IntegerProgram& program, const std::vector<Whole>& value) {
    std::vector<Whole> objective;
    for (const auto& level : program.levels) {
        Whole sum = 0;
        for (const auto& term : level) sum += term.amount * value[term.column];
        objective.push_back(sum);
    }
    return objective;
}

/// The best levels of all points of the box, by trying each; nothing where none keeps the rows.
std::optional<std::vector<Whole>> brute_force(const IntegerProgram& program) {
    std::vector<Whole> value;
    for (const auto& column : program.columns) value.push_back(column.lower);
    std::optional<std::vector<Whole>> best;
    while (true) {
        if (why_not_feasible(program, value).empty()) {
            auto objective = levels_of(program, value);
            if (!best || objective < *best) best = std::move(objective);
        }
        std::size_t j = 0;
        for (; j < value.size() && value[j] == program.columns[j].upper; ++j)
            value[j] = program.columns[j].lower;
        if (j == value.size()) return best;
        ++value[j];
    }
}

Whole between(std::mt19937& random, int least, int most) {
    return least + static_cast<Whole>(random() % static_cast<unsigned>(most - least + 1));
}

std::vector<Term> any_terms(std::mt19937& random, std::size_t columns, int size) {
    std::vector<Term> terms;
    for (std::size_t j = 0; j < columns; ++j)
        if (random() % 2 == 0) terms.push_back({j, between(random, -size, size)});
    return terms;
}

IntegerProgram any_program(std::mt19937& random) {
    IntegerProgram program;
    for (auto left = between(random, 2, 8); left > 0; --left) {
        const Whole lower = between(random, -1, 1);
        program.columns.push_back({lower, lower + between(random, 0, 2)});
    }
    for (auto left = between(random, 0, 4); left > 0; --left) {
        Row row{-no_limit, no_limit, any_terms(random, program.columns.size(), 4)};
        const Whole limit = between(random, -3, 5);
        const auto kind = random() % 3;
        if (kind != 0) row.upper = limit;
        if (kind != 1) row.lower = limit - between(random, 0, 1);
        program.rows.push_back(row);
    }
    for (auto left = between(random, 1, 3); left > 0; --left)
        program.levels.push_back(any_terms(random, program.columns.size(), 5));
    return program;
}

template <typename Best>
void check_against_brute_force(unsigned seed, int count, Best best) {
    std::mt19937 random(seed);
    int infeasible = 0;
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        const auto program = any_program(random);
        const auto wanted = brute_force(program);
        const auto answer = best(program);
        REQUIRE(answer.is_infeasible == !wanted.has_value());
        infeasible += answer.is_infeasible ? 1 : 0;
        if (!wanted) continue;
        REQUIRE(why_not_feasible(program, answer.value).empty());
        REQUIRE(answer.objective == *wanted);
        REQUIRE(answer.is_proven());
    }
    CHECK(infeasible > count / 10);
}

/// Items that each take one of their slots, of which each holds so many: too many columns to be tried out.
IntegerProgram seating(std::mt19937& random, std::size_t items, std::size_t slots, Whole holds) {
    IntegerProgram program;
    std::vector<Row> full(slots, Row{-no_limit, holds, {}});
    std::vector<Term> unplaced, dear;
    for (std::size_t item = 0; item < items; ++item) {
        Row one{1, 1, {}};
        for (std::size_t slot = 0; slot <= slots; ++slot) {
            if (slot < slots && random() % 3 == 0) continue;
            const Term term{program.columns.size(), 1};
            program.columns.push_back({0, 1});
            one.terms.push_back(term);
            if (slot < slots) full[slot].terms.push_back(term);
            (slot < slots ? dear : unplaced)
                .push_back({term.column, slot < slots ? between(random, 0, 9) : 1});
        }
        program.rows.push_back(one);
    }
    program.rows.insert(program.rows.end(), full.begin(), full.end());
    program.levels = {unplaced, dear};
    return program;
}

/// What a run writes to both streams of the process.
template <typename Run>
long written_by(Run run) {
    std::fflush(nullptr);
    std::FILE* const file = std::tmpfile();
    const int kept[2] = {dup(1), dup(2)};
    dup2(fileno(file), 1), dup2(fileno(file), 2);
    run();
    std::fflush(nullptr);
    dup2(kept[0], 1), dup2(kept[1], 2);
    close(kept[0]), close(kept[1]);
    const long size = static_cast<long>(lseek(fileno(file), 0, SEEK_END));
    std::fclose(file);
    return size;
}

} // namespace

TEST_CASE("integer programmes: small ones are as brute force has them") {
    check_against_brute_force(1, 3000, [](const auto& program) { return best_of(program); });
}

TEST_CASE("integer programmes: the small engine alone is as brute force has it") {
    check_against_brute_force(2, 3000, [](const auto& program) { return small::best_of(program); });
}

TEST_CASE("integer programmes: both engines agree on a start, and neither is ever worse than it") {
#ifdef KITH_WITH_CBC
    const SearchLimit most;
#else
    const SearchLimit most{20, {}};
#endif
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        const auto program = seating(random, 16, 6, 2);
        const auto quick = small::best_of(program, {20, {}});
        const auto answer = best_of(program, most);
#ifdef KITH_WITH_CBC
        REQUIRE(answer.is_proven());
#endif
        REQUIRE(!quick.value.empty());
        CHECK(answer.objective <= quick.objective);
        CHECK(quick.bound[0] <= answer.objective[0]);
        CHECK(best_of(program, most, answer.value).objective <= answer.objective);
        CHECK(best_of(program, {0, {}}, answer.value).objective <= answer.objective);
        CHECK(small::best_of(program, {0, {}}, answer.value).objective <= answer.objective);
    }
}

TEST_CASE("integer programmes: without nodes the bound is below the best") {
    std::mt19937 random(4);
    for (int i = 0; i < 300; ++i) {
        const auto program = any_program(random);
        const auto wanted = brute_force(program);
        for (const auto& answer : {best_of(program, {0, {}}), small::best_of(program, {0, {}})}) {
            if (!wanted) CHECK(answer.value.empty());
            if (!wanted || answer.is_infeasible) continue;
            REQUIRE(!answer.bound.empty());
            CHECK(answer.bound[0] <= wanted->front());
        }
    }
}

TEST_CASE("integer programmes: the same bytes each time, and silence") {
    std::mt19937 random(5);
    const auto program = seating(random, 40, 10, 3);
    const auto first = best_of(program, {100, {}});
    const long written = written_by([&] {
        for (int i = 0; i < 20; ++i) {
            const auto again = best_of(program, {100, {}});
            CHECK(again.value == first.value);
            CHECK(again.bound == first.bound);
        }
    });
    CHECK(written == 0);
}

TEST_CASE("integer programmes: the rows of a conflict leave no point") {
    std::mt19937 random(6);
    int conflicts = 0;
    for (int i = 0; i < 1500; ++i) {
        CAPTURE(i);
        auto program = any_program(random);
        const std::vector<bool> all(program.rows.size(), true);
        const bool has_point = brute_force(program).has_value();
        for (const auto& conflict :
             {relaxation_conflict(program, all), small::relaxation_conflict(program, all)}) {
            if (!conflict) continue;
            REQUIRE(!has_point);
            ++conflicts;
            auto kept = program;
            for (std::size_t row = 0; row < kept.rows.size(); ++row)
                if (std::ranges::find(conflict->rows, row) == conflict->rows.end()) kept.rows[row] = {};
            CHECK(!brute_force(kept));
        }
    }
    CHECK(conflicts > 100);
}

#ifdef KITH_WITH_CBC
TEST_CASE("integer programmes: Cbc itself, asked about small ones too, is as brute force has it") {
    check_against_brute_force(7, 2000,
                              [](const auto& program) { return best_by(cbc_engine(), program, {}, {}); });
}

TEST_CASE("integer programmes: a conflict of counting is found, and only in the rows in force") {
    IntegerProgram program;
    program.columns.assign(12, {0, 1});
    for (std::size_t item = 0; item < 4; ++item)
        program.rows.push_back({1, 1, {{item * 3, 1}, {item * 3 + 1, 1}, {item * 3 + 2, 1}}});
    for (std::size_t slot = 0; slot < 3; ++slot)
        program.rows.push_back({-no_limit, 1, {{slot, 1}, {slot + 3, 1}, {slot + 6, 1}, {slot + 9, 1}}});
    std::vector<bool> in_force(7, true);
    const auto conflict = relaxation_conflict(program, in_force);
    REQUIRE(conflict);
    CHECK(conflict->rows == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6});
    in_force[2] = false;
    CHECK(!relaxation_conflict(program, in_force));
}
#endif

TEST_CASE("integer programmes: without rows, without columns, without a lowest") {
    IntegerProgram program{{{-2, 3}, {0, 4}, {1, 1}}, {}, {{{0, 1}}, {{0, 5}, {1, -1}}}};
    CHECK(best_of(program).objective == std::vector<Whole>{-2, -14});
    CHECK(best_of(program).is_proven());
    program.columns[0].lower = -no_limit;
    CHECK_THROWS_AS(best_of(program), std::domain_error);
    program.columns[2] = {2, 1};
    CHECK(best_of(program).is_infeasible);
    CHECK(best_of({{}, {{0, 1, {}}}, {{}}}).is_proven());
    CHECK(best_of({{}, {{1, 1, {}}}, {{}}}).is_infeasible);
    CHECK_THROWS_AS(best_of({{{0, 1}}, {{0, 1, {{1, 1}}}}, {}}), std::invalid_argument);
    CHECK_THROWS_AS(best_of({{{0, 1}}, {{0, 1, {{0, Whole{1} << 51}}}}, {}}), std::length_error);
}

TEST_CASE("integer programmes: the exact check says what is broken") {
    const IntegerProgram program{{{0, 1}, {0, 1}}, {{1, no_limit, {{0, 1}, {1, 1}}}}, {}};
    CHECK(why_not_feasible(program, {1, 0}).empty());
    CHECK(why_not_feasible(program, {1}) == "1 values for 2 columns");
    CHECK(why_not_feasible(program, {2, 0}) == "column 0 is 2, not 0 to 1");
    CHECK(why_not_feasible(program, {0, 0}) == "row 0 is not 1 to any");
}
