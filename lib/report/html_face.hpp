// SPDX-License-Identifier: MIT
// A report as one page that is opened offline: no script, no request, a content policy that lets in its own style sheet
// and nothing else. Made for reading on a screen of any width, by a screen reader, in the dark and on A4 paper.
#pragma once

#include "report/document.hpp"

#include <string>

namespace kith::report {

/// The same bytes for the same document.
std::string html_face(const Document& document);

/// The style sheet as it stands in lib/report/style.css.
std::string_view style_sheet();

} // namespace kith::report
