// SPDX-License-Identifier: MIT
// Which elements and attributes may stand in markup from a school's folder. A list of what may, not of what
// may not: whatever browsers learn to run or to fetch is refused until it is put here.
#pragma once

#include "report/markup.hpp"

#include <string_view>

namespace kith::report {

/// By its name in lower case, without a prefix. SVG may stand in a template too.
bool is_allowed_element(std::string_view element, MarkupUse use);

/// Its content is text to the browser, or to another reader of the same bytes: no tag may stand in it.
bool holds_text_alone(std::string_view element);

/// What an attribute's value is read as.
enum class AttributeKind {
    refused,
    words,   ///< for people or for selectors; nothing is fetched by it
    address, ///< of a picture or a place
    looks,   ///< how it looks: a style, or a presentation attribute in which url() means something
};
AttributeKind kind_of_attribute(std::string_view attribute);

} // namespace kith::report
