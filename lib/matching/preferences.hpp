// SPDX-License-Identifier: MIT
// The soft rules of rules.md, section 2: one file each, prefer_NAME.cpp. Each gives 0 to 1000 for a pair, 0 where
// data is missing; a pair's fit is their weighted mean, rounded half up, in whole numbers throughout.
#pragma once

#include "matching/candidate.hpp"
#include "matching/rules.hpp"

#include <vector>

namespace kith::matching {

inline constexpr int full_marks = 1000;

struct PreferenceRule {
    record::Preference kind;
    Needs needs;
    int (*points)(const Candidate&, const record::Preferred& settings);
};

/// The rule behind a kind.
const PreferenceRule& preference(record::Preference kind);

/// f of each preference of the strand, in the strand's order; 0 for those that need private data where
/// `use_private` is false.
std::vector<int> points(const Candidate& candidate, bool use_private);

/// The weighted mean of `points` with the strand's weights; full marks where the weights are all zero.
int fit(const record::Prefer& prefer, const std::vector<int>& points);

/// min(1000, 1000·s/n) with s shared and n = min(3, |A|, |B|); 0 where either is empty.
int overlap_points(const std::set<std::string>& a, const std::set<std::string>& b);

/// 1000·(n − r + 1)/n for the one at rank r of n choices; 0 where not ranked.
int rank_points(const record::Person& chooser, const record::StrandName& strand, const record::PersonId& chosen);

extern const PreferenceRule prefer_choices, prefer_mentor_choices, prefer_interests, prefer_tags, prefer_answers,
    prefer_gender, prefer_languages, prefer_year_gap, prefer_shared_slots, prefer_subject;

} // namespace kith::matching
