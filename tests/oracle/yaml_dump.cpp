// SPDX-License-Identifier: MIT
// What the strict door makes of many texts: yaml_dump FILE. FILE holds texts, each behind a line with its
// size in bytes; a JSON list comes out, {"tree": …} or {"code", "line", "column", "message", "hint"} for
// each.
#include "text/value.hpp"
#include "text/yaml.hpp"

#include <fmt/format.h>
#include <fstream>
#include <iterator>

using namespace kith::text;

namespace {

Value value_of(const Node& node) {
    if (node.kind == Node::Kind::scalar) return node.text;
    List list;
    for (const auto& item : node.items) list.push_back(value_of(item));
    if (node.kind == Node::Kind::list) return list;
    Map map;
    for (const auto& entry : node.entries) map.set(entry.key, value_of(entry.value));
    return map;
}

Value read(std::string bytes) {
    Findings findings;
    const auto tree = read_yaml(std::make_shared<const Source>(Source{"", std::move(bytes)}), findings);
    if (tree) return Map{{"tree", value_of(*tree)}, {"yaml", to_yaml(value_of(*tree))}};
    const auto first = findings.sorted().at(0);
    return Map{{"code", first.code.spelling},
               {"line", first.span.line},
               {"column", first.span.column},
               {"message", first.message},
               {"hint", first.hint}};
}

} // namespace

int main(int count, char** words) {
    if (count != 2) return 2;
    std::ifstream file(words[1], std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(file)), {});
    List answers;
    for (std::size_t at = 0; at < all.size();) {
        const auto line = all.find('\n', at);
        const auto size = std::stoul(all.substr(at, line - at));
        answers.push_back(read(all.substr(line + 1, size)));
        at = line + 1 + size;
    }
    fmt::print("{}", to_json(answers));
}
