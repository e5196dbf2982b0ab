// SPDX-License-Identifier: MIT
#include "record/levels.hpp"

namespace kith::record {
namespace {

constexpr int largest_value = 1'000'000'000;

/// `choices` is a list however few ranks there are, so that a reader need not ask which it is.
Value as_value(const std::string& name, const std::vector<std::int64_t>& numbers) {
    if (numbers.size() == 1 && name != "choices") return numbers.front();
    return text::List(numbers.begin(), numbers.end());
}

} // namespace

void Codec<LevelValues>::read(const Node& node, LevelValues& out, Findings& findings) {
    for (const auto& entry : node.entries) {
        std::vector<std::int64_t> numbers;
        const auto add = [&](const Node& scalar) {
            if (const auto number = read_number(scalar, 0, largest_value, findings)) numbers.push_back(*number);
        };
        if (entry.value.kind == Node::Kind::list) std::for_each(entry.value.items.begin(), entry.value.items.end(), add);
        else add(entry.value);
        out.all.emplace_back(entry.key, std::move(numbers));
    }
}

Value Codec<LevelValues>::write(const LevelValues& value) {
    text::Map map;
    for (const auto& [name, numbers] : value.all) map.set(name, as_value(name, numbers));
    return map;
}

Value Codec<LevelValues>::schema() {
    const auto integer = text::Map{{"type", "integer"}};
    return text::Map{
        {"type", "object"},
        {"additionalProperties",
         text::Map{{"oneOf", text::List{integer, text::Map{{"type", "array"}, {"items", integer}}}}}}};
}

} // namespace kith::record
