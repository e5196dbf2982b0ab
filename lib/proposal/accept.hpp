// SPDX-License-Identifier: MIT
// The way from a proposal that a person has read to records: rows become pairs. Refused where a hard rule or a bound
// has broken since the proposal was made.
#pragma once

#include "matching/instance.hpp"
#include "record/pair.hpp"

#include <functional>

namespace kith::proposal {

struct Acceptance {
    std::set<std::size_t> rows; ///< positions in the proposal, from 0; empty: all of them
    record::PersonId by;
    std::optional<record::Basis> basis;
    std::optional<text::Date> asked; ///< the day on which both sides were asked and were willing
    text::Date began{};
    std::optional<text::Date> planned_end;
    text::Date day{};
    std::function<record::PairId()> new_id; ///< draws one that is not in use
};

/// The new pairs. A row that is agreed already gives none, so that accepting twice changes nothing.
text::Result<std::vector<record::Pair>> pairs_from(const matching::Instance& instance,
                                                   const record::MatchProposal& proposal, const Acceptance& acceptance);

/// An agreed pair that a row stands for, with what is to be written of the asking.
struct AskedPair {
    programme::PairIndex pair;
    record::Asked asked;
};

/// The agreed pairs that the accepted rows stand for and that do not say of both sides when they were asked, with
/// `acceptance.asked` where a date is missing. A pair that has both keeps them.
std::vector<AskedPair> pairs_to_date(const matching::Instance& instance, const record::MatchProposal& proposal,
                                     const Acceptance& acceptance);

} // namespace kith::proposal
