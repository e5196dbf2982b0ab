// SPDX-License-Identifier: MIT
#include "solver/groups.hpp"

namespace kith::solver {

std::string why_not_groups(const Grouping& instance, const std::vector<bool>& chosen) {
    const auto& matching = instance.matching;
    if (chosen.size() != matching.edges()) return "sizes differ";
    std::vector<std::vector<bool>> has(matching.nodes(Side::left),
                                       std::vector<bool>(matching.nodes(Side::right), false));
    std::vector<std::size_t> left(matching.nodes(Side::left), 0), right(matching.nodes(Side::right), 0);
    for (std::size_t e = 0; e < chosen.size(); ++e) {
        if (!chosen[e]) continue;
        const auto& ends = matching.ends(e);
        if (++left[ends.left] > matching.capacity(Side::left, ends.left)) return "a group is too large";
        if (++right[ends.right] > matching.capacity(Side::right, ends.right))
            return "someone is in too many groups";
        has[ends.left][ends.right] = true;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] > 0 && left[i] < instance.at_least[i]) return "a group is too small to be open";
        for (const auto& [a, b] : instance.apart)
            if (has[i][a] && has[i][b]) return "two who are kept apart are in one group";
    }
    return {};
}

} // namespace kith::solver
