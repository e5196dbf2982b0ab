// SPDX-License-Identifier: MIT
// A first plan, and the chains that even it out.
#include "solver/rota_state.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kith::solver {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// The best next person for the duty: one with experience while it lacks some, then who has done least, then
/// who may do fewest duties, then by lot.
std::size_t next_for(const RotaState& state, std::size_t duty, const std::vector<std::size_t>& chances,
                     const std::vector<std::uint64_t>& lots) {
    const auto window = state.rota().duties[duty].window;
    const auto left = static_cast<int>(state.size(duty) - state.people()[duty].size());
    const bool only_experienced = state.lacks_experience(duty) >= left;
    const auto rank = [&](std::size_t person) {
        return std::tuple(state.in_window(person, window), chances[person], lots[person], person);
    };
    std::size_t best = nobody;
    for (const auto person : state.rota().duties[duty].who) {
        if (!state.can_add(person, duty) || (only_experienced && !state.is_experienced(person))) continue;
        if (best == nobody || rank(person) < rank(best)) best = person;
    }
    return best;
}

/// A replacement in a chain: `by` takes the duty over from `person`.
struct Step {
    std::size_t duty = 0;
    std::size_t person = nobody;
    std::size_t by = nobody;
};

/// Shortest chains of replacements from one person, duties of one window alone, breadth first.
class Chains {
  public:
    Chains(RotaState& state, std::size_t window)
        : state_(state), window_(window), duties_(state.rota().people) {
        for (std::size_t d = 0; d < state.rota().duties.size(); ++d)
            if (state.rota().duties[d].window == window)
                for (const auto person : state.people()[d]) duties_[person].push_back(d);
    }

    /// Takes one duty off `from`, and gives one to somebody with at least two fewer; false where no chain
    /// does.
    bool shorten(std::size_t from) {
        const int most = state_.in_window(from, window_) - 2;
        std::vector<Step> reached(state_.rota().people);
        std::vector<std::size_t> queue{from};
        std::vector<bool> seen(state_.rota().people, false);
        seen[from] = true;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const auto person = queue[i];
            if (person != from && state_.in_window(person, window_) <= most && walk(reached, person))
                return true;
            for (const auto duty : duties_[person])
                for (const auto other : state_.rota().duties[duty].who)
                    if (!seen[other] && can(duty, person, other)) {
                        seen[other] = true;
                        reached[other] = {duty, person, other};
                        queue.push_back(other);
                    }
        }
        return false;
    }

  private:
    bool can(std::size_t duty, std::size_t person, std::size_t by) {
        if (state_.has(by, duty) || !state_.replace(duty, person, by)) return false;
        state_.replace(duty, by, person);
        return true;
    }

    /// Each step was possible alone; together two may meet on one duty, and then all is undone.
    bool walk(const std::vector<Step>& reached, std::size_t last) {
        std::vector<Step> done;
        for (auto person = last; reached[person].person != nobody; person = reached[person].person) {
            const auto& step = reached[person];
            if (state_.has(step.person, step.duty) && state_.replace(step.duty, step.person, step.by)) {
                done.push_back(step);
                continue;
            }
            for (auto undo = done.rbegin(); undo != done.rend(); ++undo) {
                state_.remove(undo->by, undo->duty);
                state_.add(undo->person, undo->duty);
            }
            return false;
        }
        for (const auto& step : done) {
            std::erase(duties_[step.person], step.duty);
            duties_[step.by].push_back(step.duty);
        }
        return true;
    }

    RotaState& state_;
    std::size_t window_;
    std::vector<std::vector<std::size_t>> duties_; ///< of each person, in the window
};

/// Duty after duty, those with the fewest people first; `turns` says who of a week comes first among equals.
void fill_by(RotaState& state, Draw& draw, const std::vector<std::uint64_t>& turns) {
    const auto& rota = state.rota();
    std::vector<std::size_t> order(rota.duties.size()), chances(rota.people, 0);
    std::iota(order.begin(), order.end(), 0U);
    for (const auto& duty : rota.duties)
        for (const auto person : duty.who) ++chances[person];
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(rota.duties[a].week, rota.duties[a].who.size(), turns[a]) <
               std::tuple(rota.duties[b].week, rota.duties[b].who.size(), turns[b]);
    });
    std::vector<std::uint64_t> lots(rota.people);
    for (const auto duty : order) {
        for (auto& lot : lots) lot = draw.next();
        std::vector<std::size_t> added;
        while (added.size() < state.size(duty)) {
            const auto person = next_for(state, duty, chances, lots);
            if (person == nobody) break;
            state.add(person, duty);
            added.push_back(person);
        }
        if (added.size() < state.size(duty))
            for (const auto person : added) state.remove(person, duty);
    }
}

} // namespace

void fill(RotaState& state, Draw& draw) {
    std::vector<std::uint64_t> turns(state.rota().duties.size(), 0);
    fill_by(state, draw, turns);
    if (state.value().missing == state.never()) return;
    // Where not all can be covered, the last of each week would stand empty every week: the lot decides which.
    for (auto& turn : turns) turn = draw.next();
    RotaState other(state.rota());
    fill_by(other, draw, turns);
    if (other.value().missing <= state.value().missing) state = std::move(other);
}

void even_out(RotaState& state) {
    for (std::size_t window = 0; window < state.rota().windows; ++window) {
        Chains chains(state, window);
        bool better = true;
        while (better) {
            std::vector<std::size_t> order(state.rota().people);
            std::iota(order.begin(), order.end(), 0U);
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                return state.in_window(a, window) > state.in_window(b, window);
            });
            better = std::any_of(order.begin(), order.end(),
                                 [&](std::size_t person) { return chains.shorten(person); });
        }
    }
}

} // namespace kith::solver
