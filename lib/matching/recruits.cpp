// SPDX-License-Identifier: MIT
#include "matching/recruits.hpp"

#include "matching/what_if.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::matching {
namespace {

using solver::CostRow;

/// No id that kith draws has capitals in it, and no other is read.
record::PersonId id_of_recruit(std::size_t number) { return {fmt::format("RECRUIT-{}", number)}; }

Programme with_recruits(const Instance& instance, const std::vector<RecruitGroup>& groups) {
    const auto& programme = instance.programme();
    auto records = programme.records();
    std::size_t number = 0;
    for (const auto& group : groups)
        for (const auto& traits : group.people) {
            const auto id = id_of_recruit(number++);
            records.people.emplace(id, recruit(programme, instance.strand(), instance.settings().day, traits, id));
        }
    auto made = Programme::from(std::move(records), programme.today());
    if (!made) throw std::logic_error("the records do not bear one more mentor");
    return std::move(*made);
}

/// The strand with everybody who might be found in it, none of whom takes anybody yet.
class Found {
  public:
    Found(const Programme& programme, const Instance& instance, const std::vector<record::ProposedRow>& rows, std::size_t count)
        : all_(made(programme, instance, rows)), none_(all_.with_capacities(nobody(count))), best_(none_),
          now_(match_optimally(none_)), least_(best_.least_costs(best_.model_with(all_))) {}

    /// Of these people the one who would help most. They are tried in the order of what they could be worth at the most,
    /// up to the point where that falls short of what someone is worth.
    Recruit best_of(const RecruitGroup& group, std::size_t first) const {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < group.people.size(); ++i) order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto &one = least(first + a), &other = least(first + b);
            return one && (!other || *one < *other);
        });
        std::optional<Recruit> best;
        CostRow best_cost;
        for (const auto i : order) {
            if (best && !may_beat(first + i, best_cost)) break;
            const auto mentor = position(first + i);
            const auto again = solve_optimally(none_.with_capacities({{mentor, all_.capacity(mentor)}}));
            auto gained = gain(now_.levels, again.solution.levels);
            if (best && !is_greater(gained, best->gain)) continue;
            best_cost = again.matched.cost;
            if (best_.is_whole()) solver::subtract(best_cost, best_.cost());
            best = Recruit{group.kind, group.value, group.people[i], std::move(gained)};
        }
        return *best;
    }

  private:
    static Instance made(const Programme& programme, const Instance& instance, const std::vector<record::ProposedRow>& rows) {
        auto all = Instance::of(programme, instance.strand_index(), instance.settings(), rows);
        if (!all) throw std::logic_error("the strand does not bear one more mentor");
        return std::move(*all);
    }
    MentorPos position(std::size_t number) const {
        return *all_.find_mentor(*all_.programme().find(id_of_recruit(number)));
    }
    std::map<MentorPos, int> nobody(std::size_t count) const {
        std::map<MentorPos, int> none;
        for (std::size_t number = 0; number < count; ++number) none[position(number)] = 0;
        return none;
    }
    const std::optional<CostRow>& least(std::size_t number) const { return least_[position(number).value]; }

    bool may_beat(std::size_t number, const CostRow& best_cost) const {
        const auto& one = least(number);
        if (!best_.is_whole() || !one) return one.has_value();
        return solver::compare(best_.that_counts(*one), best_.that_counts(best_cost)) < 0;
    }

    Instance all_, none_;
    WhatIf best_;
    Solution now_;
    std::vector<std::optional<CostRow>> least_; ///< of each mentor what the answer with them costs more at the least
};

} // namespace

std::vector<Recruit> recruits(const Instance& instance, const std::vector<record::ProposedRow>& rows) {
    const auto groups = recruit_groups(instance.programme(), instance.strand(), instance.settings().day);
    const auto programme = with_recruits(instance, groups);
    std::size_t count = 0;
    for (const auto& group : groups) count += group.people.size();
    const Found found(programme, instance, rows, count);
    std::vector<Recruit> all;
    std::size_t first = 0;
    for (const auto& group : groups) {
        all.push_back(found.best_of(group, first));
        first += group.people.size();
    }
    std::stable_sort(all.begin(), all.end(), [](const Recruit& a, const Recruit& b) { return is_greater(a.gain, b.gain); });
    return all;
}

} // namespace kith::matching
