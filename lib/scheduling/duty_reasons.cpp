// SPDX-License-Identifier: MIT
// Why a duty stands uncovered, in words and figures.
#include "scheduling/duties.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

struct Said {
    Hindrance hindrance;
    const char* word;
    const char* one;  ///< "1 is away"
    const char* many; ///< "3 are away"
};

constexpr Said said[] = {
    {Hindrance::gates, "gates", "lacks only a gate", "lack only a gate"},
    {Hindrance::elsewhere, "elsewhere", "is in something else then", "are in something else then"},
    {Hindrance::not_free, "not-free", "is not free then", "are not free then"},
    {Hindrance::no_duty_day, "no-duty", "has no duty on that day", "have no duty on that day"},
    {Hindrance::away, "not-available", "is not there", "are not there"},
};

/// A remedy need not be the best there is: what it covers is found, not promised.
constexpr int few_nodes = 20;

std::size_t at(Hindrance hindrance) { return static_cast<std::size_t>(hindrance); }

} // namespace

std::vector<int> DutyReasons::counts(std::size_t duty) const {
    std::vector<int> number(std::size(said) + 1, 0);
    for (const auto hindrance : instance_.duties()[duty].hindrance) ++number[at(hindrance)];
    return number;
}

std::string DutyReasons::because(std::size_t duty, std::size_t index) const {
    const auto size = solver::size_of(rota_.duties[index]);
    if (!size) return "twos";
    const auto number = counts(duty);
    // Enough of them can; in the best plan they are needed on other duties, or have had theirs this week.
    if (rota_.duties[index].who.size() >= *size) return rota_.per_week ? "per-week" : "full";
    const auto* most = std::max_element(std::begin(said), std::end(said), [&](const Said& a, const Said& b) {
        return number[at(a.hindrance)] < number[at(b.hindrance)];
    });
    return number[at(most->hindrance)] == 0 ? "no-mentors" : most->word;
}

std::string DutyReasons::would_help(std::size_t duty, std::size_t index) {
    const auto size = solver::size_of(rota_.duties[index]);
    if (!size) return "a number of people that is even, between at-least and at-most";
    const auto number = counts(duty);
    auto text = fmt::format("{} wanted, {} of {} can", *size, rota_.duties[index].who.size(),
                            instance_.people().size());
    for (const auto& one : said)
        if (const int n = number[at(one.hindrance)]; n > 0)
            text += fmt::format(", {} {}", n, n == 1 ? one.one : one.many);
    return text + remedies();
}

/// What the change covers beside what is covered now; empty where it is nothing.
std::string DutyReasons::with(const solver::Rota& changed, const std::string& change) const {
    const auto fewer =
        missing_ - solver::cover_rota(changed, {.nodes = few_nodes, .seconds = {}}).value.missing;
    if (fewer <= 0) return {};
    return fmt::format("; {}: {} of the {} missing", change, fewer, missing_);
}

const std::string& DutyReasons::remedies() {
    if (remedies_) return *remedies_;
    remedies_.emplace();
    auto gates = rota_;
    const auto positions = instance_.positions();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& hindrance = instance_.duties()[positions[i]].hindrance;
        auto& who = gates.duties[i].who;
        who.clear();
        for (std::size_t p = 0; p < hindrance.size(); ++p)
            if (hindrance[p] == Hindrance::none || hindrance[p] == Hindrance::gates) who.push_back(p);
    }
    *remedies_ += with(gates, "with every gate held");
    auto more = rota_;
    for (auto& week : more.done_in_week) week.push_back(0);
    for (auto& window : more.done_in_window) window.push_back(0);
    for (auto& duty : more.duties) duty.who.push_back(more.people);
    ++more.people;
    *remedies_ += with(more, "one more who can always");
    if (rota_.per_week) {
        auto week = rota_;
        ++*week.per_week;
        *remedies_ += with(week, fmt::format("per-week: {}", *week.per_week));
    }
    return *remedies_;
}

} // namespace kith::scheduling
