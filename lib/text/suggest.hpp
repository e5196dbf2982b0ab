// SPDX-License-Identifier: MIT
// "Did you mean": the known word that a mistyped one most likely stands for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kith::text {

/// The number of edits (insert, delete, replace, swap of neighbours) between two words: optimal string alignment.
int edit_distance(std::string_view a, std::string_view b);

/// The nearest of `known`, where it is near enough to be meant; ties go to the one that stands first.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known);

/// "did you mean 'free'?", or "one of: a, b, c" where nothing is near and the list is short; else empty.
std::string did_you_mean(std::string_view word, std::span<const std::string> known);

} // namespace kith::text
