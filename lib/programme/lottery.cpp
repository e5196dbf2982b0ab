// SPDX-License-Identifier: MIT
#include "programme/lottery.hpp"

namespace kith::programme {

std::uint64_t fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

std::int64_t lottery_value(std::string_view key) {
    auto hash = fnv1a(key);
    hash ^= hash >> 33U;
    hash *= 0xff51afd7ed558ccdU;
    hash ^= hash >> 33U;
    hash *= 0xc4ceb9fe1a85ec53U;
    hash ^= hash >> 33U;
    return static_cast<std::int64_t>(hash >> 32U);
}

} // namespace kith::programme
