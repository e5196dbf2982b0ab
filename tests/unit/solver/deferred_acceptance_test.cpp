// SPDX-License-Identifier: MIT
// Deferred acceptance and the finder of blocking edges against all sets of edges of small random markets.
#include "solver/deferred_acceptance.hpp"

#include "solver/blocking.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <stdexcept>

using namespace kith::solver;

namespace {

using Set = std::vector<bool>;

/// Ranks 0 to n - 1 in any order for the edges of each node of a side.
void rank(RankedMarket& market, std::size_t nodes, std::size_t RankedEdge::*node,
          std::size_t RankedEdge::*rank, std::mt19937& random) {
    for (std::size_t i = 0; i < nodes; ++i) {
        std::vector<RankedEdge*> edges;
        for (auto& edge : market.edges)
            if (edge.*node == i) edges.push_back(&edge);
        std::shuffle(edges.begin(), edges.end(), random);
        for (std::size_t k = 0; k < edges.size(); ++k) edges[k]->*rank = k;
    }
}

std::vector<std::size_t> any_places(std::size_t most, std::mt19937& random) {
    std::vector<std::size_t> places(1 + random() % 4);
    for (auto& count : places) count = most == 1 ? 1 : random() % (most + 1);
    return places;
}

RankedMarket any_market(std::size_t most_of_proposers, std::mt19937& random) {
    RankedMarket market{any_places(most_of_proposers, random), any_places(2, random), {}};
    for (std::size_t p = 0; p < market.proposer_places.size(); ++p)
        for (std::size_t r = 0; r < market.receiver_places.size(); ++r)
            if (random() % 4 != 0 && market.edges.size() < 10) market.edges.push_back({p, r, 0, 0});
    rank(market, market.proposer_places.size(), &RankedEdge::proposer, &RankedEdge::by_proposer, random);
    rank(market, market.receiver_places.size(), &RankedEdge::receiver, &RankedEdge::by_receiver, random);
    return market;
}

/// The ranks of what a node has, best first.
std::vector<std::size_t> has(const RankedMarket& market, const Set& set, std::size_t RankedEdge::*node,
                             std::size_t RankedEdge::*rank, std::size_t at) {
    std::vector<std::size_t> ranks;
    for (std::size_t e = 0; e < set.size(); ++e)
        if (set[e] && market.edges[e].*node == at) ranks.push_back(market.edges[e].*rank);
    std::sort(ranks.begin(), ranks.end());
    return ranks;
}
std::vector<std::size_t> proposer_has(const RankedMarket& market, const Set& set, std::size_t at) {
    return has(market, set, &RankedEdge::proposer, &RankedEdge::by_proposer, at);
}
std::vector<std::size_t> receiver_has(const RankedMarket& market, const Set& set, std::size_t at) {
    return has(market, set, &RankedEdge::receiver, &RankedEdge::by_receiver, at);
}

bool wants(const std::vector<std::size_t>& ranks, std::size_t places, std::size_t rank) {
    return ranks.size() < places ||
           std::any_of(ranks.begin(), ranks.end(), [&](auto own) { return rank < own; });
}

/// The definition, pair by pair.
bool blocks(const RankedMarket& market, const Set& set, std::size_t e) {
    const auto& edge = market.edges[e];
    return !set[e] &&
           wants(proposer_has(market, set, edge.proposer), market.proposer_places[edge.proposer],
                 edge.by_proposer) &&
           wants(receiver_has(market, set, edge.receiver), market.receiver_places[edge.receiver],
                 edge.by_receiver);
}

bool fits(const RankedMarket& market, const Set& set) {
    for (std::size_t p = 0; p < market.proposer_places.size(); ++p)
        if (proposer_has(market, set, p).size() > market.proposer_places[p]) return false;
    for (std::size_t r = 0; r < market.receiver_places.size(); ++r)
        if (receiver_has(market, set, r).size() > market.receiver_places[r]) return false;
    return true;
}

bool is_stable(const RankedMarket& market, const Set& set) {
    for (std::size_t e = 0; e < set.size(); ++e)
        if (blocks(market, set, e)) return false;
    return fits(market, set);
}

std::vector<Set> all_sets(std::size_t edges) {
    std::vector<Set> sets;
    for (std::size_t bits = 0; bits < (std::size_t{1} << edges); ++bits) {
        Set set(edges);
        for (std::size_t e = 0; e < edges; ++e) set[e] = ((bits >> e) & 1U) != 0;
        sets.push_back(set);
    }
    return sets;
}

/// How often `market` has it that a proposer does worse than in some stable set, or someone has another
/// number of partners than in it.
int failures(const RankedMarket& market) {
    const auto found = deferred_acceptance(market);
    int failed = is_stable(market, found) && why_not_stable(market, found).empty() ? 0 : 1;
    for (const auto& set : all_sets(market.edges.size())) {
        if (!is_stable(market, set)) continue;
        for (std::size_t p = 0; p < market.proposer_places.size(); ++p) {
            const auto own = proposer_has(market, found, p), other = proposer_has(market, set, p);
            if (own.size() != other.size()) ++failed;
            for (std::size_t k = 0; k < std::min(own.size(), other.size()); ++k)
                failed += own[k] > other[k] ? 1 : 0;
        }
        for (std::size_t r = 0; r < market.receiver_places.size(); ++r)
            if (receiver_has(market, found, r).size() != receiver_has(market, set, r).size()) ++failed;
    }
    return failed;
}

/// Two who each rank the other's first choice lower: proposers and receivers disagree about the best stable
/// set.
RankedMarket opposed() { return {{1, 1}, {1, 1}, {{0, 0, 0, 1}, {0, 1, 1, 0}, {1, 0, 1, 0}, {1, 1, 0, 1}}}; }

} // namespace

TEST_CASE("proposers with one place have their best of all stable sets") {
    std::mt19937 random(4);
    int failed = 0;
    for (int i = 0; i < 10000; ++i) failed += failures(any_market(1, random));
    CHECK(failed == 0);
}

TEST_CASE("with several places on both sides no two would both rather have each other") {
    std::mt19937 random(5);
    int failed = 0;
    for (int i = 0; i < 10000; ++i) failed += failures(any_market(3, random));
    CHECK(failed == 0);
}

TEST_CASE("blocking edges are those that the definition names, of any set") {
    std::mt19937 random(6);
    for (int i = 0; i < 3000; ++i) {
        const auto market = any_market(3, random);
        Set set(market.edges.size());
        for (std::size_t e = 0; e < set.size(); ++e) {
            set[e] = random() % 2 == 0;
            if (!fits(market, set)) set[e] = false;
        }
        std::vector<std::size_t> right;
        for (std::size_t e = 0; e < set.size(); ++e)
            if (blocks(market, set, e)) right.push_back(e);
        REQUIRE(blocking_edges(market, set) == right);
        CHECK(why_not_stable(market, set).empty() == right.empty());
    }
}

TEST_CASE("where both sides disagree the proposers have their way") {
    CHECK(deferred_acceptance(opposed()) == Set{true, false, false, true});
}

TEST_CASE("a set that is not stable, or takes places that are not there, is refused") {
    auto market = opposed();
    CHECK(why_not_stable(market, {true, false, false, false}) == "edge 2 blocks");
    CHECK(why_not_stable(market, {true, true, false, false}) == "a proposer has more partners than places");
    CHECK(why_not_stable(market, {true, false, true, false}) == "a receiver has more partners than places");
    CHECK(why_not_stable(market, {true}) == "the set is of another market");
    CHECK(why_not_stable(market, {false, true, true, false}).empty());
}

TEST_CASE("ranks that are not strict are refused") {
    auto market = opposed();
    market.edges[1].by_proposer = 0;
    CHECK_THROWS_AS(deferred_acceptance(market), std::logic_error);
    market.edges[1].by_proposer = 2;
    CHECK_THROWS_AS(deferred_acceptance(market), std::logic_error);
}

TEST_CASE("nobody at all, and nobody with a place") {
    CHECK(deferred_acceptance({}).empty());
    CHECK(deferred_acceptance({{0}, {1}, {{0, 0, 0, 0}}}) == Set{false});
    CHECK(deferred_acceptance({{1}, {0}, {{0, 0, 0, 0}}}) == Set{false});
}
