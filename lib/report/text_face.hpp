// SPDX-License-Identifier: MIT
// A report on a terminal of 80 columns, or in a mail: headings, aligned tables, bars and sparklines of block characters
// (or of ASCII where those cannot be shown).
#pragma once

#include "report/document.hpp"

namespace kith::report {

enum class Blocks { unicode, ascii };

std::string text_face(const Document& document, Blocks blocks = Blocks::unicode);

} // namespace kith::report
