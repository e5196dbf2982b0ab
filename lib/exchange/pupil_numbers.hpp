// SPDX-License-Identifier: MIT
// What the numbers and dates of schools in England say of themselves: the check letter of a unique pupil number, and the
// year group of a child who was born on a day.
#pragma once

#include "record/person.hpp"

namespace kith::exchange {

enum class Upn { sound, wrong_letter, no_upn };

/// Thirteen signs: a check letter, a local authority and an establishment (seven digits), a year (two), a serial number of
/// three digits, or of two and a letter where it is temporary. The letter is the sum of each sign times its place, second
/// to thirteenth, modulo 23, in the alphabet without I, O and S (Department for Education, guide to UPNs).
Upn look_at_upn(std::string_view text);

/// The year group in which a child of that age is on the day, the school year beginning on 1 September: R for those who
/// turn five in it. Nothing for who is younger, or older than Year 13.
std::optional<record::Year> year_group(text::Date born, text::Date day);

} // namespace kith::exchange
