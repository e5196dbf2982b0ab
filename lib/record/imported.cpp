// SPDX-License-Identifier: MIT
#include "record/imported.hpp"

#include "text/hash.hpp"

namespace kith::record {
namespace {

constexpr std::size_t mark_length = 8;

bool is_mark(std::string_view text) {
    return text.size() == mark_length && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::string mark_of(std::string_view value) { return text::blake2b_hex(value).substr(0, mark_length); }

void Codec<Imported>::read(const Node& node, Imported& out, Findings& findings) {
    const auto* text = scalar_text(node, "KEY=DIGEST, parted by blanks", findings);
    if (text == nullptr) return;
    std::string_view rest = *text;
    while (!rest.empty()) {
        const auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        const auto equals = word.rfind('=');
        if (equals != std::string_view::npos && equals > 0 && is_mark(word.substr(equals + 1)))
            out.marks[std::string(word.substr(0, equals))] = word.substr(equals + 1);
        else {
            findings.error(code::wrong_kind, node.span, fmt::format("'{}' is not KEY=DIGEST", word),
                           "kith alone writes this file; take the line out, and the next import begins anew with this person");
            return;
        }
    }
}

Value Codec<Imported>::write(const Imported& imported) {
    std::string text;
    for (const auto& [key, mark] : imported.marks) text += (text.empty() ? "" : " ") + key + "=" + mark;
    return text;
}

Value Codec<Imported>::schema() {
    return text::Map{{"type", "string"}, {"pattern", "^([^ ]+=[0-9a-f]{8}( |$))*$"}};
}

} // namespace kith::record
