// SPDX-License-Identifier: MIT
#include "report/table.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace kith::report {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 8;

/// The text cut to `width` columns, with an ellipsis where something is lost.
std::string shortened(const std::string& text, std::size_t width) {
    if (text::columns(text) <= width) return text;
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        auto next = at + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xc0U) == 0x80U) ++next;
        if (text::columns(kept + text.substr(at, next - at)) + 1 > width) break;
        kept += text.substr(at, next - at);
        at = next;
    }
    return kept + "…";
}

std::string padded(const std::string& text, std::size_t width, Align align) {
    const auto room = std::string(width - std::min(width, text::columns(text)), ' ');
    return align == Align::right ? room + text : text + room;
}

} // namespace

std::string Table::text() const {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        auto width = text::columns(columns_[c].heading);
        for (const auto& row : rows_) width = std::max(width, text::columns(row[c]));
        widths.push_back(width);
    }
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), indent) + gap * (widths.size() - 1);
    };
    while (total() > page_width) {
        auto& widest = *std::max_element(widths.begin(), widths.end());
        if (widest <= narrowest) break;
        --widest;
    }
    const auto line = [&](const auto& cell_of) {
        std::string text(indent, ' ');
        for (std::size_t c = 0; c < columns_.size(); ++c)
            text += (c > 0 ? std::string(gap, ' ') : "") +
                    padded(shortened(cell_of(c), widths[c]), widths[c], columns_[c].align);
        while (text.ends_with(' ')) text.pop_back();
        return text + "\n";
    };
    auto page = line([&](std::size_t c) { return columns_[c].heading; });
    for (const auto& row : rows_) page += line([&](std::size_t c) { return row[c]; });
    return page;
}

std::string wrapped(const std::string& text, std::size_t indentation, std::size_t width) {
    std::string page, line(indentation, ' ');
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.size(), text.find(' ', from));
        const auto word = text.substr(from, end - from);
        from = end + 1;
        const bool first = text::columns(line) == indentation;
        if (!first && text::columns(line) + 1 + text::columns(word) > width) {
            page += line + "\n";
            line = std::string(indentation, ' ') + word;
        } else {
            line += (first ? "" : " ") + word;
        }
    }
    return page + line + "\n";
}

std::string counted(std::size_t n, const std::string& one, const std::string& many) {
    return fmt::format("{} {}", n, n == 1 ? one : many.empty() ? one + "s" : many);
}

} // namespace kith::report
