// SPDX-License-Identifier: MIT
// The named checks, each a function that adds findings and changes nothing. They stand in checks_SUBJECT.cpp by what
// they look at; the two lists in checks.cpp say when each is run.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

// calendars
void ends_follow_beginnings(const Programme& programme, text::Findings& findings);
void terms_stand_apart(const Programme& programme, text::Findings& findings);

// strands
void levels_are_in_order(const Programme& programme, text::Findings& findings);
void year_gaps_can_be(const Programme& programme, text::Findings& findings);
void targeted_strands_have_a_discreet_name(const Programme& programme, text::Findings& findings);
void groups_are_of_a_group_strand(const Programme& programme, text::Findings& findings);
void teams_are_of_mentors(const Programme& programme, text::Findings& findings);
void duties_lie_in_slots_of_their_strand(const Programme& programme, text::Findings& findings);

// events of strands
void events_can_be(const Programme& programme, text::Findings& findings);

// people
void widened_keys_exist(const Programme& programme, text::Findings& findings);
void numbers_are_one_persons(const Programme& programme, text::Findings& findings);
void nobody_stands_out(const Programme& programme, text::Findings& findings);

// pairs
void pairs_stand_once(const Programme& programme, text::Findings& findings);
void pairs_have_their_roles(const Programme& programme, text::Findings& findings);
void pairs_end_after_they_begin(const Programme& programme, text::Findings& findings);
void nobody_left_stays_paired(const Programme& programme, text::Findings& findings);
void both_were_asked(const Programme& programme, text::Findings& findings);
void gates_of_pairs_hold(const Programme& programme, text::Findings& findings);

// timetables; timetables_name_what_exists stands beside the rest of them in timetables.hpp, and whether they keep their
// rules is scheduling/plan_check's affair
void duties_and_events_name_what_exists(const Programme& programme, text::Findings& findings);
void timetables_fit_their_strand(const Programme& programme, text::Findings& findings);
void planned_days_can_be(const Programme& programme, text::Findings& findings);
void stand_ins_have_something_to_take_over(const Programme& programme, text::Findings& findings);

// sessions
void sessions_name_what_exists(const Programme& programme, text::Findings& findings);
void sessions_lie_in_their_week(const Programme& programme, text::Findings& findings);
void sessions_are_of_their_pair(const Programme& programme, text::Findings& findings);
void sessions_lie_on_school_days(const Programme& programme, text::Findings& findings);
void sessions_are_recorded_once(const Programme& programme, text::Findings& findings);

// measures, and what people answered
void measures_can_be_scored(const Programme& programme, text::Findings& findings);
void measures_taken_fit_their_measure(const Programme& programme, text::Findings& findings);
void check_ins_are_of_a_pair_of_theirs(const Programme& programme, text::Findings& findings);

// concerns, the diary, surveys
void concerns_reached_someone(const Programme& programme, text::Findings& findings);
void diary_names_what_exists(const Programme& programme, text::Findings& findings);
void surveys_count_answers(const Programme& programme, text::Findings& findings);

// files
void file_names_differ_in_more_than_case(const Programme& programme, text::Findings& findings);

} // namespace kith::programme
