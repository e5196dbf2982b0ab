// SPDX-License-Identifier: MIT
// Where something stands in a file that a person wrote. A Source is the file's bytes as they were read; a Span
// points into it. Spans share ownership of their source, so a finding can always show the user's own line.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace kith::text {

struct Source {
    std::string path;  ///< as shown to the user, relative to the programme folder
    std::string bytes; ///< exactly as read
};
using SourceRef = std::shared_ptr<const Source>;

/// A place in a source. Lines and columns count from 1, columns and width in characters; a Span without a source
/// means "no particular place".
struct Span {
    SourceRef source;
    int line = 0;
    int column = 0;
    int width = 1;
};

/// A value together with the place where it was written.
template <class T>
struct Located {
    T value{};
    Span span{};

    friend bool operator==(const Located& a, const Located& b) { return a.value == b.value; }
    friend auto operator<=>(const Located& a, const Located& b) { return a.value <=> b.value; }
};

/// The line of `span`'s source on which it starts, without its line ending.
std::string_view line_of(const Span& span);

/// The span of the `bytes` bytes that start at byte `offset` of `source`.
Span span_at(const SourceRef& source, std::size_t offset, std::size_t bytes = 1);

} // namespace kith::text
