// SPDX-License-Identifier: MIT
#include "matching/levels.hpp"

#include <algorithm>
#include <numeric>

namespace kith::matching {
namespace {

using record::Level;

template <class Count>
std::vector<std::int64_t> one(Count count) {
    return {static_cast<std::int64_t>(count)};
}

/// A set of edges with what the levels count.
struct Tally {
    Tally(const Instance& instance, const std::vector<Edge>& edges)
        : all(edges), of_mentor(instance.mentors()), of_mentee(instance.mentees()) {
        for (const auto edge : edges) {
            ++of_mentor[edge.mentor.value];
            ++of_mentee[edge.mentee.value];
        }
    }
    const std::vector<Edge>& all;
    std::vector<int> of_mentor;
    std::vector<int> of_mentee;
};

std::int64_t shortfall(const Instance& instance, const Tally& tally) {
    std::int64_t missing = 0;
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        missing += std::max(0, instance.at_least(MentorPos{m}) - tally.of_mentor[m]);
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        missing += std::max(0, instance.at_least(MenteePos{e}) - tally.of_mentee[e]);
    return missing;
}

template <class Value>
std::int64_t sum_placed(const Instance& instance, const Tally& tally, Value value) {
    std::int64_t total = 0;
    for (std::size_t e = 0; e < instance.mentees(); ++e)
        if (tally.of_mentee[e] > 0) total += value(MenteePos{e});
    return total;
}

template <class Value>
std::int64_t sum_edges(const Tally& tally, Value value) {
    std::int64_t total = 0;
    for (const auto edge : tally.all) total += value(edge);
    return total;
}

std::vector<std::int64_t> value_of(const Instance& i, Level level, const Tally& tally) {
    switch (level) {
    case Level::keep: return one(sum_edges(tally, [&](Edge e) { return i.is_to_keep(e); }));
    case Level::place: return one(sum_placed(i, tally, [](MenteePos) { return 1; }));
    case Level::waiting: return one(sum_placed(i, tally, [&](MenteePos at) { return i.days_waited(at); }));
    case Level::weak:
        return one(sum_edges(tally, [&](Edge e) { return i[e].fit < i.strand().matching().weak_below.value; }));
    case Level::spread:
        return one(std::inner_product(tally.of_mentor.begin(), tally.of_mentor.end(), tally.of_mentor.begin(), 0));
    case Level::fill: return one(tally.all.size());
    case Level::fit: return one(sum_edges(tally, [&](Edge e) { return i[e].fit; }));
    case Level::floor: {
        int lowest = full_marks;
        const auto fixed = i.fixed_edges();
        for (const auto edge : tally.all)
            if (!fixed.contains(edge)) lowest = std::min(lowest, i[edge].fit);
        return one(lowest);
    }
    case Level::need: {
        std::vector<std::int64_t> values;
        for (const auto band : need_bands)
            values.push_back(sum_placed(i, tally, [&](MenteePos at) { return i.need(at) == band; }));
        return values;
    }
    case Level::choices: {
        std::vector<std::int64_t> values(static_cast<std::size_t>(i.longest_choice_list()), 0);
        for (const auto edge : tally.all)
            if (i[edge].rank > 0) ++values[static_cast<std::size_t>(i[edge].rank - 1)];
        return values;
    }
    }
    return {};
}

} // namespace

bool is_less_better(std::string_view level) {
    return level == "bounds" || level == record::spelling(Level::weak) || level == record::spelling(Level::spread);
}

std::vector<Level> deciding_levels(const Instance& instance) {
    auto order = instance.strand().order;
    const bool named = std::find(order.begin(), order.end(), Level::keep) != order.end();
    if (instance.settings().rematch && !named) order.insert(order.begin(), Level::keep);
    return order;
}

std::vector<LevelValue> values_of(const Instance& instance, const std::vector<Edge>& edges) {
    const Tally tally(instance, edges);
    std::vector<LevelValue> values{{"bounds", {shortfall(instance, tally)}}};
    for (const auto level : deciding_levels(instance))
        values.push_back({std::string(record::spelling(level)), value_of(instance, level, tally)});
    return values;
}

} // namespace kith::matching
