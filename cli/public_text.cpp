// SPDX-License-Identifier: MIT
#include "cli/public_text.hpp"

#include "programme/privacy_scan.hpp"

namespace kith::cli {

void require_no_private(const World& world, const std::string& shown, const text::Value& rows, const Terminal& terminal) {
    text::Findings findings;
    const auto source = std::make_shared<text::Source>(text::Source{shown, text::to_yaml(rows)});
    programme::PrivacyScan(world.records(), world.today()).file(source, findings);
    terminal.require(findings);
    if (!findings.empty()) terminal.say(text::render(findings));
}

} // namespace kith::cli
