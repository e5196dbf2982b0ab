// SPDX-License-Identifier: MIT
#include "report/rollup_page.hpp"

#include "report/evaluation_words.hpp"
#include "report/report_head.hpp"
#include "report/standards_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::RolledCount;
using evidence::RolledPart;
using evidence::Rollup;
using evidence::ShardNote;
using text::List;
using text::Map;
using text::Value;

/// "412", "412 to 430", "at least 412".
Cell cell_of(const RolledCount& count) {
    if (count.kept_back == 0) return Cell(count.known);
    return count.most ? fmt::format("{} to {}", count.known, *count.most) : fmt::format("at least {}", count.known);
}

Map json_of(const RolledCount& count) {
    Map map{{"known", count.known}, {"kept-back", count.kept_back}};
    if (count.most) map.set("at-most", *count.most);
    return map;
}

const std::vector<GridColumn>& part_columns() {
    static const std::vector<GridColumn> columns{{""}, {"number", true}, {"of", true}, {"share", true}, {"plausible range", true}};
    return columns;
}

std::vector<Cell> part_row(const std::string& label, const RolledPart& part) {
    std::vector<Cell> row{label, cell_of(part.some), cell_of(part.base)};
    const bool has_share = part.shown.all >= evidence::percent_base;
    row.emplace_back(has_share ? per_cent(part.shown.some, part.shown.all) : "-");
    row.emplace_back(has_share ? plausible_range(part.shown.some, part.shown.all) : "-");
    return row;
}

Map json_of(const RolledPart& part) {
    return Map{{"number", json_of(part.some)},
               {"base", json_of(part.base)},
               {"share-of", Map{{"number", part.shown.some}, {"base", part.shown.all}}}};
}

Grid assessed(const Rollup& all) {
    return {"assessed", "", part_columns(),
            {part_row("mentees measured before", all.before), part_row("mentees measured after", all.after),
             part_row("mentees measured before and after", all.both)}};
}

Grid contact(const Rollup& all) {
    Grid grid{"contact", "", part_columns(), {}};
    for (const auto* ages : {"under-11", "11-plus"}) {
        const auto found = all.contact.find(ages);
        if (found == all.contact.end()) continue;
        grid.rows.push_back(part_row("weekly contact, " + ages_title(ages), found->second.weekly));
        grid.rows.push_back(part_row("in the school day, " + ages_title(ages), found->second.school_day));
    }
    return grid;
}

/// Programmes that offer something.
std::vector<Cell> offer_row(const std::string& label, evidence::Count some, evidence::Count all) {
    return {label, some, all, all > 0 ? per_cent(some, all) : "-"};
}

Grid offers(const Rollup& all) {
    Grid grid{"offers", "", {{"programmes"}, {"number", true}, {"of", true}, {"share", true}}, {}};
    grid.rows = {offer_row("one-to-one support", all.one_to_one, all.programmes),
                 offer_row("group-based support", all.group_based, all.programmes),
                 offer_row("both combined", all.combined, all.programmes)};
    for (const auto& [type, one] : all.support) grid.rows.push_back(offer_row(support_title(type), one.offered, all.programmes));
    return grid;
}

Grid support(const Rollup& all) {
    Grid grid{"support", "", part_columns(), {}};
    for (const auto& [type, one] : all.support) grid.rows.push_back(part_row(support_title(type), one.mentors));
    return grid;
}

std::vector<Block> surveys(const Rollup& all) {
    std::vector<Block> blocks;
    for (const auto& [key, one] : all.questions) {
        const auto& [of, asks, ages] = key;
        Grid grid{of + "-" + asks + "-" + ages,
                  fmt::format("{} ({}{}; {} surveys)", question_title(asks), of, ages == "all" ? "" : ", " + ages_title(ages), one.programmes),
                  part_columns(), {}};
        for (const auto& [answer, part] : one.answers) grid.rows.push_back(part_row(answer_title(answer), part));
        blocks.emplace_back(std::move(grid));
    }
    if (blocks.empty()) blocks.emplace_back(Notes{{"No survey is in the summaries."}});
    return blocks;
}

Grid axes(const Rollup& all) {
    Grid grid{"axes", "", {{"led by"}, {"open to"}, {"strands", true}}, {}};
    const auto said = [](const std::string& word) { return word.empty() ? std::string("not said") : word; };
    for (const auto& [axis, strands] : all.axes) grid.rows.push_back({said(axis.first), said(axis.second), strands});
    return grid;
}

evidence::Count standing_count(const std::map<std::string, evidence::Count>& counts, const char* standing) {
    const auto found = counts.find(standing);
    return found == counts.end() ? 0 : found->second;
}

Grid standards(const Rollup& all) {
    Grid grid{"standards", "", {{"programmes"}, {"evidenced", true}, {"partly", true}, {"missing", true}}, {}};
    std::vector<std::pair<std::string, std::map<std::string, evidence::Count>>> list(all.standards.begin(), all.standards.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return standard_place(a.first) < standard_place(b.first); });
    for (const auto& [name, counts] : list)
        grid.rows.push_back({standard_title(name), standing_count(counts, "evidenced"), standing_count(counts, "partly"),
                             standing_count(counts, "missing")});
    return grid;
}

std::string_view word(ShardNote::Kind kind) {
    switch (kind) {
    case ShardNote::Kind::missing: return "missing";
    case ShardNote::Kind::unreadable: return "no public summary";
    case ShardNote::Kind::repeated: return "repeated, left out";
    case ShardNote::Kind::stale: return "stale, counted";
    }
    return {};
}

Grid notes(const Rollup& all) {
    Grid grid{"summaries", "", {{"summary"}, {"what of it"}}, {}};
    for (const auto& note : all.notes) grid.rows.push_back({note.source, std::string(word(note.kind))});
    return grid;
}

template <class Table, class Of>
Map map_of(const Table& table, Of of) {
    Map map;
    for (const auto& [name, value] : table) map.set(name, of(value));
    return map;
}

Value json_of(const Rollup& all) {
    List questions;
    for (const auto& [key, one] : all.questions)
        questions.emplace_back(Map{{"of", key[0]}, {"asks", key[1]}, {"ages", key[2]}, {"surveys", one.programmes}, {"base", json_of(one.base)},
                                   {"answers", map_of(one.answers, [](const auto& part) { return Value(json_of(part)); })}});
    List notes, axes;
    for (const auto& note : all.notes) notes.emplace_back(Map{{"summary", note.source}, {"is", std::string(word(note.kind))}});
    for (const auto& [axis, strands] : all.axes) axes.emplace_back(Map{{"led-by", axis.first}, {"open-to", axis.second}, {"strands", strands}});
    return Map{{"report", "rollup"},
               {"programmes", all.programmes},
               {"oldest", all.oldest ? text::format(*all.oldest) : ""},
               {"newest", all.newest ? text::format(*all.newest) : ""},
               {"mentees", json_of(all.mentees)},
               {"assessed", Map{{"before", json_of(all.before)}, {"after", json_of(all.after)}, {"both", json_of(all.both)}}},
               {"contact", map_of(all.contact, [](const auto& one) {
                    return Value(Map{{"weekly", json_of(one.weekly)}, {"school-day", json_of(one.school_day)}});
                })},
               {"formats", Map{{"one-to-one", all.one_to_one}, {"group-based", all.group_based}, {"combined", all.combined}}},
               {"support", map_of(all.support, [](const auto& one) {
                    return Value(Map{{"offered", one.offered}, {"mentors", json_of(one.mentors)}});
                })},
               {"surveys", std::move(questions)},
               {"models", map_of(all.models, [](auto strands) { return Value(strands); })},
               {"axes", std::move(axes)},
               {"standards", map_of(all.standards, [](const auto& counts) {
                    return Value(map_of(counts, [](auto count) { return Value(count); }));
                })},
               {"notes", std::move(notes)}};
}

} // namespace

Report rollup_report(const Rollup& all) {
    const auto span = all.oldest ? fmt::format(", {} to {}", text::format(*all.oldest), text::format(*all.newest)) : "";
    Document document{"rollup", "Many programmes as one",
                      {fmt::format("{}{}", counted(static_cast<std::size_t>(all.programmes), "programme"), span)}, {}, {}};
    document.sections = {{"Pupils assessed", {assessed(all)}},
                         {"Contact and time", {contact(all)}},
                         {"What programmes offer", {offers(all)}},
                         {"Mentors who have met a mentee", {support(all)}},
                         {"What people said", surveys(all)},
                         {"Where strands lie", {axes(all)}},
                         {"The standards", {standards(all)}}};
    if (!all.notes.empty()) document.sections.push_back({"Summaries to look at", {notes(all)}});
    document.limits = {"A number that a programme keeps back stays kept back: a sum over such numbers is a range, or \"at least\". "
                       "Shares are of the programmes that show both the number and its base.",
                       "Programmes that take part may differ from those that do not."};
    return {std::move(document), json_of(all)};
}

} // namespace kith::report
