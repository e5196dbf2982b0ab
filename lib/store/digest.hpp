// SPDX-License-Identifier: MIT
// What stands for a file's bytes where the journal compares them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kith::store {

/// Stands for the bytes of a file, or for there being none.
struct Digest {
    std::string text; ///< hexadecimal, or "absent"

    bool is_absent() const { return text == "absent"; }
    friend bool operator==(const Digest&, const Digest&) = default;
};

Digest digest_of(std::string_view bytes);
Digest digest_or_absent(const std::optional<std::string>& bytes);

} // namespace kith::store
