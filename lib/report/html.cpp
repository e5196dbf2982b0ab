// SPDX-License-Identifier: MIT
#include "report/html.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace kith::report {

Html esc(std::string_view text) {
    Html safe;
    for (const char c : text::visible(text)) {
        switch (c) {
        case '&': safe.text_ += "&amp;"; break;
        case '<': safe.text_ += "&lt;"; break;
        case '>': safe.text_ += "&gt;"; break;
        case '"': safe.text_ += "&quot;"; break;
        case '\'': safe.text_ += "&#39;"; break;
        default: safe.text_ += c;
        }
    }
    return safe;
}

Html filled(Markup pattern, const std::string_view* values, std::size_t count) {
    Html made;
    std::size_t used = 0;
    auto rest = pattern.text();
    for (auto at = rest.find("{}"); at != std::string_view::npos; at = rest.find("{}")) {
        if (used == count) throw std::logic_error("a pattern of markup has fewer values than places");
        made.text_ += rest.substr(0, at);
        made.text_ += values[used++];
        rest.remove_prefix(at + 2);
    }
    if (used != count) throw std::logic_error("a pattern of markup has more values than places");
    made.text_ += rest;
    return made;
}

std::string safe_text(double number) {
    auto text = fmt::format("{:.1f}", number);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text == "-0" ? "0" : text;
}

} // namespace kith::report
