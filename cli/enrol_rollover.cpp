// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/git.hpp"
#include "cli/hooks.hpp"
#include "cli/new_folder.hpp"
#include "exchange/cells.hpp"
#include "programme/rollover.hpp"
#include "record/academic_year.hpp"
#include "record/given_files.hpp"
#include "report/next_year_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <cstdlib>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

struct RolloverOptions {
    Where where;
    std::string year;
    std::string directory;
    std::string secret; ///< of the new folder
    std::string calendars;
    std::vector<std::string> last_years;
    bool same_timetable = false;
};

struct Days {
    text::Date first{}, last{};
};

/// The terms of one calendar of the new year, which have to lie behind those of the old.
Days days_of(const record::CalendarName& name, const text::SourceRef& source, const World& world, const Terminal& terminal) {
    text::Findings findings;
    record::CalendarFile calendar;
    if (const auto tree = text::read_yaml(source, findings)) record::Codec<record::CalendarFile>::read(*tree, calendar, findings);
    terminal.require(findings, "nothing was made");
    if (calendar.terms.empty()) throw Stop{Exit::usage, fmt::format("{} has no terms", source->path)};
    Days days{calendar.terms.front().from, calendar.terms.front().to};
    for (const auto& term : calendar.terms) days = {std::min(days.first, term.from), std::max(days.last, term.to)};
    text::Date old{};
    for (const auto& term : world.records().calendars.at(name).terms) old = std::max(old, term.to);
    if (days.first <= old)
        throw Stop{Exit::usage, fmt::format("{} begins on {}, before this year's terms end on {}; move its dates to the new year",
                                            source->path, text::format(days.first), text::format(old))};
    return days;
}

/// The new year's calendars come first: without them nobody knows when anything is.
Days read_calendars(const RolloverOptions& options, const World& world, programme::RolloverSettings& settings, const Terminal& terminal) {
    if (options.calendars.empty())
        throw Stop{Exit::usage, fmt::format("the calendars of {} come first: copy calendars/ to a folder, move the dates in them, and "
                                            "name it with --calendars DIR",
                                            options.year)};
    std::optional<Days> all;
    text::Findings findings;
    for (const auto& [name, calendar] : world.records().calendars) {
        const auto path = fs::path(options.calendars) / (name.text + ".yaml");
        const auto source = text::read_file(path, path.string(), findings);
        terminal.require(findings, "nothing was made");
        if (!source) throw Stop{Exit::usage, fmt::format("there is no {}", path.string())};
        const auto days = days_of(name, *source, world, terminal);
        all = all ? Days{std::min(all->first, days.first), std::max(all->last, days.last)} : days;
        settings.calendars[name] = *source;
    }
    if (!all) throw Stop{Exit::usage, "this programme has no calendar"};
    return *all;
}

std::map<record::SchoolName, record::Year> last_years(const RolloverOptions& options, const World& world) {
    std::map<record::SchoolName, record::Year> found;
    for (const auto& setting : options.last_years) {
        const auto equals = setting.find('=');
        const record::SchoolName school{setting.substr(0, equals)};
        const auto year = equals == std::string::npos ? std::nullopt : exchange::year_cell(setting.substr(equals + 1));
        if (!year) throw Stop{Exit::usage, fmt::format("'{}' is not SCHOOL=YEAR, as in hillside=Y11", setting)};
        if (!world.records().programme.schools.contains({school, {}})) throw Stop{Exit::usage, fmt::format("no school '{}'", school.text)};
        found[school] = *year;
    }
    return found;
}

void require_next(const RolloverOptions& options, const World& world) {
    const auto& now = world.records().programme.academic_year;
    const auto this_year = record::parse_academic_year(now), named = record::parse_academic_year(options.year);
    if (this_year && this_year->next() != named)
        throw Stop{Exit::usage, fmt::format("this folder is {}, and the year after it is {}; a year is not left out", now, record::format(this_year->next()))};
    if (!named) throw Stop{Exit::usage, fmt::format("'{}' is no academic year such as 2027-28", options.year)};
}

void require_last_years(const World& world, const programme::RolloverSettings& settings) {
    for (const auto school : programme::without_last_year(world.programme, settings)) {
        const auto& name = world.programme[school].name.text;
        throw Stop{Exit::usage, fmt::format("which year is the last at {}? Say it: --last-year {}=Y11", name, name)};
    }
}

/// With a private part that was named, as on a school's share, the new one is named too: beside the folder it would leave
/// the share, and the old name would go on to mean last year's.
void require_private(const RolloverOptions& options, const World& world) {
    if (!world.records().has_private)
        throw Stop{Exit::usage, "the private part is not here, and without it names, needs and who is kept apart would be lost; name it "
                                "with --private DIR"};
    const char* named = std::getenv("KITH_PRIVATE");
    if (options.secret.empty() && (!options.where.secret.empty() || (named != nullptr && *named != '\0')))
        throw Stop{Exit::usage, "this year's private part was named; name the new one, too: --new-private DIR"};
}

/// Faults in what this command was given; others stand where the old year's records named what is no longer.
void require_calendars(const text::Findings& findings, const Terminal& terminal) {
    const auto all = findings.sorted();
    const bool is_faulty = std::any_of(all.begin(), all.end(), [](const text::Diagnostic& one) {
        return one.severity == text::Severity::error && one.span.source && one.span.source->path.starts_with("calendars/");
    });
    if (is_faulty) terminal.require(findings, "nothing was made");
}

store::Change change_of(const record::Folder& folder, const programme::YearFiles& files, const record::Folder& old, const Terminal& terminal) {
    store::Change change;
    text::Findings findings;
    change.create(folder.tracked_file(".gitignore"), ignore_file());
    for (const auto& [relative, bytes] : files.tracked) change.create(folder.tracked_file(relative), bytes);
    for (const auto& [relative, bytes] : files.secret) change.create(folder.secret_file(relative), bytes);
    add_card_files(change, folder, old.root(), findings);
    terminal.require(findings, "nothing was made");
    return change;
}

void say_next(const record::Folder& folder, const RolloverOptions& options, const text::Findings& findings, bool has_hooks, const Terminal& terminal) {
    const auto left_behind = options.same_timetable ? "" : " Lessons, free and busy slots are those of the old timetable: bring the new with "
                                                           "'kith enrol import --update' (--same-timetable keeps them).";
    terminal.say(report::hanging("Left behind: plans, sessions, surveys, the diary, releases, concerns, choices, check-ins and scores." + std::string(left_behind), 0, 2));
    if (findings.has_errors())
        terminal.say(text::render(findings) + "The new folder has these faults: it still names what was true of the old year. See to them first; "
                                              "then 'kith report gates' says whose lapse.\n");
    if (options.where.dry_run) return terminal.say("Nothing was made.\n");
    terminal.say(fmt::format("Made {} and {}. Next, in it: kith check{}\n", folder.root().string(), folder.secret().string(),
                             has_hooks ? ", and kith init --hooks" : ""));
    if (!options.secret.empty()) terminal.say(fmt::format("Its private part is found with --private, or KITH_PRIVATE={}\n", folder.secret().string()));
}

Exit run_rollover(const RolloverOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    require_private(options, world);
    const auto root = new_root(options.directory);
    Where there;
    there.secret = options.secret;
    const record::Folder folder(root, secret_beside(there, root));
    require_new(folder);
    require_outside(folder, world.folder);
    require_next(options, world);
    programme::RolloverSettings settings{world.folder, options.year, {}, {}, last_years(options, world), options.same_timetable};
    const auto days = read_calendars(options, world, settings, terminal);
    settings.first_day = days.first;
    require_last_years(world, settings);
    const auto rollover = terminal.require(programme::rollover(world.programme, settings));

    text::Findings findings;
    auto records = record::read_given(rollover.files.tracked, rollover.files.secret, folder, findings);
    const auto next = findings.has_errors() ? text::Result<programme::Programme>(findings)
                                            : programme::Programme::from(std::move(records), days.first);
    if (next) findings.add(next.findings());
    else if (!findings.has_errors()) findings = next.findings();
    require_calendars(findings, terminal);
    const report::TwoYears years{world.programme, rollover, next ? &*next : nullptr, days.first, days.last, static_cast<std::size_t>(findings.errors())};
    if (options.where.wants_json()) terminal.out(text::to_json(report::next_year_json(years)));
    else terminal.out(report::next_year_text(years, names_on_terminal(terminal)));
    const auto change = change_of(folder, rollover.files, world.folder, terminal);
    if (!options.where.dry_run) make_folders(folder, change, Git(world.folder.root()).is_repository(), terminal);
    say_next(folder, options, findings, fs::exists(world.folder.root() / ".gitattributes"), terminal);
    return Exit::done;
}

} // namespace

void add_enrol_rollover(Commands& commands, CLI::App& enrol) {
    add_command<RolloverOptions>(
        commands, enrol, "rollover", "next year's folder, without history: everyone a year up, leavers left behind",
        [](CLI::App& app, RolloverOptions& options) {
            app.add_option("YEAR", options.year, "the academic year after this one, as 2027-28")->required();
            app.add_option("DIR", options.directory, "the folder to make")->required();
            app.add_option("--calendars", options.calendars, "a folder with next year's calendars, called as this year's")->type_name("DIR");
            app.add_option("--last-year", options.last_years, "after which year a school's pupils leave, as 'hillside=Y11'")->type_name("SCHOOL=YEAR");
            app.add_flag("--same-timetable", options.same_timetable, "keep lessons, free and busy slots");
            app.add_option("--new-private", options.secret, "the new folder's private part (default: beside it)")->type_name("DIR");
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_rollover);
}

} // namespace kith::cli
