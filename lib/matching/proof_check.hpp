// SPDX-License-Identifier: MIT
// Checks a proof against the records: whoever believes this and the certificate of lib/solver need not
// believe the search, with which they share no code. Levels are counted again, pairs held against the rules,
// and the prices must leave nothing better; what fails is said with its line in the proof's file.
#pragma once

#include "matching/proof.hpp"

namespace kith::matching {

/// No findings where the proof holds for the instance. `proof-outdated`: people, pairs or settings that the
/// records have otherwise. `not-proven`: what is stated is not so, or does not follow.
text::Findings why_not_proven(const Instance& instance, const Proof& proof);

} // namespace kith::matching
