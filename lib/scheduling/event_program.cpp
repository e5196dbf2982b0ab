// SPDX-License-Identifier: MIT
#include "scheduling/event_columns.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using solver::Whole;

EventValue value_of(const std::vector<Whole>& levels, const EventValue& offset) {
    std::vector<EventValue::Number> numbers = offset.numbers();
    for (std::size_t i = 0; i < EventValue::size; ++i) {
        if (levels[i] == -solver::no_limit) numbers[i].reset();
        else *numbers[i] += levels[i];
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]};
}

/// Who comes where there is a date for everyone: those for whom it costs no lesson, and those whom the columns name.
void fill_rounds(const EventInstance& instance, const EventColumns& columns, const std::vector<Whole>& value, EventChoice& choice) {
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const auto& option = instance.options()[choice.options[i]];
        for (std::size_t p = 0; p < option.hindrance.size(); ++p)
            if (option.hindrance[p] == EventHindrance::none && option.misses[p].empty()) choice.people[i].push_back(p);
        for (const auto& one : columns.coming)
            if (columns.kept[one.date] == choice.options[i] && value[one.column] > 0) choice.people[i].push_back(one.person);
        std::sort(choice.people[i].begin(), choice.people[i].end());
    }
}

void fill_offers(const EventInstance& instance, EventChoice& choice) {
    for (std::size_t p = 0; p < instance.people().size(); ++p) {
        std::optional<std::size_t> best;
        std::pair<int, std::size_t> least;
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            const auto& option = instance.options()[choice.options[i]];
            const std::pair cost(instance.wait(option), option.misses[p].size());
            if (option.hindrance[p] != EventHindrance::none || (best && least <= cost)) continue;
            best = i, least = cost;
        }
        if (best) choice.people[*best].push_back(p);
    }
}

} // namespace

EventValue& EventValue::operator+=(const EventValue& other) {
    const auto add = [](Number& to, const Number& more) {
        if (to && more) *to += *more;
        else to.reset();
    };
    add(gaps, other.gaps), add(unreached, other.unreached), add(absent, other.absent);
    add(wait, other.wait), add(lessons, other.lessons), add(dates, other.dates);
    return *this;
}

EventChoice choose_dates(const EventInstance& instance, const solver::SearchLimit& limit) {
    const auto columns = instance.offers() ? columns_of_offers(instance) : columns_of_rounds(instance);
    const auto answer = solver::best_of(columns.program, limit, columns.start);
    EventChoice choice;
    choice.objective = value_of(answer.objective, columns.offset);
    choice.bound = value_of(answer.bound, columns.offset);
    for (std::size_t i = 0; i < columns.kept.size(); ++i)
        if (answer.value[i] > 0) choice.options.push_back(columns.kept[i]);
    choice.people.resize(choice.options.size());
    if (instance.offers()) fill_offers(instance, choice);
    else fill_rounds(instance, columns, answer.value, choice);
    return choice;
}

} // namespace kith::scheduling
