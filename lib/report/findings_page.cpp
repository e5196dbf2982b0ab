// SPDX-License-Identifier: MIT
#include "report/findings_page.hpp"

#include <fmt/format.h>

namespace kith::report {

using text::List;
using text::Map;

std::string findings_text(const Checked& checked) {
    auto shown = text::render(checked.findings) + text::summary(checked.findings);
    for (const auto& [what, why] : checked.not_checked) shown += fmt::format("; {}: not checked ({})", what, why);
    return shown + "\n";
}

text::Value findings_json(const Checked& checked) {
    List rows, left_out;
    for (const auto& one : checked.findings.sorted())
        rows.emplace_back(Map{{"file", one.span.source ? one.span.source->path : ""},
                              {"line", one.span.line},
                              {"column", one.span.column},
                              {"severity", one.severity == text::Severity::error ? "error" : "warning"},
                              {"code", one.code.spelling},
                              {"message", one.message},
                              {"hint", one.hint}});
    for (const auto& one : checked.not_checked) left_out.emplace_back(one.what);
    return Map{{"findings", std::move(rows)}, {"not-checked", std::move(left_out)}};
}

} // namespace kith::report
