// SPDX-License-Identifier: MIT
// Why there is nothing to match, and what to do about it: in words for the top of the match page, and as JSON.
#pragma once

#include "matching/lacks.hpp"
#include "text/value.hpp"

namespace kith::report {

/// A sentence for each lack with what would mend it, and a blank line; nothing where nothing is lacking.
std::string lacks_text(const programme::Strand& strand, const std::vector<matching::Lack>& lacks);

/// What a strand of groups lacks to be one; empty where its teams are named.
std::string no_teams_text(const programme::Strand& strand);

/// A list of words: no-pairs, no-mentees, no-forms, no-mentors, no-teams, no-mentor-places, no-mentee-places,
/// no-open-pairs.
text::Value lacks_json(const std::vector<matching::Lack>& lacks);

} // namespace kith::report
