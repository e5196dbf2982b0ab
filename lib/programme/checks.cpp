// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "programme/named_checks.hpp"
#include "programme/timetables.hpp"

#include <array>

namespace kith::programme {
namespace {

using Check = void (*)(const Programme&, text::Findings&);

constexpr std::array checks{
    ends_follow_beginnings,
    terms_stand_apart,
    levels_are_in_order,
    year_gaps_can_be,
    targeted_strands_have_a_discreet_name,
    groups_are_of_a_group_strand,
    teams_are_of_mentors,
    duties_lie_in_slots_of_their_strand,
    events_can_be,
    widened_keys_exist,
    nobody_stands_out,
    numbers_are_one_persons,
    pairs_stand_once,
    pairs_have_their_roles,
    pairs_end_after_they_begin,
    nobody_left_stays_paired,
    both_were_asked,
    gates_of_pairs_hold,
    timetables_name_what_exists,
    duties_and_events_name_what_exists,
    sessions_name_what_exists,
    measures_can_be_scored,
    measures_taken_fit_their_measure,
    check_ins_are_of_a_pair_of_theirs,
    concerns_reached_someone,
    diary_names_what_exists,
    surveys_count_answers,
};

constexpr std::array cross_checks{
    timetables_fit_their_strand,
    planned_days_can_be,
    stand_ins_have_something_to_take_over,
    sessions_lie_in_their_week,
    sessions_are_of_their_pair,
    sessions_lie_on_school_days,
    sessions_are_recorded_once,
    file_names_differ_in_more_than_case,
};

} // namespace

void run_checks(const Programme& programme, text::Findings& findings) {
    for (const Check check : checks) check(programme, findings);
}

void run_cross_checks(const Programme& programme, text::Findings& findings) {
    for (const Check check : cross_checks) check(programme, findings);
}

} // namespace kith::programme
