// SPDX-License-Identifier: MIT
#include "solver/rota.hpp"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <functional>
#include <random>

using namespace kith::solver;

namespace {

using Draws = std::mt19937_64;

std::size_t below(Draws& draw, std::size_t n) { return static_cast<std::size_t>(draw() % n); }

RotaDuty random_duty(Draws& draw, const Rota& rota, std::size_t day) {
    RotaDuty duty;
    duty.day = day;
    duty.week = day * rota.weeks / 4;
    duty.window = rota.windows == 1 ? 0 : duty.week;
    duty.kind = below(draw, rota.kinds);
    duty.at_least = 1 + static_cast<int>(below(draw, 2));
    duty.at_most = duty.at_least + static_cast<int>(below(draw, 2));
    duty.twos = below(draw, 3) == 0;
    duty.experienced = below(draw, 4) == 0 ? 1 : 0;
    for (std::size_t p = 0; p < rota.people; ++p)
        if (below(draw, 10) < 7) duty.who.push_back(p);
    return duty;
}

/// At most four duties and four people: every plan can be looked at.
Rota random_rota(Draws& draw) {
    Rota rota;
    rota.people = 2 + below(draw, 3);
    rota.weeks = 2;
    rota.windows = 1 + below(draw, 2);
    rota.kinds = 2;
    rota.seed = draw();
    if (below(draw, 3) != 0) rota.per_week = 1 + static_cast<int>(below(draw, 2));
    const auto duties = 2 + below(draw, 3);
    for (std::size_t d = 0; d < duties; ++d) rota.duties.push_back(random_duty(draw, rota, below(draw, 4)));
    if (below(draw, 3) == 0) rota.one_of.push_back({0, 1});
    if (below(draw, 3) == 0) rota.apart.push_back({0, 1});
    for (std::size_t p = 0; p < rota.people; ++p) rota.experienced.push_back(below(draw, 2) == 0);
    const auto numbers = [&](std::size_t rows) {
        std::vector<std::vector<int>> table(rows, std::vector<int>(rota.people));
        for (auto& row : table)
            for (auto& number : row) number = static_cast<int>(below(draw, 3));
        return table;
    };
    if (below(draw, 2) == 0) rota.done_in_window = numbers(rota.windows);
    if (below(draw, 4) == 0) rota.done_in_week = numbers(rota.weeks);
    return rota;
}

/// Every plan that keeps the rules and gives each duty nobody or its right number.
void for_each_plan(const Rota& rota, const std::function<void(const RotaPlan&)>& look) {
    RotaPlan plan(rota.duties.size());
    const std::function<void(std::size_t)> go = [&](std::size_t duty) {
        if (duty == plan.size()) {
            if (why_not_rota(rota, plan).empty()) look(plan);
            return;
        }
        const auto& who = rota.duties[duty].who;
        const auto size = size_of(rota.duties[duty]);
        for (std::size_t set = 0; set < (std::size_t{1} << who.size()); ++set) {
            plan[duty].clear();
            for (std::size_t i = 0; i < who.size(); ++i)
                if ((set >> i & 1U) != 0) plan[duty].push_back(who[i]);
            if (plan[duty].empty() || plan[duty].size() == size) go(duty + 1);
        }
        plan[duty].clear();
    };
    go(0);
}

/// The best of every level among the plans that equal `value` on the levels up to fairness.
RotaValue best_of_all(const Rota& rota) {
    RotaValue best;
    bool any = false;
    const auto levels = [](const RotaValue& v) { return std::pair(v.missing, v.fair); };
    for_each_plan(rota, [&](const RotaPlan& plan) {
        const auto value = value_of(rota, plan);
        if (!any || levels(value) < levels(best))
            best = value;
        else if (levels(value) == levels(best)) {
            best.together = std::min(best.together, value.together);
            best.kinds = std::min(best.kinds, value.kinds);
            best.in_a_row = std::min(best.in_a_row, value.in_a_row);
            best.evenly = std::min(best.evenly, value.evenly);
        }
        any = true;
    });
    return best;
}

constexpr RotaEffort little{{}, 2000};

/// Four buddies, two a day, every day of a week: nobody needs to stand with the same buddy each time.
Rota one_week() {
    Rota rota;
    rota.people = 4;
    rota.weeks = rota.windows = 1;
    for (std::size_t day = 0; day < 6; ++day)
        rota.duties.push_back({day, 0, 0, 0, 2, 3, true, 0, {0, 1, 2, 3}});
    return rota;
}

} // namespace

TEST_CASE("rota: coverage and fairness are those of the best of all plans, and no bound is above it") {
    Draws draw(20261122);
    int uncovered = 0;
    for (int round = 0; round < 2000; ++round) {
        CAPTURE(round);
        const auto rota = random_rota(draw);
        const auto answer = plan_rota(rota, little);
        const auto best = best_of_all(rota);
        CHECK(why_not_rota(rota, answer.people).empty());
        CHECK(value_of(rota, answer.people) == answer.value);
        REQUIRE(answer.value.missing == best.missing);
        REQUIRE(answer.value.fair == best.fair);
        CHECK(answer.bound.missing == best.missing);
        CHECK(answer.bound.fair == best.fair);
        CHECK(answer.bound.together <= best.together);
        CHECK(answer.bound.kinds <= best.kinds);
        CHECK(answer.bound.in_a_row <= best.in_a_row);
        CHECK(answer.bound.evenly <= best.evenly);
        const auto cover = cover_rota(rota);
        CHECK(cover.value.missing == best.missing);
        CHECK(cover.bound.missing == best.missing);
        uncovered += best.missing > 0 ? 1 : 0;
    }
    CHECK(uncovered > 100); // and not all of them easy
    CHECK(uncovered < 1900);
}

TEST_CASE("rota: who is with whom is bettered without touching coverage and fairness") {
    Draws draw(7);
    int bettered = 0;
    for (int round = 0; round < 100; ++round) {
        Rota rota;
        rota.people = 8 + below(draw, 5);
        rota.weeks = 3;
        rota.windows = 1 + 2 * below(draw, 2);
        rota.per_week = 3;
        rota.seed = draw();
        for (std::size_t d = 0; d < 15; ++d) {
            rota.duties.push_back(
                {d / 5 * 7 + d % 5, d / 5, rota.windows == 1 ? 0 : d / 5, 0, 2, 2, true, 0, {}});
            for (std::size_t p = 0; p < rota.people; ++p)
                if (below(draw, 10) < 7) rota.duties.back().who.push_back(p);
        }
        const auto first = plan_rota(rota, {{}, 0});
        const auto varied = plan_rota(rota, {{}, 20000});
        CHECK(varied.value.missing == first.value.missing);
        CHECK(varied.value.fair == first.value.fair);
        CHECK(varied.value.together <= first.value.together);
        CHECK(varied.value.together >= varied.bound.together);
        bettered += varied.value.together < first.value.together ? 1 : 0;
    }
    CHECK(bettered > 20);
}

TEST_CASE("rota: four who stand in twos six times meet everyone once") {
    const auto rota = one_week();
    const auto answer = plan_rota(rota, little);
    CHECK(answer.value.missing == 0);
    CHECK(answer.value.fair == 4 * 9);
    CHECK(answer.value.together == 0);
    for (const auto& people : answer.people) CHECK(people.size() == 2);
    CHECK(plan_rota(rota, little).people == answer.people);
}

TEST_CASE("rota: a duty gets the fewest people that its bounds and twos allow") {
    CHECK(size_of({.at_least = 2, .at_most = 4, .who = {}}) == 2);
    CHECK(size_of({.at_least = 3, .at_most = 4, .twos = true, .who = {}}) == 4);
    CHECK_FALSE(size_of({.at_least = 3, .at_most = 3, .twos = true, .who = {}}));
    auto rota = one_week();
    rota.duties[0].at_least = rota.duties[0].at_most = 3;
    const auto answer = plan_rota(rota, little);
    CHECK(answer.people[0].empty());
    CHECK(answer.value.missing == 3);
    CHECK(answer.bound.missing == 3);
    CHECK(answer.value.fair == answer.bound.fair);
}

TEST_CASE("rota: where not all can be covered, it is not the same day that stands empty each week") {
    Rota rota;
    rota.people = 2;
    rota.weeks = 10;
    rota.windows = 1;
    rota.per_week = 2;
    for (std::size_t d = 0; d < 50; ++d) {
        RotaDuty duty;
        duty.day = d / 5 * 7 + d % 5;
        duty.week = d / 5;
        duty.who = {0, 1};
        rota.duties.push_back(duty);
    }
    const auto answer = plan_rota(rota);
    CHECK(answer.value.missing == 10);
    CHECK(answer.bound.missing == 10);
    std::array<int, 5> empty{};
    for (std::size_t d = 0; d < 50; ++d) empty[d % 5] += answer.people[d].empty() ? 1 : 0;
    CHECK(*std::max_element(empty.begin(), empty.end()) <= 5);
}

TEST_CASE("rota: what was done before counts for fairness and for the week") {
    auto rota = one_week();
    rota.done_in_window = {{3, 0, 0, 0}};
    const auto answer = plan_rota(rota, little);
    std::vector<int> number(4, 0);
    for (const auto& people : answer.people)
        for (const auto person : people) ++number[person];
    number[0] += 3;
    std::sort(number.begin(), number.end());
    CHECK(number == std::vector{3, 4, 4, 4});
    rota.per_week = 3;
    rota.done_in_week = {{3, 0, 0, 0}};
    CHECK(plan_rota(rota, little).value.missing ==
          4); // three people, three duties each, in twos: four of six
}

TEST_CASE("rota: the checker sees each rule") {
    auto rota = one_week();
    RotaPlan plan(6);
    CHECK(why_not_rota(rota, plan).empty());
    plan[0] = {0, 1, 2};
    CHECK(why_not_rota(rota, plan) == "duty 0 is not in twos");
    plan[0] = {0};
    CHECK(why_not_rota(rota, plan) == "duty 0 has a number of people outside its bounds");
    plan[0] = {0, 0};
    CHECK(why_not_rota(rota, plan) == "duty 0 has someone twice");
    plan[0] = {0, 1};
    rota.duties[0].who = {0, 2, 3};
    CHECK(why_not_rota(rota, plan) == "duty 0 has someone who may not");
    rota.duties[0].who = {0, 1, 2, 3};
    rota.apart = {{1, 0}};
    CHECK(why_not_rota(rota, plan) == "duty 0 has two who are kept apart");
    rota.apart.clear();
    rota.duties[0].experienced = 1;
    CHECK(why_not_rota(rota, plan) == "duty 0 lacks experience");
    rota.experienced = {true, false, false, false};
    CHECK(why_not_rota(rota, plan).empty());
    plan[1] = {0, 2};
    rota.per_week = 1;
    CHECK(why_not_rota(rota, plan) == "someone has too many duties in a week");
    rota.per_week.reset();
    rota.one_of = {{0, 1}};
    CHECK(why_not_rota(rota, plan) == "duty 1 has someone who is on another that excludes it");
}
