// SPDX-License-Identifier: MIT
#include "matching/gain.hpp"

namespace kith::matching {

std::vector<LevelValue> gain(const std::vector<LevelValue>& before, const std::vector<LevelValue>& after) {
    auto found = after;
    for (std::size_t l = 0; l < found.size(); ++l) {
        const bool less_is_better = is_less_better(found[l].name);
        for (std::size_t i = 0; i < found[l].values.size(); ++i) {
            found[l].values[i] -= before[l].values[i];
            if (less_is_better) found[l].values[i] = -found[l].values[i];
        }
    }
    return found;
}

int sign(const std::vector<LevelValue>& gain) {
    for (const auto& level : gain)
        for (const auto value : level.values)
            if (value != 0) return value < 0 ? -1 : 1;
    return 0;
}

bool is_greater(const std::vector<LevelValue>& one, const std::vector<LevelValue>& other) {
    for (std::size_t l = 0; l < one.size(); ++l)
        if (one[l].values != other[l].values) return one[l].values > other[l].values;
    return false;
}

} // namespace kith::matching
