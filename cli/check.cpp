// SPDX-License-Identifier: MIT
#include "cli/check.hpp"

#include "cli/commands.hpp"

namespace kith::cli {
namespace {

report::Checked checked(const CheckOptions& options, const Terminal& terminal) {
    if (options.staged) return check_staged(options, terminal);
    return options.message.empty() ? check_folder(options, terminal) : check_message(options, terminal);
}

Exit run_check(const CheckOptions& options, const Terminal& terminal) {
    const auto found = checked(options, terminal);
    // Run by git for every commit, it speaks only when there is something to say.
    const bool in_hook = options.staged || !options.message.empty();
    const bool silent = in_hook && found.findings.empty() && found.not_checked.empty();
    if (options.where.wants_json()) terminal.out(text::to_json(report::findings_json(found)));
    else if (!silent) terminal.out(report::findings_text(found));
    const bool bad = found.findings.has_errors() || (options.strict && !found.findings.empty());
    return bad ? Exit::findings : Exit::done;
}

} // namespace

void read_names(const record::Folder& folder, record::Records& records, text::Findings& findings) {
    const auto shown = folder.secret_shown(record::Folder::names());
    std::error_code none;
    records.has_private = std::filesystem::is_directory(folder.secret(), none);
    const auto source = text::read_file(folder.secret() / record::Folder::names(), shown, findings);
    const auto tree = source ? text::read_yaml(*source, findings) : std::nullopt;
    if (tree) record::Codec<record::NamesFile>::read(*tree, records.names, findings);
}

void note_names(const record::Records& records, People people, report::Checked& checked) {
    if (people == People::none || !records.names.empty()) return;
    checked.not_checked.push_back({"names", records.has_private ? "no names.yaml in the private part" : "no private part here"});
}

void add_check(Commands& commands, CLI::App& kith) {
    add_command<CheckOptions>(
        commands, kith, "check", "every finding in the folder",
        [](CLI::App& app, CheckOptions& options) {
            bind_where(app, options.where);
            bind_format(app, options.where);
            app.add_flag("--strict", options.strict, "warnings count as errors");
            auto* staged = app.add_flag("--staged", options.staged, "what git is about to commit, in place of the folder");
            app.add_option("--message", options.message, "a commit's message, in place of the folder")
                ->type_name("FILE")
                ->excludes(staged);
        },
        run_check);
}

} // namespace kith::cli
