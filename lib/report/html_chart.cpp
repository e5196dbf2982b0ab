// SPDX-License-Identifier: MIT
#include "report/html_chart.hpp"

#include "report/axis.hpp"

#include <algorithm>
#include <cmath>

namespace kith::report {
namespace {

Html picture(const ChartWords& words, const std::string& id, const char* kind, double width, double height, const Html& drawn) {
    return html("<svg class=\"chart {}\" role=\"img\" viewBox=\"0 0 {} {}\" aria-labelledby=\"{}-t {}-d\">"
                "<title id=\"{}-t\">{}</title><desc id=\"{}-d\">{}</desc>{}</svg>",
                kind, width, height, id, id, id, words.title, id, words.description, drawn);
}

Html text_at(double x, double y, const char* kind, std::string_view words) {
    return html("<text x=\"{}\" y=\"{}\" class=\"{}\">{}</text>", x, y, kind, words);
}

Html line(double x1, double y1, double x2, double y2, const char* kind) {
    return html("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{}\"/>", x1, y1, x2, y2, kind);
}

Html box(double x, double y, double width, double height, const Html& more) {
    return html("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>", x, y, width, height, more);
}

/// A part of columns: whole, hatched or an outline, so that they differ without colour.
Html part_look(std::size_t part, const std::string& id) {
    if (part == 0) return Html("class=\"part-0\"");
    if (part == 1) return html("class=\"part-1\" fill=\"url(#{}-h)\"", id);
    return part == 2 ? Html("class=\"part-2\"") : html("class=\"part-3\" fill=\"url(#{}-h)\"", id);
}

Html hatching(const std::string& id) {
    return html("<defs><pattern id=\"{}-h\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
                "patternTransform=\"rotate(45)\"><rect width=\"4\" height=\"4\" class=\"hatch-ground\"/>"
                "<rect width=\"2.2\" height=\"4\" class=\"hatch-line\"/></pattern></defs>",
                id);
}

/// Values along [from, to] as places from `left` over `width`.
class Scale {
  public:
    Scale(double from, double to, double left, double width) : from_(from), to_(to), left_(left), width_(width) {}
    double operator()(double value) const {
        return to_ <= from_ ? left_ : left_ + (std::clamp(value, from_, to_) - from_) / (to_ - from_) * width_;
    }

  private:
    double from_, to_, left_, width_;
};

std::int64_t height_of(const ColumnChart::Column& column) {
    std::int64_t sum = 0;
    for (const auto height : column.heights) sum += height;
    return sum;
}

Html legend(const ColumnChart& chart, const std::string& id, double left, bool has_gaps) {
    Html drawn;
    double x = left;
    const auto entry = [&](const Html& look, const std::string& words) {
        drawn += box(x, 3, 11, 11, look) + text_at(x + 16, 13, "label", words);
        x += 30 + 6.6 * static_cast<double>(words.size());
    };
    for (std::size_t part = 0; part < chart.parts.size(); ++part) entry(part_look(part, id), chart.parts[part]);
    if (has_gaps) entry(Html("class=\"gap\""), "nothing due");
    return drawn;
}

} // namespace

Html chart_html(const BarChart& chart, const std::string& id) {
    constexpr double width = 440, row = 38;
    Html drawn;
    double y = 0;
    const Scale scale(0, chart.most.value(), 0, width);
    for (const auto& bar : chart.bars) {
        drawn += text_at(0, y + 13, "label", bar.label) + text_at(width, y + 13, "value", bar.shown) +
                 box(0, y + 19, width, 11, Html("class=\"track\" rx=\"2\""));
        const auto length = scale(bar.value.value());
        if (length > 0) drawn += box(0, y + 19, std::max(length, 1.5), 11, Html("class=\"part-0\" rx=\"2\""));
        y += row;
    }
    return picture(chart.words, id, "bars", width, std::max(y, 1.0), drawn);
}

Html chart_html(const ColumnChart& chart, const std::string& id) {
    constexpr double width = 720, left = 34, right = 4, top = 26, deep = 170;
    constexpr std::size_t most_labels = 9;
    std::int64_t most = 1;
    for (const auto& column : chart.columns) most = std::max(most, height_of(column));
    const auto end = scale_end(most, 6);
    const Scale up(0, end, 0, deep);
    const auto count = std::max<std::size_t>(chart.columns.size(), 1);
    const double step = (width - left - right) / static_cast<double>(count);
    const double thick = std::min(step * 0.76, 34.0);
    Html drawn = hatching(id);
    for (const auto& tick : ticks(0, end, 6, true)) {
        const auto y = top + deep - up(tick.value());
        drawn += line(left, y, width - right, y, tick.units == 0 ? "base" : "rule") + text_at(left - 6, y + 4, "tick end", format(tick));
    }
    const auto every = (count + most_labels - 1) / most_labels;
    bool has_gaps = false;
    for (std::size_t at = 0; at < chart.columns.size(); ++at) {
        const auto& column = chart.columns[at];
        const auto x = left + step * static_cast<double>(at);
        if (column.is_gap) drawn += box(x, top, step, deep, Html("class=\"gap\""));
        has_gaps = has_gaps || column.is_gap;
        auto y = top + deep;
        for (std::size_t part = 0; part < column.heights.size(); ++part) {
            const auto tall = up(static_cast<double>(column.heights[part]));
            if (column.heights[part] > 0) drawn += box(x + (step - thick) / 2, y -= tall, thick, tall, part_look(part, id));
        }
        if (at % every == 0) drawn += text_at(x + step / 2, top + deep + 17, "tick mid", column.label);
    }
    return picture(chart.words, id, "columns", width, top + deep + 26, drawn + legend(chart, id, left, has_gaps));
}

namespace {

Html mean_change(const PairedDots& chart, double top, double width) {
    const auto& change = *chart.change;
    const double reach = std::max({std::abs(change.low.value()), std::abs(change.high.value()), 1.0}) * 1.15;
    const Scale at(-reach, reach, 8, width - 16);
    const auto y = top + 44;
    auto drawn = text_at(0, top + 14, "label strong", "Mean change, with its 95% interval") + line(8, y, width - 8, y, "rule") +
                 line(at(0), y - 14, at(0), y + 14, "base");
    for (const auto& tick : ticks(-reach, reach, 7, false)) drawn += text_at(at(tick.value()), y + 30, "tick mid", format(tick));
    const auto low = at(change.low.value()), high = at(change.high.value()), mean = at(change.mean.value());
    drawn += line(low, y, high, y, "whisker") + line(low, y - 6, low, y + 6, "whisker") + line(high, y - 6, high, y + 6, "whisker");
    return drawn + html("<path class=\"part-0\" d=\"M{} {}l7 7l-7 7l-7 -7z\"/>", mean, y - 7) +
           text_at(mean, y - 13, "value mid", format(change.mean));
}

} // namespace

Html chart_html(const PairedDots& chart, const std::string& id) {
    constexpr double width = 560, top = 26;
    const double row = chart.rows.size() > 40 ? 9 : 13;
    const Scale at(chart.from.value(), chart.to.value(), 8, width - 16);
    const auto bottom = top + 8 + row * static_cast<double>(chart.rows.size());
    auto drawn = html("<circle cx=\"6\" cy=\"9\" r=\"4\" class=\"before\"/>") + text_at(16, 13, "label", chart.before) +
                 html("<circle cx=\"126\" cy=\"9\" r=\"4\" class=\"part-0\"/>") + text_at(136, 13, "label", chart.after);
    for (const auto& tick : ticks(chart.from.value(), chart.to.value(), 8, false))
        drawn += line(at(tick.value()), top, at(tick.value()), bottom, "rule") +
                 text_at(at(tick.value()), bottom + 15, "tick mid", format(tick));
    auto rows = chart.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.before.value() < b.before.value(); });
    auto y = top + 4 + row / 2;
    for (const auto& one : rows) {
        const auto from = at(one.before.value()), to = at(one.after.value());
        drawn += line(from, y, to, y, to < from ? "fell" : "rose") +
                 html("<circle cx=\"{}\" cy=\"{}\" r=\"3.6\" class=\"before\"/><circle cx=\"{}\" cy=\"{}\" r=\"3.6\" class=\"part-0\"/>",
                      from, y, to, y);
        y += row;
    }
    if (!chart.change) return picture(chart.words, id, "dots", width, bottom + 24, drawn);
    return picture(chart.words, id, "dots", width, bottom + 110, drawn + mean_change(chart, bottom + 28, width));
}

} // namespace kith::report
