// SPDX-License-Identifier: MIT
#include "report/match_page.hpp"

#include "report/broken_page.hpp"
#include "report/level_words.hpp"
#include "report/stable_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;
using text::List;
using text::Map;
using text::Value;

std::string ids_shown(const People& people, const std::set<text::Located<record::PersonId>>& ids) {
    std::string all;
    for (const auto& id : ids) all += (all.empty() ? "" : ", ") + people(id.value);
    return all;
}

std::string ids_of(const std::set<text::Located<record::PersonId>>& ids) {
    std::string all;
    for (const auto& id : ids) all += (all.empty() ? "" : " ") + id.value.text;
    return all;
}

/// The strongest reason of a row.
std::string strongest(const record::ProposedRow& row) {
    const auto best = std::max_element(row.why.begin(), row.why.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == row.why.end() || best->second == 0 ? "" : best->first;
}

/// Why the row is there: agreed as which pair, fixed by a person, or what speaks for it most.
std::string why_of(const record::ProposedRow& row) {
    if (row.agreed) return "agreed " + row.agreed->value.text;
    if (row.by_hand.value_or(false)) return "by hand";
    return row.keep.value_or(false) ? "kept" : strongest(row);
}

/// With the ids that the commands want, where names are shown.
std::string rows_text(const record::MatchProposal& proposal, const People& people, const BrokenPairs& broken) {
    bool one_each = true, by_id = true;
    for (const auto& row : proposal.pairs) {
        one_each = one_each && row.mentors.size() <= 1 && row.mentees.size() <= 1;
        for (const auto* side : {&row.mentors, &row.mentees})
            for (const auto& id : *side) by_id = by_id && people(id.value) == id.value.text;
    }
    std::vector<Column> columns{{"row", Align::right}, {"mentor"}, {"mentee"}, {"fit", Align::right}};
    if (!by_id) columns.push_back({"ids", Align::left, one_each ? Breaks::never : Breaks::at_spaces});
    columns.push_back({"why", Align::left, Breaks::never});
    Table table(columns);
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        const auto& row = proposal.pairs[i];
        const auto mentees = row.form ? row.form->value.text : ids_shown(people, row.mentees);
        const bool is_broken = row.agreed && broken.contains(row.agreed->value.text);
        std::vector cells{(is_broken ? "!" : "") + std::to_string(i + 1), ids_shown(people, row.mentors), mentees,
                          std::to_string(row.fit.value_or(0))};
        if (!by_id) cells.push_back(ids_of(row.mentors) + (row.form ? "" : " " + ids_of(row.mentees)));
        cells.push_back(why_of(row));
        table.add(std::move(cells));
    }
    return table.empty() ? std::string{} : table.text();
}

std::string unplaced_text(const record::MatchProposal& proposal, const People& people) {
    std::string text;
    for (const auto& one : proposal.unplaced) {
        const auto who = one.form ? one.form->text : people.with_id(one.person.value);
        text += fmt::format("  {}: {}\n", who, one.because);
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 4);
    }
    return text;
}

std::string levels_text(const record::LevelValues& levels) {
    std::vector<matching::LevelValue> all;
    for (const auto& [name, values] : levels.all) all.push_back({name, values});
    auto pieces = level_pieces(all);
    pieces.insert(pieces.begin(), "levels:");
    return hanging(pieces, 0, 2);
}

/// What the search for groups could not rule out, where it ended at its limit.
std::string bound_text(const record::MatchProposal& proposal) {
    if (proposal.proven.value_or(true)) return {};
    for (std::size_t i = 0; i < proposal.bound.all.size(); ++i) {
        const auto& [name, bound] = proposal.bound.all[i];
        const auto& value = proposal.levels.all[i].second;
        for (std::size_t k = 0; k < bound.size(); ++k) {
            if (bound[k] == value[k]) continue;
            if (name == "place") return wrapped(fmt::format("not proven: at most {} more could be placed", bound[k] - value[k]), 0);
            return wrapped(fmt::format("not proven: on {} it could be at best {} in place of {}; the levels before are the best there are",
                                       name, bound[k], value[k]), 0);
        }
    }
    return "not proven: the last levels could be better\n";
}

/// The teams without a group: too few mentees would have made it full enough.
std::string closed_text(const programme::Strand& strand, const record::MatchProposal& proposal, const People& people) {
    std::set<std::string> open;
    for (const auto& row : proposal.pairs) open.insert(ids_shown(people, row.mentors));
    std::string text;
    for (const auto& team : strand.matching().groups->teams) {
        const auto shown = ids_shown(people, {team.begin(), team.end()});
        if (!open.contains(shown)) text += fmt::format("  {}\n", shown);
    }
    return text.empty() ? "" : "\nTeams without a group:\n" + text;
}

List couples(const std::vector<proposal::Couple>& all) {
    List list;
    for (const auto& couple : all) {
        Map row{{"mentors", List(couple.mentors.begin(), couple.mentors.end())},
                {"mentees", List(couple.mentees.begin(), couple.mentees.end())}};
        if (!couple.pair.empty()) row.set("pair", couple.pair);
        if (!couple.left.empty()) row.set("left", List(couple.left.begin(), couple.left.end()));
        list.emplace_back(std::move(row));
    }
    return list;
}

} // namespace

std::string match_text(const Programme& programme, const record::MatchProposal& proposal, Show show) {
    const People people(programme, show);
    const auto agreed = static_cast<std::size_t>(
        std::count_if(proposal.pairs.begin(), proposal.pairs.end(), [](const auto& row) { return row.agreed.has_value(); }));
    const auto proposed = proposal.pairs.size() - agreed;
    const auto& strand = programme[*programme.find(proposal.strand)];
    const auto left = std::count_if(proposal.unplaced.begin(), proposal.unplaced.end(), [&](const auto& one) {
        return one.form || one.because != "no-mentees";
    });
    const bool groups = strand.matching().groups.has_value();
    auto text = fmt::format("{}: {} proposed, {} agreed already, {} without a {}\n", strand.record->name,
                            counted(proposed, groups ? "group" : "pair"), agreed, left,
                            groups ? "group" : "partner");
    text += levels_text(proposal.levels);
    text += price_of_stability_text(proposal) + bound_text(proposal);
    if (proposal.without_private.value_or(false))
        text += hanging("made without the private part: who must be kept apart, who is referred on, and all that needs "
                        "private data was left out; do not accept it unread", 0, 2);
    const auto broken = broken_pairs(programme, proposal);
    if (!proposal.pairs.empty()) text += "\n" + rows_text(proposal, people, broken) + broken_text(programme, broken, show);
    if (groups) text += closed_text(strand, proposal, people);
    if (!proposal.unplaced.empty())
        text += fmt::format("\nWithout a {}, and the rule that stands in the way:\n", groups ? "group" : "partner") +
                unplaced_text(proposal, people);
    if (proposed > 0)
        text += fmt::format("\nNothing is agreed yet. Accept row by row: kith match accept {}\n", proposal.strand.text);
    return text;
}

Value match_json(const Programme& programme, const record::MatchProposal& proposal,
                 const std::vector<record::Level>& order) {
    Map json;
    const auto written = record::Codec<record::MatchProposal>::write(proposal);
    for (const auto& [key, value] : written.as<Map>()->members())
        if (key != "pairs" && key != "unplaced") json.set(key, value);
    List rows, unplaced, names;
    const auto broken = broken_pairs(programme, proposal);
    for (const auto& row : proposal.pairs) {
        auto written_row = *record::Codec<record::ProposedRow>::write(row).as<Map>();
        const auto found = row.agreed ? broken.find(row.agreed->value.text) : broken.end();
        if (found != broken.end()) written_row.set("broken", List(found->second.begin(), found->second.end()));
        rows.emplace_back(std::move(written_row));
    }
    for (const auto& one : proposal.unplaced) unplaced.push_back(record::Codec<record::UnplacedPerson>::write(one));
    for (const auto level : order) names.emplace_back(record::spelling(level));
    const auto changes = proposal::difference(programme, proposal);
    json.set("pairs", std::move(rows)).set("unplaced", std::move(unplaced)).set("order", std::move(names));
    json.set("difference", Map{{"kept", couples(changes.kept)},
                               {"new", couples(changes.added)},
                               {"ended", couples(changes.ended)}});
    return json;
}

} // namespace kith::report
