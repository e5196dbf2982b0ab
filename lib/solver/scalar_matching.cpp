// SPDX-License-Identifier: MIT
#include "solver/scalar_matching.hpp"

namespace kith::solver {

ScalarMatched match(const ScalarMatching& instance) { return match_by_paths(instance); }

} // namespace kith::solver
