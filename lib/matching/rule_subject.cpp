// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_subject{
    "subject", Needs::private_data, [](const record::Require& require) { return require.subject; },
    [](const Candidate& candidate) {
        return candidate.is_form() || shared(candidate.e().wants, candidate.m().offers) > 0;
    }};

} // namespace kith::matching
