// SPDX-License-Identifier: MIT
// Looks at a finished plan with nothing but its definition.
#include "solver/rota.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kith::solver {
namespace {

Whole squared(Whole n) { return n * n; }

std::string at(std::size_t duty) { return "duty " + std::to_string(duty); }

std::string why_not_duty(const Rota& rota, std::size_t index, const std::vector<std::size_t>& people) {
    const auto& duty = rota.duties[index];
    if (people.empty()) return {};
    const auto number = static_cast<int>(people.size());
    if (number < duty.at_least || number > duty.at_most)
        return at(index) + " has a number of people outside its bounds";
    if (duty.twos && number % 2 != 0) return at(index) + " is not in twos";
    const std::set<std::size_t> present(people.begin(), people.end());
    if (present.size() != people.size()) return at(index) + " has someone twice";
    for (const auto person : people)
        if (std::find(duty.who.begin(), duty.who.end(), person) == duty.who.end())
            return at(index) + " has someone who may not";
    for (const auto& [one, other] : rota.apart)
        if (present.contains(one) && present.contains(other))
            return at(index) + " has two who are kept apart";
    const auto experienced = std::count_if(people.begin(), people.end(), [&](std::size_t person) {
        return !rota.experienced.empty() && rota.experienced[person];
    });
    return experienced < duty.experienced ? at(index) + " lacks experience" : std::string{};
}

} // namespace

std::string why_not_rota(const Rota& rota, const RotaPlan& plan) {
    if (plan.size() != rota.duties.size()) return "not one row for each duty";
    std::map<std::pair<std::size_t, std::size_t>, int> in_week; // week and person
    for (std::size_t d = 0; d < plan.size(); ++d) {
        if (auto fault = why_not_duty(rota, d, plan[d]); !fault.empty()) return fault;
        for (const auto person : plan[d]) ++in_week[{rota.duties[d].week, person}];
    }
    for (const auto& [key, number] : in_week) {
        const int before = rota.done_in_week.empty() ? 0 : rota.done_in_week[key.first][key.second];
        if (rota.per_week && number + before > *rota.per_week) return "someone has too many duties in a week";
    }
    for (const auto& set : rota.one_of) {
        std::set<std::size_t> seen;
        for (const auto duty : set)
            for (const auto person : plan[duty])
                if (!seen.insert(person).second)
                    return at(duty) + " has someone who is on another that excludes it";
    }
    return {};
}

RotaValue value_of(const Rota& rota, const RotaPlan& plan) {
    RotaValue value;
    std::vector<std::vector<Whole>> in_window(rota.windows, std::vector<Whole>(rota.people, 0));
    for (std::size_t w = 0; w < rota.done_in_window.size(); ++w)
        for (std::size_t p = 0; p < rota.people; ++p) in_window[w][p] = rota.done_in_window[w][p];
    std::map<std::pair<std::size_t, std::size_t>, Whole> of_kind, on_day, together;
    for (std::size_t d = 0; d < plan.size(); ++d) {
        const auto& duty = rota.duties[d];
        if (plan[d].empty())
            value.missing +=
                static_cast<Whole>(size_of(duty).value_or(static_cast<std::size_t>(duty.at_least)));
        for (std::size_t i = 0; i < plan[d].size(); ++i) {
            const auto person = plan[d][i];
            ++in_window[duty.window][person];
            ++of_kind[{person, duty.kind}];
            ++on_day[{person, duty.day}];
            for (std::size_t j = 0; j < i; ++j) ++together[std::minmax(plan[d][j], person)];
        }
    }
    for (const auto& window : in_window)
        for (const auto number : window) value.fair += squared(number);
    for (const auto& [key, number] : of_kind) value.kinds += squared(number);
    for (const auto& [two, times] : together) {
        value.together += times - 1;
        value.evenly += squared(times);
    }
    for (const auto& [key, number] : on_day)
        value.in_a_row += number - 1 + (on_day.contains({key.first, key.second + 1}) ? 1 : 0);
    return value;
}

} // namespace kith::solver
