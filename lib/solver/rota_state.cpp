// SPDX-License-Identifier: MIT
#include "solver/rota_state.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::solver {
namespace {

std::size_t days_of(const Rota& rota) {
    std::size_t last = 0;
    for (const auto& duty : rota.duties) last = std::max(last, duty.day);
    return last + 3; // a day before the first and one after the last, so that neighbours need no test
}

} // namespace

std::optional<std::size_t> size_of(const RotaDuty& duty) {
    const int fewest = std::max(1, duty.at_least);
    const int wanted = duty.twos ? fewest + fewest % 2 : fewest;
    if (wanted > duty.at_most) return {};
    return static_cast<std::size_t>(wanted);
}

RotaState::RotaState(const Rota& rota)
    : rota_(&rota),
      may_(rota.duties.size() * rota.people, 0),
      in_(may_),
      apart_(rota.people * rota.people, 0),
      excludes_(rota.duties.size()),
      people_(rota.duties.size()),
      experienced_in_(rota.duties.size(), 0),
      in_week_(rota.weeks * rota.people, 0),
      in_window_(rota.windows * rota.people, 0),
      of_kind_(rota.kinds * rota.people, 0),
      on_day_(days_of(rota) * rota.people, 0),
      together_(apart_.size(), 0) {
    for (std::size_t d = 0; d < rota.duties.size(); ++d) {
        const auto& duty = rota.duties[d];
        if (duty.week >= rota.weeks || duty.window >= rota.windows || duty.kind >= rota.kinds)
            throw std::invalid_argument("a duty lies outside the rota");
        const auto size = size_of(duty);
        sizes_.push_back(size && has_enough(d, *size) ? *size : 0);
        lacks_.push_back(size ? static_cast<Whole>(*size) : duty.at_least);
        value_.missing += lacks_[d];
        never_ += sizes_[d] == 0 ? lacks_[d] : 0;
        for (const auto person : duty.who) may_[at(d, person)] = 1;
    }
    for (const auto& [one, other] : rota.apart) apart_[at(one, other)] = apart_[at(other, one)] = 1;
    for (const auto& set : rota.one_of)
        for (const auto one : set)
            for (const auto other : set)
                if (one != other) excludes_[one].push_back(other);
    for (std::size_t w = 0; w < rota.done_in_week.size(); ++w)
        for (std::size_t p = 0; p < rota.people; ++p) in_week_[at(w, p)] = rota.done_in_week[w][p];
    for (std::size_t w = 0; w < rota.done_in_window.size(); ++w)
        for (std::size_t p = 0; p < rota.people; ++p) {
            in_window_[at(w, p)] = rota.done_in_window[w][p];
            value_.fair += Whole{in_window_[at(w, p)]} * in_window_[at(w, p)];
        }
}

/// People with room in the week, and experience among them, whatever else they do.
bool RotaState::has_enough(std::size_t duty, std::size_t size) const {
    const auto& where = rota_->duties[duty];
    std::size_t people = 0;
    int experienced = 0;
    for (const auto person : where.who) {
        const int before = rota_->done_in_week.empty() ? 0 : rota_->done_in_week[where.week][person];
        if (rota_->per_week && before >= *rota_->per_week) continue;
        ++people;
        experienced += is_experienced(person) ? 1 : 0;
    }
    return people >= size && experienced >= where.experienced;
}

bool RotaState::can_add(std::size_t person, std::size_t duty) const {
    if (!may(person, duty) || has(person, duty)) return false;
    if (rota_->per_week && in_week_[at(rota_->duties[duty].week, person)] >= *rota_->per_week) return false;
    const auto& others = excludes_[duty];
    return std::none_of(others.begin(), others.end(),
                        [&](std::size_t other) { return has(person, other); }) &&
           (rota_->apart.empty() ||
            std::none_of(people_[duty].begin(), people_[duty].end(),
                         [&](std::size_t other) { return apart_[at(person, other)] != 0; }));
}

int RotaState::days_beside(std::size_t person, std::size_t day) const {
    return (on_day_[at(day, person)] > 0 ? 1 : 0) + (on_day_[at(day + 2, person)] > 0 ? 1 : 0);
}

/// What one duty more or less changes for the person alone. Of a number n the square grows by 2n + 1.
void RotaState::count(std::size_t person, std::size_t duty, int by) {
    const auto& where = rota_->duties[duty];
    const auto step = [&](int& number, Whole& squares) {
        squares += by > 0 ? 2 * Whole{number} + 1 : 1 - 2 * Whole{number};
        number += by;
    };
    in_week_[at(where.week, person)] += by;
    step(in_window_[at(where.window, person)], value_.fair);
    step(of_kind_[at(where.kind, person)], value_.kinds);
    auto& today = on_day_[at(where.day + 1, person)];
    const bool only_one = (by > 0 ? today : today - 1) == 0;
    value_.in_a_row += by * (only_one ? days_beside(person, where.day) : 1);
    today += by;
    if (is_experienced(person)) experienced_in_[duty] += by;
    in_[at(duty, person)] = by > 0 ? 1 : 0;
}

void RotaState::add(std::size_t person, std::size_t duty) {
    for (const auto other : people_[duty]) {
        auto& times = together_[at(std::min(person, other), std::max(person, other))];
        value_.together += times > 0 ? 1 : 0;
        value_.evenly += 2 * Whole{times} + 1;
        ++times;
    }
    people_[duty].push_back(person);
    value_.missing -= people_[duty].size() == sizes_[duty] ? static_cast<Whole>(sizes_[duty]) : 0;
    count(person, duty, 1);
}

void RotaState::remove(std::size_t person, std::size_t duty) {
    auto& there = people_[duty];
    value_.missing += there.size() == sizes_[duty] ? static_cast<Whole>(sizes_[duty]) : 0;
    *std::find(there.begin(), there.end(), person) = there.back();
    there.pop_back();
    for (const auto other : there) {
        auto& times = together_[at(std::min(person, other), std::max(person, other))];
        --times;
        value_.together -= times > 0 ? 1 : 0;
        value_.evenly -= 2 * Whole{times} + 1;
    }
    count(person, duty, -1);
}

bool RotaState::replace(std::size_t duty, std::size_t person, std::size_t by) {
    remove(person, duty);
    if (can_add(by, duty)) {
        add(by, duty);
        if (lacks_experience(duty) <= 0) return true;
        remove(by, duty);
    }
    add(person, duty);
    return false;
}

RotaPlan RotaState::plan() const {
    auto plan = people_;
    for (auto& people : plan) std::sort(people.begin(), people.end());
    return plan;
}

} // namespace kith::solver
