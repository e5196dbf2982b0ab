// SPDX-License-Identifier: MIT
// What a row says of a person against what stands in their records, key by key, and which of those keys somebody has changed
// since the last import.
#pragma once

#include "record/imported.hpp"
#include "record/person.hpp"

namespace kith::exchange {

/// What a row says otherwise than the records: keys of a person, or key and entry where a sheet says one entry and nothing of
/// the others, as "gates.interview" or "name.form". Each in one of the two.
struct RowChanges {
    std::vector<std::string> differing; ///< as the last import left them, or never imported
    std::vector<std::string> edited;    ///< changed since the last import
};

/// `before`: what the last import wrote of this person; null where no sheet has said anything of them.
RowChanges row_changes(const record::Person& in_sheet, const record::Person& there, const record::Imported* before,
                       const record::Widened& widened);

/// What to remember of a row of somebody new, all of which was written.
record::Imported imported(const record::Person& in_sheet, const record::Widened& widened);

/// What to remember of a row of somebody known, of which the keys in `left` were not taken.
record::Imported imported(const record::Person& in_sheet, const std::set<std::string>& left, const record::Imported* before,
                          const record::Widened& widened);

} // namespace kith::exchange
