// SPDX-License-Identifier: MIT
// Solves a DIMACS file with kith's sparse core and prints what it cost, or writes a seeded instance.
// bench_matching FILE
// bench_matching --make KIND N SEED
#include "bipartite.hpp"
#include "instances.hpp"
#include "measure.hpp"

#include <cstdlib>
#include <optional>

using namespace bench;

namespace {

constexpr int usage_error = 2;

/// The cost of an answer, from the instance alone.
template <class Cost>
Wide cost_of(const Assignment<Cost>& instance, const std::vector<Index>& arc_of) {
    Wide sum = 0;
    std::vector<Index> filled(instance.columns(), 0);
    for (std::size_t row = 0; row < instance.rows(); ++row) {
        const auto arc = arc_of[row];
        if (arc == none) {
            sum += instance.outside[row];
            continue;
        }
        sum += instance.cost[arc];
        const auto column = instance.column[arc];
        const auto slot = instance.first_slot[column] + filled[column]++;
        if (!instance.slot_cost.empty()) sum += instance.slot_cost[slot];
    }
    return sum;
}

template <class Cost>
int solve(std::optional<Bipartite> file) {
    const auto instance = file->read<Cost>();
    file.reset(); // what the solver does not need is not counted as its memory
    const auto before = cpu_seconds();
    const auto answer = kith::solver::assign(instance);
    const auto seconds = cpu_seconds() - before;
    if (!answer.feasible) {
        print_result("none", seconds, "none");
        return EXIT_SUCCESS;
    }
    const auto fault = kith::solver::why_not_optimal(instance, answer);
    // An answer that is refused may be so wrong that it has no cost.
    print_result(fault.empty() ? to_decimal(cost_of(instance, answer.arc)) : "none", seconds,
                 fault.empty() ? "ok" : fault);
    return fault.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int solve_file(const std::string& path) {
    std::optional<Bipartite> file{std::in_place, path};
    if (file->fits<std::int64_t>()) return solve<std::int64_t>(std::move(file));
    if (file->fits<Wide>()) return solve<Wide>(std::move(file));
    throw Malformed(path + ": the costs are too large for 128 bits");
}

int usage() {
    std::string kinds;
    for (const auto& kind : kinds_of_instance()) kinds += " " + kind;
    std::fprintf(stderr, "usage: bench_matching FILE\n       bench_matching --make KIND N SEED\nkinds:%s\n",
                 kinds.c_str());
    return usage_error;
}

} // namespace

int main(int count, char** words) try {
    if (count == 5 && std::string(words[1]) == "--make")
        return make_instance(words[2], std::strtoull(words[3], nullptr, 10),
                             std::strtoull(words[4], nullptr, 10), stdout)
                   ? EXIT_SUCCESS
                   : usage();
    return count == 2 ? solve_file(words[1]) : usage();
} catch (const Malformed& malformed) {
    std::fprintf(stderr, "%s\n", malformed.what());
    return EXIT_FAILURE;
}
