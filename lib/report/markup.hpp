// SPDX-License-Identifier: MIT
// Whether markup from a school's folder may go into a page that is opened offline: nothing in it runs, and
// nothing in it reaches out. It looks at every tag and attribute, lets through those of a list
// (markup_lists.hpp), and refuses what it cannot read, or what browsers and XML read differently. The page's
// content policy says the same to the browser; this says it to the person, with the place.
#pragma once

#include "text/diagnostic.hpp"

namespace kith::report {

/// A picture is SVG by itself; a template is HTML with mustache tags in it.
enum class MarkupUse { picture, card_template };

/// Adds a finding (bad-picture or bad-template) for each tag or attribute that is not safe, or cannot be
/// read. Time in proportion to the length.
void check_markup(const text::SourceRef& source, MarkupUse use, text::Findings& findings);

} // namespace kith::report
