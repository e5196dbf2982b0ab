// SPDX-License-Identifier: MIT
#include "report/week_grid.hpp"

#include "report/short_names.hpp"
#include "report/table.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::report {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t gap = 2;
constexpr std::size_t widest_column = 24; // wider ones read as a list

using Lines = std::vector<std::string>;

/// The words of a line; those that are held together by a no-break space apart where they are too wide.
Lines words_of(const std::string& line, std::size_t width) {
    Lines words;
    for (std::size_t from = 0; from < line.size();) {
        const auto end = std::min(line.size(), line.find(' ', from));
        auto word = line.substr(from, end - from);
        from = end + 1;
        const std::string held = no_break_space;
        for (auto at = word.find(held); at != std::string::npos; at = word.find(held)) {
            if (text::columns(word) <= width) {
                word.replace(at, held.size(), " ");
            } else {
                words.push_back(word.substr(0, at));
                word.erase(0, at + held.size());
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

/// Lines of at most `width` columns; nothing where a word is longer.
std::optional<Lines> broken(const std::string& line, std::size_t width) {
    Lines lines;
    for (const auto& word : words_of(line, width)) {
        if (text::columns(word) > width) return {};
        if (!lines.empty() && text::columns(lines.back()) + 1 + text::columns(word) <= width) lines.back() += " " + word;
        else lines.push_back(word);
    }
    return lines;
}

/// Entries one under another, an empty line between them.
std::optional<Lines> cell_lines(const std::vector<GridEntry>& entries, std::size_t width) {
    Lines all;
    for (const auto& entry : entries) {
        if (!all.empty()) all.emplace_back();
        for (const auto& line : entry) {
            const auto lines = broken(line, width);
            if (!lines) return {};
            all.insert(all.end(), lines->begin(), lines->end());
        }
    }
    return all;
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - std::min(width, text::columns(text)), ' ');
}

std::string set_lines(const std::string& heading, const std::vector<Lines>& cells, std::size_t head, std::size_t width) {
    std::size_t height = 1;
    for (const auto& cell : cells) height = std::max(height, cell.size());
    std::string page;
    for (std::size_t l = 0; l < height; ++l) {
        std::string line = std::string(indent, ' ') + padded(l == 0 ? heading : "", head);
        for (const auto& cell : cells) line += std::string(gap, ' ') + padded(l < cell.size() ? cell[l] : "", width);
        while (line.ends_with(' ')) line.pop_back();
        page += line + "\n";
    }
    return page;
}

} // namespace

std::optional<std::string> grid_text(const WeekGrid& grid, std::size_t tallest) {
    if (grid.days.empty()) return {};
    std::size_t head = 0;
    for (const auto& row : grid.rows) head = std::max(head, text::columns(row.heading));
    const auto taken = indent + head + gap * grid.days.size();
    if (taken >= page_width) return {};
    const auto width = std::min(widest_column, (page_width - taken) / grid.days.size());
    std::vector<Lines> headings;
    for (const auto& day : grid.days) headings.push_back({day});
    auto page = set_lines("", headings, head, width);
    for (const auto& row : grid.rows) {
        std::vector<Lines> cells;
        for (const auto& entries : row.cells) {
            auto lines = cell_lines(entries, width);
            if (!lines || lines->size() > tallest) return {};
            cells.push_back(std::move(*lines));
        }
        page += set_lines(row.heading, cells, head, width);
    }
    return page;
}

} // namespace kith::report
