// SPDX-License-Identifier: MIT
#include "record/match_proposal.hpp"

namespace kith::record {
namespace {

constexpr int largest_value = 1'000'000'000;

} // namespace

using Numbers = std::vector<std::pair<std::string, int>>;

void Codec<Numbers>::read(const Node& node, Numbers& out, Findings& findings) {
    for (const auto& entry : node.entries)
        if (const auto number = read_number(entry.value, 0, largest_value, findings)) out.emplace_back(entry.key, *number);
}

Value Codec<Numbers>::write(const Numbers& value) {
    text::Map map;
    for (const auto& [key, number] : value) map.set(key, number);
    return map;
}

Value Codec<Numbers>::schema() {
    return text::Map{{"type", "object"}, {"additionalProperties", text::Map{{"type", "integer"}}}};
}

} // namespace kith::record
