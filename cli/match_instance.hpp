// SPDX-License-Identifier: MIT
// What the second words of `kith match` share: the matching problem of a strand, as its records and its last proposal
// have it.
#pragma once

#include "cli/world.hpp"
#include "matching/instance.hpp"

namespace kith::cli {

/// The rows of the last proposal, some of which a person may have pinned or added by hand.
const std::vector<record::ProposedRow>& last_rows(const record::Records& records, const record::StrandName& strand);

/// Stops where the private part is not there and nobody said to do without.
void require_private(const World& world, bool without_private);

/// The problem of a strand; stops where a fixed row breaks a rule.
matching::Instance instance_of(const World& world, programme::StrandIndex strand, bool use_private, bool rematch,
                               const Terminal& terminal);

} // namespace kith::cli
