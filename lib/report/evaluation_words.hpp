// SPDX-License-Identifier: MIT
// What the figures of the evaluation are called: kinds of support, and the questions and answers of surveys that kith knows
// (man 5 kith: surveys). A name that is not known is shown as it is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kith::report {

std::string support_title(std::string_view type);
std::string question_title(std::string_view question);
std::string answer_title(std::string_view answer);
std::string ages_title(std::string_view ages);

/// "75 %" of a base, and "53 to 89 %", in which the share of a larger group plausibly lies.
std::string per_cent(std::int64_t some, std::int64_t base);
std::string plausible_range(std::int64_t some, std::int64_t base);

} // namespace kith::report
