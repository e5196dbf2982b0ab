// SPDX-License-Identifier: MIT
#include "report/gaps_page.hpp"

#include "matching/blocking.hpp"
#include "report/gate_words.hpp"
#include "report/level_words.hpp"
#include "report/mentee_name.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using matching::Gaps;
using matching::Instance;
using matching::LevelValue;
using matching::RecruitKind;
using text::List;
using text::Map;
using text::Value;

constexpr const char* not_computed = "what would free many pairs at once, as a training course or a moved slot does";

/// The levels on which any of the gains is not zero.
std::vector<std::size_t> moved_levels(const std::vector<std::vector<LevelValue>>& gains) {
    std::vector<std::size_t> moved;
    for (std::size_t level = 0; !gains.empty() && level < gains.front().size(); ++level)
        if (std::any_of(gains.begin(), gains.end(), [&](const auto& gain) { return !is_nothing(gain[level].values); }))
            moved.push_back(level);
    return moved;
}

std::string described(RecruitKind kind, const std::vector<std::string>& values) {
    const auto list = fmt::format("{}", fmt::join(values, ", "));
    switch (kind) {
    case RecruitKind::anyone: return "one more mentor, whoever suits best";
    case RecruitKind::year: return "one more mentor in " + list;
    case RecruitKind::slot: return "one more mentor who is free in " + list;
    case RecruitKind::language: return "one more mentor who speaks " + list;
    case RecruitKind::subject: return "one more mentor who offers " + list;
    }
    return {};
}

/// Of kinds that help equally, one that names something says more than anyone; all its values that are worth as much.
std::string first_sentence(const Gaps& gaps) {
    const auto& most = gaps.recruits.front().gain;
    if (matching::sign(most) <= 0) return "No one more mentor, of whatever kind, would make the answer better.\n";
    auto kind = RecruitKind::anyone;
    std::vector<std::string> values;
    std::set<std::string> genders;
    for (const auto& one : gaps.recruits) {
        if (one.gain != most || (kind != RecruitKind::anyone && one.kind != kind)) continue;
        kind = one.kind;
        if (!one.value.empty()) values.push_back(one.value);
        genders.insert(one.traits.gender);
    }
    const bool told = genders.size() == 1 && !genders.begin()->empty();
    return wrapped(fmt::format("Helps most: {}{}: {}.", described(kind, values),
                               told ? fmt::format(" (gender {})", *genders.begin()) : "", gain_text(most)), 0);
}

/// A row for each kind and gain, with all values of which both are true; those worth nothing in one sentence.
std::string recruits_text(const Gaps& gaps) {
    struct Row {
        RecruitKind kind;
        std::string values;
        const std::vector<LevelValue>* gain;
    };
    std::vector<Row> rows;
    std::vector<std::vector<LevelValue>> gains;
    std::string worthless;
    for (const auto& one : gaps.recruits) {
        if (matching::sign(one.gain) <= 0) {
            worthless += (worthless.empty() ? "" : ", ") + std::string(matching::word(one.kind)) + (one.value.empty() ? "" : " ") + one.value;
            continue;
        }
        gains.push_back(one.gain);
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.kind == one.kind && *row.gain == one.gain; });
        if (same == rows.end()) rows.push_back({one.kind, one.value, &one.gain});
        else same->values += ", " + one.value;
    }
    const auto moved = moved_levels(gains);
    std::vector<Column> columns{{"one more mentor"}, {""}};
    for (const auto level : moved) columns.push_back({gains.front()[level].name, Align::right});
    Table table(columns);
    for (const auto& row : rows) {
        std::vector<std::string> cells{std::string(matching::word(row.kind)), row.values};
        for (const auto level : moved) cells.push_back(gain_text((*row.gain)[level].values));
        table.add(std::move(cells));
    }
    auto text = table.empty() ? std::string{} : "\n" + table.text();
    return worthless.empty() || table.empty() ? text : text + wrapped("worth nothing: " + worthless, 2);
}

std::string places_text(const Instance& instance, const Gaps& gaps, const People& people) {
    if (gaps.places.best.empty()) return "\nOne more place with a mentor who is there would change nothing.\n";
    std::vector<std::vector<LevelValue>> gains;
    for (const auto& one : gaps.places.best) gains.push_back(one.gain);
    const auto moved = moved_levels(gains);
    std::vector<Column> columns{{"one more place with"}, {"for"}};
    for (const auto level : moved) columns.push_back({gains.front()[level].name, Align::right});
    Table table(columns);
    for (const auto& one : gaps.places.best) {
        std::vector<std::string> cells{people(instance.mentor(one.mentor)), one.placed ? mentee_name(instance, people, *one.placed) : ""};
        for (const auto level : moved) cells.push_back(gain_text(one.gain[level].values));
        table.add(std::move(cells));
    }
    auto text = "\n" + table.text();
    if (gaps.places.others > 0)
        text += wrapped(fmt::format("with {} it would help as well, not more", counted(gaps.places.others, "other mentor")), 2);
    return text;
}

std::string edits_text(const Instance& instance, const matching::Edits& edits, const People& people) {
    std::vector<std::string> words;
    for (const auto& [mentor, more] : edits.places)
        words.push_back(fmt::format("{} with {}", more == 1 ? "one more place" : fmt::format("{} more places", more),
                                    people(instance.mentor(mentor))));
    for (const auto& pair : edits.pairs)
        words.push_back(fmt::format("{}{} out of the way for {} with {}", fmt::join(matching::broken_names(pair.rules), " and "),
                                    pair.gates.empty() ? "" : fmt::format(" ({})", gates_text(people, pair.gates)),
                                    people(instance.mentor(pair.edge.mentor)), mentee_name(instance, people, pair.edge.mentee)));
    return words.empty() ? "none: the strand's order puts something else first" : fmt::format("{}", fmt::join(words, "; "));
}

std::string more_text(const Instance& instance, const Gaps& gaps, const People& people) {
    if (gaps.more == 0) return {};
    Table table({{"more", Align::right}, {"cost", Align::right}, {"cheapest edits"}});
    for (const auto& edits : gaps.edits)
        table.add({std::to_string(edits.more), std::to_string(edits.cost), edits_text(instance, edits, people)});
    std::string text = "\n" + (table.empty() ? std::string{} : table.text());
    if (static_cast<int>(gaps.edits.size()) < gaps.more)
        text += wrapped(fmt::format("More than {} cannot be placed by such edits.", counted(gaps.edits.size(), "mentee")), 0);
    return text + wrapped(fmt::format("An edit is one more place with a mentor, or a rule that would not stand between two "
                                      "people; each costs 1. Not computed: {}.", not_computed), 0);
}

Map levels_json(const std::vector<LevelValue>& levels) {
    Map json;
    for (const auto& level : levels) {
        if (level.values.size() == 1) json.set(level.name, level.values.front());
        else json.set(level.name, List(level.values.begin(), level.values.end()));
    }
    return json;
}

Map edits_json(const Instance& instance, const matching::Edits& edits) {
    const People ids(instance.programme(), Show::ids);
    List places, pairs;
    for (const auto& [mentor, more] : edits.places) places.emplace_back(Map{{"mentor", ids(instance.mentor(mentor))}, {"places", more}});
    for (const auto& pair : edits.pairs) {
        const auto rules = matching::broken_names(pair.rules);
        Map row{{"mentor", ids(instance.mentor(pair.edge.mentor))},
                {"mentee", mentee_name(instance, ids, pair.edge.mentee)},
                {"rules", List(rules.begin(), rules.end())}};
        List gates;
        for (const auto& gate : pair.gates)
            gates.emplace_back(Map{{"person", ids(gate.person)}, {"gate", gate.gate.text}, {"state", state_word(gate.state)}});
        if (!gates.empty()) row.set("gates", std::move(gates));
        pairs.emplace_back(std::move(row));
    }
    return {{"more", edits.more}, {"cost", edits.cost}, {"places", std::move(places)}, {"pairs", std::move(pairs)},
            {"levels", levels_json(edits.levels)}};
}

} // namespace

std::string gaps_text(const Instance& instance, const Gaps& gaps, Show show) {
    const People people(instance.programme(), show);
    std::string levels;
    for (const auto& level : gaps.levels) levels += (levels.empty() ? "" : ", ") + level.name + " " + level_text(level.values);
    return fmt::format("{}: what one more mentor would be worth\n", instance.strand().record->name) + wrapped("now: " + levels, 0) +
           first_sentence(gaps) + recruits_text(gaps) + places_text(instance, gaps, people) +
           "A plus is better, whichever way a level counts.\n" +
           more_text(instance, gaps, people);
}

Value gaps_json(const Instance& instance, const Gaps& gaps) {
    const People ids(instance.programme(), Show::ids);
    List recruits, places, edits;
    for (const auto& one : gaps.recruits) {
        Map row{{"kind", std::string(matching::word(one.kind))}};
        if (!one.value.empty()) row.set("value", one.value);
        if (one.traits.year) row.set("year", record::format(*one.traits.year));
        if (!one.traits.gender.empty()) row.set("gender", one.traits.gender);
        row.set("school", instance.programme()[one.traits.school].name.text).set("gain", levels_json(one.gain));
        recruits.emplace_back(std::move(row));
    }
    for (const auto& one : gaps.places.best) {
        Map row{{"mentor", ids(instance.mentor(one.mentor))}};
        if (one.placed) row.set("for", mentee_name(instance, ids, *one.placed));
        row.set("gain", levels_json(one.gain));
        places.emplace_back(std::move(row));
    }
    for (const auto& one : gaps.edits) edits.emplace_back(edits_json(instance, one));
    Map json{{"strand", instance.strand().name.text}, {"made", text::format(instance.settings().day)},
             {"levels", levels_json(gaps.levels)}, {"recruits", std::move(recruits)}, {"places", std::move(places)},
             {"places-more", static_cast<std::int64_t>(gaps.places.others)}};
    if (gaps.more > 0) json.set("edits", std::move(edits)).set("not-computed", not_computed);
    return json;
}

} // namespace kith::report
