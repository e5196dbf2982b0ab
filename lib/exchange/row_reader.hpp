// SPDX-License-Identifier: MIT
// One row of a sheet of people as what it says of one person: each cell read strictly, by the meaning of its column.
#pragma once

#include "exchange/people_sheet.hpp"

namespace kith::exchange {

/// What a row says besides the person's own keys.
struct RowFacts {
    record::Person person;
    std::string forename, surname;
    std::vector<std::string> choices;
    std::vector<std::string> strands;
    std::optional<record::Role> role;
    std::optional<int> capacity; ///< in each strand of the row
    std::vector<std::pair<std::string, std::string>> gates; ///< name and cell
    std::vector<std::string> not_with;
    std::string motivation;
    std::set<record::Subject> subjects; ///< a mentor offers them, a mentee wants them
    std::optional<record::ReferredBy> referred;
    bool is_leaving = false;
    bool is_someone_new = false; ///< says the row, where others have the name
    std::set<record::StrandName> about; ///< the strands of the row, or of the command line
    bool names_strands = false; ///< in a cell of its own
    Keys said;                  ///< of the person, by the row or by the command line
    const SheetRow* row = nullptr;
};

/// The day by which a birth date gives a year group: the first of the programme's academic year, so that a sheet means the
/// same in July and in September.
text::Date year_day(const record::Records& records, const ImportSettings& settings);

/// What stands in the row; what cannot be read is a finding.
RowFacts read_row(const Sheet& sheet, const SheetRow& row, const std::vector<Column>& columns, const record::Records& records,
                  const ImportSettings& settings, text::Findings& findings);

} // namespace kith::exchange
