// SPDX-License-Identifier: MIT
// The flow of least cost from a source to a sink, of whatever amount is cheapest.
#pragma once

#include "solver/network.hpp"

namespace kith::solver {

/// Finds a flow of lexicographically least total cost. The network must have no cycle and no arc into the source or
/// out of the sink; costs may be negative. Successive shortest paths with node potentials (Jewell 1958, Iri 1960,
/// Edmonds and Karp 1972): O(F (A + N log N) L) for a flow of F on A arcs, N nodes and L levels.
Flow cheapest_flow(const Network& network, NodeId source, NodeId sink);

} // namespace kith::solver
