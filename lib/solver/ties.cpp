// SPDX-License-Identifier: MIT
#include "solver/ties.hpp"

#include <algorithm>
#include <deque>
#include <optional>

namespace kith::solver {
namespace {

/// A step from one node to another that costs nothing: an edge taken or given up, or a place.
struct Step {
    std::size_t to = 0;
    std::optional<std::size_t> edge;
};

/// The residual graph of what is open: left nodes, right nodes, ground.
class Open {
  public:
    Open(const BMatching& instance, const Face& face, const std::vector<bool>& chosen, const std::vector<bool>& frozen)
        : lefts_(instance.nodes(Side::left)), steps_(lefts_ + instance.nodes(Side::right) + 1) {
        for (std::size_t e = 0; e < instance.edges(); ++e)
            if (face.edge(e) == Settled::open && !frozen[e]) {
                const auto [from, to] = step(instance, e, chosen[e]);
                steps_[from].push_back({to, e});
            }
        for (const auto side : both_sides) {
            const auto used = partners(instance, chosen, side);
            for (std::size_t node = 0; node < used.size(); ++node) {
                const auto k = used[node];
                const bool more = k < instance.capacity(side, node) && face.place(side, node, k) == Settled::open;
                const bool fewer = k > 0 && face.place(side, node, k - 1) == Settled::open;
                const auto at = side == Side::left ? node : lefts_ + node;
                if (side == Side::left ? more : fewer) steps_[ground()].push_back({at, {}});
                if (side == Side::left ? fewer : more) steps_[at].push_back({ground(), {}});
            }
        }
    }

    std::size_t nodes() const { return steps_.size(); }
    std::size_t ground() const { return steps_.size() - 1; }
    const std::vector<Step>& from(std::size_t node) const { return steps_[node]; }

    /// From where to where taking an edge, or giving it up, goes.
    std::pair<std::size_t, std::size_t> step(const BMatching& instance, std::size_t edge, bool chosen) const {
        const std::size_t left = instance.ends(edge).left, right = lefts_ + instance.ends(edge).right;
        return chosen ? std::pair(right, left) : std::pair(left, right);
    }

  private:
    std::size_t lefts_;
    std::vector<std::vector<Step>> steps_;
};

/// Strongly connected components (Tarjan 1972), without recursion. Numbers them from 0.
class Components {
  public:
    explicit Components(const Open& graph) : graph_(graph), number_(graph.nodes(), 0), low_(graph.nodes(), 0), of_(graph.nodes(), unset) {
        for (std::size_t node = 0; node < graph.nodes(); ++node)
            if (number_[node] == 0) visit(node);
    }
    std::size_t operator[](std::size_t node) const { return of_[node]; }

  private:
    static constexpr std::size_t unset = static_cast<std::size_t>(-1);
    struct Frame {
        std::size_t node = 0;
        std::size_t next = 0;
    };

    void open(std::size_t node) {
        number_[node] = low_[node] = ++count_;
        stack_.push_back(node);
        frames_.push_back({node, 0});
    }

    void visit(std::size_t root) {
        open(root);
        while (!frames_.empty()) {
            auto& frame = frames_.back();
            if (frame.next == graph_.from(frame.node).size()) {
                close(frame.node);
                continue;
            }
            const auto to = graph_.from(frame.node)[frame.next++].to;
            if (number_[to] == 0) open(to);
            else if (of_[to] == unset) low_[frame.node] = std::min(low_[frame.node], number_[to]);
        }
    }

    void close(std::size_t node) {
        frames_.pop_back();
        if (!frames_.empty()) low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
        if (low_[node] != number_[node]) return;
        while (of_[node] == unset) {
            of_[stack_.back()] = components_;
            stack_.pop_back();
        }
        ++components_;
    }

    const Open& graph_;
    std::vector<std::size_t> number_, low_, of_, stack_;
    std::vector<Frame> frames_;
    std::size_t count_ = 0, components_ = 0;
};

/// Takes the edge by closing a cycle of open steps through it that leaves frozen edges alone, where there is one.
void take(const BMatching& instance, const Open& graph, std::size_t edge, std::vector<bool>& chosen) {
    const auto [from, to] = graph.step(instance, edge, false);
    std::vector<std::optional<std::pair<std::size_t, std::optional<std::size_t>>>> came(graph.nodes());
    std::deque<std::size_t> queue{to};
    came[to] = std::pair(to, std::optional<std::size_t>{});
    while (!queue.empty() && !came[from]) {
        const auto node = queue.front();
        queue.pop_front();
        for (const auto& step : graph.from(node)) {
            if (came[step.to] || step.edge == edge) continue;
            came[step.to] = std::pair(node, step.edge);
            queue.push_back(step.to);
        }
    }
    if (!came[from]) return;
    chosen[edge] = true;
    for (auto node = from; node != to; node = came[node]->first)
        if (const auto by = came[node]->second) chosen[*by] = !chosen[*by];
}

} // namespace

std::vector<Standing> standings(const BMatching& instance, const Face& face, const std::vector<bool>& chosen) {
    const Open graph(instance, face, chosen, std::vector<bool>(instance.edges(), false));
    const Components component(graph);
    std::vector<Standing> found;
    for (std::size_t e = 0; e < instance.edges(); ++e) {
        const auto [from, to] = graph.step(instance, e, chosen[e]);
        const bool on_cycle = face.edge(e) == Settled::open && component[from] == component[to];
        found.push_back(on_cycle ? Standing::free : chosen[e] ? Standing::forced : Standing::never);
    }
    return found;
}

std::vector<bool> first_of_ties(const BMatching& instance, const Face& face, std::vector<bool> chosen) {
    const auto standing = standings(instance, face, chosen);
    if (std::find(standing.begin(), standing.end(), Standing::free) == standing.end()) return chosen;
    const auto wanted = cost_of(instance, chosen);
    std::vector<bool> decided(instance.edges(), false), frozen(instance.edges(), false);
    for (std::size_t e = 0; e < instance.edges(); ++e) {
        if (standing[e] == Standing::never) continue;
        if (cost_of(instance, decided) == wanted) return decided;
        if (!chosen[e]) take(instance, Open(instance, face, chosen, frozen), e, chosen);
        frozen[e] = true;
        decided[e] = chosen[e];
    }
    return decided;
}

} // namespace kith::solver
