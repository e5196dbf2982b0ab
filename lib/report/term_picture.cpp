// SPDX-License-Identifier: MIT
#include "report/term_picture.hpp"

#include "report/table.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::MeetingCounts;
using evidence::StrandYear;
using evidence::Year;

MeetingCounts all_of(const Year& year, MeetingCounts StrandYear::*counts) {
    MeetingCounts all;
    for (const auto& one : year.strands) all.add(one.*counts);
    return all;
}

std::string month_of(text::Date monday) {
    constexpr std::array names{"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};
    return names[static_cast<unsigned>(std::chrono::year_month_day(monday).month()) - 1];
}

ColumnChart week_chart(const Year& year, const char* title, MeetingCounts evidence::WeekCounts::*which) {
    ColumnChart chart{{title, ""}, {"held", "missed", "not recorded"}, {}};
    int gaps = 0;
    const auto* most = &year.weeks.front();
    for (const auto& week : year.weeks) {
        const auto& counts = week.*which;
        gaps += counts.due() == 0 ? 1 : 0;
        if (counts.held > (most->*which).held) most = &week;
        chart.columns.push_back({text::spoken(week.monday).substr(4),
                                 {counts.held, counts.missed, counts.not_recorded},
                                 counts.due() == 0});
    }
    chart.words.description =
        fmt::format("{} from {} to {}. Most were held in the week of {}: {}. In {} nothing was due.",
                    counted(year.weeks.size(), "week"), text::spoken(year.weeks.front().monday),
                    text::spoken(year.weeks.back().monday), text::spoken(most->monday), (most->*which).held,
                    counted(static_cast<std::size_t>(gaps), "week"));
    return chart;
}

/// What was due in each week as a picture, and by month.
void add_picture(const Year& year, const char* table, const std::string& what,
                 MeetingCounts evidence::WeekCounts::*which, const MeetingCounts& all, Section& section) {
    section.blocks.push_back(week_chart(year, (what + " by week").c_str(), which));
    Grid grid{table, what + " by month of their week's Monday", meeting_columns(), {}};
    grid.columns.front().heading = "month";
    std::vector<std::pair<std::string, MeetingCounts>> months;
    for (const auto& week : year.weeks) {
        if (months.empty() || months.back().first != month_of(week.monday))
            months.push_back({month_of(week.monday), {}});
        months.back().second.add(week.*which);
    }
    for (const auto& [name, counts] : months) grid.rows.push_back(meeting_cells(name, counts));
    grid.total_row = grid.rows.size();
    grid.rows.push_back(meeting_cells("all", all));
    section.blocks.push_back(std::move(grid));
}

} // namespace

std::string percent(int part, int whole) {
    return whole == 0 ? "-" : fmt::format("{} %", (100 * part + whole / 2) / whole);
}

MeetingCounts all_meetings(const Year& year) { return all_of(year, &StrandYear::meetings); }

MeetingCounts all_duties(const Year& year) { return all_of(year, &StrandYear::duties); }

const std::vector<GridColumn>& meeting_columns() {
    static const std::vector<GridColumn> columns{
        {"", false},      {"due", true},          {"held", true},
        {"missed", true}, {"not recorded", true}, {"held of recorded", true}};
    return columns;
}

std::vector<Cell> meeting_cells(const std::string& name, const MeetingCounts& counts) {
    return {Cell(name),          Cell(counts.due()),        Cell(counts.held),
            Cell(counts.missed), Cell(counts.not_recorded), Cell(percent(counts.held, counts.recorded()))};
}

Section picture(const Year& year) {
    Section section{"The picture of the year", {}};
    const auto meetings = all_meetings(year), duties = all_duties(year);
    if (meetings.due() > 0)
        add_picture(year, "months", "Meetings", &evidence::WeekCounts::meetings, meetings, section);
    if (duties.due() > 0)
        add_picture(year, "duty-months", "Duties", &evidence::WeekCounts::duties, duties, section);
    if (section.blocks.empty()) section.blocks.push_back(Notes{{"No meeting was due yet."}});
    return section;
}

} // namespace kith::report
