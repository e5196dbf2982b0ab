// SPDX-License-Identifier: MIT
// The comments of a YAML text, found by a scanner of its own that knows neither the parser nor the tree. The
// editor uses it to check, apart from its splices, that an edit kept every comment.
#pragma once

#include <string_view>
#include <vector>

namespace kith::text {

/// Every comment from its `#` to the end of its line, in order. The text is one that the strict door accepts.
std::vector<std::string_view> comments_of(std::string_view bytes);

} // namespace kith::text
