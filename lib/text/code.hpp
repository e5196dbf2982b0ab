// SPDX-License-Identifier: MIT
// Every code that a finding may carry: the one list. Each has a folder tests/errors/CODE with the smallest programme
// that provokes it, and an entry in man/kith-errors.7; a test holds the three together.
#pragma once

#include <string_view>

namespace kith::text {

struct Code {
    std::string_view spelling;
    friend bool operator==(const Code&, const Code&) = default;
};

namespace code {
// the bytes of a file
inline constexpr Code bad_utf8{"bad-utf8"};
inline constexpr Code control_character{"control-character"};
inline constexpr Code byte_order_mark{"byte-order-mark"};
inline constexpr Code too_large{"too-large"};
inline constexpr Code not_a_file{"not-a-file"};
inline constexpr Code conflict_marker{"conflict-marker"};
inline constexpr Code tab_indent{"tab-indent"};
// its YAML
inline constexpr Code syntax{"syntax"};
inline constexpr Code edit_by_hand{"edit-by-hand"};
inline constexpr Code unclosed_quote{"unclosed-quote"};
inline constexpr Code duplicate_key{"duplicate-key"};
inline constexpr Code anchor{"anchor"};
inline constexpr Code tag{"tag"};
inline constexpr Code second_document{"second-document"};
inline constexpr Code too_deep{"too-deep"};
inline constexpr Code empty_value{"empty-value"};
// its keys and values
inline constexpr Code unknown_key{"unknown-key"};
inline constexpr Code missing_key{"missing-key"};
inline constexpr Code wrong_kind{"wrong-kind"};
inline constexpr Code bad_value{"bad-value"};
inline constexpr Code bad_date{"bad-date"};
inline constexpr Code bad_number{"bad-number"};
inline constexpr Code bad_id{"bad-id"};
inline constexpr Code file_name{"file-name"};
inline constexpr Code misplaced_key{"misplaced-key"};
inline constexpr Code unknown_file{"unknown-file"};
inline constexpr Code case_collision{"case-collision"};
// what must not be under git
inline constexpr Code personal_name{"personal-name"};
inline constexpr Code pupil_number{"pupil-number"};
inline constexpr Code e_mail_address{"e-mail-address"};
inline constexpr Code birth_date{"birth-date"};
inline constexpr Code not_allowed{"not-allowed"};
// what it names
inline constexpr Code unknown_slot{"unknown-slot"};
inline constexpr Code unknown_person{"unknown-person"};
inline constexpr Code unknown_school{"unknown-school"};
inline constexpr Code unknown_calendar{"unknown-calendar"};
inline constexpr Code unknown_strand{"unknown-strand"};
inline constexpr Code unknown_place{"unknown-place"};
inline constexpr Code unknown_class{"unknown-class"};
inline constexpr Code unknown_gate{"unknown-gate"};
inline constexpr Code unknown_question{"unknown-question"};
inline constexpr Code unknown_form{"unknown-form"};
inline constexpr Code unknown_pair{"unknown-pair"};
inline constexpr Code unknown_week{"unknown-week"};
inline constexpr Code unknown_event{"unknown-event"};
inline constexpr Code unknown_measure{"unknown-measure"};
inline constexpr Code unknown_subscale{"unknown-subscale"};
inline constexpr Code unknown_item{"unknown-item"};
// how it fits together
inline constexpr Code reversed{"reversed"};
inline constexpr Code overlap{"overlap"};
inline constexpr Code wrong_role{"wrong-role"};
inline constexpr Code level_order{"level-order"};
inline constexpr Code not_group_strand{"not-group-strand"};
inline constexpr Code not_a_mentor{"not-a-mentor"};
inline constexpr Code team_twice{"team-twice"};
inline constexpr Code ineligible{"ineligible"};
inline constexpr Code over_capacity{"over-capacity"};
inline constexpr Code pair_twice{"pair-twice"};
inline constexpr Code two_places{"two-places"};
inline constexpr Code too_many_at_once{"too-many-at-once"};
inline constexpr Code other_strand{"other-strand"};
inline constexpr Code not_paired{"not-paired"};
inline constexpr Code not_in_pair{"not-in-pair"};
inline constexpr Code wrong_week{"wrong-week"};
inline constexpr Code recorded_twice{"recorded-twice"};
inline constexpr Code no_permission{"no-permission"};
inline constexpr Code repeated_item{"repeated-item"};
inline constexpr Code several_subscales{"several-subscales"};
inline constexpr Code item_count{"item-count"};
inline constexpr Code out_of_range{"out-of-range"};
inline constexpr Code question_twice{"question-twice"};
inline constexpr Code above_base{"above-base"};
// worth a look (warnings)
inline constexpr Code private_missing{"private-missing"};
inline constexpr Code gate_lapsed{"gate-lapsed"};
inline constexpr Code not_asked{"not-asked"};
inline constexpr Code someone_left{"someone-left"};
inline constexpr Code rule_broken{"rule-broken"};
inline constexpr Code stands_out{"stands-out"};
inline constexpr Code closed_day{"closed-day"};
inline constexpr Code not_available{"not-available"};
inline constexpr Code wrong_place{"wrong-place"};
inline constexpr Code no_supervisor{"no-supervisor"};
inline constexpr Code too_often{"too-often"};
inline constexpr Code lesson_missed{"lesson-missed"};
inline constexpr Code wrong_number{"wrong-number"};
inline constexpr Code event_order{"event-order"};
inline constexpr Code stale_cover{"stale-cover"};
inline constexpr Code outside_slots{"outside-slots"};
inline constexpr Code mixed_script{"mixed-script"};
inline constexpr Code not_safeguarding{"not-safeguarding"};
inline constexpr Code clone_not_set_up{"clone-not-set-up"};
// sheets that come in
inline constexpr Code bad_sheet{"bad-sheet"};
inline constexpr Code unknown_column{"unknown-column"};
inline constexpr Code repeated_row{"repeated-row"};
inline constexpr Code doubtful_name{"doubtful-name"};
inline constexpr Code doubtful_upn{"doubtful-upn"};
inline constexpr Code doubtful_year{"doubtful-year"};
inline constexpr Code bad_roster{"bad-roster"};
// what cards are made of
inline constexpr Code bad_template{"bad-template"};
inline constexpr Code bad_picture{"bad-picture"};
inline constexpr Code unknown_picture{"unknown-picture"};
inline constexpr Code not_planned{"not-planned"};
inline constexpr Code still_to_come{"still-to-come"};
inline constexpr Code recorded_otherwise{"recorded-otherwise"};
// proofs that are checked
inline constexpr Code bad_proof{"bad-proof"};
inline constexpr Code proof_changed{"proof-changed"};
inline constexpr Code proof_outdated{"proof-outdated"};
inline constexpr Code not_proven{"not-proven"};
} // namespace code

} // namespace kith::text
