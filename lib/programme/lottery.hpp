// SPDX-License-Identifier: MIT
// The lottery that decides between equals, the same for matches and meetings (rules.md, sections 3 and 6).
#pragma once

#include <cstdint>
#include <string_view>

namespace kith::programme {

/// FNV-1a-64 of the bytes (Fowler, Noll and Vo).
std::uint64_t fnv1a(std::string_view bytes);

/// The high 32 bits of FNV-1a-64 of the UTF-8 bytes of `key` after the finaliser of MurmurHash3.
std::int64_t lottery_value(std::string_view key);

} // namespace kith::programme
