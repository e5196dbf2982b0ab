// SPDX-License-Identifier: MIT
// Cover as a page to be read: scheduling's stand-ins under matching's rules of pairs, a few for each vacancy, numbered over
// the whole page; and an accepted one as a change of the agreed timetable.
#pragma once

#include "record/timetable.hpp"
#include "scheduling/cover.hpp"

namespace kith::proposal {

using programme::PersonIndex;
using programme::Programme;
using text::Date;

/// The most stand-ins that are offered for one vacancy.
inline constexpr std::size_t most_offered = 5;

struct Offer {
    int number = 0; ///< 1, 2 … over all vacancies
    std::size_t vacancy = 0;
    scheduling::Choice choice;
};

struct CoverPage {
    PersonIndex absent;
    Date from{};
    Date to{};
    scheduling::Cover cover;
    std::vector<Offer> offers; ///< in order of number; whoever could take all is among each vacancy's
};

/// The question with the strands' rules of pairs; those that need private data are left out without it.
scheduling::CoverQuestion cover_question(const Programme& programme, PersonIndex absent, Date from, Date to);
CoverPage cover_page(const scheduling::CoverQuestion& question);

/// The row that makes an offer agreed, with the first day of the plan that it belongs to.
struct AgreedCover {
    record::StrandName strand;
    Date plan{};
    record::Cover row;
    std::optional<std::size_t> replaces; ///< the position of the row that it takes the place of
};
AgreedCover agreed_cover(const Programme& programme, const CoverPage& page, const Offer& offer);

/// The strand's agreed cover that a new plan takes over: for its dates, where the absent ones are in its rows still.
std::vector<record::Cover> cover_kept(const Programme& programme, const record::StrandName& strand, const record::Timetable& plan);

} // namespace kith::proposal
