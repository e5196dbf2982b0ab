// SPDX-License-Identifier: MIT
// A rota in the making: who is on which duty, what that leaves each of them, and the levels' values, kept up
// to date with every person added or removed.
#pragma once

#include "solver/rota.hpp"

namespace kith::solver {

class RotaState {
  public:
    explicit RotaState(const Rota& rota);

    const Rota& rota() const { return *rota_; }
    const RotaPlan& people() const { return people_; } ///< of each duty, in the order in which they came
    const RotaValue& value() const { return value_; }
    std::size_t size(std::size_t duty) const {
        return sizes_[duty];
    } ///< how many it is to get; 0: it can never be covered
    Whole lacks(std::size_t duty) const { return lacks_[duty]; } ///< people missing where it is not covered
    /// The people missing on duties that can never be covered.
    Whole never() const { return never_; }
    bool is_covered(std::size_t duty) const { return !people_[duty].empty(); }
    bool may(std::size_t person, std::size_t duty) const { return may_[duty * rota_->people + person] != 0; }
    bool has(std::size_t person, std::size_t duty) const { return in_[duty * rota_->people + person] != 0; }
    int in_window(std::size_t person, std::size_t window) const {
        return in_window_[window * rota_->people + person];
    }
    bool is_experienced(std::size_t person) const {
        return !rota_->experienced.empty() && rota_->experienced[person];
    }
    /// The experienced people that the duty still lacks.
    int lacks_experience(std::size_t duty) const {
        return rota_->duties[duty].experienced - experienced_in_[duty];
    }

    /// The person may, is not on it, has room in the week, is on nothing that excludes it and gets on with
    /// those on it.
    bool can_add(std::size_t person, std::size_t duty) const;
    void add(std::size_t person, std::size_t duty);
    void remove(std::size_t person, std::size_t duty);
    /// One for the other; false, and nothing changed, where a rule forbids it.
    bool replace(std::size_t duty, std::size_t person, std::size_t by);

    /// The plan in ascending order.
    RotaPlan plan() const;

  private:
    bool has_enough(std::size_t duty, std::size_t size) const;
    void count(std::size_t person, std::size_t duty, int by);
    int days_beside(std::size_t person, std::size_t day) const;
    std::size_t at(std::size_t duty, std::size_t person) const { return duty * rota_->people + person; }

    const Rota* rota_;
    std::vector<std::size_t> sizes_;
    std::vector<Whole> lacks_;
    Whole never_ = 0;
    std::vector<char> may_, in_;                     ///< [duty][person]
    std::vector<char> apart_;                        ///< [person][person]
    std::vector<std::vector<std::size_t>> excludes_; ///< of each duty
    RotaPlan people_;
    RotaValue value_;
    std::vector<int> experienced_in_;                         ///< of each duty
    std::vector<int> in_week_, in_window_, of_kind_, on_day_; ///< [week, window, kind, day][person]
    std::vector<int> together_;                               ///< [person][person]
};

/// xorshift64* (Vigna 2016): the same numbers everywhere.
class Draw {
  public:
    explicit Draw(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15U + 0x2545f4914f6cdd1dU) {
        if (state_ == 0) state_ = 1;
    }
    std::uint64_t next() {
        state_ ^= state_ >> 12U;
        state_ ^= state_ << 25U;
        state_ ^= state_ >> 27U;
        return state_ * 0x2545f4914f6cdd1dU;
    }
    /// A number below n, which is above 0.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(((next() >> 32U) * n) >> 32U); }

  private:
    std::uint64_t state_;
};

/// A first plan: scarce duties first, those with least work before others, then chains of replacements that
/// even out.
void fill(RotaState& state, Draw& draw);
void even_out(RotaState& state);

/// Betters the levels after `fair` by exchanges that keep those before, for so many steps.
void vary(RotaState& state, Draw& draw, std::int64_t steps, const RotaValue& bound);

/// The fewest people that any plan misses, by counting.
Whole missing_bound(const RotaState& state);

/// What no plan that misses so many people goes below, by counting.
RotaValue counting_bound(const RotaState& state, Whole missing);

/// Coverage, then fairness (unless only coverage is asked for), from the plan in the state on.
struct ProvenLevels {
    RotaPlan plan;
    Whole missing = 0; ///< the bounds
    Whole fair = 0;
};
enum class Aim { cover, cover_and_fair };
ProvenLevels prove_rota(const RotaState& start, Aim aim, const SearchLimit& limit);

} // namespace kith::solver
