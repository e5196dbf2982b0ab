// SPDX-License-Identifier: MIT
// The rota as an integer programme: x for a person on a duty, y for a duty that is covered, and u for the
// first, second, … duty of a person in a window, each dearer than the one before, so that the sum of squares
// is linear.
#include "solver/rota_state.hpp"

#include <algorithm>
#include <map>

namespace kith::solver {
namespace {

class RotaProgram {
  public:
    RotaProgram(const RotaState& start, Aim aim) : start_(start), rota_(start.rota()) {
        add_duties();
        add_weeks();
        for (const auto& set : rota_.one_of) add_one_of(set);
        add_levels(aim);
    }

    const IntegerProgram& program() const { return program_; }

    /// The state's plan as a solution.
    std::vector<Whole> start() const {
        std::vector<Whole> value(program_.columns.size(), 0);
        for (std::size_t d = 0; d < rota_.duties.size(); ++d) {
            if (covered_[d] == none) continue;
            value[covered_[d]] = start_.is_covered(d) ? 1 : 0;
            for (const auto person : start_.people()[d]) value[on_.at({d, person})] = 1;
        }
        for (const auto& [key, steps] : steps_) {
            Whole number = 0;
            for (const auto column : duties_in_.at(key)) number += value[column];
            for (Whole k = 0; k < number; ++k) value[steps[static_cast<std::size_t>(k)]] = 1;
        }
        return value;
    }

    RotaPlan plan(const std::vector<Whole>& value) const {
        RotaPlan plan(rota_.duties.size());
        for (const auto& [key, column] : on_)
            if (value[column] > 0) plan[key.first].push_back(key.second);
        return plan;
    }

    Whole places() const { return places_; }
    Whole done_squared() const { return done_squared_; }

  private:
    using Columns = std::vector<std::size_t>;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t column(Whole lower = 0) {
        program_.columns.push_back({lower, 1});
        return program_.columns.size() - 1;
    }

    static std::vector<Term> sum(const Columns& columns) {
        std::vector<Term> terms;
        for (const auto one : columns) terms.push_back({one, 1});
        return terms;
    }

    void add_duties() {
        covered_.assign(rota_.duties.size(), none);
        for (std::size_t d = 0; d < rota_.duties.size(); ++d) {
            places_ += start_.lacks(d);
            if (start_.size(d) == 0) continue;
            covered_[d] = column(start_.value().missing == start_.never() ? 1 : 0);
            Row people{0, 0, {{covered_[d], -static_cast<Whole>(start_.size(d))}}};
            Row experienced{0, no_limit, {{covered_[d], -rota_.duties[d].experienced}}};
            for (const auto person : rota_.duties[d].who) {
                const auto on = column();
                on_[{d, person}] = on;
                people.terms.push_back({on, 1});
                if (start_.is_experienced(person)) experienced.terms.push_back({on, 1});
                in_week_[{rota_.duties[d].week, person}].push_back(on);
                duties_in_[{rota_.duties[d].window, person}].push_back(on);
            }
            program_.rows.push_back(std::move(people));
            if (rota_.duties[d].experienced > 0) program_.rows.push_back(std::move(experienced));
            add_apart(d);
        }
    }

    void add_apart(std::size_t duty) {
        for (const auto& [one, other] : rota_.apart) {
            const auto first = on_.find({duty, one}), second = on_.find({duty, other});
            if (first != on_.end() && second != on_.end())
                program_.rows.push_back({-no_limit, 1, {{first->second, 1}, {second->second, 1}}});
        }
    }

    void add_weeks() {
        if (!rota_.per_week) return;
        for (const auto& [key, columns] : in_week_) {
            const int before = rota_.done_in_week.empty() ? 0 : rota_.done_in_week[key.first][key.second];
            const Whole room = std::max(0, *rota_.per_week - before);
            if (room < static_cast<Whole>(columns.size()))
                program_.rows.push_back({-no_limit, room, sum(columns)});
        }
    }

    void add_one_of(const std::vector<std::size_t>& set) {
        for (std::size_t person = 0; person < rota_.people; ++person) {
            Columns columns;
            for (const auto duty : set)
                if (const auto on = on_.find({duty, person}); on != on_.end()) columns.push_back(on->second);
            if (columns.size() > 1) program_.rows.push_back({-no_limit, 1, sum(columns)});
        }
    }

    void add_levels(Aim aim) {
        auto& cover = program_.levels.emplace_back();
        for (std::size_t d = 0; d < covered_.size(); ++d)
            if (covered_[d] != none) cover.push_back({covered_[d], -static_cast<Whole>(start_.size(d))});
        if (aim == Aim::cover) return;
        auto& fair = program_.levels.emplace_back();
        for (const auto& window : rota_.done_in_window)
            for (const auto done : window) done_squared_ += Whole{done} * done;
        for (const auto& [key, columns] : duties_in_) {
            const Whole before =
                rota_.done_in_window.empty() ? 0 : rota_.done_in_window[key.first][key.second];
            Row number{0, 0, sum(columns)};
            for (std::size_t k = 0; k < columns.size(); ++k) {
                steps_[key].push_back(column());
                number.terms.push_back({steps_[key].back(), -1});
                fair.push_back({steps_[key].back(), 2 * (before + static_cast<Whole>(k)) + 1});
            }
            program_.rows.push_back(std::move(number));
        }
    }

    const RotaState& start_;
    const Rota& rota_;
    IntegerProgram program_;
    std::vector<std::size_t> covered_;                                         ///< of each duty
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> on_;            ///< duty and person
    std::map<std::pair<std::size_t, std::size_t>, Columns> in_week_;           ///< week and person
    std::map<std::pair<std::size_t, std::size_t>, Columns> duties_in_, steps_; ///< window and person
    Whole places_ = 0;
    Whole done_squared_ = 0;
};

} // namespace

ProvenLevels prove_rota(const RotaState& start, Aim aim, const SearchLimit& limit) {
    const RotaProgram model(start, aim);
    const auto answer = best_of(model.program(), limit, model.start());
    ProvenLevels proven{start.plan(), 0, 0};
    if (!answer.value.empty()) proven.plan = model.plan(answer.value);
    if (!answer.bound.empty() && answer.bound[0] != -no_limit)
        proven.missing = std::max<Whole>(0, model.places() + answer.bound[0]);
    if (aim == Aim::cover_and_fair && answer.bound.size() > 1 && answer.bound[1] != -no_limit)
        proven.fair = std::max<Whole>(0, model.done_squared() + answer.bound[1]);
    return proven;
}

} // namespace kith::solver
