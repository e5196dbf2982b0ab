// SPDX-License-Identifier: MIT
// The list of named checks: what the records say when read together, beyond names that resolve. Each is one function
// that adds findings; the list is in checks.cpp.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

/// Runs every check of the list on a resolved programme.
void run_checks(const Programme& programme, text::Findings& findings);

} // namespace kith::programme
