// SPDX-License-Identifier: MIT
// Words that are both given names and words which people write into the records of a school: May, Will, Grace, Art.
// Such a word alone is not taken for a person.
#pragma once

#include <string_view>

namespace kith::programme {

/// True for a folded word of the list.
bool is_common_word(std::string_view folded);

} // namespace kith::programme
