// SPDX-License-Identifier: MIT
// Two sides of whom each ranks those of the other side it could have, and who has so many places. An instance
// of "which edges, so that no two would both rather have each other". Knows no child and no YAML.
#pragma once

#include <cstddef>
#include <vector>

namespace kith::solver {

/// A proposer and a receiver who could have each other, and where each stands on the other's list: 0 is
/// first. The edges of one node have ranks 0 to n - 1, each once: preferences are strict.
struct RankedEdge {
    std::size_t proposer = 0;
    std::size_t receiver = 0;
    std::size_t by_proposer = 0; ///< the receiver's rank on the proposer's list
    std::size_t by_receiver = 0; ///< the proposer's rank on the receiver's list
};

struct RankedMarket {
    std::vector<std::size_t> proposer_places; ///< of each proposer; may be 0
    std::vector<std::size_t> receiver_places; ///< of each receiver; may be 0
    std::vector<RankedEdge> edges;            ///< no two with the same ends
};

} // namespace kith::solver
