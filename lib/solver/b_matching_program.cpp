// SPDX-License-Identifier: MIT
#include "solver/b_matching_program.hpp"

namespace kith::solver {

IntegerProgram program_of(const BMatching& instance) {
    IntegerProgram program;
    program.levels.resize(instance.levels());
    const auto add_column = [&](CostView cost) {
        for (std::size_t level = 0; level < instance.levels(); ++level)
            if (cost[level] != 0)
                program.levels[level].push_back({program.columns.size(), static_cast<Whole>(cost[level])});
        program.columns.push_back({0, 1});
        return program.columns.size() - 1;
    };
    std::vector<std::vector<Term>> of[2]{std::vector<std::vector<Term>>(instance.nodes(Side::left)),
                                         std::vector<std::vector<Term>>(instance.nodes(Side::right))};
    for (std::size_t e = 0; e < instance.edges(); ++e) {
        const auto column = add_column(instance.edge_cost(e));
        of[0][instance.ends(e).left].push_back({column, 1});
        of[1][instance.ends(e).right].push_back({column, 1});
    }
    // A node's places cost no less one after the other, so that the cheapest set fills them in order by
    // itself.
    for (const auto side : both_sides) {
        for (std::size_t node = 0; node < instance.nodes(side); ++node) {
            auto& terms = of[side == Side::left ? 0 : 1][node];
            for (std::size_t place = 0; place < instance.capacity(side, node); ++place)
                terms.push_back({add_column(instance.place_cost(side, node, place)), -1});
            program.rows.push_back({0, 0, std::move(terms)});
        }
    }
    return program;
}

} // namespace kith::solver
