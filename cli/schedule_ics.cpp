// SPDX-License-Identifier: MIT
#include "cli/schedule_ics.hpp"

#include "cli/out_file.hpp"
#include "report/calendar_page.hpp"
#include "report/occasion_words.hpp"
#include "report/table.hpp"
#include "store/commit.hpp"
#include "store/whole_file.hpp"

#include <cctype>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

constexpr OutKind calendar_file{"calendar", "BEGIN:VCALENDAR"};

struct IcsOptions {
    Where where;
    std::string strand;
    std::string who;
    std::string place;
    std::string folder;
    bool names = false;
};

/// One file. It is called by an id, so that no name of a child stands in a list of files.
struct Calendar {
    std::string group; ///< the folder for its kind; empty where only one was asked for
    std::string file;
    std::string name; ///< as programs show it
    std::vector<report::CalendarEntry> entries;
};

/// A place may be called anything: what is no letter of a file's name is written as its number, as in an address.
std::string file_word(const std::string& name) {
    std::string word;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte >= 0x80U || c == '-' || c == '_' || (std::isalnum(byte) != 0);
        word += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return word;
}

/// What was asked for, from the agreed plans as they are.
class Calendars {
  public:
    Calendars(const World& world, report::CalendarFilter filter, report::Show show)
        : world_(world), filter_(filter), show_(show), series_(report::calendar_series(world.programme)) {}

    /// All in one.
    Calendar one(std::string file) const {
        auto calendar = of({}, std::move(file), {}, filter_);
        if (filter_.strand) calendar.name = report::discreet_name(world_.programme[*filter_.strand]);
        if (filter_.place) calendar.name = report::place_words(world_.programme, *filter_.place);
        return calendar;
    }

    /// One for each strand, place, adult and pupil.
    std::vector<Calendar> each() const {
        const auto& programme = world_.programme;
        std::vector<Calendar> all;
        for (std::size_t s = 0; s < programme.strands().size(); ++s) {
            if (filter_.strand && filter_.strand->value != s) continue;
            const auto& strand = programme.strands()[s];
            all.push_back(of("strands", strand.name.text, report::discreet_name(strand), {{{s}}, {}, {}}));
        }
        for (std::size_t p = 0; p < programme.places().size(); ++p)
            all.push_back(of("places", file_word(programme.places()[p].name.text), report::place_words(programme, {p}),
                             {filter_.strand, {}, {{p}}}));
        for (std::size_t p = 0; p < programme.people().size(); ++p) {
            const auto& person = programme.people()[p];
            all.push_back(of(person.is_pupil ? "pupils" : "adults", person.id.text, {}, {filter_.strand, {{p}}, {}}));
        }
        std::erase_if(all, [](const Calendar& calendar) { return calendar.entries.empty(); });
        return all;
    }

  private:
    Calendar of(std::string group, std::string file, std::string name, const report::CalendarFilter& filter) const {
        if (name.empty()) name = world_.records().programme.name;
        auto entries = report::calendar_entries(world_.programme, series_, filter, show_);
        return {std::move(group), file + ".ics", std::move(name), std::move(entries)};
    }

    const World& world_;
    report::CalendarFilter filter_;
    report::Show show_;
    std::vector<programme::Series> series_;
};

std::vector<Calendar> calendars_of(const World& world, const IcsOptions& options, const Terminal& terminal) {
    report::CalendarFilter filter;
    std::string file;
    if (!options.strand.empty()) filter.strand = find_strand(world.programme, options.strand);
    if (!options.place.empty()) {
        filter.place = find_place(world.programme, options.place);
        file = file_word(options.place);
    }
    if (!options.who.empty()) {
        const auto person = find_person(world.records(), options.who, terminal);
        filter.person = world.programme.find(person);
        file = person.text;
    }
    const Calendars calendars(world, filter, options.names ? report::Show::names : report::Show::initials);
    if (file.empty() && !options.folder.empty()) return calendars.each();
    auto one = calendars.one(file);
    if (one.entries.empty()) return {};
    return {std::move(one)};
}

std::string text_of(const World& world, const Calendar& calendar) {
    const auto& zone = world.records().programme.timezone;
    const auto text = report::icalendar_text(calendar.name, zone, calendar.entries);
    if (text) return *text;
    throw Stop{Exit::findings, fmt::format("this system knows no time zone '{}'; see timezone in programme.yaml", zone)};
}

/// The folder without links on the way to it, which may lead anywhere.
fs::path folder_elsewhere(const World& world, const std::string& named) {
    const auto folder = real_path(named, calendar_file);
    const auto part = among_records(world.folder, folder / "x.ics");
    if (part.empty()) return folder;
    throw Stop{Exit::usage, fmt::format("a calendar is no record and tells who meets, so it does not belong in {}; name a folder "
                                        "elsewhere, such as {}", part, world.folder.secret_shown("out"))};
}

/// The folder for calendars is made where only it itself is missing.
void require_folder(const World& world, const std::string& named) {
    const auto folder = folder_elsewhere(world, named);
    if (!fs::is_directory(folder.parent_path())) throw Stop{Exit::usage, fmt::format("there is no folder for {}", named)};
    if (fs::exists(folder) && !fs::is_directory(folder)) throw Stop{Exit::usage, fmt::format("{} is a file; name a folder", named)};
}

/// Every text is made and every place looked at before the first file is written.
void write_all(const World& world, const std::vector<Calendar>& calendars, const std::string& named, const Terminal& terminal) {
    require_folder(world, named);
    std::map<fs::path, std::string> texts;
    std::map<std::string, std::size_t> groups;
    for (const auto& calendar : calendars) {
        const auto group = (calendar.group.empty() ? fs::path(named) : fs::path(named) / calendar.group).string();
        const auto folder = folder_elsewhere(world, group);
        if (fs::exists(folder)) require_replaceable((fs::path(group) / calendar.file).string(), calendar_file);
        texts.emplace(folder / calendar.file, text_of(world, calendar));
        ++groups[group];
    }
    for (const auto& [path, text] : texts) {
        if (!fs::exists(path.parent_path())) store::make_folder(path.parent_path(), store::Part::secret);
        store::write_whole(path, text);
    }
    if (const auto& first = calendars.front(); first.group.empty())
        return terminal.say(fmt::format("Written: {}, {}\n", (fs::path(named) / first.file).string(),
                                        report::counted(first.entries.size(), "entry", "entries")));
    for (const auto& [group, number] : groups)
        terminal.say(fmt::format("Written: {}, {}\n", group, report::counted(number, "calendar")));
}

Exit run_ics(const IcsOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto calendars = calendars_of(world, options, terminal);
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
            app.add_option("--place", options.place, "only what is in this place")->type_name("PLACE");
            app.add_flag("--names", options.names, "pupils by name (default: by initials)");
            app.add_option("-o", options.folder, "write files into this folder (default: print one)")
                ->type_name("DIR")
                ->check([](const std::string& folder) { return folder.empty() ? "a folder must be named" : std::string{}; });
            bind_where(app, options.where);
        },
        run_ics);
}

} // namespace kith::cli
