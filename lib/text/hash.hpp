// SPDX-License-Identifier: MIT
// Bytes as a short text that stands for them, or as plain letters. By libsodium, which hash.cpp alone
// includes. Not for secrets.
#pragma once

#include <string>
#include <string_view>

namespace kith::text {

/// 64 hexadecimal digits of BLAKE2b-256 (RFC 7693).
std::string blake2b_hex(std::string_view bytes);

/// RFC 4648, with `=` at the end: "Zg==" for "f".
std::string base64(std::string_view bytes);

/// SHA-256 (FIPS 180-4) in base 64, as a page's content policy names the one style sheet that it lets in. 44 characters:
/// `47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=` for no bytes at all.
std::string sha256_base64(std::string_view bytes);

} // namespace kith::text
