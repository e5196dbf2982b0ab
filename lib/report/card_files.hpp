// SPDX-License-Identifier: MIT
// The files of lib/report/templates as they were when kith was built: templates and the style of pages of cards.
#pragma once

#include <string>
#include <string_view>

namespace kith::report {

/// The bytes of `letter.mustache`, `cards.css` and so on. Throws std::logic_error where there is no such file.
std::string_view card_file(const std::string& name);

} // namespace kith::report
