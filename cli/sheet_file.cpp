// SPDX-License-Identifier: MIT
#include "cli/sheet_file.hpp"

#include "text/file.hpp"

#include <fmt/format.h>
#include <iostream>
#include <vector>

namespace kith::cli {

namespace {

/// All of it, as a file of that name.
std::optional<text::SourceRef> standard_input(text::Findings& findings) {
    auto source = std::make_shared<text::Source>(text::Source{"the standard input", {}});
    std::vector<char> piece(1 << 16);
    while (std::cin.read(piece.data(), static_cast<std::streamsize>(piece.size())) || std::cin.gcount() > 0) {
        source->bytes.append(piece.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (source->bytes.size() <= text::largest_sheet) continue;
        findings.error(text::code::too_large, text::whole_file(source->path), "this is more than a sheet holds", "is it the right file?");
        return {};
    }
    return source;
}

} // namespace

exchange::Sheet read_sheet(const std::string& file, const char* consequence, const Terminal& terminal) {
    text::Findings findings;
    const auto source = file == "-" ? standard_input(findings) : text::read_file(file, file, findings, text::largest_sheet);
    if (!source && !findings.has_errors()) throw Stop{Exit::usage, fmt::format("there is no file {}", file)};
    auto sheet = source ? exchange::read_sheet(*source, findings) : std::nullopt;
    terminal.require(findings, consequence);
    if (!findings.empty()) terminal.say(text::render(findings));
    return std::move(*sheet);
}

} // namespace kith::cli
