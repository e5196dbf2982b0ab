// SPDX-License-Identifier: MIT
#include "report/place_page.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::PlaceReport;
using programme::Programme;
using text::List;
using text::Map;

/// Held and not held of each row, as the audience may see them; meetings are kept back as if they were
/// people.
std::vector<std::pair<Cell, Cell>> due_and_held(const auto& rows, Audience audience) {
    std::vector<std::vector<std::int64_t>> cells;
    for (const auto& row : rows) cells.push_back({row.held, row.due - row.held});
    const auto shown = evidence::suppressed(cells);
    std::vector<std::pair<Cell, Cell>> found;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (evidence::shows_people(audience))
            found.emplace_back(rows[i].due, rows[i].held);
        else
            found.emplace_back(cell_of(shown.row_totals[i]), cell_of(shown.cells[i][0]));
    }
    return found;
}

Section section_of(const Programme& programme, const PlaceReport& report, Audience audience) {
    const auto& place = programme[report.place];
    Section section{place.name.text, {}};
    Grid slots{"slots-" + place.name.text,
               "",
               {{"slot"}, {"holds", true}, {"planned", true}, {"due", true}, {"held", true}, {""}},
               {}};
    const auto used = due_and_held(report.slots, audience);
    for (std::size_t i = 0; i < report.slots.size(); ++i) {
        const auto& slot = report.slots[i];
        const auto planned = evidence::shows_people(audience) ? Cell(slot.planned) : Cell("");
        slots.rows.push_back({programme[slot.slot].name.text, place.holds, planned, used[i].first,
                              used[i].second, slot.is_unused() ? "free, with an adult" : ""});
    }
    section.blocks.emplace_back(std::move(slots));
    if (report.weeks.empty()) return section;
    Grid weeks{"weeks-" + place.name.text, "", {{"week"}, {"due", true}, {"held", true}}, {}};
    ColumnChart chart{{fmt::format("Meetings in {} by week", place.name.text),
                       "A column for each week: meetings held in the place, and those due that were not."},
                      {"held", "not held or not recorded"},
                      {}};
    const auto by_week = due_and_held(report.weeks, audience);
    bool is_whole = true;
    for (std::size_t i = 0; i < report.weeks.size(); ++i) {
        const auto& week = report.weeks[i];
        weeks.rows.push_back({text::format(week.week), by_week[i].first, by_week[i].second});
        chart.columns.push_back({text::format(week.week), {week.held, week.due - week.held}, week.due == 0});
        is_whole = is_whole && by_week[i].first.number && by_week[i].second.number;
    }
    if (is_whole) section.blocks.emplace_back(std::move(chart));
    section.blocks.emplace_back(std::move(weeks));
    return section;
}

Map json_of_place(const Programme& programme, const PlaceReport& report, Audience audience) {
    List slots, weeks;
    const auto used = due_and_held(report.slots, audience), by_week = due_and_held(report.weeks, audience);
    for (std::size_t i = 0; i < report.slots.size(); ++i) {
        Map row{{"slot", programme[report.slots[i].slot].name.text},
                {"due", json_of(used[i].first)},
                {"held", json_of(used[i].second)},
                {"unused", report.slots[i].is_unused()}};
        if (evidence::shows_people(audience)) row.set("planned", report.slots[i].planned);
        slots.emplace_back(std::move(row));
    }
    for (std::size_t i = 0; i < report.weeks.size(); ++i)
        weeks.emplace_back(Map{{"week", text::format(report.weeks[i].week)},
                               {"due", json_of(by_week[i].first)},
                               {"held", json_of(by_week[i].second)}});
    return {{"place", programme[report.place].name.text},
            {"holds", programme[report.place].holds},
            {"slots", std::move(slots)},
            {"weeks", std::move(weeks)}};
}

} // namespace

Report place_report(const Programme& programme, const std::vector<PlaceReport>& places, text::Date day,
                    Audience audience) {
    Report report;
    report.document = document_of(programme, "place", "how places are used", day, audience);
    auto json = json_of(programme, day, audience);
    List list;
    for (const auto& one : places) {
        report.document.sections.push_back(section_of(programme, one, audience));
        list.emplace_back(json_of_place(programme, one, audience));
    }
    json.set("places", std::move(list));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
