// SPDX-License-Identifier: MIT
#include "report/matching_page.hpp"

#include "evidence/fairness_tables.hpp"
#include "report/report_head.hpp"
#include "report/table_name.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::By;
using evidence::FairnessLine;
using evidence::StrandMatches;
using programme::Programme;
using text::List;
using text::Map;

Cell figure_cell(const evidence::Figure& figure) { return shown_cell(figure, "-"); }

std::string_view name_of(By by) {
    switch (by) {
    case By::year: return "year";
    case By::gender: return "gender";
    case By::form: return "form";
    case By::slots: return "slots offered";
    }
    return {};
}

/// Pairs by how they stand or ended, and by their basis.
struct PairCounts {
    std::vector<std::pair<std::string, Cell>> endings, bases;
    bool is_shown = true;
};

std::vector<std::pair<std::string, Cell>>
cells_of(const std::vector<std::pair<std::string, std::int64_t>>& rows) {
    return {rows.begin(), rows.end()};
}

bool is_whole(const std::vector<std::pair<std::string, std::int64_t>>& rows) {
    std::vector<std::vector<std::int64_t>> cells;
    for (const auto& [name, count] : rows) cells.push_back({count});
    return evidence::suppressed(cells).is_whole;
}

/// For everyone only where none of them is small: the reasons that are listed, and the pairs that run (which
/// those with a mentor tell), would else say what is kept back.
PairCounts pair_counts(const StrandMatches& one, Audience audience) {
    std::vector<std::pair<std::string, std::int64_t>> endings{{"running", one.running}}, bases;
    for (const auto& [reason, count] : one.endings) endings.emplace_back(reason ? record::spelling(*reason) : "went on as another pair", count);
    for (const auto& [basis, count] : one.bases)
        bases.emplace_back(basis ? record::spelling(*basis) : "not given", count);
    if (!evidence::shows_people(audience) && !(is_whole(endings) && is_whole(bases))) return {{}, {}, false};
    return {cells_of(endings), cells_of(bases)};
}

/// One strand for one audience.
class Page {
  public:
    Page(const Programme& programme, const StrandMatches& matches, Audience audience, Show show)
        : programme_(programme),
          matches_(matches),
          audience_(audience),
          show_(show),
          tables_(evidence::tables_of(matches.fairness, audience)),
          counts_(pair_counts(matches, audience)) {}

    std::string named(std::string_view table) const {
        return table_name(programme_, table, matches_.strand, audience_);
    }

    Section section() const {
        Section section{strand_name(programme_, matches_.strand, audience_), {figures()}};
        for (const auto& [by, lines] : tables_.tables) {
            Grid grid{named(name_of(by)),
                      "",
                      {{std::string(name_of(by))},
                       {"mentees", true, Tells::children},
                       {"with a mentor", true, Tells::children},
                       {"share", true},
                       {"days others wait", true}},
                      {}};
            for (const auto& line : lines) grid.rows.push_back(row(line));
            if (!grid.rows.empty()) section.blocks.emplace_back(std::move(grid));
        }
        if (!counts_.is_shown) return section;
        section.blocks.emplace_back(pairs(named("pairs"), "pairs", counts_.endings));
        section.blocks.emplace_back(pairs(named("bases"), "basis", counts_.bases));
        return section;
    }

    Map json() const {
        Map by, endings, bases;
        for (const auto& [one, lines] : tables_.tables) {
            List rows;
            for (const auto& line : lines) rows.emplace_back(json_of_line(line));
            by.set(std::string(one == By::slots ? "slots" : name_of(one)), std::move(rows));
        }
        for (const auto& [name, count] : counts_.endings) endings.set(name, json_of(count));
        for (const auto& [name, count] : counts_.bases) bases.set(name, json_of(count));
        Map map{{"strand", strand_name(programme_, matches_.strand, audience_)},
                {"all", json_of_line(tables_.all)},
                {"by", std::move(by)},
                {"pairs", std::move(endings)},
                {"bases", std::move(bases)},
                {"ended-early-share", json_of(early())}};
        if (audience_ == Audience::lead) map.set("to-refer-on", matches_.to_refer_on);
        if (!evidence::shows_people(audience_)) return map;
        List never;
        for (const auto mentor : matches_.never_matched) never.emplace_back(programme_[mentor].id.text);
        return map.set("never-matched", std::move(never))
            .set("days-to-match", json_of(matches_.days_to_match));
    }

  private:
    static std::vector<Cell> row(const FairnessLine& line) {
        auto share = figure_cell(line.share);
        if (share.number) share.text += " %";
        return {line.group, figure_cell(line.mentees), figure_cell(line.placed), share,
                figure_cell(line.waited_unplaced)};
    }

    static Map json_of_line(const FairnessLine& line) {
        return {{"group", line.group},
                {"mentees", json_of(figure_cell(line.mentees))},
                {"placed", json_of(figure_cell(line.placed))},
                {"share", json_of(figure_cell(line.share))},
                {"days-not-placed", json_of(figure_cell(line.waited_unplaced))}};
    }

    /// A share of pairs gives away how many there were: only where all of them are shown.
    Cell early() const {
        if (!counts_.is_shown) return kept_back();
        return share(matches_.ended_early(), matches_.pairs, audience_);
    }

    Figures figures() const {
        const auto all = row(tables_.all);
        Figures found{
            {{"mentees", all[1], "", Tone::plain, Tells::children},
             {"with a mentor", all[2], "of " + all[1].text + " mentees", Tone::plain, Tells::children},
             {"days others wait", all[4], "mean, of those without one"},
             {"pairs ended early", early(), "of all pairs made; neither planned nor not needed"}}};
        if (matches_.to_refer_on > 0 && audience_ == Audience::lead)
            found.list.push_back({"to refer on", matches_.to_refer_on,
                                  "need more than a mentor; in none of the figures"});
        if (!evidence::shows_people(audience_)) return found;
        const auto& days = matches_.days_to_match;
        found.list.push_back(
            {"days to a match", days.count == 0 ? Cell("-") : Cell(days.middle), words_of(days)});
        std::vector<std::string> never;
        const People people(programme_, show_);
        for (const auto mentor : matches_.never_matched) never.push_back(people.with_id(mentor));
        found.list.push_back({"never matched", static_cast<std::int64_t>(never.size()),
                              never.empty() ? "every mentor was" : "mentors: " + some_of(never, 4)});
        return found;
    }

    static Grid pairs(const std::string& name, const char* heading,
                      const std::vector<std::pair<std::string, Cell>>& rows) {
        Grid grid{name, "", {{heading}, {"number", true, Tells::children}}, {}};
        for (const auto& [what, count] : rows) grid.rows.push_back({what, count});
        return grid;
    }

    const Programme& programme_;
    const StrandMatches& matches_;
    Audience audience_;
    Show show_;
    evidence::FairnessTables tables_;
    PairCounts counts_;
};

} // namespace

Report matching_report(const Programme& programme, const std::vector<StrandMatches>& matches, text::Date day,
                       Audience audience, Show show) {
    Report report;
    report.document =
        document_of(programme, "matching", "who has a mentor, and how pairs fared", day, audience);
    auto json = json_of(programme, day, audience);
    List strands;
    for (const auto& one : matches) {
        const Page page(programme, one, audience, show);
        report.document.sections.push_back(page.section());
        strands.emplace_back(page.json());
    }
    report.document.limits = {
        "Why a pair ended is what someone wrote down; a timetable that changed can stand for much.",
        "Groups differ in more than what they are listed by."};
    json.set("strands", std::move(strands));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
