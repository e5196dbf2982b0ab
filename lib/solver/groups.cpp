// SPDX-License-Identifier: MIT
#include "solver/group_node.hpp"

#include <algorithm>
#include <queue>
#include <stdexcept>

namespace kith::solver {
namespace {

/// A node whose relaxation is known and breaks a rule. Costs compare level by level.
struct Open {
    GroupNode node;
    Relaxed relaxed;
    std::size_t number = 0; ///< in order of making
};

/// True where the first set comes before the other: it is cheaper, or, where ties count, as cheap and has the
/// first edge in which they differ.
bool comes_before(const Relaxed& one, const Relaxed& other, Ties ties) {
    if (one.cost != other.cost) return one.cost < other.cost;
    return ties == Ties::first && one.chosen > other.chosen;
}

struct LaterFirst {
    Ties ties;
    bool operator()(const Open& a, const Open& b) const {
        if (comes_before(a.relaxed, b.relaxed, ties)) return false;
        return comes_before(b.relaxed, a.relaxed, ties) || a.number > b.number;
    }
};

class Search {
  public:
    Search(const Grouping& instance, std::size_t limit, Ties ties)
        : instance_(instance),
          limit_(limit),
          ties_(ties),
          best_{std::vector<bool>(instance.matching.edges(), false), CostRow(instance.matching.levels(), 0)},
          open_(LaterFirst{ties}) {}

    Grouped run() {
        if (auto root = look_at(GroupNode(instance_))) open_.push(std::move(*root));
        while (!open_.empty() && nodes_ < limit_) {
            auto next = open_.top();
            open_.pop();
            if (!comes_before(next.relaxed, best_, ties_)) break;
            dive(std::move(next));
        }
        Grouped answer{best_.chosen, best_.cost, true, best_.cost, nodes_};
        if (!open_.empty() && comes_before(open_.top().relaxed, best_, ties_)) {
            answer.proven = false;
            answer.bound = open_.top().relaxed.cost;
        }
        return answer;
    }

  private:
    /// Follows the better child of a node downwards; the other ones wait.
    void dive(Open next) {
        while (true) {
            std::vector<Open> waiting;
            const auto children = split(instance_, next.node, next.relaxed);
            for (const auto& child : *children)
                if (auto one = look_at(child)) waiting.push_back(std::move(*one));
            if (waiting.empty()) return;
            std::sort(waiting.begin(), waiting.end(),
                      [this](const auto& a, const auto& b) { return LaterFirst{ties_}(b, a); });
            for (std::size_t i = 1; i < waiting.size(); ++i) open_.push(std::move(waiting[i]));
            if (nodes_ >= limit_ || !comes_before(waiting.front().relaxed, best_, ties_)) {
                open_.push(std::move(waiting.front()));
                return;
            }
            next = std::move(waiting.front());
        }
    }

    /// Solves the relaxation. A set that keeps the rules becomes the best so far where it is better; a node
    /// that may still hold a better one is returned.
    std::optional<Open> look_at(const GroupNode& node) {
        ++nodes_;
        auto relaxed = relax(instance_, node, ties_);
        if (!relaxed || !comes_before(*relaxed, best_, ties_)) return {};
        if (split(instance_, node, *relaxed)) return Open{node, std::move(*relaxed), nodes_};
        best_ = std::move(*relaxed);
        return {};
    }

    const Grouping& instance_;
    std::size_t limit_;
    Ties ties_;
    std::size_t nodes_ = 0;
    Relaxed best_;
    std::priority_queue<Open, std::vector<Open>, LaterFirst> open_;
};

void require_single_places(const Grouping& instance) {
    if (instance.at_least.size() != instance.matching.nodes(Side::left))
        throw std::logic_error("sizes differ");
    for (std::size_t j = 0; j < instance.matching.nodes(Side::right); ++j)
        if (instance.matching.capacity(Side::right, j) > 1) throw std::logic_error("nobody is in two groups");
}

} // namespace

Grouped group(const Grouping& instance, std::size_t node_limit, Ties ties) {
    require_single_places(instance);
    if (node_limit == 0) throw std::logic_error("a search needs at least one node");
    auto answer = Search(instance, node_limit, ties).run();
    const auto fault = why_not_groups(instance, answer.chosen);
    if (!fault.empty()) throw std::logic_error("the groups failed their check: " + fault);
    return answer;
}

} // namespace kith::solver
