// SPDX-License-Identifier: MIT
#include "report/take_up_page.hpp"

#include "text/counted.hpp"

#include <fmt/ranges.h>

namespace kith::report {
namespace {

using evidence::StrandTakeUp;
using evidence::TakeUpWeek;
using programme::Programme;
using text::List;
using text::Map;

ColumnChart chart_of(const std::string& name, const StrandTakeUp& strand) {
    ColumnChart chart{{fmt::format("{}: who came and who asked, by week", name),
                       "A column for each week in which something happened: mentors and mentees who signed up in it. A star: a week with a promotion."},
                      {"mentors", "mentees"},
                      {}};
    for (const auto& week : strand.weeks)
        chart.columns.push_back({text::format(week.week) + (week.promoted.empty() ? "" : " *"), {week.mentors, week.mentees}, false});
    return chart;
}

Section section_of(const Programme& programme, const StrandTakeUp& strand, Audience audience) {
    const auto name = strand_name(programme, strand.strand, audience);
    Section section{name, {}};
    if (strand.undated > 0)
        section.blocks.emplace_back(Notes{{fmt::format("Of {} no record says since when: kith enrol set WHO since=DATE", text::counted(static_cast<std::size_t>(strand.undated), "person", "people"))}});
    if (strand.weeks.empty()) {
        if (strand.undated == 0) section.blocks.emplace_back(Notes{{"Nobody has signed up yet."}});
        return section;
    }
    Grid grid{"take-up-" + programme[strand.strand].name.text,
              "",
              {{"week"}, {"mentors", true}, {"mentees", true}, {"notes", true}, {"pairs", true}, {"waiting", true}, {"free", true}, {"promotion"}},
              {}};
    TakeUpWeek sum;
    for (const auto& week : strand.weeks) {
        grid.rows.push_back({text::format(week.week), week.mentors, week.mentees, week.notes, week.pairs, week.waiting, week.free,
                             fmt::format("{}", fmt::join(week.promoted, ", "))});
        sum.mentors += week.mentors, sum.mentees += week.mentees, sum.notes += week.notes, sum.pairs += week.pairs;
    }
    grid.total_row = grid.rows.size();
    grid.rows.push_back({"all", sum.mentors, sum.mentees, sum.notes, sum.pairs, strand.now.waiting, strand.now.free, ""});
    section.blocks.emplace_back(chart_of(name, strand));
    section.blocks.emplace_back(std::move(grid));
    return section;
}

Map json_of_strand(const Programme& programme, const StrandTakeUp& strand) {
    List weeks;
    for (const auto& week : strand.weeks) {
        List promoted(week.promoted.begin(), week.promoted.end());
        weeks.emplace_back(Map{{"week", text::format(week.week)},
                               {"mentors", week.mentors},
                               {"mentees", week.mentees},
                               {"notes", week.notes},
                               {"pairs", week.pairs},
                               {"waiting", week.waiting},
                               {"free", week.free},
                               {"promotion", std::move(promoted)}});
    }
    return {{"strand", programme[strand.strand].name.text}, {"weeks", std::move(weeks)}, {"undated", strand.undated}};
}

} // namespace

Report take_up_report(const Programme& programme, const std::vector<StrandTakeUp>& strands, text::Date day, Audience audience) {
    Report report;
    report.document = document_of(programme, "take-up", "who came, and who asked", day, audience);
    auto json = json_of(programme, day, audience);
    List list;
    for (const auto& one : strands) {
        report.document.sections.push_back(section_of(programme, one, audience));
        list.emplace_back(json_of_strand(programme, one));
    }
    report.document.limits = {"mentors, mentees: signed up in the week; notes: in the feelings box; waiting, free: mentees and mentors without a pair "
                              "at its end. Weeks in which nothing happened are left out. That two things fell in one week does not say that one "
                              "came of the other."};
    json.set("strands", std::move(list));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
