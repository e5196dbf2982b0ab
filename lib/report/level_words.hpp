// SPDX-License-Identifier: MIT
// A level's value in words: one number, several with strokes between, or none.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kith::report {

std::string level_text(const std::vector<std::int64_t>& values);

} // namespace kith::report
