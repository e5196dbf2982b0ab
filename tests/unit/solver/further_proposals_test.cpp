// SPDX-License-Identifier: MIT
// Proposals that go on against matching the larger market anew.
#include "solver/further_proposals.hpp"

#include "solver/deferred_acceptance.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace kith::solver;

namespace {

/// For each receiver its proposers in the order in which it likes them, whether or not there is an edge; and likewise.
struct Tastes {
    std::vector<std::vector<std::size_t>> of_proposer, of_receiver;
};

std::vector<std::vector<std::size_t>> any_orders(std::size_t nodes, std::size_t others, std::mt19937& random) {
    std::vector<std::vector<std::size_t>> all(nodes, std::vector<std::size_t>(others));
    for (auto& order : all) {
        for (std::size_t i = 0; i < others; ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
    }
    return all;
}

std::size_t position(const std::vector<std::size_t>& order, std::size_t one) {
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), one) - order.begin());
}

/// The market with these edges, ranked by the tastes.
RankedMarket market_of(const std::vector<std::vector<bool>>& edges, const Tastes& tastes, const std::vector<std::size_t>& proposers,
                       const std::vector<std::size_t>& receivers) {
    RankedMarket market{proposers, receivers, {}};
    for (std::size_t p = 0; p < proposers.size(); ++p)
        for (std::size_t r = 0; r < receivers.size(); ++r) {
            if (!edges[p][r]) continue;
            std::size_t by_proposer = 0, by_receiver = 0;
            for (std::size_t i = 0; i < position(tastes.of_proposer[p], r); ++i) by_proposer += edges[p][tastes.of_proposer[p][i]];
            for (std::size_t i = 0; i < position(tastes.of_receiver[r], p); ++i) by_receiver += edges[tastes.of_receiver[r][i]][r];
            market.edges.push_back({p, r, by_proposer, by_receiver});
        }
    return market;
}

std::size_t partners(const RankedMarket& market, std::size_t proposer) {
    const auto chosen = deferred_acceptance(market);
    std::size_t count = 0;
    for (std::size_t e = 0; e < chosen.size(); ++e) count += chosen[e] && market.edges[e].proposer == proposer ? 1 : 0;
    return count;
}

std::vector<std::size_t> any_places(std::size_t nodes, std::size_t most, std::mt19937& random) {
    std::vector<std::size_t> places(nodes);
    for (auto& count : places) count = random() % (most + 1);
    return places;
}

} // namespace

TEST_CASE("who gains by further edges is who has more partners in the market matched anew with them") {
    std::mt19937 random(4120);
    int gained = 0, asked = 0;
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        const std::size_t proposers = 2 + random() % 4, receivers = 1 + random() % 4;
        const Tastes tastes{any_orders(proposers, receivers, random), any_orders(receivers, proposers, random)};
        const auto places = any_places(proposers, round % 2 == 0 ? 1 : 2, random), room = any_places(receivers, 2, random);
        std::vector<std::vector<bool>> edges(proposers, std::vector<bool>(receivers));
        for (auto& row : edges)
            for (std::size_t r = 0; r < receivers; ++r) row[r] = random() % 2 == 0;
        const auto market = market_of(edges, tastes, places, room);
        FurtherProposals proposals(market, deferred_acceptance(market));
        for (std::size_t p = 0; p < proposers; ++p) {
            auto more = edges;
            std::vector<FurtherEdge> further;
            for (std::size_t r = 0; r < receivers; ++r) {
                if (edges[p][r] || random() % 3 == 0) continue;
                more[p][r] = true;
                std::size_t before = 0;
                for (std::size_t i = 0; i < position(tastes.of_receiver[r], p); ++i) before += edges[tastes.of_receiver[r][i]][r];
                further.push_back({r, before});
            }
            const bool expected = partners(market_of(more, tastes, places, room), p) > partners(market, p);
            REQUIRE(proposals.gains(p, further) == expected);
            ++asked;
            gained += expected ? 1 : 0;
        }
    }
    CHECK(gained > asked / 10);
    CHECK(gained < asked / 2);
}
