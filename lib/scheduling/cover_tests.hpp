// SPDX-License-Identifier: MIT
// The tests that a stand-in has to pass, one rule after the other, on an agenda in which other stand-ins may be assumed.
#pragma once

#include "scheduling/cover.hpp"

#include <map>

namespace kith::scheduling {

class CoverTests {
  public:
    explicit CoverTests(const CoverQuestion& question);

    /// What the absent one has on the days asked for, without choices.
    std::vector<Vacancy> vacancies() const;
    /// Who may be asked at all: the strand's mentors and spotters, or its supervisors.
    std::vector<PersonIndex> people_for(const Vacancy& vacancy) const;
    /// The first rule that keeps the person from it; empty where none does.
    std::string why_not(const Vacancy& vacancy, PersonIndex person) const;
    /// The person is busy with it from now on.
    void assume(const Vacancy& vacancy, PersonIndex person);
    /// Covers and duties in the term that holds the date, agreed ones alone.
    std::pair<int, int> load(PersonIndex person, Date date) const;

  private:
    using Agenda = std::map<Date, std::vector<Occasion>>;

    const std::vector<Occasion>& on(Date date) const;
    /// The person's own slots in which they would come.
    std::vector<programme::SlotIndex> own_slots(const Vacancy& vacancy, PersonIndex person) const;
    std::string why_not_pupil(const Vacancy& vacancy, PersonIndex person) const;
    std::string why_not_adult(const Vacancy& vacancy, PersonIndex person) const;
    bool is_elsewhere(const Vacancy& vacancy, PersonIndex person) const;
    std::string why_not_overseeing(const Vacancy& vacancy, PersonIndex adult) const;
    bool misses_too_much(const Vacancy& vacancy, PersonIndex pupil, const std::vector<programme::SlotIndex>& slots) const;
    std::string over_the_week(const Vacancy& vacancy, PersonIndex pupil) const;

    const CoverQuestion& question_;
    const Programme& programme_;
    Agenda agenda_;
};

} // namespace kith::scheduling
