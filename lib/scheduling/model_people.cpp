// SPDX-License-Identifier: MIT
// What people ask of a timetable: nothing twice at once, so many meetings a week and lessons a term, gates that hold.
#include "scheduling/model.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kith::scheduling {

using solver::no_limit;
using solver::Row;
using solver::Whole;

namespace {

using Terms = std::vector<solver::Term>;

Terms joined(Terms terms, const Terms& more) {
    terms.insert(terms.end(), more.begin(), more.end());
    return terms;
}

/// A meeting on the date that is agreed beside the plan.
bool meets_anyway(const Instance& part, PersonIndex person, Date date) {
    const auto& there = part.commitments().on(date);
    return std::any_of(there.begin(), there.end(), [&](const Commitment& one) {
        return one.kind == programme::Booking::Kind::meeting && one.has(person);
    });
}

/// The smallest sets of a date's tasks that make more than one meeting: any one beside a meeting that stands anyway, else
/// any two.
std::vector<Terms> least_repeats(const std::vector<Terms>& tasks, bool has_one) {
    if (has_one) return tasks;
    std::vector<Terms> twos;
    for (std::size_t a = 0; a < tasks.size(); ++a)
        for (std::size_t b = a + 1; b < tasks.size(); ++b) twos.push_back(joined(tasks[a], tasks[b]));
    return twos;
}

} // namespace

/// What each person of several pairs, or of one that meets often, asks: nothing at once, so many meetings a week.
void Model::add_people(Block& block) {
    std::map<PersonIndex, std::vector<std::size_t>> choices;
    std::map<PersonIndex, std::set<std::pair<std::size_t, std::size_t>>> tasks;
    for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
        const auto& choice = block.alike.choices[i];
        for (const auto person : everyone(choice)) {
            choices[person].push_back(i);
            tasks[person].insert({choice.part, choice.task});
        }
    }
    for (const auto& [person, mine] : choices) {
        if (tasks[person].size() > 1) add_clashes(block, mine);
        add_week_limit(block, person, mine);
        if (parts_.front().programme()[person].is_pupil) add_spread(block, person, mine);
    }
}

/// At every beginning of a meeting the person is in one of those under way: the most that overlap at once.
void Model::add_clashes(Block& block, const std::vector<std::size_t>& choices) {
    std::set<std::vector<std::size_t>> crowds;
    for (const auto i : choices) {
        const auto begin = times_of(block.alike.choices[i]).from;
        std::vector<std::size_t> crowd;
        std::set<std::pair<std::size_t, std::size_t>> tasks;
        for (const auto j : choices) {
            const auto& other = block.alike.choices[j];
            const auto times = times_of(other);
            if (other.date != block.alike.choices[i].date || times.from > begin || begin >= times.to) continue;
            crowd.push_back(j);
            tasks.insert({other.part, other.task});
        }
        if (tasks.size() > 1) crowds.insert(std::move(crowd));
    }
    for (const auto& crowd : crowds) {
        Row row{-no_limit, 1, {}};
        for (const auto i : crowd) row.terms.push_back({block.first + i, 1});
        add_unit_row(block, std::move(row));
    }
}

void Model::add_week_limit(Block& block, PersonIndex person, const std::vector<std::size_t>& choices) {
    std::map<Date, Terms> weeks;
    std::map<Date, std::set<Turn>> turns;
    for (const auto i : choices) {
        const auto& choice = block.alike.choices[i];
        const auto monday = text::monday_of(choice.date);
        weeks[monday].push_back({block.first + i, 1});
        turns[monday].insert(turn_of(choice));
    }
    for (auto& [monday, terms] : weeks) {
        const int most = parts_.front().weekly_allowance(person, monday);
        if (static_cast<int>(turns[monday].size()) > most) add_unit_row(block, {-no_limit, most, std::move(terms)});
    }
}

/// A pupil's dates with more than one meeting.
void Model::add_spread(Block& block, PersonIndex person, const std::vector<std::size_t>& choices) {
    std::map<Date, std::map<std::pair<std::size_t, std::size_t>, Terms>> days;
    for (const auto i : choices) {
        const auto& choice = block.alike.choices[i];
        days[choice.date][{choice.part, choice.task}].push_back({block.first + i, 1});
    }
    for (const auto& [date, by_task] : days) {
        std::vector<Terms> tasks;
        for (const auto& [task, terms] : by_task) tasks.push_back(terms);
        const bool has_one = meets_anyway(parts_.front(), person, date);
        const Whole more = static_cast<Whole>(tasks.size()) - (has_one ? 0 : 1);
        if (more == 0) continue;
        const auto column = add_column(block.repeat.units);
        block.repeat.columns.push_back(column);
        spread_of_[person].push_back(column);
        level(Level::spread).push_back({column, block.weight});
        const auto within = [&](const Terms& meetings, Whole most) {
            return Row{-no_limit, has_one ? 0 : 1, joined({{column, -most}}, meetings)};
        };
        add_unit_row(block, within(std::accumulate(tasks.begin(), tasks.end(), Terms{}, joined), more));
        // Of many tasks the relaxation sees only a share of that; the smallest sets show it in full.
        if (more < 2) continue;
        for (const auto& few : least_repeats(tasks, has_one)) add_helping_row(block, within(few, 1));
    }
}

/// A pupil misses each subject at most so often in a term, over all pairs and strands.
void Model::add_lessons() {
    std::map<Lesson, std::pair<Terms, int>> lessons;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            for (const auto& miss : choice.misses) {
                auto& use = lessons.try_emplace(lesson_of(choice, miss), Terms{}, unlimited).first->second;
                use.first.push_back({block.first + i, block.weight});
                use.second = std::min(use.second, parts_[choice.part].may_miss(miss.subject));
            }
        }
    }
    for (auto& [lesson, use] : lessons) {
        const Whole left = parts_.front().may_still_miss(lesson.first, lesson.second, use.second);
        lessons_left_[lesson] = left;
        add_row({-no_limit, left, std::move(use.first)});
    }
}

/// A gate that lapses later does not keep a pair from meeting before: after it only those go on who have met by then.
void Model::add_gates() {
    std::map<Key, Terms> before;
    std::map<Key, std::vector<std::pair<std::size_t, Whole>>> after;
    for (const auto& block : blocks_) {
        for (std::size_t i = 0; i < block.alike.choices.size(); ++i) {
            const auto& choice = block.alike.choices[i];
            if (choice.ready) before[{choice.part, choice.task}].push_back({block.first + i, 1});
            else after[{choice.part, choice.task}].push_back({block.first + i, block.repeat.units});
        }
    }
    for (const auto& [key, late] : after) {
        for (const auto& [column, units] : late) {
            Row row{-no_limit, 0, {{column, 1}}};
            for (const auto& term : before[key]) row.terms.push_back({term.column, -units});
            add_row(std::move(row));
        }
    }
}

} // namespace kith::scheduling
