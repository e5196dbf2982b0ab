// SPDX-License-Identifier: MIT
// Rows of a sheet of which it is not sure whose they are: asked of the person at the terminal, or put aside in a sheet of
// their own that says who it may be, and that is imported once somebody has filled in who it is.
#pragma once

#include "cli/out_file.hpp"
#include "exchange/people_sheet.hpp"

namespace kith::cli {

/// Asks of each doubt whose the row is. Enter alone leaves it out.
std::function<exchange::Whose(const exchange::Doubt&)> asking_whose(const record::Records& records, const Terminal& terminal);

/// One question for all rows that name and year alone tell whose they are, and that say something new; stops where the
/// answer is no.
void confirm_names(const exchange::Import& import, const Terminal& terminal);

/// Takes such rows out of an import, to be put aside with those that nobody could say of.
void put_aside_names(exchange::Import& import);

inline constexpr OutKind review_file{"sheet of rows to review", "kith ID,Who it may be,"};

/// Stops where such a sheet stands there with answers in it that nobody has imported yet.
void require_unanswered(const std::string& file);

/// The rows put aside, each as it stands in the sheet behind an empty kith ID and who it may be.
std::string review_sheet(const exchange::Sheet& sheet, const exchange::Import& import, const record::Records& records);

} // namespace kith::cli
