// SPDX-License-Identifier: MIT
// What the pages of reports share: what stands under a title, what a strand is called, shares, and numbers
// kept back.
#pragma once

#include "evidence/audience.hpp"
#include "evidence/duties.hpp"
#include "evidence/spread.hpp"
#include "evidence/suppressed.hpp"
#include "report/document.hpp"
#include "report/people.hpp"

namespace kith::report {

using evidence::Audience;

/// A document's name, title, and what stands under it: whom it is for, where that is not the lead.
Document document_of(const programme::Programme& programme, const char* name, const std::string& title,
                     text::Date day, Audience audience);
/// What the JSON of every report begins with: `programme`, `asof`, `audience`.
text::Map json_of(const programme::Programme& programme, text::Date day, Audience audience);

/// A strand's own name is for staff: it may say what its mentees need.
std::string strand_name(const programme::Programme& programme, programme::StrandIndex strand,
                        Audience audience);

/// "90 %" of a base, to the nearest whole number; "-" of nothing; for everyone, "c" of fewer than ten.
Cell share(std::int64_t part, std::int64_t base, Audience audience);
/// The same for programs: a number of per cent, "c", or "-".
text::Value json_of(const Cell& cell);

/// A number kept back, so that nobody in a small group can be found out.
inline Cell kept_back() { return Cell("c"); }
inline constexpr const char* kept_back_words =
    "c: kept back, so that nobody in a small group can be found out.";

/// "2 to 9, half of them 5 or fewer"; "-" where there is none.
std::string words_of(const evidence::Spread& spread);
text::Map json_of(const evidence::Spread& spread);

/// due, held, not-held, not-recorded.
text::Map json_of(const evidence::DutyTally& duties);

/// The first few of a list, and how many there are besides: "a, b and 3 more".
std::string some_of(const std::vector<std::string>& all, std::size_t most = 3);

/// "c" where it is kept back.
Cell cell_of(const evidence::MaybeCount& count);

} // namespace kith::report
