// SPDX-License-Identifier: MIT
// The overview for a terminal and as JSON.
#pragma once

#include "evidence/overview.hpp"
#include "report/people.hpp"
#include "text/value.hpp"

namespace kith::report {

/// One screen: numbers, then what to do, each with the command that does it.
std::string overview_text(const programme::Programme& programme, const evidence::Overview& overview, Show show);
text::Value overview_json(const programme::Programme& programme, const evidence::Overview& overview);

} // namespace kith::report
