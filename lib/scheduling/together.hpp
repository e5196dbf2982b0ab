// SPDX-License-Identifier: MIT
// Whether two are a pair on a day, as far as a plan has to know.
#pragma once

#include "programme/programme.hpp"

namespace kith::scheduling {

/// They have begun, are agreed, and the day is not behind the one on which they are planned to end.
inline bool are_together(const programme::Programme& programme, const programme::Pair& pair, text::Date date) {
    const auto& planned = pair.record->planned_end;
    return pair.record->began <= date && programme.is_agreed(pair, date) && (!planned || date <= *planned);
}

} // namespace kith::scheduling
