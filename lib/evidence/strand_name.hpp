// SPDX-License-Identifier: MIT
// What a strand is called: its own name may say what its mentees need, and is for those who run it.
#pragma once

#include "evidence/audience.hpp"
#include "record/strand.hpp"

namespace kith::evidence {

/// The name that gives nobody away: `shown-as`, else its own.
inline const std::string& discreet_name(const record::Strand& strand) {
    return strand.shown_as.empty() ? strand.name : strand.shown_as;
}

inline const std::string& strand_name(const record::Strand& strand, Audience audience) {
    return shows_people(audience) ? strand.name : discreet_name(strand);
}

} // namespace kith::evidence
