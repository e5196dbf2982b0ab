// SPDX-License-Identifier: MIT
// Texts as sources and trees, and findings as their codes: what the tests of every room need.
#pragma once

#include "text/yaml.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kith::testing {

using Codes = std::vector<std::string>;

inline text::SourceRef source_of(std::string bytes, std::string path = "t.yaml") {
    return std::make_shared<const text::Source>(text::Source{std::move(path), std::move(bytes)});
}

/// The codes of all findings, in file order.
inline Codes codes_of(const text::Findings& findings) {
    Codes codes;
    for (const auto& one : findings.sorted()) codes.emplace_back(one.code.spelling);
    return codes;
}

inline bool has(const text::Findings& findings, text::Code code) {
    const auto all = findings.sorted();
    return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.code == code; });
}

/// The tree of a text that should be readable; nothing where it is not.
inline std::optional<text::Node> tree_of(const std::string& bytes) {
    text::Findings findings;
    return text::read_yaml(source_of(bytes), findings);
}

/// The one finding for which a text is refused.
inline text::Diagnostic refusal_of(const std::string& bytes) {
    text::Findings findings;
    const auto tree = text::read_yaml(source_of(bytes), findings);
    const auto all = findings.sorted();
    if (tree || all.empty()) return {text::Severity::error, text::Code{"accepted"}, {}, {}, {}};
    return all.front();
}

inline std::string code_of(const std::string& bytes) { return std::string(refusal_of(bytes).code.spelling); }

} // namespace kith::testing
