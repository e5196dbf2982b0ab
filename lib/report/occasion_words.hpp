// SPDX-License-Identifier: MIT
// Words for what an agenda holds, shared by the week, the rota and the stand-ins.
#pragma once

#include "programme/agenda_marks.hpp"
#include "programme/duty_dates.hpp"
#include "report/short_names.hpp"

namespace kith::report {

/// A targeted strand goes by the name that gives nobody away.
const std::string& discreet_name(const programme::Strand& strand);

/// A place by its name, with its school's where there are several.
std::string place_words(const programme::Programme& programme, programme::PlaceIndex place);

/// Everyone who is shown beside the occasions, for ShortNames.
std::set<programme::PersonIndex> people_on(const std::vector<programme::Occasion>& occasions);

/// Who meets whom, who is on duty, or what the event is called, without one whose page it is.
std::string who_words(const programme::Programme& programme, const ShortNames& names, const programme::Occasion& occasion,
                      std::optional<programme::PersonIndex> whose = {});

/// "Fri 27 Nov 12:30 field".
std::string duty_words(const programme::Programme& programme, const programme::DutyDate& duty);
/// Rows of date, slot and place.
text::List json_of(const programme::Programme& programme, const std::vector<programme::DutyDate>& duties);

/// "Ava H stands in for Amir K", "no adult", "Maya P is away".
std::string mark_words(const programme::Mark& mark, const ShortNames& names);

/// "Mon 26 Oct to Fri 30 Oct: closed (half-term)", a line for each run of days.
std::vector<std::string> closed_words(const programme::Programme& programme, const std::vector<programme::ClosedDay>& days);

} // namespace kith::report
