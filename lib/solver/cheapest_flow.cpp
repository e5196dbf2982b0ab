// SPDX-License-Identifier: MIT
#include "solver/cheapest_flow.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <queue>

namespace kith::solver {
namespace {

/// An arc in the direction in which it can still carry flow.
struct Step {
    ArcId arc;
    bool forward = true;
};

class Search {
  public:
    Search(const Network& network, NodeId source, NodeId sink)
        : network_(network), source_(source), sink_(sink), steps_(network.nodes()),
          flow_{std::vector<int>(network.arcs(), 0), {}} {
        for (std::size_t i = 0; i < network.arcs(); ++i) {
            steps_[network.arc({i}).from.value].push_back({{i}, true});
            steps_[network.arc({i}).to.value].push_back({{i}, false});
        }
    }

    Flow run() {
        price_without_flow();
        while (sign(flow_.price[sink_.value]) < 0) {
            push_along_path();
            if (!find_path()) break;
        }
        return std::move(flow_);
    }

  private:
    CostRow zero() const { return CostRow(network_.levels(), 0); }
    NodeId target(const Step& step) const {
        return step.forward ? network_.arc(step.arc).to : network_.arc(step.arc).from;
    }
    bool is_open(const Step& step) const {
        const int on = flow_.on_arc[step.arc.value];
        return step.forward ? on < network_.arc(step.arc).capacity : on > 0;
    }

    /// What the step costs beyond the prices of its ends; never negative between searches.
    CostRow reduced(const Step& step, NodeId from, NodeId to) const {
        CostRow row = flow_.price[from.value];
        if (step.forward) add(row, network_.cost(step.arc));
        else subtract(row, network_.cost(step.arc));
        subtract(row, flow_.price[to.value]);
        return row;
    }

    /// First prices: cheapest paths in an acyclic network, nodes taken as they become ready (Kahn 1962).
    void price_without_flow() {
        const auto n = network_.nodes();
        std::vector<int> waiting(n, 0);
        for (std::size_t i = 0; i < network_.arcs(); ++i) ++waiting[network_.arc({i}).to.value];
        std::vector<std::optional<CostRow>> best(n);
        best[source_.value] = zero();
        came_by_.assign(n, std::nullopt);
        std::vector<NodeId> ready;
        for (std::size_t i = 0; i < n; ++i)
            if (waiting[i] == 0) ready.push_back({i});
        while (!ready.empty()) {
            const auto node = ready.back();
            ready.pop_back();
            // A node that no flow can reach is priced out of everyone's way, and so is what only it leads to.
            if (!best[node.value]) best[node.value] = out_of_reach();
            for (const auto& step : steps_[node.value]) {
                if (!step.forward) continue;
                relax_first(best, node, step);
                if (--waiting[target(step).value] == 0) ready.push_back(target(step));
            }
        }
        for (auto& row : best) flow_.price.push_back(std::move(*row));
        // Where no path pays, the sink's price is zero, and no arc into it is cheaper than that.
        if (sign(flow_.price[sink_.value]) > 0) flow_.price[sink_.value] = zero();
    }

    void relax_first(std::vector<std::optional<CostRow>>& best, NodeId node, const Step& step) {
        if (network_.arc(step.arc).capacity == 0) return;
        CostRow row = *best[node.value];
        add(row, network_.cost(step.arc));
        auto& there = best[target(step).value];
        if (there && compare(row, *there) >= 0) return;
        there = std::move(row);
        came_by_[target(step).value] = step;
    }

    /// More than any path can cost or save on the first level.
    CostRow out_of_reach() const {
        CostRow row = zero();
        if (row.empty()) return row;
        row.front() = 1;
        for (std::size_t i = 0; i < network_.arcs(); ++i) row.front() += std::abs(network_.cost({i}).front());
        return row;
    }

    void push_along_path() {
        for (NodeId node = sink_; node != source_;) {
            const auto& step = *came_by_[node.value];
            flow_.on_arc[step.arc.value] += step.forward ? 1 : -1;
            node = step.forward ? network_.arc(step.arc).from : network_.arc(step.arc).to;
        }
    }

    /// Dijkstra on reduced costs, up to the sink. Raises the prices so that the found path is tight; where the
    /// cheapest path no longer pays, raises them only until the sink's price is zero.
    bool find_path() {
        const auto n = network_.nodes();
        std::vector<std::optional<CostRow>> distance(n);
        std::vector<bool> settled(n, false);
        came_by_.assign(n, std::nullopt);
        const auto later = [](const auto& a, const auto& b) {
            const auto order = compare(a.first, b.first);
            return order != 0 ? order > 0 : a.second > b.second;
        };
        std::priority_queue<std::pair<CostRow, NodeId>, std::vector<std::pair<CostRow, NodeId>>, decltype(later)> queue(
            later);
        distance[source_.value] = zero();
        queue.emplace(zero(), source_);
        while (!queue.empty() && !settled[sink_.value]) {
            const auto [at, node] = queue.top();
            queue.pop();
            if (settled[node.value]) continue;
            settled[node.value] = true;
            for (const auto& step : steps_[node.value]) {
                const auto to = target(step);
                if (settled[to.value] || !is_open(step)) continue;
                CostRow row = reduced(step, node, to);
                add(row, at);
                auto& there = distance[to.value];
                if (there && compare(row, *there) >= 0) continue;
                there = row;
                came_by_[to.value] = step;
                queue.emplace(std::move(row), to);
            }
        }
        // At most as far as the sink is away, and never so far that the sink's price would pass zero.
        CostRow limit = zero();
        subtract(limit, flow_.price[sink_.value]);
        const bool pays = settled[sink_.value] && compare(*distance[sink_.value], limit) < 0;
        if (pays) limit = *distance[sink_.value];
        for (std::size_t i = 0; i < n; ++i)
            add(flow_.price[i], settled[i] && compare(*distance[i], limit) < 0 ? *distance[i] : limit);
        return pays;
    }

    const Network& network_;
    NodeId source_;
    NodeId sink_;
    std::vector<std::vector<Step>> steps_;
    std::vector<std::optional<Step>> came_by_;
    Flow flow_;
};

} // namespace

Flow cheapest_flow(const Network& network, NodeId source, NodeId sink) { return Search(network, source, sink).run(); }

} // namespace kith::solver
