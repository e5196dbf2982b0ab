// SPDX-License-Identifier: MIT
#include "report/report_head.hpp"

#include <fmt/format.h>

namespace kith::report {

std::string audience_word(evidence::Audience audience) {
    for (const auto& [word, meaning] : evidence::audiences)
        if (meaning == audience) return std::string(word);
    return {};
}

std::vector<std::string> about_lines(const programme::Programme& programme, text::Date day, evidence::Audience audience) {
    const auto whom = audience == evidence::Audience::lead ? "" : ", audience: " + audience_word(audience);
    return {fmt::format("{}, {}{}", programme.records().programme.name, text::format(day), whom)};
}

text::Map json_head(const char* report, const programme::Programme& programme, text::Date day, evidence::Audience audience) {
    return text::Map{{"report", report},
                     {"programme", programme.records().programme.name},
                     {"academic-year", programme.records().programme.academic_year},
                     {"asof", text::format(day)},
                     {"audience", audience_word(audience)}};
}

Cell shown_cell(const evidence::Figure& figure, const char* none) {
    if (figure.is_hidden) return "c";
    return figure.value ? Cell(*figure.value) : Cell(none);
}

text::Value shown_value(const evidence::Figure& figure) {
    return figure.is_hidden || !figure.value ? text::Value("c") : text::Value(*figure.value);
}

} // namespace kith::report
