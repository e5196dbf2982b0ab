// SPDX-License-Identifier: MIT
// Words that several kinds of card share.
#pragma once

#include "report/cards.hpp"

namespace kith::report {

/// What a young person is called: known-as, else the first word of the name, else the id. Adults as they are shown.
std::string called(const programme::Programme& programme, programme::PersonIndex person);
/// "Monday 21 September".
std::string long_date(text::Date date);
/// "21 September 2026".
std::string date_with_year(text::Date date);
std::string long_weekday(std::chrono::weekday day);
/// "Year 10", "Reception".
std::string year_words(record::Year year);
/// The school's own name.
std::string school_of(const programme::Programme& programme, programme::PersonIndex person);
/// The form's own name.
std::string form_words(const programme::Programme& programme, programme::FormIndex form);
/// The person's role in the strand, if any.
std::optional<record::Role> role_in(const programme::Programme& programme, programme::PersonIndex person, programme::StrandIndex strand);
/// Has not left, and is not paused, today.
bool takes_part_today(const programme::Programme& programme, programme::PersonIndex person);

} // namespace kith::report
