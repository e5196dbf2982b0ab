// SPDX-License-Identifier: MIT
// Many programmes as one page: sums with what is kept back of them, and which summaries are missing, repeated or old.
#pragma once

#include "evidence/rollup.hpp"
#include "report/document.hpp"

namespace kith::report {

Report rollup_report(const evidence::Rollup& rollup);

} // namespace kith::report
