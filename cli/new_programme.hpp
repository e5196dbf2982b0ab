// SPDX-License-Identifier: MIT
// The files with which a new programme begins: the rules of its models, and around them what those rules need, no more:
// the gates and questions that they name, the slots of the kinds in which they meet, their places.
#pragma once

#include "cli/terminal.hpp"
#include "record/academic_year.hpp"
#include "record/words.hpp"

#include <map>
#include <vector>

namespace kith::cli {

/// When a kind of slot is, and on which days.
struct SlotTimes {
    record::SlotKind kind = record::SlotKind::lunch;
    text::Clock from, to;
    std::vector<std::chrono::weekday> days;
};

/// "lunch=12:30-13:10", or with its days "other=13:40-14:00@tue,fri"; nothing where it is something else.
std::optional<SlotTimes> slot_times(const std::string& text);
/// As slot_times() reads it.
std::string to_text(const SlotTimes& times);
/// What most schools have; a lesson has no time of its own.
SlotTimes usual_times(record::SlotKind kind);

struct NewProgramme {
    std::string school; ///< what it is called
    record::AcademicYear year;
    std::vector<std::string> models;
    std::vector<SlotTimes> times; ///< of kinds that differ from usual_times()
};

/// The kinds of slot in which these models meet, on duty or at events, in order of the day.
std::vector<record::SlotKind> kinds_of(const std::vector<std::string>& models);

/// The bytes of each file by its relative path, in the order in which a lead reads them. Stops where a model is unknown.
std::vector<std::pair<std::string, std::string>> files_of(const NewProgramme& wanted);

} // namespace kith::cli
