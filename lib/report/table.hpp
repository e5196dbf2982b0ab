// SPDX-License-Identifier: MIT
// Plain tables for a terminal of 80 columns: aligned by the columns that characters take. Nothing is cut off.
#pragma once

#include <string>
#include <vector>

namespace kith::report {

inline constexpr std::size_t page_width = 80;

enum class Align { left, right };
enum class Breaks { at_spaces, never };

struct Column {
    std::string heading;
    Align align = Align::left;
    Breaks breaks = Breaks::at_spaces;
};

/// Rows of cells under headings; the widest column that may be is broken into lines where the whole is wider than the
/// page.
class Table {
  public:
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    bool empty() const { return rows_.empty(); }
    /// With a heading line; two spaces apart, indented by two.
    std::string text() const;

  private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// Text broken into lines of at most `width` columns, each behind `indent` spaces.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width = page_width);

/// Text broken into lines of the page's width, the first behind `first` spaces and the others behind `indent`.
std::string hanging(const std::string& text, std::size_t first, std::size_t indent);
/// The same of pieces that may hold spaces and are never broken.
std::string hanging(const std::vector<std::string>& pieces, std::size_t first, std::size_t indent);

/// "1 pair", "3 pairs".
std::string counted(std::size_t n, const std::string& one, const std::string& many = {});

} // namespace kith::report
