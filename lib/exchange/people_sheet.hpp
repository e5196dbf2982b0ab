// SPDX-License-Identifier: MIT
// People out of a sheet: each row becomes a person, is matched with those who are there already, and what would
// change is said before anything is written.
#pragma once

#include "exchange/columns.hpp"
#include "record/ids.hpp"

#include <functional>

namespace kith::exchange {

struct ImportSettings {
    HeaderMap map;
    std::optional<record::Role> role;             ///< for rows that name none
    std::optional<record::StrandName> strand;     ///< likewise
    text::Date today{};                           ///< the date of a "yes" without one
    std::optional<record::SchoolName> school;     ///< of rows that name none, where there are several
    bool joins_known = true;                      ///< whether people who are here join the strand that no row named
    /// Which of those who are not here yet are taken in; left out: all.
    std::function<bool(const record::Person&)> takes_new = {};
};

/// A row, with the id of the person it is about.
struct ImportedPerson {
    record::PersonId id;
    record::Person person;
    bool is_new = false;
    /// Top-level keys that stand otherwise in the records, or not at all; empty where the row says nothing new.
    std::vector<std::string> differing;
    int line = 0;
};

struct Import {
    std::vector<ImportedPerson> people;    ///< in the sheet's order, repeated rows left out
    std::vector<record::PersonId> absent;  ///< there already, and not in the sheet
    std::vector<record::PersonId> leaving; ///< there already, and leaving, the sheet says
    std::size_t others = 0;                ///< not here, and not taken in
    HeaderMap map;                         ///< how each header was read
};

/// Reads every row. Errors of all rows are gathered; with any, nothing is returned. New people get ids from `draw`.
text::Result<Import> read_people(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
                                 const record::Draw& draw);

} // namespace kith::exchange
