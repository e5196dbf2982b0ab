// SPDX-License-Identifier: MIT
// The bytes of a new year's folder: this year's files with what changed edited in place, so that comments and x- keys
// stay. Left out is what belongs to the old year: plans, sessions, surveys, diary, releases, applications, check-ins and
// scores.
#pragma once

#include "programme/rollover.hpp"

#include <functional>

namespace kith::programme {

/// What a form that goes on is called next year: 8b for 7b, where its name begins with its year; else as it was, and all
/// as they were where two would be called the same.
using FormsAfter = std::map<record::FormName, record::FormName>;
FormsAfter forms_after(const Programme& programme, const std::function<bool(FormIndex)>& goes_on);

YearFiles files_after(const Programme& programme, const RolloverSettings& settings, const Rollover& rollover,
                      const FormsAfter& forms, text::Findings& findings);

} // namespace kith::programme
