// SPDX-License-Identifier: MIT
#include "matching/frontier.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

using record::Level;
using Levels = std::vector<Level>;

using Pairs = std::map<PairIndex, std::vector<Edge>>;

/// True where all the edges may be in one answer.
bool could_be_kept(const Instance& instance, const std::vector<Edge>& edges) {
    return std::all_of(edges.begin(), edges.end(), [&](Edge edge) {
        const auto with = [&](auto matches) { return static_cast<int>(std::count_if(edges.begin(), edges.end(), matches)); };
        const bool is_fixed = std::any_of(instance.fixed().begin(), instance.fixed().end(),
                                          [&](const Fixed& fixed) { return fixed.edge == edge; });
        return (is_fixed || instance.is_eligible(edge)) &&
               with([&](Edge other) { return other.mentor == edge.mentor; }) <= instance.capacity(edge.mentor) &&
               with([&](Edge other) { return other.mentee == edge.mentee; }) <= instance.capacity(edge.mentee);
    });
}

/// The pairs that breaking counts: agreed ones and what stays of those that someone left, if each could be kept.
Pairs pairs_to_keep(const Instance& instance) {
    Pairs pairs;
    for (const auto& [edge, pair] : instance.agreed()) pairs[pair].push_back(edge);
    for (const auto& [edge, pair] : instance.of_rests()) pairs[pair].push_back(edge);
    std::erase_if(pairs, [&](const auto& one) { return !could_be_kept(instance, one.second); });
    return pairs;
}

FrontierPoint point_of(const Instance& instance, const Pairs& pairs, const Solution& solution) {
    std::set<Edge> chosen;
    for (const auto& one : solution.edges) chosen.insert(one.edge);
    const auto lost = [&](const auto& one) { return !chosen.contains(one.first); };
    FrontierPoint point;
    point.levels = solution.levels;
    point.edges = std::count_if(instance.agreed().begin(), instance.agreed().end(), lost) +
                  std::count_if(instance.of_rests().begin(), instance.of_rests().end(), lost);
    for (const auto& [pair, edges] : pairs)
        if (!std::all_of(edges.begin(), edges.end(), [&](Edge edge) { return chosen.contains(edge); })) point.ended.push_back(pair);
    point.broken = static_cast<std::int64_t>(point.ended.size());
    return point;
}

/// More is better, whatever the level counts.
std::int64_t worth_of(const FrontierPoint& point, Level level) {
    const auto found = std::find_if(point.levels.begin(), point.levels.end(),
                                    [&](const LevelValue& one) { return one.name == record::spelling(level); });
    return is_less_better(found->name) ? -found->values.front() : found->values.front();
}

/// Adds what lies between two answers of the trade: the weight at which the two are worth the same either shows a
/// better one, or that there is none.
void add_between(const Instance& instance, const Pairs& pairs, const Levels& levels, Level level, const FrontierPoint& few,
                 const FrontierPoint& many, std::vector<FrontierPoint>& points) {
    std::vector<std::pair<FrontierPoint, FrontierPoint>> open{{few, many}};
    while (!open.empty()) {
        const auto [low, high] = std::move(open.back());
        open.pop_back();
        const Trade trade{level, high.edges - low.edges, worth_of(high, level) - worth_of(low, level)};
        const auto worth = [&](const FrontierPoint& point) {
            return trade.unit * worth_of(point, level) - trade.kept * point.edges;
        };
        if (trade.kept <= 0 || trade.unit <= 1) continue; // nothing gained, or no pair between
        auto middle = point_of(instance, pairs, match_by(instance, levels, trade));
        if (worth(middle) <= worth(low)) continue;
        points.push_back(middle);
        open.emplace_back(low, middle);
        open.emplace_back(std::move(middle), high);
    }
}

/// A level that is one sum; and `floor` behind it would depend on the trade.
bool can_be_traded(const Levels& levels, std::size_t at) {
    const auto level = levels[at];
    if (level == Level::need || level == Level::choices) return false;
    return std::find(levels.begin() + static_cast<std::ptrdiff_t>(at), levels.end(), Level::floor) == levels.end();
}

Levels without_keep(const Instance& instance) {
    auto levels = deciding_levels(instance);
    std::erase(levels, Level::keep);
    return levels;
}

} // namespace

std::vector<FrontierPoint> frontier(const Instance& instance, const Solution& answer) {
    const auto others = without_keep(instance);
    const auto pairs = pairs_to_keep(instance);
    std::vector<FrontierPoint> points;
    for (std::size_t behind = 0; behind <= others.size(); ++behind) {
        auto levels = others;
        levels.insert(levels.begin() + static_cast<std::ptrdiff_t>(behind), Level::keep);
        points.push_back(point_of(instance, pairs, match_by(instance, levels)));
    }
    for (std::size_t at = 0; at < others.size(); ++at) {
        const auto few = points[at], many = points[at + 1];
        if (can_be_traded(others, at)) add_between(instance, pairs, others, others[at], few, many, points);
    }
    std::stable_sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.edges < b.edges; });
    const auto same = [](const auto& a, const auto& b) { return a.levels == b.levels; };
    points.erase(std::unique(points.begin(), points.end(), same), points.end());
    for (auto& point : points) point.is_answer = point.levels == answer.levels;
    return points;
}

} // namespace kith::matching
