// SPDX-License-Identifier: MIT
#include "cli/schedule_ics.hpp"

#include "cli/out_file.hpp"
#include "report/calendar_page.hpp"
#include "report/table.hpp"
#include "store/commit.hpp"
#include "store/whole_file.hpp"

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

constexpr OutKind calendar_file{"calendar", "BEGIN:VCALENDAR"};

struct IcsOptions {
    Where where;
    std::string strand;
    std::string who;
    std::string folder;
};

/// One file: of a person it is called by their id, so that no name stands in a list of files.
struct Calendar {
    std::string file;
    report::CalendarFilter filter;
    std::vector<report::CalendarEntry> entries;
};

Calendar calendar_of(const World& world, std::string file, report::CalendarFilter filter) {
    return {std::move(file), filter, report::calendar_entries(world.programme, filter)};
}

/// What was asked for: in a folder each strand is a file, else all are one.
std::vector<Calendar> calendars_of(const World& world, const IcsOptions& options, const Terminal& terminal) {
    report::CalendarFilter filter;
    if (!options.strand.empty()) filter.strand = find_strand(world.programme, options.strand);
    if (!options.who.empty()) {
        const auto person = find_person(world.records(), options.who, terminal);
        filter.person = world.programme.find(person);
        return {calendar_of(world, person.text + ".ics", filter)};
    }
    if (options.folder.empty()) return {calendar_of(world, {}, filter)};
    std::vector<Calendar> calendars;
    for (std::size_t s = 0; s < world.programme.strands().size(); ++s) {
        if (filter.strand && filter.strand->value != s) continue;
        calendars.push_back(calendar_of(world, world.programme.strands()[s].name.text + ".ics", {{{s}}, {}}));
    }
    return calendars;
}

std::string text_of(const World& world, const Calendar& calendar) {
    const auto& programme = world.records().programme;
    const auto text = report::icalendar_text(programme.name, programme.timezone, calendar.entries);
    if (text) return *text;
    throw Stop{Exit::findings,
               fmt::format("this system knows no time zone '{}'; see timezone in programme.yaml", programme.timezone)};
}

/// The folder for calendars; made where only it itself is missing.
fs::path out_folder(const World& world, const std::string& named) {
    const auto folder = real_path(named, calendar_file);
    const auto part = among_records(world.folder, folder / "x.ics");
    if (!part.empty())
        throw Stop{Exit::usage, fmt::format("a calendar is no record and tells who meets, so it does not belong in {}; name a folder "
                                            "elsewhere, such as {}", part, world.folder.secret_shown("out"))};
    if (!fs::is_directory(folder.parent_path())) throw Stop{Exit::usage, fmt::format("there is no folder for {}", named)};
    if (fs::exists(folder) && !fs::is_directory(folder)) throw Stop{Exit::usage, fmt::format("{} is a file; name a folder", named)};
    return folder;
}

void write_all(const World& world, const std::vector<Calendar>& calendars, const std::string& named, const Terminal& terminal) {
    const auto folder = out_folder(world, named);
    const auto shown = [&](const Calendar& calendar) { return (fs::path(named) / calendar.file).string(); };
    if (fs::exists(folder))
        for (const auto& calendar : calendars) require_replaceable(shown(calendar), calendar_file);
    else store::make_folder(folder, store::Part::secret);
    for (const auto& calendar : calendars) {
        store::write_whole(folder / calendar.file, text_of(world, calendar));
        terminal.say(fmt::format("Written: {}, {}\n", shown(calendar), report::counted(calendar.entries.size(), "entry", "entries")));
    }
}

Exit run_ics(const IcsOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    auto calendars = calendars_of(world, options, terminal);
    std::erase_if(calendars, [](const Calendar& one) { return one.entries.empty(); });
    if (calendars.empty()) throw Stop{Exit::findings, "nothing is agreed for this term or later; kith schedule makes a plan"};
    if (options.folder.empty()) terminal.out(text_of(world, calendars.front()));
    else write_all(world, calendars, options.folder, terminal);
    return Exit::done;
}

} // namespace

void add_schedule_ics(Commands& commands, CLI::App& schedule) {
    add_command<IcsOptions>(
        commands, schedule, "ics", "the agreed plan for calendars on phones and in mail programs",
        [](CLI::App& app, IcsOptions& options) {
            app.add_option("STRAND", options.strand, "only this strand (default: all)");
            app.add_option("--for", options.who, "only this person's")->type_name("WHO");
            app.add_option("-o", options.folder, "write files into this folder (default: print one)")
                ->type_name("DIR")
                ->check([](const std::string& folder) { return folder.empty() ? "a folder must be named" : std::string{}; });
            bind_where(app, options.where);
        },
        run_ics);
}

} // namespace kith::cli
