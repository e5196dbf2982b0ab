// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_shared_communication{
    "shared-communication", Needs::private_data, [](const record::Require& require) { return require.shared_communication.has_value(); },
    [](const Candidate& candidate) {
        return candidate.is_form() ||
               shared(candidate.m().communication, candidate.e().communication) >= *candidate.require().shared_communication;
    }};

} // namespace kith::matching
