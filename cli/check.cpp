// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/world.hpp"
#include "matching/agreed.hpp"
#include "programme/checks.hpp"
#include "report/overview_page.hpp"

namespace kith::cli {
namespace {

struct CheckOptions {
    Where where;
    bool strict = false;
};

/// Agreed pairs that a rule of their strand has turned against since.
void check_agreed_pairs(const programme::Programme& programme, bool use_private, text::Findings& findings) {
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& [pair, rule] : matching::overtaken_pairs(programme, {s}, programme.today(), use_private))
            findings.warning(text::code::rule_broken, programme[pair].record->id.span,
                             fmt::format("the rule '{}' no longer holds for this pair", rule),
                             "they stay a pair until a person ends it");
}

Exit run_check(const CheckOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    text::Findings findings;
    auto records = record::read_folder(folder, findings);
    const bool has_private = records.has_private;
    if (!findings.has_errors()) {
        const auto day = today(options.where, records.programme.timezone);
        const auto programme = programme::Programme::from(std::move(records), day);
        findings.add(programme.findings());
        if (programme) {
            programme::run_cross_checks(*programme, findings);
            check_agreed_pairs(*programme, has_private, findings);
        }
    }
    if (options.where.wants_json()) terminal.out(text::to_json(report::findings_json(findings)));
    else terminal.out(text::render(findings) + text::summary(findings) + "\n");
    const bool bad = findings.has_errors() || (options.strict && !findings.empty());
    return bad ? Exit::findings : Exit::done;
}

} // namespace

void add_check(Commands& commands, CLI::App& kith) {
    add_command<CheckOptions>(
        commands, kith, "check", "every finding in the folder",
        [](CLI::App& app, CheckOptions& options) {
            bind_where(app, options.where);
            bind_format(app, options.where);
            app.add_flag("--strict", options.strict, "warnings count as errors");
        },
        run_check);
}

} // namespace kith::cli
