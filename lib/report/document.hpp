// SPDX-License-Identifier: MIT
// A report before it has a face: a title and sections of figures, tables, charts and things to do. Each subject's page
// makes one for an audience, with everything left out that the audience must not see; the faces (terminal, CSV, XLSX,
// HTML) show it and decide nothing. Each chart stands with the table of its numbers.
#pragma once

#include "text/decimal.hpp"
#include "text/value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kith::report {

/// What a reader should make of a line; the faces never show it by colour alone.
enum class Tone { plain, good, attention, urgent };

/// What stands in a field: text, and the number that it is where it is one. Kept back: text is "c".
struct Cell {
    std::string text;
    std::optional<text::Decimal> number;

    Cell() = default;
    Cell(std::string shown) : text(std::move(shown)) {}
    Cell(const char* shown) : text(shown) {}
    Cell(text::Decimal value) : text(format(value)), number(value) {}
    Cell(std::int64_t value) : Cell(text::Decimal{value, 0}) {}
    Cell(int value) : Cell(static_cast<std::int64_t>(value)) {}
};

/// What a number tells of children, which decides whether the register of releases has to know it: nothing, how many
/// they are, or a share or mean of theirs.
enum class Tells { nothing, children, their_values };

/// A number with what it is called: "meetings held of those due", 412 of 460, "90 %".
struct Figure {
    std::string label;
    Cell value;
    std::string note; ///< a formula, a base, an interval; may be empty
    Tone tone = Tone::plain;
    Tells tells = Tells::nothing;
};
struct Figures {
    std::vector<Figure> list;
};

struct GridColumn {
    std::string heading;
    bool is_number = false; ///< set to the right
    Tells tells = Tells::nothing;
};
/// A table. `name` is how scripts ask for it (kebab-case), the caption how people know it.
struct Grid {
    std::string name;
    std::string caption;
    std::vector<GridColumn> columns;
    std::vector<std::vector<Cell>> rows;
    std::optional<std::size_t> total_row{}; ///< which row is the sum of the others
};

/// A week as a wall has it: days across, times down, in each cell what takes place, a line each.
struct WeekTable {
    std::string name;
    std::string caption;
    std::vector<std::string> days;
    struct Row {
        std::string heading;
        std::vector<std::vector<std::string>> cells; ///< for each day
    };
    std::vector<Row> rows;
};

/// Something to do, with the command that does it; most urgent first.
struct Task {
    Tone tone = Tone::attention;
    std::string what;
    std::string command; ///< may be empty
};
struct Tasks {
    std::vector<Task> list;
    std::string nothing = "Nothing to do."; ///< said where the list is empty
};

struct Notes {
    std::vector<std::string> paragraphs;
};

/// What every chart says of itself: its name, and what it shows in a sentence for those who do not see it.
struct ChartWords {
    std::string title;
    std::string description;
};

/// Bars along one scale from 0, each with the text of its value.
struct BarChart {
    ChartWords words;
    struct Bar {
        std::string label;
        text::Decimal value;
        std::string shown;
    };
    std::vector<Bar> bars;
    text::Decimal most; ///< the end of the scale
};

/// Columns side by side, each of stacked parts: weeks of a year with meetings held, missed and not recorded. A column
/// without height is a gap, and stays visible as one.
struct ColumnChart {
    ChartWords words;
    std::vector<std::string> parts; ///< the legend, from the bottom up
    struct Column {
        std::string label;
        std::vector<std::int64_t> heights; ///< as many as parts
        bool is_gap = false;               ///< nothing was to be expected: a closed week
    };
    std::vector<Column> columns;
};

/// Two dots on a line for each, before and after, and below them the mean change with its interval. No person is named.
struct PairedDots {
    ChartWords words;
    std::string before, after;
    text::Decimal from, to; ///< the scale
    struct Row {
        text::Decimal before, after;
    };
    std::vector<Row> rows;
    struct Interval {
        text::Decimal mean, low, high;
    };
    std::optional<Interval> change;
};

using Block = std::variant<Notes, Figures, Tasks, Grid, WeekTable, BarChart, ColumnChart, PairedDots>;

struct Section {
    std::string heading;
    std::vector<Block> blocks;
};

struct Document {
    std::string name;               ///< of the report, as the command line has it: contact
    std::string title;
    std::vector<std::string> about; ///< under the title: programme, day, audience
    std::vector<Section> sections;
    std::vector<std::string> limits; ///< at the foot: what the numbers cannot say
    std::vector<std::string> asked{}; ///< what tells it from another report of its name: a measure, a strand
};

/// A report whole: what the faces show, and the same for programs, keys as man kith-report lists them.
struct Report {
    Document document;
    text::Value json;
};

} // namespace kith::report
