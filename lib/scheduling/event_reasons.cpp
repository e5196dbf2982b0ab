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

std::string names_of(const EventInstance& instance, const std::set<StrandIndex>& strands) {
    std::string names;
    for (const auto strand : strands) names += (names.empty() ? "" : ", ") + instance.programme()[strand].name.text;
    return names;
}

/// "taken by STRAND, STRAND" for what others have on the date, or on any; empty where they have nothing.
std::string taken_by(const EventInstance& instance, std::optional<Date> date) {
    std::set<StrandIndex> strands;
    for (const auto& [day, all] : instance.taken())
        if (!date || day == *date) strands.insert(all.begin(), all.end());
    return strands.empty() ? "" : "taken by " + names_of(instance, strands);
}

/// In whose things the person is at the times at which it could be.
std::string whose(const EventInstance& instance, std::size_t person) {
    std::set<StrandIndex> strands;
    for (const auto& option : instance.options())
        if (option.hindrance[person] == EventHindrance::elsewhere) strands.merge(instance.presence().strands_with(instance.people()[person], option.time));
    return names_of(instance, strands);
}

std::string times_each(const EventInstance& instance, std::size_t person) {
    std::string text;
    for (const auto& one : said) {
        const auto number = std::count_if(instance.options().begin(), instance.options().end(),
                                          [&](const EventOption& option) { return option.hindrance[person] == one.hindrance; });
        if (number == 0) continue;
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number, one.clause);
        if (one.hindrance == EventHindrance::elsewhere) text += fmt::format(" (taken by {})", whose(instance, person));
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
    for (const auto& [date, obstacle] : instance.lost()) {
        const auto by = taken_by(instance, date);
        found.push_back({&instance.event(), {}, obstacle, fmt::format("it cannot be on {}{}{}", text::format(date), by.empty() ? "" : ": ", by)});
    }
    if (instance.options().empty() && found.empty()) found.push_back({&instance.event(), {}, instance.obstacle(), taken_by(instance, {})});
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
