// SPDX-License-Identifier: MIT
#include "report/fairness_page.hpp"

#include "evidence/strand_name.hpp"
#include "report/report_head.hpp"
#include "report/report_words.hpp"
#include "report/table.hpp"

#include <algorithm>

namespace kith::report {
namespace {

using evidence::Breakdown;
using evidence::By;
using evidence::Fairness;
using evidence::FairnessLine;
using evidence::Figure;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

std::string_view name_of(By by) {
    switch (by) {
    case By::year: return "year";
    case By::gender: return "gender";
    case By::form: return "form";
    case By::slots: return "slots";
    }
    return {};
}

std::string heading_of(By by) { return by == By::slots ? "slots offered" : std::string(name_of(by)); }

std::string cell(const Figure& figure, const char* unit = "") {
    const auto shown = shown_cell(figure, "-");
    return shown.number ? shown.text + unit : shown.text;
}

void add(Table& table, const FairnessLine& line) {
    table.add({line.group, cell(line.mentees), cell(line.placed), cell(line.share, "%"), cell(line.fit),
               cell(line.waited_placed), cell(line.waited_unplaced)});
}

Table table_of(const std::string& heading) {
    return Table({{heading}, {"mentees", Align::right}, {"placed", Align::right}, {"share", Align::right},
                  {"fit", Align::right}, {"days placed", Align::right}, {"days not placed", Align::right}});
}

Map json_of(const FairnessLine& line, const char* key) {
    Map map{{key, line.group}};
    const auto set = [&](const char* name, const Figure& figure) {
        if (figure.is_hidden || figure.value) map.set(name, shown_value(figure));
    };
    set("mentees", line.mentees);
    set("placed", line.placed);
    set("share", line.share);
    set("fit", line.fit);
    set("days-placed", line.waited_placed);
    set("days-not-placed", line.waited_unplaced);
    return map;
}

/// What may head a page.
std::string title_of(const Programme& programme, const record::MatchProposal& proposal, Audience audience) {
    return evidence::strand_name(*programme[*programme.find(proposal.strand)].record, audience);
}

/// How those who offer fewest slots fare beside the rest, by their share placed.
std::string verdict(const Fairness& fairness) {
    const auto slots = std::find_if(fairness.breakdowns.begin(), fairness.breakdowns.end(),
                                    [](const Breakdown& one) { return one.by == By::slots; });
    std::vector<evidence::Group> groups; // of those who could be placed at all
    std::copy_if(slots->groups.begin(), slots->groups.end(), std::back_inserter(groups),
                 [](const evidence::Group& group) { return group.name != "0" && !group.name.empty(); });
    if (groups.size() < 2) return {};
    const auto& first = groups.front();
    int above = 0, below = 0;
    for (const auto& other : groups) { // shares compared as fractions
        const auto mine = first.share.placed * other.share.mentees, theirs = other.share.placed * first.share.mentees;
        above += theirs > mine ? 1 : 0;
        below += theirs < mine ? 1 : 0;
    }
    const auto place = above == 0 && below == 0 ? "the same share as all others"
                       : above == 0             ? "the highest share"
                       : below == 0             ? "the lowest share"
                                                : "neither the highest nor the lowest share";
    const bool is_few = first.share.mentees < evidence::percent_base;
    return "\n" + wrapped(fmt::format("Of those who offer any slot, the ones with fewest ({}) have {} placed{}.", first.name,
                                      place, is_few ? "; they are fewer than ten, so this may be chance" : ""),
                          0);
}

} // namespace

std::string fairness_text(const Programme& programme, const record::MatchProposal& proposal, const Fairness& fairness,
                          Audience audience) {
    const auto page = evidence::tables_of(fairness, audience);
    auto table = table_of("");
    add(table, page.all);
    auto text = fmt::format("{}, {}: how the match falls out, by groups of mentees\n\n{}",
                            title_of(programme, proposal, audience), text::format(proposal.made), table.text());
    for (const auto& [by, lines] : page.tables) {
        auto groups = table_of(heading_of(by));
        for (const auto& line : lines) add(groups, line);
        if (!groups.empty()) text += "\n" + groups.text();
    }
    if (audience == Audience::lead) return text + verdict(fairness);
    return text + "\n" + kept_back_words + "\n";
}

Value fairness_json(const Programme& programme, const record::MatchProposal& proposal, const Fairness& fairness,
                    Audience audience) {
    const auto page = evidence::tables_of(fairness, audience);
    Map by;
    for (const auto& [one, lines] : page.tables) {
        List groups;
        for (const auto& line : lines) groups.emplace_back(json_of(line, "group"));
        by.set(std::string(name_of(one)), std::move(groups));
    }
    const bool is_public = audience == Audience::everyone;
    return Map{{"strand", is_public ? title_of(programme, proposal, audience) : proposal.strand.text},
               {"made", text::format(proposal.made)},
               {"audience", is_public ? "public" : "lead"},
               {"all", json_of(page.all, "group")},
               {"by", std::move(by)}};
}

} // namespace kith::report
