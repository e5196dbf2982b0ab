// SPDX-License-Identifier: MIT
#include "solver/cost.hpp"

#include <algorithm>

namespace kith::solver {

std::strong_ordering compare(CostView a, CostView b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

int sign(CostView row) {
    for (const auto entry : row)
        if (entry != 0) return entry < 0 ? -1 : 1;
    return 0;
}

void add(CostRow& to, CostView more) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += more[i];
}

void subtract(CostRow& from, CostView less) {
    for (std::size_t i = 0; i < from.size(); ++i) from[i] -= less[i];
}

} // namespace kith::solver
