// SPDX-License-Identifier: MIT
// Which column of a sheet means which key of a person: a small table of the headers that offices use, the names of
// the programme's gates and questions, and what the user maps.
#pragma once

#include "exchange/sheet.hpp"
#include "record/folder.hpp"

namespace kith::exchange {

enum class Meaning {
    ignored, id, surname, forename, full_name, known_as, year, form, upn, admission, born, gender, first_language, languages,
    communication, strand, role, since, starts, school, classes, busy, free, interests, tags, offers, wants, subjects, need,
    choice, answer, gate, capacity, at_once, asks_gender, not_with, motivation, referred, leaving
};

struct Column {
    Meaning meaning = Meaning::ignored;
    std::string argument; ///< of a gate or an answer: its name
};

/// A header and what it means, as given by `--map 'Header=key'`; keys are those of the record, `name`, `forename`,
/// `surname`, `gate:NAME`, `answer:NAME` or `ignore`.
using HeaderMap = std::map<std::string, std::string>;

/// The meaning of each header. One that nothing explains is a warning and ignored; a key that does not exist, or a
/// header that is not there, is an error.
std::vector<Column> columns_of(const Sheet& sheet, const record::ProgrammeFile& programme,
                               const std::set<record::GateName>& gates, const HeaderMap& map, text::Findings& findings);

/// What each header of the sheet means, as a map would say it; `ignore` for what nothing explains.
HeaderMap map_of(const Sheet& sheet, const std::vector<Column>& columns);

} // namespace kith::exchange
