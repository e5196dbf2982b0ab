// SPDX-License-Identifier: MIT
// What names and values in markup mean, each by itself: where an address leads, whether a style fetches
// anything, and whether a template's tags leave a value as it is.
#pragma once

#include "report/markup.hpp"

#include <string>
#include <string_view>

namespace kith::report {

inline constexpr std::string_view markup_space = " \t\r\n\f";

/// ASCII letters made small; others stay.
std::string lower(std::string_view text);

/// The name of an element or attribute in lower case, with what stands before its colon.
struct MarkupName {
    std::string prefix, local;

    explicit MarkupName(std::string_view written);
    bool is_name() const;
    std::string shown() const { return prefix.empty() ? local : prefix + ":" + local; }
    /// What drawing programs note for themselves, such as inkscape:label. It means nothing to a browser as
    /// long as `may_stand_for` holds for its prefix.
    bool is_a_note(MarkupUse use) const;
};

/// Whether `xmlns:NAME="namespace"` (or xmlns alone) is what it should be: a prefix for one's own notes may
/// not stand for SVG, for links or for HTML.
bool may_stand_for(const MarkupName& xmlns, std::string_view name_space);

/// A place in the same file, or a picture that is in it. `address` in lower case, without white space before
/// it.
bool stays_here(const std::string& address, MarkupUse use);

/// Each url() is of a place in the same file, and nothing else fetches.
bool is_plain_style(std::string_view style);

/// References such as &#117; hide what a value says; of those with names, five stand for what they must.
bool hides_nothing(std::string_view value);

/// A mustache tag that opens a part or closes one: 1, -1; else 0.
int steps_of(std::string_view tag);

/// Each part that is opened in the value is closed in it: printed or not, the quotes stay where they are.
bool is_whole(std::string_view value);

} // namespace kith::report
