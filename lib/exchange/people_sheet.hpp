// SPDX-License-Identifier: MIT
// People out of a sheet: each row becomes a person, is matched with those who are there already, and what would
// change is said before anything is written.
#pragma once

#include "exchange/columns.hpp"
#include "exchange/row_changes.hpp"
#include "record/ids.hpp"

#include <functional>

namespace kith::exchange {

/// A row of which it is not sure whose it is: several here have its name and year, or somebody has the name in another year.
struct Doubt {
    int line = 0;
    record::Person person;                    ///< as the row has it
    std::vector<record::PersonId> candidates; ///< by id
};

/// Whose such a row is: nobody is asked, it is left out, somebody new's, or that of one of the candidates.
struct Whose {
    enum class Answer { unanswered, left_out, someone_new, known } answer = Answer::unanswered;
    record::PersonId id; ///< where known
};

struct ImportSettings {
    HeaderMap map;
    std::optional<record::Role> role;             ///< for rows that name none
    std::optional<record::StrandName> strand;     ///< likewise
    text::Date today{};                           ///< the date of a "yes" without one
    std::optional<record::SchoolName> school;     ///< of rows that name none, where there are several
    bool joins_known = true;                      ///< whether people who are here join the strand that no row named
    /// Which of those who are not here yet are taken in; left out: all.
    std::function<bool(const record::Person&)> takes_new = {};
    /// Asked of each doubt. Unanswered, a row of several is left out and a name of another year is somebody new's, with a
    /// warning.
    std::function<Whose(const Doubt&)> whose = {};
};

/// A row, with the id of the person it is about.
struct ImportedPerson {
    record::PersonId id;
    record::Person person;
    bool is_new = false;
    bool by_name_alone = false; ///< known by name and year: no number says so
    Keys said;                  ///< the keys of which the row says something
    RowChanges changes;         ///< against the records; empty where the row says nothing new, and of new people
    int line = 0;

    bool says_nothing_new() const { return !is_new && changes.differing.empty() && changes.edited.empty(); }
};

struct Leaving {
    record::PersonId id;
    bool by_name_alone = false; ///< as above
};

struct Import {
    std::vector<ImportedPerson> people;    ///< in the sheet's order, repeated rows left out
    std::vector<record::PersonId> absent;  ///< there already, and not in the sheet
    std::vector<Leaving> leaving;          ///< there already, and leaving, the sheet says
    std::vector<Doubt> left_out;           ///< nobody knows whose they are
    std::size_t others = 0;                ///< not here, and not taken in
    HeaderMap map;                         ///< how each header was read
};

/// Reads every row. Errors of all rows are gathered; with any, nothing is returned. New people get ids from `draw`.
text::Result<Import> read_people(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
                                 const record::Draw& draw);

} // namespace kith::exchange
