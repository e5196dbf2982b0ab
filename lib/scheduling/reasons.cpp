// SPDX-License-Identifier: MIT
#include "scheduling/reasons.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::scheduling {
namespace {

/// The names of the slots of the task's options, each once.
std::vector<std::string> slot_names(const Instance& instance, const Task& task) {
    std::vector<std::string> names;
    for (const auto& option : task.options) {
        const auto& name = instance.programme()[option.slot].name.text;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

/// What limits a slot: with one more of it, one more meeting would fit.
std::string what_limits(const Instance& instance, const Option& option) {
    const auto& supply = instance.supply(option.slot, option.occasions.front().date);
    const auto now = most_meetings(supply);
    auto more_adults = supply;
    more_adults.adults.push_back({PersonIndex{instance.programme().people().size()}, 1, {}});
    if (supply.needs_adult && most_meetings(more_adults) > now) return "one more adult";
    return "one more place";
}

std::string nearest_miss(const Instance& instance, const Task& task) {
    const auto& world = instance.programme();
    const auto& pair = world[task.pair];
    std::vector<std::string> one_short;
    for (const auto slot : instance.strand().slots.members()) {
        const auto everyone = pair.everyone();
        const auto missing = std::count_if(everyone.begin(), everyone.end(), [&](PersonIndex person) {
            const auto& own = instance.availability().meeting(slot, world.calendar_of(world[person].school));
            return std::none_of(own.begin(), own.end(), [&](SlotIndex at) {
                return instance.availability().usable(person).contains(at);
            });
        });
        if (missing == 1) one_short.push_back(world[slot].name.text);
    }
    constexpr std::size_t most = 4;
    if (one_short.empty()) return "no slot of the strand suits either of them";
    if (one_short.size() > most) one_short.resize(most);
    return fmt::format("on {} only one of them cannot", fmt::join(one_short, ", "));
}

} // namespace

std::string reason(const Instance& instance, const Task& task) {
    if (task.options.empty()) return task.obstacle;
    const auto everyone = instance.programme()[task.pair].everyone();
    const bool over = std::any_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
        return instance.weekly_allowance(person, task.options.front().occasions.front().date) == 0;
    });
    if (over) return "at-most";
    const bool lessons = std::all_of(task.options.begin(), task.options.end(), [](const Option& option) {
        return std::all_of(option.occasions.begin(), option.occasions.end(), [](const auto& one) { return !one.misses.empty(); });
    });
    return lessons ? "may-miss" : "full";
}

std::string remedy(const Instance& instance, const Task& task) {
    if (task.obstacle == "shared-slots") return nearest_miss(instance, task);
    if (task.options.empty()) return {};
    if (reason(instance, task) == "at-most") return "one meeting a week less in another strand";
    const auto names = slot_names(instance, task);
    return fmt::format("{} would suit; {} on {}", fmt::join(names, ", "), what_limits(instance, task.options.front()),
                       names.front());
}

} // namespace kith::scheduling
