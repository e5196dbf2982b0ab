// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_different_form{
    "different-form", Needs::private_data, [](const record::Require& require) { return require.different_form; },
    [](const Candidate& candidate) {
        if (candidate.is_form()) return true;
        const auto& one = candidate.m().name.form;
        const auto& other = candidate.e().name.form;
        return !one.empty() && !other.empty() && one != other;
    }};

} // namespace kith::matching
