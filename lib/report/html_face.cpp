// SPDX-License-Identifier: MIT
#include "report/html_face.hpp"

#include "report/html.hpp"
#include "report/html_chart.hpp"
#include "text/hash.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

constexpr std::size_t short_table = 12; ///< rows that are never parted by the end of a page

std::string_view tone_name(Tone tone) {
    switch (tone) {
    case Tone::plain: return "plain";
    case Tone::good: return "good";
    case Tone::attention: return "attention";
    case Tone::urgent: return "urgent";
    }
    return {};
}

/// What a tone says to those who don't see its colour.
Html tone_mark(Tone tone) {
    if (tone == Tone::urgent) return Html("<strong class=\"mark\">Now</strong> ");
    if (tone == Tone::attention) return Html("<span class=\"mark\">Soon</span> ");
    return {};
}

/// Blocks in turn; hands out the ids of the page.
class Body {
  public:
    Html operator()(const Notes& notes) {
        Html made;
        for (const auto& paragraph : notes.paragraphs) made += html("<p>{}</p>\n", paragraph);
        return made;
    }

    Html operator()(const Figures& figures) {
        Html made;
        for (const auto& figure : figures.list) {
            made += html("<div class=\"figure {}\"><dt>{}</dt><dd class=\"value\">{}</dd>", tone_name(figure.tone), figure.label,
                         figure.value.text);
            if (!figure.note.empty()) made += html("<dd class=\"note\">{}</dd>", figure.note);
            made += "</div>\n";
        }
        return html("<dl class=\"figures\">\n{}</dl>\n", made);
    }

    Html operator()(const Tasks& tasks) {
        if (tasks.list.empty()) return html("<p class=\"nothing\">{}</p>\n", tasks.nothing);
        Html made;
        for (const auto& task : tasks.list) {
            made += html("<li class=\"{}\">{}{}", tone_name(task.tone), tone_mark(task.tone), task.what);
            if (!task.command.empty()) made += html(" <code>{}</code>", task.command);
            made += "</li>\n";
        }
        return html("<ol class=\"tasks\">\n{}</ol>\n", made);
    }

    Html operator()(const Grid& grid) {
        if (grid.rows.empty()) return html("<p class=\"nothing\">{}{}none</p>\n", grid.caption, grid.caption.empty() ? "" : ": ");
        Html head, rows;
        for (const auto& column : grid.columns)
            head += html("<th scope=\"col\"{}>{}</th>", number_look(column.is_number), column.heading);
        for (std::size_t r = 0; r < grid.rows.size(); ++r) {
            rows += grid.total_row == r ? Html("<tr class=\"total\">") : Html("<tr>");
            for (std::size_t c = 0; c < grid.rows[r].size(); ++c) rows += cell(grid, r, c);
            rows += "</tr>\n";
        }
        return scrolling(grid.rows.size() <= short_table ? "grid short" : "grid", grid.caption.empty() ? grid.name : grid.caption,
                         html("<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>", head, rows));
    }

    Html operator()(const WeekTable& week) {
        Html head("<th scope=\"col\">Time</th>"), rows;
        for (const auto& day : week.days) head += html("<th scope=\"col\">{}</th>", day);
        for (const auto& row : week.rows) {
            rows += html("<tr><th scope=\"row\">{}</th>", row.heading);
            for (std::size_t day = 0; day < row.cells.size(); ++day) rows += lines(week.days[day], row.cells[day]);
            rows += "</tr>\n";
        }
        return scrolling("week short", week.caption.empty() ? week.name : week.caption,
                         html("<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>", head, rows));
    }

    Html operator()(const BarChart& chart) { return framed(chart); }
    Html operator()(const ColumnChart& chart) { return framed(chart); }
    Html operator()(const PairedDots& chart) { return framed(chart); }

  private:
    std::string next(const char* kind) { return fmt::format("{}-{}", kind, ++count_); }

    static Html number_look(bool is_number) { return is_number ? Html(" class=\"number\"") : Html(); }

    static Html cell(const Grid& grid, std::size_t row, std::size_t column) {
        const auto& shown = grid.rows[row][column].text;
        if (column == 0) return html("<th scope=\"row\"{}>{}</th>", number_look(grid.columns[column].is_number), shown);
        return html("<td{}>{}</td>", number_look(grid.columns[column].is_number), shown);
    }

    static Html lines(const std::string& day, const std::vector<std::string>& all) {
        if (all.empty()) return Html("<td class=\"free\"></td>");
        Html made;
        for (const auto& one : all) made += html("<li>{}</li>", one);
        return html("<td data-day=\"{}\"><ul>{}</ul></td>", day, made);
    }

    /// A table that scrolls by itself where the page is narrower than it, by keyboard too.
    Html scrolling(const char* kind, const std::string& caption, const Html& inside) {
        const auto id = next("table");
        return html("<div class=\"scroll\" role=\"region\" aria-labelledby=\"{}\" tabindex=\"0\"><table class=\"{}\">"
                    "<caption id=\"{}\">{}</caption>\n{}</table></div>\n",
                    id, kind, id, caption, inside);
    }

    template <class Chart>
    Html framed(const Chart& chart) {
        const auto id = next("chart");
        return html("<figure><figcaption>{}</figcaption><div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                    "aria-labelledby=\"{}-t\">{}</div></figure>\n",
                    chart.words.title, id, chart_html(chart, id));
    }

    int count_ = 0;
};

/// Text as a string of CSS: every character that could end it is written as its number.
std::string css_string(std::string_view text) {
    std::string safe;
    for (const unsigned char c : text) {
        const bool is_plain = c >= 0x80U || c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        safe += is_plain ? std::string(1, static_cast<char>(c)) : fmt::format("\\{:06x}", c);
    }
    return '"' + safe + '"';
}

/// The sheet with what runs along the top of each page of paper.
std::string styles(const Document& document) {
    const auto running = (document.about.empty() ? std::string{} : document.about.front() + " – ") + document.title;
    return std::string(style_sheet()) + "@page { @top-left { content: " + css_string(running) + "; } }\n";
}

Html about(const Document& document) {
    Html made;
    for (const auto& line : document.about) made += html("<li>{}</li>", line);
    return made.empty() ? made : html("<ul class=\"about\">{}</ul>\n", made);
}

Html sections(const Document& document) {
    Body body;
    Html made;
    int number = 0;
    for (const auto& section : document.sections) {
        Html inside;
        for (const auto& block : section.blocks) inside += std::visit(body, block);
        ++number;
        made += section.heading.empty()
                    ? html("<section>\n{}</section>\n", inside)
                    : html("<section aria-labelledby=\"part-{}\">\n<h2 id=\"part-{}\">{}</h2>\n{}</section>\n", number, number,
                           section.heading, inside);
    }
    return made;
}

Html foot(const Document& document) {
    if (document.limits.empty()) return {};
    Html made;
    for (const auto& limit : document.limits) made += html("<li>{}</li>\n", limit);
    return html("<section class=\"limits\" aria-labelledby=\"limits\">\n<h2 id=\"limits\">What these numbers cannot say</h2>\n"
                "<ul>\n{}</ul>\n</section>\n", made);
}

} // namespace

std::string html_face(const Document& document) {
    const auto style = styles(document);
    const auto top = html("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; "
                          "base-uri 'none'; form-action 'none'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<title>{}</title>\n<style>",
                          text::sha256_base64(style), document.title);
    const auto rest = html("</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n{}</header>\n<main>\n{}{}</main>\n</body>\n</html>\n",
                           document.title, about(document), sections(document), foot(document));
    return top.text() + style + rest.text();
}

} // namespace kith::report
