// SPDX-License-Identifier: MIT
#include "text/hash.hpp"

#include <array>
#include <sodium.h>

namespace kith::text {
namespace {

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

} // namespace

std::string blake2b_hex(std::string_view bytes) {
    constexpr std::size_t size = crypto_generichash_BYTES;
    std::array<unsigned char, size> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
    std::string text(2 * size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back(); // the terminating zero that sodium writes
    return text;
}

std::string base64(std::string_view bytes) {
    constexpr auto variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
    text.pop_back(); // the terminating zero that sodium writes
    return text;
}

std::string sha256_base64(std::string_view bytes) {
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), bytes_of(bytes), bytes.size());
    return base64(hash);
}

} // namespace kith::text
