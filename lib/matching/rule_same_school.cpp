// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_same_school{
    "same-school", Needs::tracked, [](const record::Require& require) { return require.same_school; },
    [](const Candidate& candidate) {
        return candidate.mentor().school == candidate.mentee_school();
    }};

} // namespace kith::matching
