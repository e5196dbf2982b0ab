// SPDX-License-Identifier: MIT
#include "report/text_face.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::report {
namespace {

constexpr std::size_t bar_width = 24;
constexpr std::array<const char*, 9> eighths_across{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
constexpr std::array<const char*, 9> eighths_up{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::array<const char*, 9> ascii_up{".", "_", "_", "-", "-", "=", "=", "#", "#"};

/// Eighths of `most` at a width of one, rounded to the nearest; something is never shown as nothing.
std::size_t eighths(double value, double most, std::size_t width) {
    if (most <= 0 || value <= 0) return 0;
    const auto whole = static_cast<std::size_t>(value / most * static_cast<double>(width * 8) + 0.5);
    return std::clamp<std::size_t>(whole, 1, width * 8);
}

std::string bar(double value, double most, Blocks blocks) {
    const auto length = eighths(value, most, bar_width);
    std::string drawn;
    if (blocks == Blocks::ascii) return std::string(std::max<std::size_t>(length / 8, length > 0 ? 1 : 0), '#');
    for (std::size_t i = 0; i < length / 8; ++i) drawn += eighths_across[8];
    return drawn + eighths_across[length % 8];
}

class TextFace {
  public:
    explicit TextFace(Blocks blocks) : blocks_(blocks) {}

    std::string operator()(const Notes& notes) const {
        std::string text;
        for (const auto& paragraph : notes.paragraphs) text += wrapped(paragraph, 2);
        return text;
    }

    std::string operator()(const Figures& figures) const {
        Table table({{""}, {"", Align::right, Breaks::never}, {""}});
        for (const auto& figure : figures.list) table.add({figure.label, figure.value.text, figure.note});
        return without_heading(table.text());
    }

    std::string operator()(const Tasks& tasks) const {
        if (tasks.list.empty()) return wrapped(tasks.nothing, 2);
        std::string text;
        for (const auto& task : tasks.list) {
            const auto mark = task.tone == Tone::urgent ? "! " : "  ";
            text += hanging(mark + task.what + (task.command.empty() ? "" : ":"), 0, 4);
            if (task.command.empty()) continue;
            const bool is_copied = task.command.starts_with("kith "); // into a shell, whole
            text += is_copied ? "      " + task.command + "\n" : wrapped(task.command, 6);
        }
        return text;
    }

    std::string operator()(const Grid& grid) const {
        std::vector<Column> columns;
        for (const auto& column : grid.columns)
            columns.push_back({column.heading, column.is_number ? Align::right : Align::left});
        Table table(std::move(columns));
        for (const auto& row : grid.rows) {
            std::vector<std::string> cells;
            for (const auto& cell : row) cells.push_back(cell.text);
            table.add(std::move(cells));
        }
        return (grid.caption.empty() ? "" : wrapped(grid.caption, 2)) + (table.empty() ? "  none\n" : table.text());
    }

    /// One day under another: a wall's width is not a terminal's.
    std::string operator()(const WeekTable& week) const {
        Table table({{"day"}, {"time", Align::left, Breaks::never}, {"what"}});
        for (std::size_t day = 0; day < week.days.size(); ++day)
            for (const auto& row : week.rows)
                for (const auto& line : row.cells[day]) table.add({week.days[day], row.heading, line});
        return (week.caption.empty() ? "" : wrapped(week.caption, 2)) + (table.empty() ? "  none\n" : table.text());
    }

    std::string operator()(const BarChart& chart) const {
        Table table({{""}, {"", Align::right, Breaks::never}, {"", Align::left, Breaks::never}});
        for (const auto& one : chart.bars)
            table.add({one.label, one.shown, bar(one.value.value(), chart.most.value(), blocks_)});
        return wrapped(chart.words.title, 2) + without_heading(table.text());
    }

    /// One line for each part of the columns.
    std::string operator()(const ColumnChart& chart) const {
        std::int64_t most = 0;
        for (const auto& column : chart.columns)
            for (const auto height : column.heights) most = std::max(most, height);
        Table table({{""}, {"", Align::left, Breaks::never}});
        for (std::size_t part = 0; part < chart.parts.size(); ++part) table.add({chart.parts[part], line(chart, part, most)});
        const auto span = chart.columns.empty() ? std::string{}
                                                : fmt::format(" ({} to {}, most {})", chart.columns.front().label,
                                                              chart.columns.back().label, most);
        return wrapped(chart.words.title + span, 2) + without_heading(table.text());
    }

    /// Its table stands beside it.
    std::string operator()(const PairedDots&) const { return {}; }

  private:
    std::string line(const ColumnChart& chart, std::size_t part, std::int64_t most) const {
        const auto& steps = blocks_ == Blocks::unicode ? eighths_up : ascii_up;
        std::string drawn;
        for (const auto& column : chart.columns)
            drawn += column.is_gap ? " "
                                   : steps[eighths(static_cast<double>(column.heights[part]), static_cast<double>(most), 1)];
        return drawn;
    }

    static std::string without_heading(const std::string& table) { return table.substr(table.find('\n') + 1); }

    Blocks blocks_;
};

} // namespace

std::string text_face(const Document& document, Blocks blocks) {
    const TextFace face(blocks);
    std::string text = wrapped(document.title, 0);
    for (const auto& line : document.about) text += wrapped(line, 0);
    for (const auto& section : document.sections) {
        text += "\n" + (section.heading.empty() ? "" : wrapped(section.heading, 0));
        bool is_first = true;
        for (const auto& block : section.blocks) {
            const auto shown = std::visit(face, block);
            if (!shown.empty() && !is_first) text += "\n";
            text += shown;
            is_first = is_first && shown.empty();
        }
    }
    if (!document.limits.empty()) text += "\nWhat these numbers cannot say\n";
    for (const auto& limit : document.limits) text += wrapped(limit, 2);
    return text;
}

} // namespace kith::report
