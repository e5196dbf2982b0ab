// SPDX-License-Identifier: MIT
// One programme by the figures of the government-commissioned evaluation, from its summary. None of the pilots' own
// figures stands here.
#pragma once

#include "evidence/evaluation_shown.hpp"
#include "report/document.hpp"

namespace kith::report {

Report evaluation_report(const evidence::Summary& summary);

} // namespace kith::report
