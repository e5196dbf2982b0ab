// SPDX-License-Identifier: MIT
// How a match falls out for groups of mentees, for the lead or for everyone. What is for everyone names no person and
// no form, and has no number from which a child in a small group could be found out.
#pragma once

#include "evidence/fairness_tables.hpp"
#include "text/value.hpp"

namespace kith::report {

using evidence::Audience;

/// A table for each breakdown; `c` stands for a number that is kept back.
std::string fairness_text(const programme::Programme& programme, const record::MatchProposal& proposal,
                          const evidence::Fairness& fairness, Audience audience);

/// `strand`, `made`, `audience`, `all`, and `by` with the lists of groups; numbers that are kept back read "c".
text::Value fairness_json(const programme::Programme& programme, const record::MatchProposal& proposal,
                          const evidence::Fairness& fairness, Audience audience);

} // namespace kith::report
