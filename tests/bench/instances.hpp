// SPDX-License-Identifier: MIT
// Seeded instances in DIMACS: the families of the assignment literature and matchings as a school has them.
// Whole numbers throughout, so the same arguments give the same bytes on every machine.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace bench {

/// Their names.
std::vector<std::string> kinds_of_instance();

/// Writes an instance with n rows; false where there is no such kind, or no n between 1 and ten million.
bool make_instance(const std::string& kind, std::uint64_t n, std::uint64_t seed, std::FILE* out);

} // namespace bench
