// SPDX-License-Identifier: MIT
// What kith check found, for a terminal and as JSON; and what it could not look at, so that nothing passes in silence.
#pragma once

#include "text/diagnostic.hpp"
#include "text/value.hpp"

namespace kith::report {

/// Something that was left out of a check.
struct NotChecked {
    std::string what; ///< a word for programs: names
    std::string why;
};

struct Checked {
    text::Findings findings;
    std::vector<NotChecked> not_checked;
};

/// All findings, and a line such as "1 error; names: not checked (no private part here)".
std::string findings_text(const Checked& checked);

/// `findings[{file, line, column, severity, code, message, hint}], not-checked[]`.
text::Value findings_json(const Checked& checked);

} // namespace kith::report
