// SPDX-License-Identifier: MIT
#include "cli/sheet_file.hpp"

#include "text/file.hpp"

#include <fmt/format.h>

namespace kith::cli {

exchange::Sheet read_sheet(const std::string& file, const char* consequence, const Terminal& terminal) {
    text::Findings findings;
    const auto source = text::read_file(file, file, findings, text::largest_sheet);
    if (!source && !findings.has_errors()) throw Stop{Exit::usage, fmt::format("there is no file {}", file)};
    auto sheet = source ? exchange::read_sheet(*source, findings) : std::nullopt;
    terminal.require(findings, consequence);
    if (!findings.empty()) terminal.say(text::render(findings));
    return std::move(*sheet);
}

} // namespace kith::cli
