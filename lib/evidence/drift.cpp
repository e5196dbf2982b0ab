// SPDX-License-Identifier: MIT
#include "evidence/drift.hpp"

#include "evidence/first_checks.hpp"
#include "evidence/gates.hpp"
#include "evidence/pair_history.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using programme::Pair;

/// Of one pair: its weeks on record, and the meetings that it held.
struct History {
    const std::vector<PairWeek>& weeks;
    const std::vector<HeldMeeting>& held;
};

/// Weeks with a meeting among the `count` weeks that end `skip` weeks before the last, and how many those
/// are.
std::pair<int, int> held_weeks(const History& history, std::size_t skip, std::size_t count) {
    int held = 0, weeks = 0;
    std::size_t at = 0;
    for (auto week = history.weeks.rbegin(); week != history.weeks.rend(); ++week, ++at) {
        if (at < skip || at >= skip + count) continue;
        ++weeks;
        held += week->is_held ? 1 : 0;
    }
    return {held, weeks};
}

/// One person's numbers for a pair up to the day, in order of date; symbols have no order and are left out.
std::vector<std::pair<Date, int>> numbers_of(const programme::Person& person, const Pair& pair, Date day) {
    std::vector<std::pair<Date, int>> numbers;
    for (const auto& check : person.record->check_ins)
        if (check.pair.value == pair.id && check.date <= day && check.value.number)
            numbers.emplace_back(check.date, *check.value.number);
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    return numbers;
}

bool is_falling(const Programme& programme, const Pair& pair, Date day) {
    const auto everyone = pair.everyone();
    return std::any_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
        const auto numbers = numbers_of(programme[person], pair, day);
        const auto n = numbers.size();
        return n >= 3 && numbers[n - 3].second > numbers[n - 2].second &&
               numbers[n - 2].second > numbers[n - 1].second;
    });
}

bool is_disagreeing(const Programme& programme, const Pair& pair, Date day) {
    struct Said {
        std::vector<int> mentors, mentees;
    };
    std::map<Date, Said> said;
    for (const auto mentor : pair.mentors)
        for (const auto& [date, number] : numbers_of(programme[mentor], pair, day))
            said[date].mentors.push_back(number);
    for (const auto mentee : pair.mentees)
        for (const auto& [date, number] : numbers_of(programme[mentee], pair, day))
            said[date].mentees.push_back(number);
    for (auto one = said.rbegin(); one != said.rend(); ++one) {
        const auto& [mentors, mentees] = one->second;
        if (mentors.empty() || mentees.empty()) continue;
        const auto [low_mentor, high_mentor] = std::minmax_element(mentors.begin(), mentors.end());
        const auto [low_mentee, high_mentee] = std::minmax_element(mentees.begin(), mentees.end());
        return std::max(*high_mentor - *low_mentee, *high_mentee - *low_mentor) >= apart;
    }
    return false;
}

bool is_often_covered(const History& history) {
    const auto from =
        history.held.size() > cover_meetings ? history.held.end() - cover_meetings : history.held.begin();
    return std::count_if(from, history.held.end(), [](const HeldMeeting& one) { return !one.row->cover.empty(); }) >=
           often_covered;
}

bool is_first_check_due(const Pair& pair, Date day, bool was_asked) {
    if (was_asked) return false;
    const auto due = pair.record->first_check.value_or(pair.record->began + first_check_after);
    return due <= day && day < due + first_check_for;
}

bool leaves_within(const Programme& programme, const Pair& pair, Date from, Date to) {
    const auto everyone = pair.everyone();
    return std::any_of(everyone.begin(), everyone.end(), [&](PersonIndex person) {
        const auto& left = programme[person].record->left;
        return left && from < left->date && left->date <= to;
    });
}

/// The last day that was agreed for it, at the latest the last of the school's year.
std::optional<Date> last_day(const Programme& programme, const Pair& pair) {
    const auto& planned = pair.record->planned_end;
    const auto end = year_end(programme, pair);
    return planned && end ? std::min(*planned, *end) : planned ? planned : end;
}

bool ends_soon(const Programme& programme, const Pair& pair, Date day) {
    const auto end = last_day(programme, pair);
    return (end && day <= *end && *end <= day + soon) || leaves_within(programme, pair, day, day + soon);
}

bool has_no_formal_end(const Programme& programme, const Pair& pair, Date day) {
    const auto end = last_day(programme, pair);
    return !programme.is_agreed(pair, day) || (end && *end < day);
}

void look(const Programme& programme, const Pair& pair, const History& history, Date day, bool was_asked,
          PairSigns& found) {
    const auto sees = [&](Sign sign, bool is_there) {
        if (is_there) found.signs.push_back(sign);
    };
    if (!programme.is_agreed(pair, day)) return sees(Sign::no_formal_end, true);
    const auto [recent, recent_weeks] = held_weeks(history, 0, quiet_weeks);
    std::tie(found.held_lately, found.weeks_lately) = held_weeks(history, 0, trend_weeks);
    std::tie(found.held_before, found.weeks_before) = held_weeks(history, trend_weeks, trend_weeks);
    sees(Sign::quiet, recent_weeks == static_cast<int>(quiet_weeks) && recent == 0);
    sees(Sign::fewer, found.weeks_before == static_cast<int>(trend_weeks) &&
                          found.held_lately + trend_fewer <= found.held_before);
    sees(Sign::falling, is_falling(programme, pair, day));
    sees(Sign::disagreeing, is_disagreeing(programme, pair, day));
    sees(Sign::stand_ins, is_often_covered(history));
    sees(Sign::first_check, is_first_check_due(pair, day, was_asked));
    sees(Sign::ends_soon, ends_soon(programme, pair, day));
    sees(Sign::no_formal_end, has_no_formal_end(programme, pair, day));
}

} // namespace

std::vector<PairSigns> drift(const Programme& programme, Date day) {
    std::vector<PairSigns> found;
    const auto asked = first_checks(programme, day);
    const auto held = held_meetings(programme, day);
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        auto weeks = weeks_on_record(due_until(programme, {s}, day), held);
        for (std::size_t p = 0; p < programme.pairs().size(); ++p) {
            const auto& pair = programme.pairs()[p];
            if (pair.strand.value != s || !is_known(pair, day) || pair.has_ended(day)) continue;
            PairSigns signs;
            signs.pair = {p};
            const History of_pair{weeks[{p}], held[p]};
            if (!of_pair.held.empty()) signs.last_held = of_pair.held.back().date;
            look(programme, pair, of_pair, day, asked.contains({p}), signs);
            if (!signs.signs.empty()) found.push_back(std::move(signs));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const PairSigns& a, const PairSigns& b) {
        return std::pair(a.signs.front(), a.pair) < std::pair(b.signs.front(), b.pair);
    });
    return found;
}

std::vector<PairIndex> showing(const std::vector<PairSigns>& all, Sign sign) {
    std::vector<PairIndex> found;
    for (const auto& one : all)
        if (std::find(one.signs.begin(), one.signs.end(), sign) != one.signs.end()) found.push_back(one.pair);
    return found;
}

} // namespace kith::evidence
