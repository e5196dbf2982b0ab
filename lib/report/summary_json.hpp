// SPDX-License-Identifier: MIT
// The evaluation's summary as JSON, written and read: what leaves a school for a roll-up. Keys as in man kith-report.
#pragma once

#include "evidence/evaluation_shown.hpp"
#include "text/value.hpp"

namespace kith::report {

text::Value json_of(const evidence::Summary& summary);

/// Nothing where the JSON is not of `kith report evaluation --audience public`.
std::optional<evidence::Summary> public_summary(const text::Value& json);

} // namespace kith::report
