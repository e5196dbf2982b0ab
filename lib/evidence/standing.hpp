// SPDX-License-Identifier: MIT
// Who and what was in the programme on a day of the past or of today: the records are those of now, so what
// has been changed since in place (a renewed gate, a new capacity) reads as it is now.
#pragma once

#include "programme/timetables.hpp"

namespace kith::evidence {

using programme::PairIndex;
using programme::PersonIndex;
using programme::Programme;
using programme::StrandIndex;
using text::Date;

/// Neither gone nor paused.
bool is_active(const programme::Person& person, Date day);

/// The active mentees of a strand whom a mentor can help: those who are counted, matched, and said to wait.
std::vector<PersonIndex> mentees_on(const Programme& programme, StrandIndex strand, Date day);
/// The other active ones: their need is beyond what pupils can carry.
std::vector<PersonIndex> to_refer_on(const Programme& programme, StrandIndex strand, Date day);

/// Those of `people` who are active, had joined by the day and are in no pair of the strand on it: mentees who wait, mentors who
/// are free.
std::vector<PersonIndex> without_pair(const Programme& programme, StrandIndex strand, std::vector<PersonIndex> people, Date day);

/// The pairs of a strand that were agreed by the day and still are on it.
std::vector<PairIndex> pairs_on(const Programme& programme, StrandIndex strand, Date day);
/// True where the pair had been agreed by the day, whether or not it has ended since.
bool is_known(const programme::Pair& pair, Date day);

/// The last day of the last term of any calendar; nothing where there is no term.
std::optional<Date> year_end(const Programme& programme);
/// The last day of the last term of the pair's school.
std::optional<Date> year_end(const Programme& programme, const programme::Pair& pair);

/// How long a duration is, with months of 30 and years of 365 days.
text::Minutes length_of(record::Duration duration);
/// The same in whole days.
text::Days days_of(record::Duration duration);

/// Of whom an age band speaks: under 11 are the year groups R to Y6. Birthdays are not looked at.
record::AgeBand age_band(record::Year year);

/// The day a duration after another; a month or a year later in the calendar, or the last day of that month.
/// Durations shorter than a day add nothing.
Date after(Date day, record::Duration duration);

/// The day on which the folder is to be deleted: the end of the last term and `retention.folder`.
std::optional<Date> kept_until(const Programme& programme);

} // namespace kith::evidence
