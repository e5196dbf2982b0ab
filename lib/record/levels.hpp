// SPDX-License-Identifier: MIT
// The values of levels as proposals write them, in the order in which the levels decide.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// The value of each level, as written: a number, or a list of numbers for `need` and `choices`.
struct LevelValues {
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> all;
};

template <>
struct Codec<LevelValues> {
    static void read(const Node& node, LevelValues& out, Findings& findings);
    static Value write(const LevelValues& value);
    static bool absent(const LevelValues& value) { return value.all.empty(); }
    static Value schema();
};

} // namespace kith::record
