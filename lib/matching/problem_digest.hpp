// SPDX-License-Identifier: MIT
// A number that stands for a matching problem: who there is, how many partners they may have, which pairs are open and
// what each is worth. Two sets of records that pose the same problem have the same number, whatever else differs in
// their files; so that a proof which fails can say whether the records are to blame.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

/// FNV-1a-64 of all that the levels and the bounds look at.
std::uint64_t problem_digest(const Instance& instance);

} // namespace kith::matching
