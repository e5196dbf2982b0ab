// SPDX-License-Identifier: MIT
#include "report/overview_page.hpp"

#include "report/gates_page.hpp"
#include "report/occasion_words.hpp"
#include "report/overview_tasks.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::Overview;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

Grid numbers(const Programme& programme, const Overview& overview, Audience audience) {
    Grid grid{"strands",
              "",
              {{"strand"},
               {"mentors", true},
               {"mentees", true},
               {"pairs", true},
               {"waiting", true},
               {"due", true},
               {"held", true},
               {"not recorded", true},
               {"weekly", true}},
              {}};
    for (const auto& one : overview.strands)
        grid.rows.push_back({programme[one.strand].name.text, one.mentors, one.mentees, one.pairs,
                             static_cast<std::int64_t>(one.waiting.size()), one.tally.due, one.tally.held,
                             one.tally.not_recorded,
                             share(one.tally.weeks_held, one.tally.weeks_known(), audience)});
    return grid;
}

/// Of the strands in which some were due.
Grid duties(const Programme& programme, const Overview& overview) {
    Grid grid{"duties",
              "",
              {{"strand"}, {"duties due", true}, {"held", true}, {"not held", true}, {"not recorded", true}},
              {}};
    for (const auto& one : overview.strands)
        if (one.duties.due > 0)
            grid.rows.push_back({programme[one.strand].name.text, one.duties.due, one.duties.held,
                                 one.duties.not_held, one.duties.not_recorded});
    return grid;
}

/// "bench 5, games 5".
std::string by_place(const Programme& programme, const Overview& overview, int evidence::PlaceUse::*number) {
    std::string line;
    for (const auto& use : overview.places)
        line += fmt::format("{}{} {}", line.empty() ? "" : ", ", programme[use.place].name.text, use.*number);
    return line;
}

Notes notes(const Programme& programme, const Overview& overview, Audience audience) {
    Notes notes;
    for (const auto& one : overview.strands)
        if (one.to_refer_on > 0 && audience == Audience::lead)
            notes.paragraphs.push_back(fmt::format("{}: {} to refer on, not counted among the mentees",
                                                   programme[one.strand].name.text, one.to_refer_on));
    if (overview.places.empty()) return notes;
    notes.paragraphs.push_back("Meetings this week by place: " +
                               by_place(programme, overview, &evidence::PlaceUse::meetings));
    const auto& places = overview.places;
    if (std::any_of(places.begin(), places.end(), [](const auto& use) { return use.duties > 0; }))
        notes.paragraphs.push_back("Duties this week by place: " +
                                   by_place(programme, overview, &evidence::PlaceUse::duties));
    return notes;
}

Value ids(const Programme& programme, const auto& indices) {
    List list;
    for (const auto index : indices) list.emplace_back(programme[index].id.text);
    return list;
}

Map json_of_strand(const Programme& programme, const evidence::StrandOverview& one, Audience audience) {
    List weeks;
    for (const auto week : one.not_confirmed) weeks.emplace_back(text::format(week));
    Map map{{"strand", programme[one.strand].name.text},
            {"mentors", one.mentors},
            {"mentees", one.mentees},
            {"pairs", one.pairs},
            {"due", one.tally.due},
            {"held", one.tally.held},
            {"not-recorded", one.tally.not_recorded},
            {"weeks-held", one.tally.weeks_held},
            {"weeks-known", one.tally.weeks_known()},
            {"waiting", ids(programme, one.waiting)},
            {"to-begin", ids(programme, one.to_begin)},
            {"without-meetings", ids(programme, one.without_meetings)},
            {"to-see-to", one.to_see_to},
            {"not-confirmed", std::move(weeks)},
            {"unmanned", json_of(programme, one.unmanned)},
            {"duties", json_of(one.duties)}};
    if (audience == Audience::lead) map.set("to-refer-on", one.to_refer_on);
    return map;
}

List json_of_tasks(const std::vector<OverviewTask>& tasks) {
    List list;
    for (const auto& [subject, count, task] : tasks)
        list.emplace_back(Map{{"subject", subject},
                              {"count", count},
                              {"urgent", task.tone == Tone::urgent},
                              {"command", task.command}});
    return list;
}

} // namespace

Report overview_report(const Programme& programme, const Overview& overview, Audience audience, Show show) {
    const auto tasks = overview_tasks(programme, overview, audience, show);
    Report report;
    const auto people =
        fmt::format("{}{}", counted(static_cast<std::size_t>(overview.people), "person", "people"),
                    overview.paused > 0 ? fmt::format(", {} paused", overview.paused) : "");
    report.document = document_of(programme, "overview", people, overview.day, audience);
    report.document.sections.push_back(
        {"", {numbers(programme, overview, audience)}});
    auto& head = report.document.sections.back().blocks;
    if (auto grid = duties(programme, overview); !grid.rows.empty()) head.emplace_back(std::move(grid));
    head.emplace_back(notes(programme, overview, audience));
    Tasks list;
    for (const auto& one : tasks) list.list.push_back(one.task);
    report.document.sections.push_back({"To do", {std::move(list)}});

    auto json = json_of(programme, overview.day, audience);
    List strands, places;
    for (const auto& one : overview.strands) strands.emplace_back(json_of_strand(programme, one, audience));
    for (const auto& use : overview.places)
        places.emplace_back(Map{{"place", programme[use.place].name.text},
                                {"meetings", use.meetings},
                                {"duties", use.duties}});
    json.set("people", overview.people).set("paused", overview.paused).set("strands", std::move(strands));
    if (audience == Audience::lead) json.set("concerns-open", overview.concerns.open).set("concerns-overdue", overview.concerns.overdue);
    json.set("gates", json_of(programme, overview.gates.seen_by(audience).notices))
        .set("places", std::move(places))
        .set("to-do", json_of_tasks(tasks));
    if (overview.kept_until) json.set("kept-until", text::format(*overview.kept_until));
    if (overview.last_commit) json.set("last-commit", text::format(*overview.last_commit));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
