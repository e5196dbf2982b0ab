// SPDX-License-Identifier: MIT
#include "report/table.hpp"

#include "text/counted.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace kith::report {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 8;

/// The text in lines of at most `width` columns, broken at spaces, and within a word only where it is longer.
std::vector<std::string> broken(const std::string& text, std::size_t width) {
    std::vector<std::string> lines{""};
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.size(), text.find(' ', from));
        auto word = text.substr(from, end - from);
        from = end + 1;
        if (!lines.back().empty() && text::columns(lines.back()) + 1 + text::columns(word) > width) lines.emplace_back();
        while (text::columns(word) > width) {
            std::size_t cut = width;
            while (cut > 1 && (static_cast<unsigned char>(word[cut]) & 0xc0U) == 0x80U) --cut;
            lines.back() = word.substr(0, cut);
            lines.emplace_back();
            word = word.substr(cut);
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
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
    const auto room = [&](std::size_t c) { return columns_[c].breaks == Breaks::never ? 0 : widths[c]; };
    while (total() > page_width) {
        std::size_t widest = 0;
        for (std::size_t c = 1; c < columns_.size(); ++c)
            if (room(c) > room(widest)) widest = c;
        if (room(widest) <= narrowest) break;
        --widths[widest];
    }
    const auto lines = [&](const auto& cell_of) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            cells.push_back(broken(cell_of(c), widths[c]));
            height = std::max(height, cells.back().size());
        }
        std::string text;
        for (std::size_t l = 0; l < height; ++l) {
            std::string line(indent, ' ');
            for (std::size_t c = 0; c < columns_.size(); ++c)
                line += (c > 0 ? std::string(gap, ' ') : "") +
                        padded(l < cells[c].size() ? cells[c][l] : "", widths[c], columns_[c].align);
            while (line.ends_with(' ')) line.pop_back();
            text += line + "\n";
        }
        return text;
    };
    auto page = lines([&](std::size_t c) { return columns_[c].heading; });
    for (const auto& row : rows_) page += lines([&](std::size_t c) { return row[c]; });
    return page;
}

namespace {

/// Pieces with a space between, in lines of at most `width` columns: the first behind `first` spaces, the others behind
/// `indentation`.
std::string in_lines(const std::vector<std::string>& pieces, std::size_t first, std::size_t indentation,
                     std::size_t width) {
    std::string page, line(first, ' ');
    bool is_begun = false;
    for (const auto& piece : pieces) {
        if (is_begun && text::columns(line) + 1 + text::columns(piece) > width) {
            page += line + "\n";
            line = std::string(indentation, ' ') + piece;
        } else {
            line += (is_begun ? " " : "") + piece;
        }
        is_begun = true;
    }
    return page + line + "\n";
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.size(), text.find(' ', from));
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

} // namespace

std::string wrapped(const std::string& text, std::size_t indentation, std::size_t width) {
    return in_lines(words_of(text), indentation, indentation, width);
}

std::string hanging(const std::string& text, std::size_t first, std::size_t indentation) {
    return in_lines(words_of(text), first, indentation, page_width);
}

std::string hanging(const std::vector<std::string>& pieces, std::size_t first, std::size_t indentation) {
    return in_lines(pieces, first, indentation, page_width);
}

std::string counted(std::size_t n, const std::string& one, const std::string& many) { return text::counted(n, one, many); }

} // namespace kith::report
