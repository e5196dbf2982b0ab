// SPDX-License-Identifier: MIT
// JSON that kith wrote, read back: a summary that another programme's kith has printed.
#pragma once

#include "text/value.hpp"

#include <optional>
#include <string_view>

namespace kith::text {

/// The value of a whole JSON text; nothing where it is none, is nested deeper than 16, or names a key twice. Whole numbers
/// are int64, other numbers and null are text.
std::optional<Value> parse_json(std::string_view text);

/// The value of a key, or null.
const Value* find(const Map& map, std::string_view key);

} // namespace kith::text
