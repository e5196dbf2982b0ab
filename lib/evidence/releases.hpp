// SPDX-License-Identifier: MIT
// Whether a report for everyone may be published beside those that were published before: kith-report(1), section
// RELEASES.
#pragma once

#include "record/releases.hpp"

namespace kith::evidence {

/// Why the release must not be published, in words, and what to do; nothing where it may. A release that is the same as
/// an earlier one may.
std::optional<std::string> why_refused(const record::Releases& earlier, const record::Release& release);

/// True where the same numbers are in the register already.
bool is_registered(const record::Releases& earlier, const record::Release& release);

} // namespace kith::evidence
