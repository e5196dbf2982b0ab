// SPDX-License-Identifier: MIT
// The one way to an answer: by the rule that the strand names.
#pragma once

#include "matching/optimal.hpp"

namespace kith::matching {

/// The answer of an instance, checked before it is returned: by its certificate under the optimal rule, for
/// blocking pairs under the stable one. Throws std::logic_error where the check fails.
Solution match_by_rule(const Instance& instance);

} // namespace kith::matching
