// SPDX-License-Identifier: MIT
// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over exchanges: two people change duties, or one
// takes another's. Whether a worse plan is taken depends on integers alone, so that every machine goes the
// same way.
#include "solver/rota_state.hpp"

#include <algorithm>
#include <bit>

namespace kith::solver {
namespace {

constexpr Whole unit = 1024; ///< of temperatures and of draws
constexpr Whole hottest = 12 * unit;
constexpr std::int64_t stages = 96; ///< each a fifteenth part cooler than the one before

/// -log2 of a number drawn evenly from 0 to 1, in units: its leading zeros, and between two powers a straight
/// line.
Whole drawn_depth(Draw& draw) {
    const auto bits = draw.next() | 1U;
    const int zeros = std::countl_zero(bits);
    const auto next_ten = zeros < 53 ? (bits >> (53 - zeros)) & 1023U : 0U;
    return zeros * unit + unit - static_cast<Whole>(next_ten);
}

/// What the search climbs down; which of the plans that it passes is best, the levels decide.
Whole height(const RotaValue& value) { return 8 * value.together + value.rest(); }

bool is_better(const RotaValue& a, const RotaValue& b) {
    return std::pair(a.together, a.rest()) < std::pair(b.together, b.rest());
}

class Annealing {
  public:
    Annealing(RotaState& state, Draw& draw, const RotaValue& bound)
        : state_(state), draw_(draw), bound_(bound), best_(state.plan()), best_value_(state.value()) {
        for (std::size_t d = 0; d < state.rota().duties.size(); ++d)
            if (state.is_covered(d)) covered_.push_back(d);
        by_window_.resize(state.rota().windows);
        for (const auto duty : covered_) by_window_[state.rota().duties[duty].window].push_back(duty);
    }

    void run(std::int64_t steps) {
        if (covered_.empty()) return;
        Whole heat = hottest;
        for (std::int64_t stage = 0; stage < stages && !is_done(); ++stage) {
            for (std::int64_t step = 0; step < steps / stages; ++step) try_one(heat);
            heat -= heat / 15;
        }
    }

    const RotaPlan& best() const { return best_; }

  private:
    bool is_done() const {
        return best_value_.together == bound_.together && best_value_.rest() == bound_.rest();
    }

    void try_one(Whole heat) {
        const auto duty = covered_[draw_.below(covered_.size())];
        const auto person = any(state_.people()[duty]);
        const auto other = any(state_.rota().duties[duty].who);
        if (state_.has(other, duty)) return;
        const auto before = state_.value();
        const auto window = state_.rota().duties[duty].window;
        // One duty more for one and one less for the other keeps the squares where the two change places by
        // it.
        if (state_.in_window(person, window) - state_.in_window(other, window) == 1) {
            if (!state_.replace(duty, person, other)) return;
            if (is_taken(before, heat)) return;
            state_.remove(other, duty);
            state_.add(person, duty);
            return;
        }
        exchange(duty, person, other, heat);
    }

    /// `other` comes from a duty of the same window, to which `person` goes.
    void exchange(std::size_t duty, std::size_t person, std::size_t other, Whole heat) {
        const auto& duties = by_window_[state_.rota().duties[duty].window];
        const auto away = duties[draw_.below(duties.size())];
        if (away == duty || !state_.has(other, away) || state_.has(person, away) || !state_.may(person, away))
            return;
        const auto before = state_.value();
        state_.remove(person, duty);
        state_.remove(other, away);
        const bool first = state_.can_add(other, duty);
        if (first) state_.add(other, duty);
        const bool both = first && state_.can_add(person, away);
        if (both) state_.add(person, away);
        if (both && state_.lacks_experience(duty) <= 0 && state_.lacks_experience(away) <= 0 &&
            is_taken(before, heat))
            return;
        if (both) state_.remove(person, away);
        if (first) state_.remove(other, duty);
        state_.add(person, duty);
        state_.add(other, away);
    }

    bool is_taken(const RotaValue& before, Whole heat) {
        const auto& now = state_.value();
        const Whole rise = height(now) - height(before);
        if (rise > 0 && rise * unit * unit > heat * drawn_depth(draw_)) return false;
        if (is_better(now, best_value_)) {
            best_value_ = now;
            best_ = state_.people();
        }
        return true;
    }

    std::size_t any(const std::vector<std::size_t>& list) { return list[draw_.below(list.size())]; }

    RotaState& state_;
    Draw& draw_;
    const RotaValue& bound_;
    RotaPlan best_;
    RotaValue best_value_;
    std::vector<std::size_t> covered_;
    std::vector<std::vector<std::size_t>> by_window_; ///< covered duties
};

} // namespace

void vary(RotaState& state, Draw& draw, std::int64_t steps, const RotaValue& bound) {
    Annealing annealing(state, draw, bound);
    annealing.run(steps);
    const auto best = annealing.best();
    for (std::size_t d = 0; d < best.size(); ++d)
        while (state.is_covered(d)) state.remove(state.people()[d].front(), d);
    for (std::size_t d = 0; d < best.size(); ++d)
        for (const auto person : best[d]) state.add(person, d);
}

} // namespace kith::solver
