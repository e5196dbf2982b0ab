// SPDX-License-Identifier: MIT
// A report for everyone as the register of releases keeps it.
#pragma once

#include "record/releases.hpp"
#include "report/document.hpp"

namespace kith::report {

/// The numbers of the document that tell of children, as they are shown. Grids and figures alone are asked: what a chart
/// shows stands in the table beside it.
record::Release release_of(const Document& document, text::Date day);

} // namespace kith::report
