// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

/// Not named by a strand: it is on wherever a person asks.
const Rule rule_asks_gender{
    "asks.gender", Needs::private_data, [](const record::Require&) { return true; },
    [](const Candidate& candidate) {
        if (candidate.is_form()) return true;
        const auto& m = candidate.m();
        const auto& e = candidate.e();
        const bool asked = m.asks.gender == record::Ask::same || e.asks.gender == record::Ask::same;
        return !asked || (!m.gender.empty() && m.gender == e.gender);
    }};

} // namespace kith::matching
