// SPDX-License-Identifier: MIT
// What a search over columns has reached and not yet looked at. Internal to the core: others include
// assignment.hpp.
#pragma once

#include "solver/assignment_market.hpp"

#include <functional>
#include <utility>

namespace kith::solver::core {

/// Columns by distance, nearest first; those as near as the last one taken need no heap.
template <class Work>
class Frontier {
  public:
    void clear(Work start) { heap_.clear(), level_.clear(), now_ = start; }
    void push(Work distance, Index column) {
        if (distance == now_) return level_.push_back(column);
        heap_.emplace_back(distance, column);
        std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
    }
    bool empty() const { return heap_.empty() && level_.empty(); }
    std::pair<Work, Index> pop() {
        if (!level_.empty()) {
            const Index column = level_.back();
            level_.pop_back();
            return {now_, column};
        }
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
        const auto nearest = heap_.back();
        heap_.pop_back();
        now_ = nearest.first;
        return nearest;
    }

  private:
    Work now_ = 0;
    std::vector<std::pair<Work, Index>> heap_;
    std::vector<Index> level_;
};

} // namespace kith::solver::core
