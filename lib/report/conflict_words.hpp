// SPDX-License-Identifier: MIT
// Why pairs are unplaced, in sentences: up to eight pairs by name, more by their number.
#pragma once

#include "record/timetable.hpp"
#include "report/people.hpp"

namespace kith::report {

/// Sentences, one after the other.
std::string conflict_words(const programme::Programme& programme, const People& people, const record::TimetableConflict& conflict);

/// "one more adult in mon-tutor", with the name of the person whose record would change.
std::string change_words(const programme::Programme& programme, const People& people, const record::ConflictChange& change);

} // namespace kith::report
