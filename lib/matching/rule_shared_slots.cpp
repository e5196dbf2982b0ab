// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_shared_slots{
    "shared-slots", Needs::tracked, [](const record::Require& require) { return require.shared_slots.has_value(); },
    [](const Candidate& candidate) { return candidate.staffed_slots() >= *candidate.require().shared_slots; }};

} // namespace kith::matching
