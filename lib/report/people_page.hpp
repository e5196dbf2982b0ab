// SPDX-License-Identifier: MIT
// Who is in the programme, in which strands, and which gates of theirs do not hold.
#pragma once

#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

struct PeopleFilter {
    std::optional<programme::StrandIndex> strand;
    std::optional<record::Role> role;
    std::optional<record::GateName> missing; ///< only those who need it in a role of theirs, and for whom it does not hold
};

std::string people_text(const programme::Programme& programme, const PeopleFilter& filter, Show show);
text::Value people_json(const programme::Programme& programme, const PeopleFilter& filter);

} // namespace kith::report
