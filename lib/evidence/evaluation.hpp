// SPDX-License-Identifier: MIT
// The figures by which the government-commissioned evaluation of peer support described its pilots, for one programme
// (models.md, last paragraph). Counts alone; what may be shown of them is in evaluation_shown.hpp.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/standards.hpp"

namespace kith::evidence {

struct Part {
    Count some = 0;
    Count all = 0;
};

/// Mentees, those who have left included: with a measure filled in before, after, and at both waves of one measure.
struct Assessed {
    Count mentees = 0, before = 0, after = 0, both = 0, either = 0; ///< either: before or after or both
};

/// Of the mentees of an age band who have a school week on record. The band is the year group's: R to Y6 are under 11.
struct ContactByAge {
    record::AgeBand ages = record::AgeBand::under_11;
    Part weekly;     ///< a meeting that they came to in three of four of their school weeks on record, or more
    Part school_day; ///< at least one that they came to in tutor time, a lesson, break or lunch
};
inline constexpr Count weekly_in_four = 3;

/// One way in which mentors are trained or supported: whether it is there, and how many of the mentors who have met
/// somebody had it. Materials are there for all or none.
struct Support {
    std::string_view type; ///< training-prior, supervision-ongoing, written-materials, training-during, supervision-ad-hoc
    bool offered = false;
    Part mentors;
};

struct Axis {
    StrandIndex strand;
    record::Model model = record::Model::one_to_one;
    std::optional<record::LedBy> led_by;
    std::optional<record::OpenTo> open_to;
};

struct Evaluation {
    Date day{};
    Assessed assessed;
    std::vector<ContactByAge> contact; ///< under 11, then 11 and over
    bool one_to_one = false;           ///< on offer
    bool group_based = false;          ///< groups, form groups, drop-ins, and transitions with visits or groups
    std::vector<Support> support;
    std::vector<Axis> axes;
    std::vector<std::pair<record::SurveyName, const record::Survey*>> surveys; ///< up to the day
    Standards standards;
};

Evaluation evaluation(const Programme& programme, Date day, Audience audience = Audience::lead);

} // namespace kith::evidence
