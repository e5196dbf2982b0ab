// SPDX-License-Identifier: MIT
#include "store/digest.hpp"

#include "text/hash.hpp"

namespace kith::store {

Digest digest_of(std::string_view bytes) { return {text::blake2b_hex(bytes)}; }

Digest digest_or_absent(const std::optional<std::string>& bytes) {
    return bytes ? digest_of(*bytes) : Digest{"absent"};
}

} // namespace kith::store
