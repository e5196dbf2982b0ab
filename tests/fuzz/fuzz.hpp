// SPDX-License-Identifier: MIT
// What the fuzz targets share: a claim that stops the run where it is false, and trees as values. A target
// throws bytes at one door of kith and claims what must hold of everything that comes through.
#pragma once

#include "text/unicode.hpp"
#include "text/value.hpp"
#include "text/yaml.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace kith::fuzz {

/// Stops the run, and so keeps the input, where `holds` is false.
inline void claim(bool holds, const char* what, const std::string& shown = {}) {
    if (holds) return;
    std::fprintf(stderr, "false claim: %s\n%s\n", what, text::visible(shown).c_str());
    std::abort();
}

inline text::SourceRef source_of(std::string bytes) {
    return std::make_shared<const text::Source>(text::Source{"fuzz.yaml", std::move(bytes)});
}

/// A tree as kith would write it, every scalar as text.
inline text::Value value_of(const text::Node& node) {
    if (node.kind == text::Node::Kind::scalar) return node.text;
    text::List list;
    for (const auto& item : node.items) list.push_back(value_of(item));
    if (node.kind == text::Node::Kind::list) return list;
    text::Map map;
    for (const auto& entry : node.entries) map.set(entry.key, value_of(entry.value));
    return map;
}

/// What a person is shown must not disturb a terminal, whatever is in the file.
inline void claim_shown_safely(const text::Findings& findings) {
    for (const auto& finding : findings.sorted()) {
        const auto shown = text::render(finding);
        claim(!text::first_invalid_utf8(shown), "a finding is shown as UTF-8", shown);
        claim(!text::first_forbidden(shown), "a finding is shown without controls", shown);
        claim(shown.find_first_of("\t\r") == std::string::npos, "a finding is shown without tabs", shown);
        claim(!finding.message.empty(), "a finding says something");
    }
}

} // namespace kith::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
