// SPDX-License-Identifier: MIT
#include "solver/assignment.hpp"

#include "solver/assignment_engines.hpp"
#include "solver/assignment_few_arcs.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <random>

using namespace kith::solver;
using core::Engine;

namespace {

/// What the small random instances are to be like.
struct Shape {
    std::size_t rows = 6, columns = 5, slots = 3;
    std::int64_t low = -9, high = 9, scale = 1;
    unsigned arc_chance = 2, arc_of = 3; ///< an arc stands with arc_chance in arc_of
    bool may_stay_out = true, slots_cost = true;
};

template <class Cost>
Assignment<Cost> any_instance(std::mt19937& random, const Shape& shape) {
    Assignment<Cost> instance;
    const auto number = [&](std::int64_t low, std::int64_t high) {
        return Cost{low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1))} *
               Cost{shape.scale};
    };
    const std::size_t rows = random() % (shape.rows + 1), columns = random() % (shape.columns + 1);
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<Cost> costs(random() % (shape.slots + 1));
        for (auto& cost : costs) cost = number(shape.low / 2, shape.high / 2);
        std::sort(costs.begin(), costs.end());
        instance.first_slot.push_back(instance.first_slot.back() + static_cast<Index>(costs.size()));
        if (shape.slots_cost) instance.slot_cost.insert(instance.slot_cost.end(), costs.begin(), costs.end());
    }
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            if (random() % shape.arc_of < shape.arc_chance) {
                instance.column.push_back(static_cast<Index>(column));
                instance.cost.push_back(number(shape.low, shape.high));
            }
        instance.first.push_back(static_cast<Index>(instance.arcs()));
        if (shape.may_stay_out) instance.outside.push_back(number(shape.low, 3 * shape.high));
    }
    return instance;
}

/// The cheapest total by trying everything.
template <class Cost>
class BruteForce {
  public:
    explicit BruteForce(const Assignment<Cost>& instance)
        : instance_(instance), used_(instance.columns(), 0) {
        place(0, 0);
    }
    const std::optional<Cost>& best() const { return best_; }

  private:
    void place(std::size_t row, Cost total) {
        if (row == instance_.rows()) {
            if (!best_ || total < *best_) best_ = total;
            return;
        }
        if (!instance_.outside.empty()) place(row + 1, total + instance_.outside[row]);
        for (Index arc = instance_.first[row]; arc < instance_.first[row + 1]; ++arc) {
            const Index column = instance_.column[arc];
            const Index slot = instance_.first_slot[column] + used_[column];
            if (slot == instance_.first_slot[column + 1]) continue;
            ++used_[column];
            place(row + 1, total + instance_.cost[arc] +
                               (instance_.slot_cost.empty() ? Cost{0} : instance_.slot_cost[slot]));
            --used_[column];
        }
    }

    const Assignment<Cost>& instance_;
    std::vector<Index> used_;
    std::optional<Cost> best_;
};

template <class Cost>
Cost total(const Assignment<Cost>& instance, const Assigned<Cost>& answer) {
    Cost sum = 0;
    std::vector<Index> used(instance.columns(), 0);
    for (std::size_t row = 0; row < instance.rows(); ++row) {
        if (answer.arc[row] == none) {
            sum += instance.outside[row];
            continue;
        }
        const Index column = instance.column[answer.arc[row]];
        sum += instance.cost[answer.arc[row]];
        if (!instance.slot_cost.empty())
            sum += instance.slot_cost[instance.first_slot[column] + used[column]];
        ++used[column];
    }
    return sum;
}

template <class Cost>
void try_against_brute_force(Engine engine, const Shape& shape, unsigned seed, int count) {
    std::mt19937 random(seed);
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        const auto instance = any_instance<Cost>(random, shape);
        const auto answer = core::assign_by(engine, instance);
        const BruteForce<Cost> brute_force(instance);
        REQUIRE(answer.feasible == brute_force.best().has_value());
        if (!answer.feasible) continue;
        REQUIRE(why_not_optimal(instance, answer) == "");
        REQUIRE(bool(total(instance, answer) == *brute_force.best()));
    }
}

template <class Cost>
void try_every_shape(Engine engine) {
    const std::int64_t large = std::int64_t{1} << (sizeof(Cost) == 8 ? 40 : 60);
    try_against_brute_force<Cost>(engine, {}, 1, 200);
    try_against_brute_force<Cost>(engine, {.low = 0, .high = 1000}, 2, 200);
    try_against_brute_force<Cost>(engine, {.low = 0, .high = 1}, 3, 200);
    try_against_brute_force<Cost>(engine, {.may_stay_out = false}, 4, 200);
    try_against_brute_force<Cost>(engine, {.slots = 1, .may_stay_out = false, .slots_cost = false}, 5, 200);
    try_against_brute_force<Cost>(engine, {.slots = 2, .arc_chance = 1, .slots_cost = false}, 6, 200);
    try_against_brute_force<Cost>(
        engine, {.columns = 3, .low = -900, .high = 900, .arc_chance = 1, .arc_of = 1}, 7, 200);
    try_against_brute_force<Cost>(engine, {.columns = 2, .slots = 5, .low = 0, .high = 90}, 8, 200);
    try_against_brute_force<Cost>(engine, {.low = -50, .high = 50, .scale = large}, 9, 200);
    try_against_brute_force<Cost>(
        engine, {.columns = 6, .slots = 1, .high = 99, .arc_chance = 1, .arc_of = 1, .may_stay_out = false},
        10, 200);
}

/// Too large for brute force: the certificate speaks, and the engines must agree on the total.
template <class Cost>
void try_large(const Shape& shape, unsigned seed, int count) {
    std::mt19937 random(seed);
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        const auto instance = any_instance<Cost>(random, shape);
        const auto by_paths = core::assign_by(Engine::paths, instance);
        for (const auto engine : {Engine::portfolio, Engine::repair, Engine::auction}) {
            const auto answer = core::assign_by(engine, instance);
            REQUIRE(answer.feasible == by_paths.feasible);
            if (!answer.feasible) continue;
            REQUIRE(why_not_optimal(instance, answer) == "");
            REQUIRE(bool(total(instance, answer) == total(instance, by_paths)));
        }
    }
}

template <class Cost>
void try_large_shapes() {
    const Shape base{
        .rows = 120, .columns = 80, .slots = 3, .low = -400, .high = 400, .arc_chance = 1, .arc_of = 6};
    auto shape = base;
    try_large<Cost>(shape, 21, 40);
    shape.slots_cost = false, shape.low = 0, shape.high = 2;
    try_large<Cost>(shape, 22, 40);
    shape = base, shape.may_stay_out = false, shape.columns = 100;
    try_large<Cost>(shape, 23, 40);
    shape = base, shape.scale = std::int64_t{1} << (sizeof(Cost) == 8 ? 38 : 54);
    try_large<Cost>(shape, 24, 40);
}

/// Three classes whose price of staying out is far above any arc, and too few slots.
template <class Cost>
Assignment<Cost> any_tight_school(std::mt19937& random, Cost step) {
    auto instance = any_instance<Cost>(random, {.rows = 150,
                                                .columns = 60,
                                                .slots = 3,
                                                .low = 0,
                                                .high = 500,
                                                .arc_chance = 1,
                                                .arc_of = 5,
                                                .slots_cost = false});
    for (auto& price : instance.outside) {
        price = 1000;
        for (auto kind = random() % 3 + 1; kind > 0; --kind) price *= step;
    }
    return instance;
}

/// Of so few arcs a row that prices and choice have to be repaired; returns how often they did suffice.
template <class Cost>
int try_few_arcs(const Shape& shape, unsigned seed, int count) {
    std::mt19937 random(seed);
    int solved = 0;
    for (int i = 0; i < count; ++i) {
        CAPTURE(i);
        const auto instance = any_instance<Cost>(random, shape);
        const auto answer = core::assign_by_few_arcs(instance, 3);
        if (!answer) continue;
        ++solved;
        REQUIRE(why_not_optimal(instance, *answer) == "");
        const auto by_paths = core::assign_by(Engine::paths, instance);
        REQUIRE(bool(total(instance, *answer) == total(instance, by_paths)));
    }
    return solved;
}

template <class Cost>
void try_few_arcs_of_every_shape() {
    const Shape base{.rows = 60, .columns = 40, .slots = 3, .low = -400, .high = 400};
    CHECK(try_few_arcs<Cost>(base, 41, 60) > 50);
    auto shape = base;
    shape.may_stay_out = false, shape.columns = 60;
    CHECK(try_few_arcs<Cost>(shape, 42, 60) > 0);
    shape = base, shape.low = 0, shape.high = 1;
    CHECK(try_few_arcs<Cost>(shape, 43, 60) > 50);
    shape = base, shape.scale = std::int64_t{1} << (sizeof(Cost) == 8 ? 40 : 60);
    CHECK(try_few_arcs<Cost>(shape, 44, 60) > 0);
}

/// As many slots as rows and every arc there; costs of row and column multiplied where `has_shape`.
template <class Cost>
Assignment<Cost> any_square(std::mt19937& random, bool has_shape) {
    const auto n = static_cast<Index>(20 + random() % 60);
    Assignment<Cost> instance;
    std::vector<Index> size(2 * n);
    for (auto& one : size) one = static_cast<Index>(random() % 1000);
    for (Index row = 0; row < n; ++row) {
        for (Index column = 0; column < n; ++column) {
            instance.column.push_back(column);
            instance.cost.push_back(has_shape ? Cost{size[row]} * Cost{size[n + column]}
                                              : Cost(random() % 1000));
        }
        instance.first.push_back(static_cast<Index>(instance.arcs()));
        // Every seventh pair of columns is two slots and none.
        const bool has_none = row % 14 == 7, has_two = row % 14 == 8;
        instance.first_slot.push_back(instance.first_slot.back() + (has_none ? 0 : has_two ? 2 : 1));
    }
    if (instance.first_slot.back() < n) instance.first_slot.back() = n;
    for (Index slot = 0; slot < n; ++slot) instance.slot_cost.push_back(slot);
    return instance;
}

} // namespace

TEST_CASE("assignment: engines agree on larger instances and prove them") {
    try_large_shapes<std::int64_t>();
    try_large_shapes<Wide>();
}

TEST_CASE("assignment: who is left out is decided before what it costs") {
    std::mt19937 random(31);
    for (int i = 0; i < 100; ++i) {
        const auto instance = any_tight_school<std::int64_t>(random, 200);
        const auto wide = any_tight_school<Wide>(random, Wide{1} << 30);
        for (const auto engine : {Engine::portfolio, Engine::paths, Engine::auction}) {
            REQUIRE(why_not_optimal(instance, core::assign_by(engine, instance)) == "");
            REQUIRE(why_not_optimal(wide, core::assign_by(engine, wide)) == "");
        }
    }
}

TEST_CASE("assignment: few arcs a row prove the whole, or say nothing") {
    try_few_arcs_of_every_shape<std::int64_t>();
    try_few_arcs_of_every_shape<Wide>();
    int solved = 0;
    std::mt19937 random(51);
    for (int i = 0; i < 60; ++i) {
        const auto instance = any_square<std::int64_t>(random, i % 2 == 0);
        const auto answer = core::assign_by_few_arcs(instance, 3);
        if (!answer) continue;
        ++solved;
        REQUIRE(why_not_optimal(instance, *answer) == "");
    }
    CHECK(solved > 30);
}

TEST_CASE("assignment: the portfolio agrees with brute force and proves it") {
    try_every_shape<std::int64_t>(Engine::portfolio);
    try_every_shape<Wide>(Engine::portfolio);
}

TEST_CASE("assignment: paths agree with brute force and prove it") {
    try_every_shape<std::int64_t>(Engine::paths);
    try_every_shape<Wide>(Engine::paths);
}

TEST_CASE("assignment: the auction agrees with brute force and proves it") {
    try_every_shape<std::int64_t>(Engine::auction);
    try_every_shape<Wide>(Engine::auction);
}

TEST_CASE("assignment: costs that are all equal, and no rows at all") {
    const Assignment<std::int64_t> equal{{0, 2, 4}, {0, 1, 0, 1}, {7, 7, 7, 7}, {}, {0, 1, 2}, {}};
    const Assignment<std::int64_t> empty;
    for (const auto engine : {Engine::portfolio, Engine::paths, Engine::auction}) {
        CHECK(why_not_optimal(equal, core::assign_by(engine, equal)) == "");
        CHECK(why_not_optimal(empty, core::assign_by(engine, empty)) == "");
    }
}

TEST_CASE("assignment: a certificate with a number changed is refused") {
    std::mt19937 random(11);
    int refused = 0, kept = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto instance = any_instance<std::int64_t>(random, {});
        const auto answer = assign(instance);
        auto changed = answer;
        std::vector<std::int64_t*> numbers;
        for (auto& price : changed.row_price) numbers.push_back(&price);
        for (auto& price : changed.column_price) numbers.push_back(&price);
        if (numbers.empty()) continue;
        auto& number = *numbers[random() % numbers.size()];
        number += static_cast<std::int64_t>(random() % 2) * 2 - 1;
        // Some prices may move a little and prove it still: then duality itself must agree.
        std::int64_t dual = 0;
        for (const auto price : changed.row_price) dual += price;
        for (std::size_t column = 0; column < instance.columns(); ++column)
            for (Index slot = instance.first_slot[column]; slot < instance.first_slot[column + 1]; ++slot)
                dual -= std::max<std::int64_t>(0, changed.column_price[column] - instance.slot_cost[slot]);
        if (why_not_optimal(instance, changed) != "") {
            ++refused;
        } else {
            ++kept;
            REQUIRE(dual == total(instance, changed));
        }
    }
    CHECK(refused > 1000);
    CHECK(kept > 0);
}

TEST_CASE("assignment: a certificate that is malformed is refused") {
    Assignment<std::int64_t> instance{{0, 2, 4}, {0, 1, 0, 1}, {3, 5, 2, 9}, {20, 20}, {0, 1, 2}, {}};
    const auto answer = assign(instance);
    CHECK(why_not_optimal(instance, answer) == "");
    const auto refused = [&](auto change) {
        auto changed = answer;
        change(changed);
        return why_not_optimal(instance, changed);
    };
    CHECK(refused([](auto& a) { a.feasible = false; }) == "there is no answer");
    CHECK(refused([](auto& a) { a.arc.pop_back(); }) == "sizes differ");
    CHECK(refused([](auto& a) { a.column_price.push_back(0); }) == "sizes differ");
    CHECK(refused([](auto& a) { a.arc[0] = 3; }) == "a row has an arc of another");
    CHECK(refused([](auto& a) { a.arc[0] = 77; }) == "a row has an arc of another");
    CHECK(refused([](auto& a) { a.arc[0] = none; }) == "a row is left out at another price");
    CHECK(refused([](auto& a) { a.row_price[0] = std::numeric_limits<std::int64_t>::max(); }) ==
          "a number is too large to check");
    CHECK(refused([](auto& a) { std::swap(a.arc[0], a.arc[1]); }) == "a row has an arc of another");
    CHECK(refused([](auto& a) { a.arc = {0, 2}; }) != "");
}
