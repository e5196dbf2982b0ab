// SPDX-License-Identifier: MIT
// The words around what stands on a card: a mustache template, kith's own or a school's. A template is checked against the
// names that its kind of card has before anything is printed, so that a misspelt name is a finding with its place and
// never a blank; and it may hold nothing that runs or reaches out. The only file pair that knows the mustache library.
#pragma once

#include "record/card_kind.hpp"
#include "text/diagnostic.hpp"
#include "text/value.hpp"

#include <string>
#include <vector>

namespace kith::report {

/// A name that a template may use. A text stands as `{{name}}`; a flag and a list open a part, `{{#name}}` to
/// `{{/name}}`, which a list repeats for each of its entries with their names `inner`.
struct TemplateName {
    enum class Kind { text, flag, list };

    std::string name;
    Kind kind = Kind::text;
    std::vector<TemplateName> inner{};
};
using TemplateNames = std::vector<TemplateName>;

/// What is wrong with a template; nothing where `card_html` may be called with it. Time in proportion to its length.
void check_template(const text::SourceRef& source, const TemplateNames& names, text::Findings& findings);

/// One card. Values are escaped. Throws std::logic_error where `values` are not exactly those of `names`.
std::string card_html(const text::SourceRef& checked, const TemplateNames& names, const text::Map& values);

/// kith's own template for a kind of card.
text::SourceRef built_in_template(record::CardKind kind);

} // namespace kith::report
