// SPDX-License-Identifier: MIT
// What somebody says of one meeting, duty or event against what was expected: who came, who did not and why, who came in
// whose place. Said on the command line or in a sheet, it becomes a row of a sessions file here.
#pragma once

#include "record/sessions.hpp"

namespace kith::record {

struct WhoCame {
    std::optional<std::set<PersonId>> came; ///< left out: everyone but those who are said to have missed it
    std::optional<Missed> nobody_else;      ///< why those who did not come missed it; with `came` left out: why nobody came
    std::map<PersonId, Missed> missed;
    std::map<PersonId, PersonId> cover;
    std::optional<int> minutes;

    /// Nothing was said.
    bool empty() const { return !came && !nobody_else && missed.empty() && cover.empty() && !minutes; }
};

/// The row, out of the one in which everything went as planned. Who has cover and no reason was absent. Where nobody
/// came there are no minutes.
SessionRow applied(SessionRow planned, const WhoCame& said);

/// Who belongs to a row: who came, who missed it.
std::set<PersonId> expected_in(const SessionRow& row);

/// True where the two say the same, whatever file they stand in.
bool same_row(const SessionRow& a, const SessionRow& b);

} // namespace kith::record
