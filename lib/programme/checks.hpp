// SPDX-License-Identifier: MIT
// What the records say when they are read together, beyond names that resolve: two lists of named checks, in
// checks.cpp. Errors of the first stop every command. Those of the second are contradictions between what was agreed,
// planned and recorded; kith check alone looks for them, so that the commands that mend one are not stopped by it.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

/// Every record makes sense and names what exists. Run by Programme::from.
void run_checks(const Programme& programme, text::Findings& findings);

/// What the first list asks of one row of the diary, before it is written: a strand and year groups that
/// there are.
void test_diary_row(const Programme& programme, const record::DiaryRow& row, text::Findings& findings);

/// The records do not contradict each other. Run by `kith check`.
void run_cross_checks(const Programme& programme, text::Findings& findings);

} // namespace kith::programme
