// SPDX-License-Identifier: MIT
#include "record/measure.hpp"

namespace kith::record {

void Codec<Direction>::read(const Node& node, Direction& out, Findings& findings) {
    const auto* word = scalar_text(node, "1 or -1", findings);
    if (word == nullptr) return;
    for (const auto& [spelt, meaning] : Words<Direction>::list)
        if (spelt == *word) return void(out = meaning);
    findings.error(code::bad_value, node.span, fmt::format("'{}' is not a direction", *word),
                   "write 1 where a higher score is better, -1 where a lower one is");
}

} // namespace kith::record
