// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/examples.hpp"
#include "cli/git.hpp"
#include "cli/people_change.hpp"
#include "cli/templates.hpp"
#include "exchange/people_sheet.hpp"

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
};

constexpr const char* usual_seed = "1";

/// A file of the new folder, which must not be there yet.
void create(store::Change& change, const record::Folder& folder, const std::string& relative, std::string bytes) {
    change.create(folder.tracked_file(relative), std::move(bytes));
}

/// True where anything but what git and kith keep for themselves is in the folder.
bool has_files(const fs::path& folder) {
    const fs::directory_iterator entries(folder);
    return std::any_of(begin(entries), end(entries), [](const auto& entry) {
        return entry.path().filename() != ".git" && entry.path().filename() != ".kith";
    });
}

void require_new(const record::Folder& folder) {
    for (const auto& path : {folder.root(), folder.secret()})
        if (fs::exists(path) && has_files(path))
            throw Stop{Exit::usage, fmt::format("{} is there already and not empty; name a new folder", path.string())};
}

/// A whole example: its records as they are, and its people out of its sheet.
void add_example(store::Change& change, const record::Folder& folder, const InitOptions& options, const Terminal& terminal) {
    const auto from = find_example(options.example);
    text::Findings findings;
    auto records = record::read_folder(record::Folder(from, {}), findings);
    terminal.require(findings);
    for (const auto& [shown, source] : records.sources) create(change, folder, shown, source->bytes);
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

Exit run_init(const InitOptions& options, const Terminal& terminal) {
    auto root = fs::absolute(options.directory).lexically_normal();
    if (root.filename().empty()) root = root.parent_path();
    const record::Folder folder(root, secret_beside(options.where, root));
    require_new(folder);
    store::Change change;
    create(change, folder, ".gitignore", ignore_file());
    if (options.example.empty()) add_templates(change, folder, options);
    else add_example(change, folder, options, terminal);
    if (options.where.dry_run) {
        apply(folder, change, options.where, terminal, {});
        return Exit::done;
    }
    // Git first: the store's journal lies in .git where there is one.
    store::make_folder(root, store::Part::tracked);
    const Git git(root);
    if (!options.no_git && !git.is_repository()) git.init();
    store::make_folder(folder.secret(), store::Part::secret);
    write(folder, change, terminal);
    terminal.say(fmt::format("Made {} (for git) and {} (private: never under git).\n", root.string(), folder.secret().string()));
    terminal.say(options.example.empty() ? "Next: edit calendars/ and strands/, then kith check, then kith enrol import FILE.csv\n"
                                         : "Next: kith check, then kith match STRAND\n");
    return Exit::done;
}

} // namespace

void add_init(Commands& commands, CLI::App& kith) {
    add_command<InitOptions>(
        commands, kith, "init", "a new programme folder, with its private part beside it",
        [](CLI::App& app, InitOptions& options) {
            app.add_option("DIR", options.directory, "the folder to make")->required();
            app.add_option("--model", options.models, "a delivery model to begin with (default: one-to-one)")
                ->type_name("MODEL")
                ->check(CLI::IsMember(record::Codec<record::Model>::all()));
            app.add_option("--example", options.example, "a whole example school instead")->type_name("NAME");
            app.add_option("--id-seed", options.id_seed, "draw the example's ids from this number (default: 1)")
                ->type_name("N")
                ->check(CLI::NonNegativeNumber);
            app.add_flag("--no-git", options.no_git, "do not make the folder a git repository");
            app.add_option("--private", options.where.secret, "its private part (default: KITH_PRIVATE, or beside it)")->type_name("DIR");
            add_date(app, "--today", options.where.today, "the day to work on (default: today)");
            bind_dry_run(app, options.where);
        },
        run_init);
}

} // namespace kith::cli
