// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/editor_settings.hpp"
#include "cli/examples.hpp"
#include "cli/git.hpp"
#include "cli/hooks.hpp"
#include "cli/init_ask.hpp"
#include "cli/models.hpp"
#include "cli/new_folder.hpp"
#include "cli/numbers.hpp"
#include "cli/people_change.hpp"
#include "exchange/people_sheet.hpp"
#include "report/table.hpp"
#include "store/whole_file.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

struct InitOptions {
    Where where;
    std::string directory;
    std::vector<std::string> models;
    std::string school;
    std::string year;
    std::vector<std::string> slots;
    std::string example;
    std::string id_seed;
    bool no_git = false;
    bool hooks = false;
    bool editor = false;
    bool list = false;
    std::vector<std::string> remotes;
};

constexpr const char* usual_seed = "1";
constexpr const char* usual_model = "one-to-one";
constexpr const char* usual_timezone = "Europe/London";

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

/// What the flags say of the new programme, and what is usual where they do not.
NewProgramme wanted_programme(const InitOptions& options) {
    const auto year = options.year.empty() ? record::academic_year_planned_on(today(options.where, usual_timezone)) : record::parse_academic_year(options.year);
    if (!year) throw Stop{Exit::usage, fmt::format("'{}' is no academic year such as 2026-27", options.year)};
    NewProgramme wanted{options.school, *year, options.models, {}};
    if (wanted.school.empty() && !options.directory.empty()) wanted.school = new_root(options.directory).filename().string();
    if (wanted.models.empty()) wanted.models = {usual_model};
    for (const auto& slot : options.slots) {
        const auto times = slot_times(slot);
        if (!times) throw Stop{Exit::usage, fmt::format("--slot {} is not KIND=FROM-TO, as in lunch=12:30-13:10 or other=13:40-14:20@tue,fri", slot)};
        wanted.times.push_back(*times);
    }
    return wanted;
}

/// Nothing was said of what to make, and somebody is there to ask.
bool is_to_ask(const InitOptions& options, const Terminal& terminal) {
    return options.models.empty() && options.example.empty() && options.school.empty() && options.year.empty() && options.slots.empty() &&
           !options.hooks && !options.editor && !options.where.dry_run && terminal.is_input_terminal();
}

/// kith init --list: every model, with whose description of peer mentoring it follows, and which is there as a whole
/// example school.
Exit run_list(const Terminal& terminal) {
    report::Table table({{"model", report::Align::left, report::Breaks::never}, {"what it is, and its source"}, {"example", report::Align::left}});
    std::map<std::string, std::pair<Example, std::pair<bool, bool>>> all;
    for (const auto& one : examples()) all[one.name] = {one, {false, true}};
    for (const auto& one : models()) all[one.name] = {one, {true, all.contains(one.name)}};
    for (const auto& [name, known] : all)
        table.add({name, fmt::format("{} ({})", known.first.about, known.first.source),
                   known.second.first ? known.second.second ? "yes" : "" : "only"});
    terminal.out(table.text());
    terminal.say("Begin with the rules of some, one or more: kith init DIR --model NAME\n"
                 "Look at a whole made-up school first:      kith init DIR --example NAME\n");
    return Exit::done;
}

void require_sense(const InitOptions& options) {
    if (options.directory.empty() && !options.hooks && !options.editor) throw Stop{Exit::usage, "say which folder to make: kith init DIR"};
    if (options.hooks && options.no_git) throw Stop{Exit::usage, "--hooks are git's, and --no-git makes no repository"};
    if (!options.remotes.empty() && !options.hooks)
        throw Stop{Exit::usage, "--remote says where the hook lets pushes go; it goes with --hooks"};
    if (!options.example.empty() && (!options.models.empty() || !options.school.empty() || !options.year.empty() || !options.slots.empty()))
        throw Stop{Exit::usage, "an example is a whole school as it is; --model, --school, --year and --slot make one of your own"};
}

fs::path named_root(const InitOptions& options) {
    if (options.directory.empty()) return find_folder(options.where).root();
    return new_root(options.directory);
}

CloneSetup setup_of(const record::Folder& folder, const InitOptions& options) {
    return {options.remotes, options.where.secret.empty() ? "" : folder.secret().string()};
}

/// The settings go beside the records and never under git: they name a place on this machine.
void set_up_editor(const record::Folder& folder, const InitOptions& options, const Terminal& terminal) {
    const auto file = folder.root() / ".vscode" / "settings.json";
    const auto settings = editor_settings(folder);
    text::Findings findings;
    const auto there = text::read_file(file, file.string(), findings);
    terminal.require(findings);
    if (there && (*there)->bytes == settings) return terminal.say(".vscode/settings.json is as it should be.\n");
    if (there) {
        terminal.out(settings);
        throw Stop{Exit::nothing_changed, ".vscode/settings.json is there already and may have settings of yours; put these into it"};
    }
    if (options.where.dry_run) return terminal.say("would write .vscode/settings.json\n");
    std::error_code none;
    fs::create_directory(file.parent_path(), none);
    store::write_whole(file, settings);
    terminal.say("Editors complete and check the records now, with the YAML extension: .vscode/settings.json, for this machine alone.\n");
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

/// What a programme that is there can still be given.
Exit set_up(const record::Folder& folder, const InitOptions& options, const Terminal& terminal) {
    if (options.editor) set_up_editor(folder, options, terminal);
    return options.hooks ? run_hooks(folder, options, terminal) : Exit::done;
}

void say_next(const InitOptions& options, const NewProgramme& wanted, const Terminal& terminal) {
    if (!options.example.empty()) return terminal.say("Next: kith check, then kith match STRAND\n");
    terminal.say(report::hanging(fmt::format("Next: set the dates of {} in calendars/, which are a guess; your rooms in places.yaml; read strands/. "
                                             "Then kith check, and kith enrol import FILE.csv",
                                             record::format(wanted.year)), 0, 2));
}

Exit run_init(InitOptions options, const Terminal& terminal) {
    if (options.list) return run_list(terminal);
    NewProgramme wanted;
    if (is_to_ask(options, terminal)) {
        const auto asked = ask_programme(options.directory, wanted_programme(options), terminal);
        options.directory = asked.folder;
        wanted = asked.programme;
        terminal.say(fmt::format("The same without questions:\n{}\n", as_command(asked)));
    }
    require_sense(options);
    const auto root = named_root(options);
    const record::Folder folder(root, secret_beside(options.where, root));
    if ((options.hooks || options.editor) && fs::exists(root / record::Folder::programme())) return set_up(folder, options, terminal);
    require_new(folder);
    if (wanted.models.empty() && options.example.empty()) wanted = wanted_programme(options);
    store::Change change;
    create(change, folder, ".gitignore", ignore_file());
    if (options.hooks) create(change, folder, ".gitattributes", attributes_file());
    if (!options.example.empty()) add_example(change, folder, options, terminal);
    else for (const auto& [relative, bytes] : files_of(wanted)) create(change, folder, relative, bytes);
    if (options.where.dry_run) {
        apply(folder, change, options.where, terminal, {});
        return Exit::done;
    }
    make_folders(folder, change, !options.no_git, terminal);
    if (options.hooks)
        for (const auto& step : missing_steps(folder, setup_of(folder, options))) step.run();
    terminal.say(fmt::format("Made {} (for git) and {} (private: never under git).\n", root.string(), folder.secret().string()));
    if (options.hooks) terminal.say(about_hooks(folder));
    if (options.editor) set_up_editor(folder, options, terminal);
    say_next(options, wanted, terminal);
    return Exit::done;
}

} // namespace

void add_init(Commands& commands, CLI::App& kith) {
    add_command<InitOptions>(
        commands, kith, "init", "a new programme folder, with its private part beside it",
        [](CLI::App& app, InitOptions& options) {
            app.add_option("DIR", options.directory, "the folder to make; with --hooks, or one that is there (default: found upward)");
            app.add_option("--model", options.models, "a delivery model to begin with, or several (default: one-to-one)")->type_name("MODEL")->allow_extra_args(false);
            app.add_option("--school", options.school, "what the school is called (default: as the folder)")->type_name("NAME");
            app.add_option("--year", options.year, "the academic year, as 2026-27 (default: today's, from July the next)")->type_name("YEAR");
            app.add_option("--slot", options.slots, "when a kind of slot is, as 'lunch=12:30-13:10@mon,wed'")->type_name("KIND=FROM-TO")->allow_extra_args(false);
            app.add_option("--example", options.example, "a whole example school instead")->type_name("EXAMPLE");
            app.add_flag("--list", options.list, "show the models and examples, a line each, and make nothing");
            add_seed(app, options.id_seed, "draw the example's ids from this number (default: 1)");
            app.add_flag("--no-git", options.no_git, "do not make the folder a git repository");
            app.add_flag("--hooks", options.hooks, "let git check what is committed and pushed, and merge records key by key");
            app.add_flag("--editor", options.editor, "let editors complete and check the records (.vscode/settings.json)");
            app.add_option("--remote", options.remotes, "with --hooks: a remote that may have the records")->type_name("NAME");
            app.add_option("--private", options.where.secret, "its private part (default: KITH_PRIVATE, or beside it)")->type_name("DIR");
            add_date(app, "--today", options.where.today, "the day to work on (default: today)");
            bind_dry_run(app, options.where);
        },
        run_init);
}

} // namespace kith::cli
