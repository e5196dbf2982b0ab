// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/examples.hpp"
#include "cli/git.hpp"
#include "cli/hooks.hpp"
#include "cli/new_folder.hpp"
#include "cli/numbers.hpp"
#include "cli/people_change.hpp"
#include "cli/templates.hpp"
#include "exchange/people_sheet.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

struct InitOptions {
    Where where;
    std::string directory;
    std::vector<std::string> models;
    std::string example;
    std::string id_seed;
    bool no_git = false;
    bool hooks = false;
    bool list = false;
    std::vector<std::string> remotes;
};

constexpr const char* usual_seed = "1";

/// A file of the new folder, which must not be there yet.
void create(store::Change& change, const record::Folder& folder, const std::string& relative, std::string bytes) {
    change.create(folder.tracked_file(relative), std::move(bytes));
}

/// A whole example: its records as they are, and its people out of its sheet.
void add_example(store::Change& change, const record::Folder& folder, const InitOptions& options, const Terminal& terminal) {
    const auto from = find_example(options.example);
    text::Findings findings;
    auto records = record::read_folder(record::Folder(from, {}), findings);
    terminal.require(findings);
    for (const auto& [shown, source] : records.sources) create(change, folder, shown, source->bytes);
    add_card_files(change, folder, from, findings);
    const auto path = from / "people.csv";
    const auto source = text::read_file(path, path.string(), findings, text::largest_sheet);
    const auto sheet = source ? exchange::read_sheet(*source, findings) : std::nullopt;
    terminal.require(findings);
    if (!sheet) return;
    exchange::ImportSettings settings;
    settings.today = today(options.where, records.programme.timezone);
    const auto seed = options.id_seed.empty() ? usual_seed : options.id_seed;
    const auto import = exchange::read_people(*sheet, records, settings, draw_from(seed));
    if (!import) terminal.require(import.findings());
    terminal.say(text::render(import.findings()));
    std::vector<record::Person> people;
    for (const auto& one : import->people) people.push_back(one.person);
    add_people(folder, records, people, change, findings);
    terminal.require(findings);
    terminal.say(fmt::format("{} people enrolled from people.csv.\n", people.size()));
}

void add_templates(store::Change& change, const record::Folder& folder, const InitOptions& options) {
    const auto name = folder.root().filename().string();
    for (const auto& [relative, bytes] : template_files(name, options.models)) create(change, folder, relative, bytes);
}

/// kith init --list: every example, with whose description of peer mentoring it follows.
Exit run_list(const Terminal& terminal) {
    report::Table table({{"example", report::Align::left, report::Breaks::never}, {"what it is, and its source"}});
    for (const auto& one : examples()) table.add({one.name, fmt::format("{} ({})", one.about, one.source)});
    terminal.out(table.text());
    terminal.say("Take one: kith init DIR --example NAME\n");
    return Exit::done;
}

void require_sense(const InitOptions& options) {
    if (options.directory.empty() && !options.hooks) throw Stop{Exit::usage, "say which folder to make: kith init DIR"};
    if (options.hooks && options.no_git) throw Stop{Exit::usage, "--hooks are git's, and --no-git makes no repository"};
    if (!options.remotes.empty() && !options.hooks)
        throw Stop{Exit::usage, "--remote says where the hook lets pushes go; it goes with --hooks"};
}

fs::path named_root(const InitOptions& options) {
    if (options.directory.empty()) return find_folder(options.where).root();
    return new_root(options.directory);
}

CloneSetup setup_of(const record::Folder& folder, const InitOptions& options) {
    return {options.remotes, options.where.secret.empty() ? "" : folder.secret().string()};
}

/// kith init --hooks in a programme that is there: after git clone, or for one that had none.
Exit run_hooks(const record::Folder& folder, const InitOptions& options, const Terminal& terminal) {
    if (!options.models.empty() || !options.example.empty())
        throw Stop{Exit::usage, fmt::format("{} is a programme already; only its hooks can be set up", folder.root().string())};
    if (!Git(folder.root()).is_repository())
        throw Stop{Exit::nothing_changed, "this folder is not under git; run 'git init' in it once"};
    const auto steps = missing_steps(folder, setup_of(folder, options));
    store::Change change;
    text::Findings findings;
    const auto let_in = add_attributes(folder, change, findings);
    terminal.require(findings);
    if (options.where.dry_run) {
        for (const auto& entry : change.effective()) terminal.say(fmt::format("would write {}\n", entry.target.shown));
        for (const auto& step : steps) terminal.say(fmt::format("would {}\n", step.what));
        terminal.say("Nothing was written.\n");
        return Exit::done;
    }
    if (!change.empty()) write(folder, change, terminal);
    if (!let_in.empty())
        terminal.say(
            fmt::format("Added to .gitignore, so that git takes them: {}\n", fmt::join(let_in, " ")));
    for (const auto& step : steps) step.run();
    terminal.say(about_hooks(folder));
    return Exit::done;
}

Exit run_init(const InitOptions& options, const Terminal& terminal) {
    if (options.list) return run_list(terminal);
    require_sense(options);
    const auto root = named_root(options);
    const record::Folder folder(root, secret_beside(options.where, root));
    if (options.hooks && fs::exists(root / record::Folder::programme())) return run_hooks(folder, options, terminal);
    require_new(folder);
    store::Change change;
    create(change, folder, ".gitignore", ignore_file());
    if (options.hooks) create(change, folder, ".gitattributes", attributes_file());
    if (options.example.empty()) add_templates(change, folder, options);
    else add_example(change, folder, options, terminal);
    if (options.where.dry_run) {
        apply(folder, change, options.where, terminal, {});
        return Exit::done;
    }
    make_folders(folder, change, !options.no_git, terminal);
    if (options.hooks)
        for (const auto& step : missing_steps(folder, setup_of(folder, options))) step.run();
    terminal.say(fmt::format("Made {} (for git) and {} (private: never under git).\n", root.string(), folder.secret().string()));
    if (options.hooks) terminal.say(about_hooks(folder));
    terminal.say(options.example.empty() ? "Next: edit calendars/ and strands/, then kith check, then kith enrol import FILE.csv\n"
                                         : "Next: kith check, then kith match STRAND\n");
    return Exit::done;
}

} // namespace

void add_init(Commands& commands, CLI::App& kith) {
    add_command<InitOptions>(
        commands, kith, "init", "a new programme folder, with its private part beside it",
        [](CLI::App& app, InitOptions& options) {
            app.add_option("DIR", options.directory, "the folder to make; with --hooks, or one that is there (default: found upward)");
            app.add_option("--model", options.models, "a delivery model to begin with (default: one-to-one)")
                ->type_name("MODEL")
                ->check(CLI::IsMember(record::Codec<record::Model>::all()));
            app.add_option("--example", options.example, "a whole example school instead")->type_name("NAME");
            app.add_flag("--list", options.list, "show the examples, a line each, and make nothing");
            add_seed(app, options.id_seed, "draw the example's ids from this number (default: 1)");
            app.add_flag("--no-git", options.no_git, "do not make the folder a git repository");
            app.add_flag("--hooks", options.hooks, "let git check what is committed and pushed, and merge records key by key");
            app.add_option("--remote", options.remotes, "with --hooks: a remote that may have the records")->type_name("NAME");
            app.add_option("--private", options.where.secret, "its private part (default: KITH_PRIVATE, or beside it)")->type_name("DIR");
            add_date(app, "--today", options.where.today, "the day to work on (default: today)");
            bind_dry_run(app, options.where);
        },
        run_init);
}

} // namespace kith::cli
