// SPDX-License-Identifier: MIT
#include "report/card_sheets.hpp"

#include "report/card_files.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using record::CardKind;

/// Millimetres, but for the letters' size in points. Cards stand side by side in the middle of the sheet.
struct Layout {
    int sheet_width = 210;
    int sheet_height = 297;
    int columns = 1;
    int rows = 1;
    int width = 210;
    int height = 297;
    int points = 13;
    std::size_t pictures = 1;
    WeekRoom week{};
    std::size_t names = 1;

    int left() const { return (sheet_width - columns * width) / 2; }
    int top() const { return (sheet_height - rows * height) / 2; }
};

constexpr Layout page_of(CardKind kind, bool large) {
    switch (kind) {
    case CardKind::letter: return {.points = large ? 18 : 14};
    case CardKind::badge: return {.points = large ? 34 : 30};
    case CardKind::week: return {.points = large ? 20 : 17, .week = large ? WeekRoom{20, 38} : WeekRoom{26, 44}};
    case CardKind::board: return {.points = large ? 26 : 18, .pictures = large ? 6U : 12U};
    case CardKind::choice: return {.points = large ? 20 : 15, .names = large ? 12U : 36U};
    case CardKind::certificate: break;
    }
    return {.sheet_width = 297, .sheet_height = 210, .width = 297, .height = 210, .points = large ? 20 : 18};
}

constexpr Layout sheet_of(CardKind kind, bool large) {
    switch (kind) {
    case CardKind::letter:
        return large ? Layout{.width = 180, .height = 267, .points = 18} : Layout{.rows = 2, .width = 180, .height = 130, .points = 11};
    case CardKind::badge:
        return large ? Layout{.columns = 2, .rows = 3, .width = 90, .height = 84, .points = 16}
                     : Layout{.columns = 2, .rows = 5, .width = 90, .height = 54, .points = 11};
    case CardKind::week:
        return large ? Layout{.rows = 2, .width = 180, .height = 130, .points = 18, .week = {8, 42}}
                     : Layout{.columns = 2, .rows = 2, .width = 94, .height = 132, .points = 11, .week = {16, 30}};
    case CardKind::board:
        return large ? Layout{.columns = 2, .rows = 3, .width = 86, .height = 88, .points = 22}
                     : Layout{.columns = 3, .rows = 4, .width = 60, .height = 66, .points = 15};
    case CardKind::choice:
        return large ? Layout{.rows = 2, .width = 180, .height = 130, .points = 16, .names = 8} : Layout{.rows = 2, .width = 180, .height = 130, .points = 11, .names = 20};
    case CardKind::certificate: break;
    }
    return large ? Layout{.width = 180, .height = 267, .points = 20} : Layout{.rows = 2, .width = 180, .height = 130, .points = 13};
}

Layout layout_of(const CardStyle& style) {
    const bool large = style.size == CardSize::large_print;
    return style.cut == CardCut::to_cut ? sheet_of(style.kind, large) : page_of(style.kind, large);
}

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&') safe += "&amp;";
        else if (c == '<') safe += "&lt;";
        else if (c == '>') safe += "&gt;";
        else safe += c;
    }
    return safe;
}

/// A short line in the margin at each end of each cut.
std::string crop_marks(const Layout& layout) {
    constexpr int length = 5, gap = 2;
    const int right = layout.left() + layout.columns * layout.width, bottom = layout.top() + layout.rows * layout.height;
    std::string path;
    for (int i = 0; i <= layout.columns; ++i) {
        const int x = layout.left() + i * layout.width;
        path += fmt::format("M{} {}v-{}M{} {}v{}", x, layout.top() - gap, length, x, bottom + gap, length);
    }
    for (int i = 0; i <= layout.rows; ++i) {
        const int y = layout.top() + i * layout.height;
        path += fmt::format("M{} {}h-{}M{} {}h{}", layout.left() - gap, y, length, right + gap, y, length);
    }
    return fmt::format("<svg class=\"marks\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\"><path d=\"{}\"/></svg>\n", layout.sheet_width,
                       layout.sheet_height, path);
}

/// What the layout says to the style sheet.
std::string measures(const Layout& layout) {
    return fmt::format("@page {{ size: {0}mm {1}mm; margin: 0 }}\n"
                       ".sheet {{ width: {0}mm; height: {1}mm; font-size: {2}pt }}\n"
                       ".cards {{ left: {3}mm; top: {4}mm; grid-template-columns: repeat({5}, {6}mm); grid-auto-rows: {7}mm }}\n",
                       layout.sheet_width, layout.sheet_height, layout.points, layout.left(), layout.top(), layout.columns, layout.width,
                       layout.height);
}

std::string head(const std::string& title, const CardStyle& style, const Layout& layout) {
    return fmt::format("{}<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
                       "base-uri 'none'; form-action 'none'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}{}</style>\n</head>\n"
                       "<body class=\"{} {} {} {}\">\n",
                       cards_page_start, escaped(title), card_file("cards.css"), measures(layout), record::spelling(style.kind),
                       style.size == CardSize::large_print ? "large-print" : "a4", style.cut == CardCut::to_cut ? "to-cut" : "one-per-page",
                       style.paper == CardPaper::cream ? "cream" : "white");
}

} // namespace

CardCut usual_cut(CardKind kind) {
    return kind == CardKind::badge || kind == CardKind::week ? CardCut::to_cut : CardCut::one_per_page;
}

std::size_t cards_on_sheet(const CardStyle& style) {
    const auto layout = layout_of(style);
    return static_cast<std::size_t>(layout.columns * layout.rows);
}

std::size_t pictures_on_board(const CardStyle& style) { return layout_of(style).pictures; }

std::size_t names_to_choose(const CardStyle& style) { return layout_of(style).names; }

WeekRoom room_of_week(const CardStyle& style) { return layout_of(style).week; }

std::string cards_page(const std::string& title, const CardStyle& style, const std::vector<std::string>& cards) {
    const auto layout = layout_of(style);
    const auto on_sheet = cards_on_sheet(style);
    const auto marks = style.cut == CardCut::to_cut ? crop_marks(layout) : std::string{};
    auto page = head(title, style, layout);
    for (std::size_t at = 0; at < cards.size(); at += on_sheet) {
        page += "<section class=\"sheet\">\n" + marks + "<div class=\"cards\">\n";
        for (std::size_t i = at; i < std::min(at + on_sheet, cards.size()); ++i)
            page += "<article class=\"card\">\n" + cards[i] + "</article>\n";
        page += "</div>\n</section>\n";
    }
    return page + "</body>\n</html>\n";
}

} // namespace kith::report
