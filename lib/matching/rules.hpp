// SPDX-License-Identifier: MIT
// The hard rules of rules.md, section 1: one file each, listed here in the order of the table. A rule that the strand
// does not name is off. A new rule is its file, its line in rules.cpp, its row in kith-rules.7 and its test.
#pragma once

#include "matching/candidate.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace kith::matching {

enum class Needs { tracked, private_data };

struct Rule {
    std::string_view name; ///< as in the strand's file and under `because`
    Needs needs = Needs::tracked;
    /// False where the strand leaves the rule off.
    bool (*is_named)(const record::Require&);
    /// True where the pair keeps the rule; missing data never counts as agreement.
    bool (*holds)(const Candidate&);
};

/// All of them, in the order of the table.
std::span<const Rule> rules();

/// One bit per rule of rules() that a pair breaks, and one more for `not-available`.
using Broken = std::uint32_t;
/// What is always required: neither paused, referred on, nor kept apart, both in their roles, no pair that ended for
/// good. Which of these it was is nobody's business here.
inline constexpr std::string_view not_available = "not-available";

/// False for who has left, is paused, or is referred on: whoever the other is.
bool is_available(const Person& person, Date day, bool use_private);

/// The position of `not-available` behind those of the rules.
std::size_t not_available_bit();
/// The name of the rule at a position, `not-available` included.
std::string_view rule_name(std::size_t bit);

/// True where the rule is among those broken.
bool is_broken(Broken broken, const Rule& rule);

/// The rules that the pair breaks; those that need private data are passed over where `use_private` is false.
Broken broken_rules(const Candidate& candidate, bool use_private);
/// The same for someone who takes the mentor's place for one day, a spotter too: how many slots the two share in the week
/// does not matter then.
Broken broken_for_stand_in(const Candidate& candidate, bool use_private);

// Each in its own file, rule_NAME.cpp.
extern const Rule rule_gates, rule_year_gap, rule_mentor_years, rule_mentee_years, rule_shared_slots, rule_same_school,
    rule_feeder, rule_shared_languages, rule_shared_communication, rule_subject, rule_different_form, rule_asks_gender,
    rule_sharing;

} // namespace kith::matching
