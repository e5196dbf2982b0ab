// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

#include <algorithm>

namespace kith::matching {

/// Not named by a strand: two schools share data about pupils only under an agreement of programme.yaml.
const Rule rule_sharing{
    "sharing", Needs::tracked, [](const record::Require&) { return true; },
    [](const Candidate& candidate) {
        const auto& programme = candidate.programme;
        const auto here = candidate.mentor().school, there = candidate.mentee_school();
        if (here == there) return true;
        const auto& agreements = programme.records().programme.sharing;
        return std::any_of(agreements.begin(), agreements.end(), [&](const record::Sharing& one) {
            const auto covers = [&](SchoolIndex school) {
                return one.between.contains(text::Located<record::SchoolName>{programme[school].name, {}});
            };
            const bool in_force = one.agreement <= candidate.day && (!one.until || candidate.day <= *one.until);
            return in_force && covers(here) && covers(there);
        });
    }};

} // namespace kith::matching
