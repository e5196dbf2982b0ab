// SPDX-License-Identifier: MIT
// What offices write in cells, read strictly: a year group in any usual spelling, a day of the month first or an ISO
// date, a list, a language's name, a gate with its dates.
#pragma once

#include "record/person.hpp"

namespace kith::exchange {

/// "7", "Year 7", "Yr 9", "Y10", "R", "Reception".
std::optional<record::Year> year_cell(std::string_view cell);

/// `2026-09-21`, or day first: `21/09/2026`, `1/9/2026`.
std::optional<text::Date> date_cell(std::string_view cell);

/// The parts between semicolons, or between commas where there is no semicolon.
std::vector<std::string> list_cell(std::string_view cell);

/// A BCP 47 tag for a language's English name or a tag; the text in small letters where it is neither.
std::string language_cell(std::string_view cell);

/// f for "Female", "girl" or "F", m likewise, so that sheets of two offices agree; else the text in small letters.
std::string gender_cell(std::string_view cell);

/// Who asked for somebody: the records' own word, or one of those that are usual for it ("Teacher", "worry box").
std::optional<record::ReferredBy> referred_cell(std::string_view cell);

/// "Mon lunch" as a slot's name: mon-lunch.
std::string slot_cell(std::string_view cell);

/// "10/09/2026", "no", "10/09/2026 not this time", "15/09/2026 until 15/09/2027". `fallback` dates a bare yes or no.
/// A date alone means given for a consent and accepted for an interview.
std::optional<record::Gate> gate_cell(std::string_view cell, std::string_view gate, text::Date fallback);

} // namespace kith::exchange
