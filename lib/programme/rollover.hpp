// SPDX-License-Identifier: MIT
// The next academic year's records out of this year's: everyone a year up, those of a school's last year left behind or
// at the school that takes them, pairs that go on, and no history, so that a whole old year can be deleted.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

struct RolloverSettings {
    record::Folder folder;     ///< of the old year
    std::string academic_year; ///< of the new folder
    std::map<record::CalendarName, text::SourceRef> calendars; ///< of the new year
    Date first_day{};                                          ///< of the new year's terms
    std::map<record::SchoolName, record::Year> last_years;     ///< after which pupils leave; else as `last_year` has it
    bool same_timetable = false; ///< lessons, `free` and `busy` hold next year, too
};

/// What becomes of somebody.
enum class Onward {
    stays,   ///< a year up at the same school; adults as they are
    moves,   ///< to the school that theirs is a feeder of
    leaves,  ///< their school has no further year
    has_left ///< before the new year, as their record says
};

inline bool goes_on(Onward onward) { return onward == Onward::stays || onward == Onward::moves; }

/// The files of a new folder by their relative paths.
struct YearFiles {
    std::map<std::string, std::string> tracked, secret;
};

/// All indices are of the old year's programme.
struct Rollover {
    std::map<PersonIndex, Onward> people;
    std::vector<PairIndex> pairs;    ///< not ended nor planned to, and everyone in them goes on: they do, too
    std::vector<PairIndex> parted;   ///< not ended, and somebody in them does not go on
    std::vector<PairIndex> unclosed; ///< planned to end before the new year, and never ended: they stay behind
    std::vector<PersonIndex> closed; ///< mentees who go on, and whose pairs of some strand are all over as planned or needed no longer
    YearFiles files;
};

/// The last year of a school by those who are at it: Y6 where nobody is above, Y13 where somebody is in the sixth form.
/// Nothing where this does not say whether those of its highest year leave.
std::optional<record::Year> last_year(const Programme& programme, SchoolIndex school);
/// Schools of which it has to be said, since somebody's leaving depends on it.
std::vector<SchoolIndex> without_last_year(const Programme& programme, const RolloverSettings& settings);

/// The new year's records. Findings: a file that can't be edited safely.
text::Result<Rollover> rollover(const Programme& programme, const RolloverSettings& settings);

} // namespace kith::programme
