// SPDX-License-Identifier: MIT
#include "text/span.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace kith::text {

std::string_view line_of(const Span& span) {
    if (!span.source) return {};
    std::string_view rest = span.source->bytes;
    for (int line = 1; line < span.line; ++line) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
    }
    auto found = rest.substr(0, rest.find('\n'));
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
}

Span span_at(const SourceRef& source, std::size_t offset, std::size_t bytes) {
    const std::string_view all = source->bytes;
    offset = std::min(offset, all.size());
    const auto before = all.substr(0, offset);
    const auto line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
    Span span{source, static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
              static_cast<int>(characters(before.substr(line_start))) + 1, 1};
    const auto shown = all.substr(offset, bytes);
    span.width = std::max(1, static_cast<int>(characters(shown.substr(0, shown.find('\n')))));
    return span;
}

} // namespace kith::text
