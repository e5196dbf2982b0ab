// SPDX-License-Identifier: MIT
#include "report/change_page.hpp"

#include "matching/agreed.hpp"
#include "report/level_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using matching::FrontierPoint;
using programme::PairIndex;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

constexpr std::size_t most_new = 10;   ///< new pairs that are named on top; all are in the rows below
constexpr std::size_t most_points = 12;
constexpr std::size_t most_ids = 4;

std::string number_of(std::size_t n, const char* word) {
    return fmt::format("{} {}", n == 0 ? "none" : std::to_string(n), word);
}

std::string shown(const People& people, const proposal::Couple& couple) {
    const auto names = [&](const std::vector<std::string>& ids) {
        std::string all;
        for (const auto& id : ids) all += (all.empty() ? "" : ", ") + people(record::PersonId{id});
        return all;
    };
    return names(couple.mentors) + " with " + names(couple.mentees);
}

/// The rule that no longer holds of each agreed pair that has one.
std::map<std::string, std::string> overtaken(const Programme& programme, const record::MatchProposal& proposal) {
    std::map<std::string, std::string> rules;
    for (const auto& one : matching::overtaken_pairs(programme, *programme.find(proposal.strand), proposal.made,
                                                     !proposal.without_private.value_or(false)))
        rules.emplace(programme[one.pair].id.text, one.rule);
    return rules;
}

/// Of a pair with its id who is in it, and who has left it.
std::string line_of(const People& people, const char* word, const proposal::Couple& couple) {
    std::string left;
    for (const auto& id : couple.left) left += (left.empty() ? "" : ", ") + people(record::PersonId{id});
    return fmt::format("  {:<6} {}  {}{}", word, couple.pair, shown(people, couple), left.empty() ? "" : " (" + left + " left)");
}

bool is_void(const proposal::Difference& difference, const proposal::Couple& couple) {
    const auto& all = difference.void_pairs;
    return std::find(all.begin(), all.end(), couple.pair) != all.end();
}

/// The agreed pairs of which nothing can stay, before all else: their people are matched as if they had had nobody.
std::string void_text(const Programme& programme, const record::MatchProposal& proposal,
                      const proposal::Difference& difference, const People& people) {
    if (difference.void_pairs.empty()) return {};
    const bool groups = programme[*programme.find(proposal.strand)].matching().groups.has_value();
    const auto n = difference.void_pairs.size();
    auto text = wrapped(fmt::format("{} void because someone left, and the others are matched anew:",
                                    groups ? counted(n, "agreed group is", "agreed groups are")
                                           : counted(n, "agreed pair is", "agreed pairs are")), 0);
    for (const auto& couple : difference.ended)
        if (is_void(difference, couple)) text += line_of(people, "void", couple) + "\n";
    return text + "  To end them: kith match end PAIR --reason partner-left\n\n";
}

/// The pairs that go on without those who left.
std::string rests_text(const proposal::Difference& difference, const People& people) {
    std::string text;
    for (const auto& couple : difference.kept)
        if (!couple.left.empty()) text += line_of(people, "stays", couple) + "\n";
    if (text.empty()) return {};
    return text + "  Those who stay are a new row: accept it, and end the pair that was left:\n"
                  "  kith match end PAIR --reason partner-left\n";
}

std::string new_text(const proposal::Difference& difference, const People& people) {
    std::string text;
    for (std::size_t i = 0; i < std::min(most_new, difference.added.size()); ++i)
        text += hanging("new    " + shown(people, difference.added[i]), 2, 9);
    if (difference.added.size() > most_new)
        text += fmt::format("  and {} more that are new, among the rows below\n", difference.added.size() - most_new);
    return text;
}

/// What the values are more than those they are compared with.
std::vector<std::int64_t> difference_of(const std::vector<std::int64_t>& values, const std::vector<std::int64_t>& base) {
    std::vector<std::int64_t> more;
    for (std::size_t i = 0; i < values.size(); ++i) more.push_back(values[i] - base[i]);
    return more;
}

/// The positions of the levels, `keep` aside, whose value is not the same at all points.
std::vector<std::size_t> changing_levels(const std::vector<FrontierPoint>& points) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < points.front().levels.size(); ++i) {
        const auto& first = points.front().levels[i];
        const bool changes = std::any_of(points.begin(), points.end(),
                                         [&](const FrontierPoint& point) { return point.levels[i] != first; });
        if (changes && first.name != "keep") found.push_back(i);
    }
    return found;
}

std::string ids_text(const Programme& programme, const std::vector<PairIndex>& pairs) {
    std::string text;
    for (std::size_t i = 0; i < std::min(most_ids, pairs.size()); ++i)
        text += (i == 0 ? "" : ", ") + programme[pairs[i]].id.text;
    if (pairs.size() > most_ids) text += fmt::format(" and {} more", pairs.size() - most_ids);
    return text;
}

} // namespace

std::string change_text(const Programme& programme, const record::MatchProposal& proposal, Show show) {
    const auto difference = proposal::difference(programme, proposal);
    if (difference.kept.empty() && difference.ended.empty()) return {};
    const People people(programme, show);
    auto text = void_text(programme, proposal, difference, people);
    text += fmt::format("Against what is agreed: {} kept, {}, {}\n", counted(difference.kept.size(), "pair"),
                            number_of(difference.added.size(), "new"), number_of(difference.ended.size(), "ended"));
    text += rests_text(difference, people);
    const auto to_end = difference.ended.size() - difference.void_pairs.size();
    const auto rules = to_end == 0 ? std::map<std::string, std::string>{} : overtaken(programme, proposal);
    for (const auto& couple : difference.ended) {
        if (is_void(difference, couple)) continue;
        const auto rule = rules.find(couple.pair);
        text += fmt::format("{}{}\n", line_of(people, "ended", couple),
                            rule == rules.end() ? "" : fmt::format(" ({} stands in the way)", rule->second));
    }
    if (to_end > 0)
        text += "  First end the pairs that are to end: kith match end PAIR --reason REASON\n";
    return text + new_text(difference, people) + "\n";
}

std::string frontier_text(const Programme& programme, const std::vector<FrontierPoint>& points) {
    if (points.size() < 2) return "Breaking more agreed pairs would gain nothing on any level.\n\n";
    const auto& base = points.front();
    const auto levels = changing_levels(points);
    std::vector<Column> columns{{"break", Align::right}};
    for (const auto level : levels) columns.push_back({base.levels[level].name, Align::right});
    columns.push_back({"pairs that end"});
    Table table(columns);
    for (std::size_t i = 0; i < std::min(most_points, points.size()); ++i) {
        std::vector<std::string> cells{std::to_string(points[i].broken)};
        for (const auto level : levels) cells.push_back(gain_text(difference_of(points[i].levels[level].values, base.levels[level].values)));
        const auto ended = ids_text(programme, points[i].ended);
        cells.push_back(points[i].is_answer ? ended + (ended.empty() ? "" : "; ") + "this proposal" : ended);
        table.add(std::move(cells));
    }
    std::string more;
    if (points.size() > most_points)
        more = fmt::format("  and {} more steps: --format json\n", points.size() - most_points);
    return "What breaking agreed pairs would change on each level, against keeping all that\ncan be kept. Each "
           "row is exact; where one level is traded for pairs, only the\nrows that pay best are shown (the convex "
           "frontier). To take a row, end its\npairs (kith match end) and run kith match again.\n" +
           table.text() + more + "\n";
}

Value frontier_json(const Programme& programme, const std::vector<FrontierPoint>& points) {
    List list;
    for (const auto& point : points) {
        record::LevelValues levels;
        for (const auto& level : point.levels) levels.all.emplace_back(level.name, level.values);
        List ended;
        for (const auto pair : point.ended) ended.emplace_back(programme[pair].id.text);
        list.emplace_back(Map{{"broken", static_cast<int>(point.broken)},
                              {"levels", record::Codec<record::LevelValues>::write(levels)},
                              {"ended", std::move(ended)},
                              {"proposed", point.is_answer}});
    }
    return list;
}

} // namespace kith::report
