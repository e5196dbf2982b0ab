// SPDX-License-Identifier: MIT
#ifdef KITH_WITH_CBC
#include "solver/integer_relaxation.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

const std::vector<Whole> no_start;

/// As the engine dives: from the point where the relaxation is best.
std::vector<Whole> dived(const IntegerProgram& program, const std::vector<Whole>& cost, Whole most) {
    Relaxation relaxation(program, {});
    relaxation.take(program, cost, 1);
    if (relaxation.solve() != Relaxation::End::best) return {};
    return dive(relaxation, {program, cost, no_start, {}}, most);
}

/// People each in one of some slots at a price, or in none at a dear one; a slot has up to two adults, who cost, too, and
/// hold two or three people each: a relaxation takes parts of adults.
struct Offer {
    IntegerProgram program;
    std::vector<Whole> cost;
};

Offer random_offer(std::mt19937& random) {
    const auto below = [&](unsigned n) { return static_cast<Whole>(random() % n); };
    Offer offer;
    const std::size_t people = 5 + random() % 3, slots = 2 + random() % 2;
    const auto column = [&](Whole upper, Whole cost) {
        offer.program.columns.push_back({0, upper});
        offer.cost.push_back(cost);
        return offer.program.columns.size() - 1;
    };
    std::vector<Row> in_slot(slots, Row{-no_limit, 0, {}});
    for (std::size_t p = 0; p < people; ++p) {
        Row one{1, 1, {{column(1, 20), 1}}};
        for (auto& slot : in_slot) {
            if (below(3) == 0) continue;
            one.terms.push_back({column(1, below(6)), 1});
            slot.terms.push_back(one.terms.back());
        }
        offer.program.rows.push_back(std::move(one));
    }
    for (auto& slot : in_slot) {
        slot.terms.push_back({column(2, 3 + below(9)), -2 - below(2)});
        offer.program.rows.push_back(std::move(slot));
    }
    return offer;
}

/// Things each in some of the sets, of which the cheapest are to cover all.
Offer random_cover(std::mt19937& random) {
    Offer offer;
    for (int j = 0; j < 12; ++j) {
        offer.program.columns.push_back({0, 1});
        offer.cost.push_back(5 + static_cast<Whole>(random() % 4));
    }
    for (int i = 0; i < 14; ++i) {
        Row one{1, no_limit, {}};
        while (one.terms.empty())
            for (std::size_t j = 0; j < offer.cost.size(); ++j)
                if (random() % 4 == 0) one.terms.push_back({j, 1});
        offer.program.rows.push_back(std::move(one));
    }
    return offer;
}

Whole lowest(const Offer& offer) {
    auto program = offer.program;
    program.levels.emplace_back();
    for (std::size_t j = 0; j < offer.cost.size(); ++j) program.levels[0].push_back({j, offer.cost[j]});
    const auto answer = small::best_of(program, {1'000'000, {}, {}});
    REQUIRE(answer.is_proven());
    return answer.objective[0];
}

} // namespace

TEST_CASE("integer dive: from halves to a solution that costs no more than is asked") {
    // Any two of three want one of them: the relaxation takes half of each, and rounding takes all.
    IntegerProgram program{{{0, 1}, {0, 1}, {0, 1}}, {}, {}};
    for (const auto& [a, b] : {std::pair<std::size_t, std::size_t>{0, 1}, {1, 2}, {0, 2}})
        program.rows.push_back({1, no_limit, {{a, 1}, {b, 1}}});
    const std::vector<Whole> cost{1, 1, 1};
    const auto found = dived(program, cost, 2);
    REQUIRE(why_not_feasible(program, found) == "");
    CHECK(total(cost, found) == 2);
    CHECK(dived(program, cost, 1).empty());
}

/// Of so many programmes, those in which the dive finds the best; what it finds, it may.
template <class Made>
int count_best(int programmes, const Made& made) {
    std::mt19937 random(3);
    int found = 0;
    for (int i = 0; i < programmes; ++i) {
        const Offer offer = made(random);
        const Whole best = lowest(offer);
        CHECK(dived(offer.program, offer.cost, best - 1).empty());
        for (const Whole most : {best, best + 4}) {
            const auto value = dived(offer.program, offer.cost, most);
            if (value.empty()) continue;
            CHECK(why_not_feasible(offer.program, value) == "");
            CHECK(total(offer.cost, value) <= most);
            found += most == best ? 1 : 0;
        }
    }
    return found;
}

TEST_CASE("integer dive: mostly finds what is best, and never what costs more than is asked") {
    CHECK(count_best(300, random_offer) > 290);
    CHECK(count_best(300, random_cover) > 290);
}
#endif
