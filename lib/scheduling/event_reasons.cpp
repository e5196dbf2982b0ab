// SPDX-License-Identifier: MIT
// Why somebody is in none of an event's dates, in words and figures.
#include "scheduling/events.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

struct Said {
    EventHindrance hindrance;
    const char* word;
    const char* clause; ///< after a number of times
};

constexpr Said said[] = {
    {EventHindrance::elsewhere, "elsewhere", "in something else"},
    {EventHindrance::not_free, "not-free", "not free"},
    {EventHindrance::may_miss, "may-miss", "in a lesson not to be missed"},
    {EventHindrance::gates, "gates", "without a gate"},
    {EventHindrance::first_meeting, "first-meeting", "after their first meeting"},
    {EventHindrance::away, "not-available", "not there"},
};


std::string counted(std::ptrdiff_t number, const char* what) { return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s"); }

std::string times_each(const EventInstance& instance, std::size_t person) {
    std::string text;
    for (const auto& one : said) {
        const auto number = std::count_if(instance.options().begin(), instance.options().end(),
                                          [&](const EventOption& option) { return option.hindrance[person] == one.hindrance; });
        if (number > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number, one.clause);
    }
    return text;
}

/// What keeps them from most of the times at which it could be.
std::string because(const EventInstance& instance, std::size_t person) {
    const auto number = [&](const Said& one) {
        return std::count_if(instance.options().begin(), instance.options().end(),
                             [&](const EventOption& option) { return option.hindrance[person] == one.hindrance; });
    };
    return std::max_element(std::begin(said), std::end(said), [&](const Said& a, const Said& b) { return number(a) < number(b); })->word;
}

} // namespace

std::vector<UnreachedPerson> unreached_by(const EventInstance& instance, const EventChoice& choice) {
    std::vector<UnreachedPerson> found;
    for (const auto& [date, obstacle] : instance.lost())
        found.push_back({&instance.event(), {}, obstacle, fmt::format("it cannot be on {}", text::format(date))});
    if (instance.options().empty() && found.empty()) found.push_back({&instance.event(), {}, instance.obstacle(), {}});
    if (instance.options().empty()) return found;
    std::set<std::size_t> reached;
    for (const auto& people : choice.people) reached.insert(people.begin(), people.end());
    for (std::size_t p = 0; p < instance.people().size(); ++p) {
        const auto count = [&](EventHindrance hindrance) {
            return std::count_if(instance.options().begin(), instance.options().end(),
                                 [&](const EventOption& option) { return option.hindrance[p] == hindrance; });
        };
        const auto number = static_cast<std::ptrdiff_t>(instance.options().size());
        if (reached.contains(p) || count(EventHindrance::not_meant) == number) continue;
        const auto could = count(EventHindrance::none);
        const auto times = number - count(EventHindrance::not_meant);
        if (could > 0)
            found.push_back({&instance.event(), instance.people()[p], "dates",
                             fmt::format("could come at {} of {}, and it has {}", could, counted(times, "possible time"),
                                         counted(static_cast<std::ptrdiff_t>(choice.options.size()), "date"))});
        else
            found.push_back({&instance.event(), instance.people()[p], because(instance, p),
                             fmt::format("of {}: {}", counted(times, "possible time"), times_each(instance, p))});
    }
    return found;
}

} // namespace kith::scheduling
