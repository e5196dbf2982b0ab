// SPDX-License-Identifier: MIT
#include "store/digest.hpp"

#include <array>
#include <sodium.h>

namespace kith::store {

Digest digest_of(std::string_view bytes) {
    constexpr std::size_t size = crypto_generichash_BYTES;
    std::array<unsigned char, size> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    std::string text(2 * size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back(); // the terminating zero that sodium writes
    return {std::move(text)};
}

Digest digest_or_absent(const std::optional<std::string>& bytes) {
    return bytes ? digest_of(*bytes) : Digest{"absent"};
}

} // namespace kith::store
