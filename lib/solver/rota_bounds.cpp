// SPDX-License-Identifier: MIT
// Bounds by counting: so many duties over so many people or twosomes cost least where they are spread most
// evenly.
#include "solver/rota_state.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace kith::solver {
namespace {

struct Share {
    Whole has = 0;  ///< before any is added
    Whole most = 0; ///< that can be added
};

/// What each of `number` more costs in squares where they are shared out as evenly as can be: each goes to
/// whoever has least, so that no cost is below the one before. Where not all can be, as many as can.
std::vector<Whole> cheapest_first(std::vector<Share> shares, Whole number) {
    std::vector<Whole> costs;
    std::map<Whole, std::vector<std::size_t>> by_level;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i].most > 0) by_level[shares[i].has].push_back(i);
    while (number > 0 && !by_level.empty()) {
        const auto [level, lowest] = *by_level.begin();
        by_level.erase(by_level.begin());
        for (const auto i : lowest) {
            if (number == 0) break;
            --number;
            costs.push_back(2 * level + 1);
            if (--shares[i].most > 0) by_level[level + 1].push_back(i);
        }
    }
    return costs;
}

/// The lowest sum of squares after `number` more.
Whole most_even(const std::vector<Share>& shares, Whole number) {
    const auto costs = cheapest_first(shares, number);
    return std::accumulate(costs.begin(), costs.end(), Whole{0});
}

/// Duties counted by week, where nobody does more than so many in one.
class Weekly {
  public:
    explicit Weekly(const Rota& rota) : rota_(rota) {}
    void add(std::size_t week) { ++number_[week]; }
    /// `before` of a person's own.
    Whole most(std::size_t person) const {
        Whole sum = 0;
        for (const auto& [week, number] : number_) {
            const int before = rota_.done_in_week.empty() ? 0 : rota_.done_in_week[week][person];
            sum += rota_.per_week ? std::min(number, std::max<Whole>(0, *rota_.per_week - before)) : number;
        }
        return sum;
    }

  private:
    const Rota& rota_;
    std::map<std::size_t, Whole> number_;
};

/// The duties that each person could do, of those that `counts` lets through.
template <class Counts>
std::vector<Share> shares(const RotaState& state, Counts counts) {
    const auto& rota = state.rota();
    std::vector<Share> all(rota.people);
    for (std::size_t p = 0; p < rota.people; ++p) {
        Weekly weekly(rota);
        for (std::size_t d = 0; d < rota.duties.size(); ++d)
            if (state.size(d) > 0 && state.may(p, d) && counts(rota.duties[d]))
                weekly.add(rota.duties[d].week);
        all[p].most = weekly.most(p);
    }
    return all;
}

template <class Counts>
Whole places(const RotaState& state, Counts counts) {
    Whole sum = 0;
    for (std::size_t d = 0; d < state.rota().duties.size(); ++d)
        if (counts(state.rota().duties[d])) sum += static_cast<Whole>(state.size(d));
    return sum;
}

/// Windows are shared out one by one; the `lost` places that nobody takes are the dearest of any window at
/// best.
Whole fair_bound(const RotaState& state, Whole lost) {
    const auto& rota = state.rota();
    std::vector<Whole> costs;
    Whole sum = 0;
    for (std::size_t window = 0; window < rota.windows; ++window) {
        const auto counts = [&](const RotaDuty& duty) { return duty.window == window; };
        auto all = shares(state, counts);
        for (std::size_t p = 0; p < rota.people && !rota.done_in_window.empty(); ++p) {
            all[p].has = rota.done_in_window[window][p];
            sum += all[p].has * all[p].has;
        }
        const auto number = places(state, counts);
        const auto cheapest = cheapest_first(all, number);
        lost = std::max<Whole>(
            0, lost - (number - static_cast<Whole>(cheapest.size()))); // not shared out in any case
        costs.insert(costs.end(), cheapest.begin(), cheapest.end());
    }
    std::sort(costs.begin(), costs.end());
    costs.resize(costs.size() - std::min(costs.size(), static_cast<std::size_t>(lost)));
    return std::accumulate(costs.begin(), costs.end(), sum);
}

/// How often each two could be on one duty, for those who could at all.
std::vector<Share> twosomes(const RotaState& state) {
    const auto& rota = state.rota();
    std::vector<Share> all;
    for (std::size_t one = 0; one < rota.people; ++one) {
        for (std::size_t other = one + 1; other < rota.people; ++other) {
            const std::pair two{one, other}, turned{other, one};
            if (std::any_of(rota.apart.begin(), rota.apart.end(),
                            [&](const auto& pair) { return pair == two || pair == turned; }))
                continue;
            Weekly weekly(rota);
            for (std::size_t d = 0; d < rota.duties.size(); ++d)
                if (state.size(d) > 1 && state.may(one, d) && state.may(other, d))
                    weekly.add(rota.duties[d].week);
            const auto most = std::min(weekly.most(one), weekly.most(other));
            if (most > 0) all.push_back({0, most});
        }
    }
    return all;
}

} // namespace

/// Week by week: more people than have room cannot be had, and a duty gets all of its people or nobody.
Whole missing_bound(const RotaState& state) {
    const auto& rota = state.rota();
    Whole missing = state.never();
    for (std::size_t week = 0; week < rota.weeks; ++week) {
        const auto counts = [&](const RotaDuty& duty) { return duty.week == week; };
        Whole room = 0, unit = 0;
        for (const auto& share : shares(state, counts)) room += share.most;
        for (std::size_t d = 0; d < rota.duties.size(); ++d)
            if (counts(rota.duties[d])) unit = std::gcd(unit, static_cast<Whole>(state.size(d)));
        if (unit > 0) missing += std::max<Whole>(0, places(state, counts) - room / unit * unit);
    }
    return missing;
}

RotaValue counting_bound(const RotaState& state, Whole missing) {
    const auto& rota = state.rota();
    RotaValue bound;
    bound.missing = missing;
    Whole meetings = 0, largest = 0;
    for (std::size_t d = 0; d < rota.duties.size(); ++d) {
        const auto size = static_cast<Whole>(state.size(d));
        meetings += size * (size - 1) / 2;
        largest = std::max(largest, size);
    }
    const Whole lost = std::max<Whole>(0, missing - state.never()); // by duties that could have been covered
    bound.fair = fair_bound(state, lost);
    // A duty of n people less is n (n - 1) / 2 times fewer that two are together: at most (largest - 1) / 2 a
    // person.
    meetings = std::max<Whole>(0, meetings - lost * std::max<Whole>(0, largest - 1) / 2);
    const auto two = twosomes(state);
    bound.together = std::max<Whole>(0, meetings - static_cast<Whole>(two.size()));
    bound.evenly = most_even(two, meetings);
    for (std::size_t kind = 0; kind < rota.kinds; ++kind) {
        const auto counts = [&](const RotaDuty& duty) { return duty.kind == kind; };
        bound.kinds += most_even(shares(state, counts), std::max<Whole>(0, places(state, counts) - lost));
    }
    return bound;
}

} // namespace kith::solver
