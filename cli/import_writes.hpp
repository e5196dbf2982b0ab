// SPDX-License-Identifier: MIT
// What an import writes: new people, the keys of known people that the sheet may change, and what to remember of both.
#pragma once

#include "cli/people_change.hpp"
#include "exchange/people_sheet.hpp"

namespace kith::cli {

/// The change; `updates`: whether the sheet changes people who are there. Stops with findings where the result would not be a
/// sound programme.
store::Change import_change(const record::Folder& folder, const record::Records& records, const exchange::Import& import, bool updates,
                            text::Date today, const Terminal& terminal);

} // namespace kith::cli
