// SPDX-License-Identifier: MIT
#include "cli/public_text.hpp"

#include "programme/privacy_scan.hpp"

#include <algorithm>

namespace kith::cli {

void require_no_private(const World& world, const std::string& shown, const text::Value& rows, const Terminal& terminal) {
    text::Findings findings;
    const auto source = std::make_shared<text::Source>(text::Source{shown, text::to_yaml(rows)});
    programme::PrivacyScan(world.records(), world.today()).file(source, findings);
    terminal.require(findings);
    if (!findings.empty()) terminal.say(text::render(findings));
    const auto sorted = findings.sorted();
    const bool names = std::any_of(sorted.begin(), sorted.end(), [](const text::Diagnostic& one) {
        return one.code == text::code::personal_name;
    });
    if (names)
        throw Stop{
            Exit::findings,
            fmt::format("nothing was written; say it without the name, or where the word names nobody, "
                        "add the line to {} by hand",
                        shown)};
}

} // namespace kith::cli
