// SPDX-License-Identifier: MIT
#include "text/diagnostic.hpp"

#include "text/counted.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace kith::text {
namespace {

constexpr std::size_t widest_excerpt = 100;

auto file_order(const Diagnostic& d) {
    const std::string_view path = d.span.source ? std::string_view(d.span.source->path) : std::string_view{};
    return std::tuple(path, d.span.line, d.span.column, d.code.spelling, std::string_view(d.message));
}

/// The byte offset of character `n` (from 0) of `utf8`.
std::size_t byte_of_character(std::string_view utf8, std::size_t n) {
    std::size_t at = 0;
    while (at < utf8.size() && characters(utf8.substr(0, at + 1)) <= n) ++at;
    return at;
}

std::string excerpt(const Span& span) {
    auto line = line_of(span);
    if (line.empty() || characters(line) > widest_excerpt) return {};
    const auto start = byte_of_character(line, static_cast<std::size_t>(span.column - 1));
    const auto end = byte_of_character(line, static_cast<std::size_t>(span.column - 1 + span.width));
    const auto before = visible(line.substr(0, start));
    const auto marked = visible(line.substr(start, end - start));
    return fmt::format("{:>4} | {}\n     | {}{}\n", span.line, visible(line), std::string(columns(before), ' '),
                       std::string(std::max<std::size_t>(1, columns(marked)), '^'));
}

} // namespace

void Findings::error(Code code, Span span, std::string message, std::string hint) {
    all_.push_back({Severity::error, code, std::move(span), std::move(message), std::move(hint)});
    ++errors_;
}

void Findings::warning(Code code, Span span, std::string message, std::string hint) {
    all_.push_back({Severity::warning, code, std::move(span), std::move(message), std::move(hint)});
}

void Findings::add(Findings more) {
    errors_ += more.errors_;
    std::move(more.all_.begin(), more.all_.end(), std::back_inserter(all_));
}

std::vector<Diagnostic> Findings::sorted() const {
    auto copy = all_;
    std::stable_sort(copy.begin(), copy.end(),
                     [](const auto& a, const auto& b) { return file_order(a) < file_order(b); });
    return copy;
}

std::string render(const Diagnostic& d) {
    std::string place;
    if (d.span.source) place = visible(d.span.source->path) + ":";
    if (d.span.source && d.span.line > 0) place += fmt::format("{}:{}:", d.span.line, d.span.column);
    if (place.empty()) place = "kith:";
    auto shown = fmt::format("{} {}: {} [{}]\n", place, d.severity == Severity::error ? "error" : "warning",
                             visible(d.message), d.code.spelling);
    if (d.span.source && d.span.line > 0) shown += excerpt(d.span);
    if (!d.hint.empty()) shown += fmt::format("     = hint: {}\n", visible(d.hint));
    return shown;
}

std::string render(const Findings& findings, std::size_t most) {
    std::string shown;
    const auto sorted = findings.sorted();
    for (std::size_t i = 0; i < std::min(most, sorted.size()); ++i) shown += render(sorted[i]);
    if (sorted.size() > most) shown += fmt::format("and {} more\n", sorted.size() - most);
    return shown;
}

std::string summary(const Findings& findings) {
    if (findings.empty()) return "no findings";
    if (findings.warnings() == 0) return counted(findings.errors(), "error");
    if (findings.errors() == 0) return counted(findings.warnings(), "warning");
    return counted(findings.errors(), "error") + ", " + counted(findings.warnings(), "warning");
}

} // namespace kith::text
