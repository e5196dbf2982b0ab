// SPDX-License-Identifier: MIT
// The same files, solved by LEMON's NetworkSimplex: 64-bit costs where they do, else __int128. Prints the
// same fields as bench_matching; the time is that of run() alone, and what LEMON takes before that to copy
// the graph stands under `setup`. A program of its own, because LEMON 1.3.1 is not C++20.
#include "dimacs.hpp"
#include "measure.hpp"

#include <algorithm>
#include <cstdlib>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <limits>

using namespace bench;

namespace {

using Graph = lemon::SmartDigraph;

/// What NetworkSimplex reads of an arc or a node, from a vector.
template <class Item, class Number>
class VectorMap {
  public:
    using Key = Item;
    using Value = Number;
    explicit VectorMap(const std::vector<Number>& values) : values_(&values) {}
    Number operator[](Item item) const { return (*values_)[static_cast<std::size_t>(Graph::id(item))]; }

  private:
    const std::vector<Number>* values_;
};

template <class Cost>
struct Network {
    Graph graph;
    std::vector<int> supply;
    std::vector<int> capacity;
    std::vector<Cost> cost;
};

/// Of the costs of a file: the largest absolute value.
Wide largest_cost(const std::string& path) {
    Wide largest = 0;
    read_dimacs(
        path, [](const Problem&) {},
        [&](const DimacsArc& arc, const Scanner&) {
            largest = std::max(largest, arc.cost < 0 ? -arc.cost : arc.cost);
        });
    return largest;
}

template <class Cost>
void read_network(const std::string& path, Network<Cost>& network) {
    read_dimacs(
        path,
        [&](const Problem& problem) {
            network.supply.assign(problem.supply.begin(), problem.supply.end());
            network.graph.reserveNode(static_cast<int>(problem.nodes()));
            network.graph.reserveArc(static_cast<int>(problem.arcs));
            network.capacity.reserve(problem.arcs);
            network.cost.reserve(problem.arcs);
            for (std::size_t node = 0; node < problem.nodes(); ++node) network.graph.addNode();
        },
        [&](const DimacsArc& arc, const Scanner&) {
            network.graph.addArc(Graph::nodeFromId(static_cast<int>(arc.from)),
                                 Graph::nodeFromId(static_cast<int>(arc.to)));
            network.capacity.push_back(
                static_cast<int>(std::min<std::int64_t>(arc.capacity, std::numeric_limits<int>::max())));
            network.cost.push_back(static_cast<Cost>(arc.cost));
        });
}

/// Complementary slackness by LEMON's own potentials; the file is read once more, so that costs need not be
/// kept.
template <class Cost, class Simplex>
bool is_optimal(const std::string& path, const Simplex& simplex) {
    bool holds = true;
    int id = 0;
    read_dimacs(
        path, [](const Problem&) {},
        [&](const DimacsArc& arc, const Scanner&) {
            const auto potential = [&](std::size_t node) {
                return simplex.potential(Graph::nodeFromId(static_cast<int>(node)));
            };
            const auto reduced = static_cast<Cost>(arc.cost) + potential(arc.from) - potential(arc.to);
            const auto flow = simplex.flow(Graph::arcFromId(id++));
            if (flow < 0 || flow > arc.capacity || (reduced > 0 && flow > 0) ||
                (reduced < 0 && flow < arc.capacity))
                holds = false;
        });
    return holds;
}

template <class Cost>
int solve(const std::string& path) {
    Network<Cost> network;
    read_network(path, network);
    using Simplex = lemon::NetworkSimplex<Graph, int, Cost>;
    const auto begun = cpu_seconds();
    Simplex simplex(network.graph);
    simplex.upperMap(VectorMap<Graph::Arc, int>(network.capacity));
    simplex.costMap(VectorMap<Graph::Arc, Cost>(network.cost));
    simplex.supplyMap(VectorMap<Graph::Node, int>(network.supply));
    std::printf("setup %.6f s\n", cpu_seconds() - begun);
    // LEMON has its own copies by now; only the graph must stay.
    network.capacity = {};
    network.cost = {};
    const auto before = cpu_seconds();
    const auto type = simplex.run();
    const auto seconds = cpu_seconds() - before;
    if (type != Simplex::OPTIMAL) {
        print_result("none", seconds, "none");
        return EXIT_SUCCESS;
    }
    const bool optimal = is_optimal<Cost>(path, simplex);
    print_result(to_decimal(simplex.template totalCost<Wide>()), seconds, optimal ? "ok" : "not optimal");
    return optimal ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int count, char** words) try {
    if (count != 2) {
        std::fprintf(stderr, "usage: bench_lemon FILE\n");
        return 2;
    }
    // Potentials are sums along a tree of at most a million nodes.
    const auto safe = std::numeric_limits<std::int64_t>::max() / 4'000'000;
    return largest_cost(words[1]) <= safe ? solve<std::int64_t>(words[1]) : solve<Wide>(words[1]);
} catch (const Malformed& malformed) {
    std::fprintf(stderr, "%s\n", malformed.what());
    return EXIT_FAILURE;
}
