// SPDX-License-Identifier: MIT
// The strict door. What it accepts reads the same after kith has written it, and each part says truly where
// it stands; what it refuses has a finding, and only then.
#include "fuzz.hpp"

using namespace kith;
using fuzz::claim;
using text::Node;

namespace {

std::string part_of(const std::string& bytes, std::size_t begin, std::size_t end) {
    return bytes.substr(begin, end - begin);
}

/// The bytes from `begin` to `end` are the whole of a value: read alone they are that value.
void claim_extent(const std::string& bytes, const Node& node, std::size_t begin, std::size_t end) {
    if (end == Node::unknown_end) return;
    claim(begin < end && end <= bytes.size(), "an extent lies in the file", bytes);
    const auto part = part_of(bytes, begin, end);
    const bool one_line = part.find('\n') == std::string::npos;
    if (!one_line || (node.kind != Node::Kind::scalar && !node.flow)) return;
    text::Findings findings;
    const auto again = text::read_yaml(fuzz::source_of("k: " + part + "\n"), findings);
    claim(again && again->entries.size() == 1, "an extent can be read alone", part);
    claim(text::same_tree(again->entries.front().value, node), "an extent is the value", part);
}

void claim_places(const std::string& bytes, const Node& node) {
    const auto line = text::line_of(node.span);
    claim(node.span.line >= 1 && node.span.column >= 1, "a place is counted from one", bytes);
    claim(static_cast<std::size_t>(node.span.column) <= text::characters(line) + 1,
          "a place lies on its line", bytes);
    claim(!text::first_invalid_utf8(node.text), "text is UTF-8", node.text);
    claim_extent(bytes, node, node.begin, node.end);
    for (const auto& item : node.items) claim_places(bytes, item);
    for (const auto& entry : node.entries) {
        Node key;
        key.text = entry.key;
        claim_extent(bytes, key, entry.key_begin, entry.key_end);
        claim(node.find(entry.key) == &entry.value, "a key is found once", entry.key);
        claim_places(bytes, entry.value);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    text::Findings findings;
    const auto tree = text::read_yaml(fuzz::source_of(bytes), findings);
    claim(tree.has_value() != findings.has_errors(), "a file is accepted or has an error", bytes);
    fuzz::claim_shown_safely(findings);
    if (!tree) return 0;
    claim_places(bytes, *tree);
    const auto written = text::to_yaml(fuzz::value_of(*tree));
    text::Findings more;
    const auto again = text::read_yaml(fuzz::source_of(written), more);
    claim(again.has_value(), "what kith writes it also reads", written);
    claim(text::same_tree(*tree, *again), "what kith writes reads the same", written);
    claim(text::to_yaml(fuzz::value_of(*again)) == written, "the same tree is written in the same bytes",
          written);
    return 0;
}
