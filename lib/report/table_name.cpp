// SPDX-License-Identifier: MIT
#include "report/table_name.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

/// Small letters, digits, and a hyphen for whatever else.
std::string slug_of(const std::string& name) {
    std::string slug;
    for (const auto& word : text::words_of(name))
        slug += (slug.empty() ? "" : "-") + text::without_marks(word.folded);
    return slug;
}

} // namespace

std::string table_name(const programme::Programme& programme, std::string_view table,
                       programme::StrandIndex strand, Audience audience) {
    const auto slug = slug_of(strand_name(programme, strand, audience));
    std::size_t same = 0; // strands before it that are shown as the same
    for (std::size_t i = 0; i < strand.value; ++i)
        same += slug_of(strand_name(programme, {i}, audience)) == slug ? 1 : 0;
    // Two hyphens, which no name has, so that the second "Lunch" is not called as a strand "Lunch 2" is.
    return fmt::format("{}-{}{}", table, slug, same == 0 ? "" : fmt::format("--{}", same + 1));
}

} // namespace kith::report
