// SPDX-License-Identifier: MIT
// What Excel saves as "CSV" on a British machine: a byte a letter, by code page 1252 (Unicode's CP1252.TXT).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kith::exchange {

/// The text in UTF-8; nothing where a byte is none of the code page's.
std::optional<std::string> from_windows_1252(std::string_view bytes);

} // namespace kith::exchange
