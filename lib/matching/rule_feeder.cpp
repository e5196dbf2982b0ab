// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_feeder{
    "feeder", Needs::tracked, [](const record::Require& require) { return require.feeder; },
    [](const Candidate& candidate) {
        return candidate.programme[candidate.mentee_school()].feeder_of == candidate.mentor().school;
    }};

} // namespace kith::matching
