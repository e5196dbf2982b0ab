// SPDX-License-Identifier: MIT
#include "bipartite.hpp"

#include <algorithm>

namespace bench {
namespace {

template <class Cost>
constexpr Wide most_of() {
    // std::numeric_limits need not know a Wide in strict C++.
    return ((Wide{1} << (8 * sizeof(Cost) - 2)) - 1) * 2 + 1;
}

/// Leaves of arcs between the same two nodes the cheapest, at the place of the first.
template <class Cost>
void drop_parallel(Assignment<Cost>& instance) {
    std::vector<std::size_t> seen(instance.columns(), 0); // of each column: 1 + its last arc among those kept
    std::size_t kept = 0;
    for (std::size_t row = 0; row < instance.rows(); ++row) {
        const auto begin = kept;
        const auto from = instance.first[row];
        instance.first[row] = static_cast<Index>(kept);
        // The end of this row still stands where the next one begins.
        for (std::size_t arc = from; arc < instance.first[row + 1]; ++arc) {
            auto& before = seen[instance.column[arc]];
            if (before > begin) {
                instance.cost[before - 1] = std::min(instance.cost[before - 1], instance.cost[arc]);
                continue;
            }
            instance.column[kept] = instance.column[arc];
            instance.cost[kept] = instance.cost[arc];
            before = ++kept;
        }
    }
    instance.first.back() = static_cast<Index>(kept);
    instance.column.resize(kept);
    instance.cost.resize(kept);
}

} // namespace

Bipartite::Bipartite(const std::string& path) : path_(path) {
    read_dimacs(
        path_, [&](const Problem& problem) { name_nodes(problem); },
        [&](const DimacsArc& arc, const Scanner& scanner) { count_arc(arc, scanner); });
    check_outside();
    std::stable_sort(places_.begin(), places_.end(), [](const Places& a, const Places& b) {
        return a.column != b.column ? a.column < b.column : a.cost < b.cost;
    });
}

void Bipartite::name_nodes(const Problem& problem) {
    const auto& supply = problem.supply;
    const bool has_sink =
        problem.kind == Problem::Kind::flow &&
        std::count_if(supply.begin(), supply.end(), [](auto flow) { return flow < 0; }) == 1;
    for (const auto flow : supply) {
        const auto role = flow > 0 ? Role::row : flow < 0 && has_sink ? Role::sink : Role::column;
        auto& degrees = role == Role::row ? arcs_from_ : arcs_to_;
        role_.push_back(role);
        position_.push_back(static_cast<Index>(degrees.size()));
        if (role == Role::sink) continue;
        if (role == Role::column && flow < 0) places_.push_back({position_.back(), -flow, 0});
        degrees.push_back(0);
    }
    if (!has_sink) return;
    outside_.assign(arcs_from_.size(), 0);
    has_outside_.assign(arcs_from_.size(), false);
}

void Bipartite::include(Wide cost) {
    least_ = std::min(least_, cost);
    most_ = std::max(most_, cost);
}

void Bipartite::count_arc(const DimacsArc& arc, const Scanner& scanner) {
    const auto from = role_[arc.from], to = role_[arc.to];
    include(arc.cost);
    if (from == Role::row && to == Role::column) {
        ++arcs_from_[position_[arc.from]];
        ++arcs_to_[position_[arc.to]];
    } else if (from == Role::row && to == Role::sink) {
        const auto row = position_[arc.from];
        outside_[row] = has_outside_[row] ? std::min(outside_[row], arc.cost) : arc.cost;
        has_outside_[row] = true;
    } else if (from == Role::column && to == Role::sink) {
        places_.push_back({position_[arc.from], arc.capacity, arc.cost});
    } else {
        scanner.fail("an arc that leads neither from a row to a column nor to the sink");
    }
}

void Bipartite::check_outside() const {
    const auto count = std::count(has_outside_.begin(), has_outside_.end(), true);
    if (count == 0 || count == static_cast<std::ptrdiff_t>(has_outside_.size())) return;
    throw Malformed(path_ + ": some rows have an arc to the sink and others have none");
}

template <class Cost>
bool Bipartite::fits() const {
    const auto nodes = static_cast<Wide>(role_.size()) + 2;
    return most_ - least_ + 1 < most_of<Cost>() / (4 * nodes);
}

template <class Cost>
void Bipartite::set_slots(Assignment<Cost>& instance) const {
    const bool free =
        std::all_of(places_.begin(), places_.end(), [](const Places& one) { return one.cost == 0; });
    auto next = places_.begin();
    for (std::size_t column = 0; column < arcs_to_.size(); ++column) {
        std::int64_t left = arcs_to_[column]; // more places than arcs are never filled
        for (; next != places_.end() && next->column == column; ++next) {
            const auto count = std::min(left, next->count);
            left -= count;
            if (!free)
                instance.slot_cost.insert(instance.slot_cost.end(), static_cast<std::size_t>(count),
                                          static_cast<Cost>(next->cost));
        }
        instance.first_slot.push_back(instance.first_slot.back() +
                                      static_cast<Index>(arcs_to_[column] - left));
    }
}

template <class Cost>
Assignment<Cost> Bipartite::read() const {
    Assignment<Cost> instance;
    instance.first.reserve(arcs_from_.size() + 1);
    for (const auto degree : arcs_from_) instance.first.push_back(instance.first.back() + degree);
    instance.column.resize(instance.first.back());
    instance.cost.resize(instance.first.back());
    auto next = instance.first;
    read_dimacs(
        path_, [](const Problem&) {},
        [&](const DimacsArc& arc, const Scanner&) {
            if (role_[arc.from] != Role::row || role_[arc.to] != Role::column) return;
            const auto at = next[position_[arc.from]]++;
            instance.column[at] = position_[arc.to];
            instance.cost[at] = static_cast<Cost>(arc.cost);
        });
    set_slots(instance);
    drop_parallel(instance);
    if (std::find(has_outside_.begin(), has_outside_.end(), true) != has_outside_.end())
        for (const auto price : outside_) instance.outside.push_back(static_cast<Cost>(price));
    return instance;
}

template bool Bipartite::fits<std::int64_t>() const;
template bool Bipartite::fits<Wide>() const;
template Assignment<std::int64_t> Bipartite::read() const;
template Assignment<Wide> Bipartite::read() const;

} // namespace bench
