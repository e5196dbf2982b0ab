// SPDX-License-Identifier: MIT
// A level's value in words: one number, or several with strokes between.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kith::report {

std::string level_text(const std::vector<std::int64_t>& values);

} // namespace kith::report
