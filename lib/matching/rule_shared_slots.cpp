// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_shared_slots{
    "shared-slots", Needs::tracked, [](const record::Require& require) { return require.shared_slots.has_value(); },
    [](const Candidate& candidate) {
        const int wanted = *candidate.require().shared_slots;
        if (!candidate.is_form())
            return candidate.availability.count_staffed(candidate.mentor_index, *candidate.mentee_index.person) >= wanted;
        // A form is there in every slot; what counts is when the mentor is.
        int count = 0;
        for (const auto slot : candidate.availability.usable(candidate.mentor_index).members())
            count += candidate.availability.staffed(slot) ? 1 : 0;
        return count >= wanted;
    }};

} // namespace kith::matching
