// SPDX-License-Identifier: MIT
// What a row says of a person against what stands in their records, key by key, and which of those keys somebody has changed
// since the last import: a person's `imported` has a digest of what a sheet last wrote of each.
#pragma once

#include "record/person.hpp"

namespace kith::exchange {

/// Keys of a person; of those of which a sheet says one entry and nothing of the others, key and entry, as "gates.interview"
/// or "name.form".
using Keys = std::set<std::string>;

/// What a row says otherwise than the records. Each key is in one of the two.
struct RowChanges {
    Keys differing; ///< as the last import left them, or never imported
    Keys edited;    ///< changed since the last import
};

/// The keys of which something stands there.
Keys keys_of(const record::Person& person, const record::Widened& widened);

RowChanges row_changes(const record::Person& in_sheet, const record::Person& there, const record::Widened& widened);

/// What to remember once an import is written: of the keys that the row says, a digest of each that then stands as it says.
/// `there`: the person before it, null for somebody new; `taken`: the keys that were changed.
std::map<std::string, std::string> remembered(const record::Person& in_sheet, const Keys& said, const record::Person* there,
                                              const Keys& taken, const record::Widened& widened);

/// Eight letters from a to p that stand for some text: 32 bits.
std::string digest_of(std::string_view text);

} // namespace kith::exchange
