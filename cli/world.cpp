// SPDX-License-Identifier: MIT
#include "cli/world.hpp"

#include "cli/ask_person.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <random>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> ids_of(const auto& table) {
    std::vector<std::string> ids;
    for (const auto& [id, value] : table) ids.push_back(id.text);
    return ids;
}

record::PersonId ask_who(const record::Records& records, const Terminal& terminal) {
    if (records.names.empty()) throw Stop{Exit::usage, "say who is meant by id; there are no names at hand to search"};
    const Stop nobody{Exit::usage, "say who is meant: an id, or part of a name on the standard input"};
    if (terminal.is_input_terminal()) {
        if (auto who = ask_person(records, "Who? Part of a name: ", terminal)) return *who;
        throw nobody;
    }
    const auto part = terminal.read_line();
    if (!part || part->empty()) throw nobody;
    if (records.people.contains(record::PersonId{*part})) return {*part};
    const auto found = people_named(records, *part);
    if (found.size() == 1) return found.front();
    throw Stop{Exit::usage, fmt::format("that name is {}", found.empty() ? "nobody's" : "not one person's")};
}

} // namespace

void bind_where(CLI::App& app, Where& where) {
    app.add_option("-C", where.directory, "the programme's folder (default: found upward from here)")->type_name("DIR");
    app.add_option("--private", where.secret, "its private part (default: KITH_PRIVATE, or beside it)")->type_name("DIR");
    add_date(app, "--today", where.today, "the day to work on (default: today)");
}

void bind_format(CLI::App& app, Where& where) {
    app.add_option("--format", where.format, "text or json")->type_name("FORMAT")->check(CLI::IsMember({"text", "json"}));
}

void bind_format_or_csv(CLI::App& app, Where& where) {
    app.add_option("--format", where.format, "text, json or csv")->type_name("FORMAT")->check(CLI::IsMember({"text", "json", "csv"}));
}

void bind_dry_run(CLI::App& app, Where& where) {
    app.add_flag("-n,--dry-run", where.dry_run, "say what would be done and write nothing");
}

CLI::Option* add_date(CLI::App& app, const std::string& name, std::string& out, const std::string& what) {
    return app.add_option(name, out, what)->type_name("DATE")->check([](const std::string& text) {
        if (text::parse_date(text)) return std::string{};
        return fmt::format("'{}' is not a date; write year-month-day, as in 2026-09-21", text);
    });
}

text::Date date_of(const std::string& text) { return *text::parse_date(text); }

fs::path secret_beside(const Where& where, const fs::path& root) {
    if (!where.secret.empty()) return fs::absolute(where.secret).lexically_normal();
    if (const char* named = std::getenv("KITH_PRIVATE"); named != nullptr && *named != '\0')
        return fs::absolute(named).lexically_normal();
    return root.parent_path() / (root.filename().string() + "-private");
}

record::Folder find_folder(const Where& where) {
    if (!where.directory.empty() && !fs::is_directory(where.directory))
        throw Stop{Exit::usage, fmt::format("there is no folder {}; -C names a programme's, and kith init DIR makes one", where.directory)};
    const auto start = fs::absolute(where.directory.empty() ? "." : where.directory).lexically_normal();
    for (auto at = start; ; at = at.parent_path()) {
        if (at.filename().empty() && at != at.root_path()) at = at.parent_path();
        for (const auto* sign : {"programme.yaml", ".git/kith/txn/intent", ".kith/txn/intent"})
            if (fs::exists(at / sign)) return {at, secret_beside(where, at)}; // an intent may be about to make the first
        if (at == at.root_path()) break;
    }
    throw Stop{Exit::usage, fmt::format("no programme.yaml in {} or above it; name the folder with -C DIR, or make one "
                                        "with kith init DIR", start.string())};
}

namespace {

/// The clock, as it stands in the zone; the one place that reads it.
std::tm clock_in(const std::string& timezone) {
    static std::mutex one_at_a_time; // the zone belongs to the whole process
    const std::lock_guard lock(one_at_a_time);
    if (!timezone.empty()) ::setenv("TZ", timezone.c_str(), 1);
    ::tzset();
    const auto now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return local;
}

} // namespace

text::Clock time_of_day(const std::string& timezone) {
    const auto local = clock_in(timezone);
    return {text::Minutes{local.tm_hour * 60 + local.tm_min}};
}

text::Date today(const Where& where, const std::string& timezone) {
    if (!where.today.empty()) return date_of(where.today);
    const auto local = clock_in(timezone);
    return *text::parse_date(fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday));
}

record::Records read_findings(const record::Folder& folder, text::Findings& findings, const Terminal& terminal) {
    auto records = record::read_folder(folder, findings);
    if (records.unfinished)
        terminal.say(fmt::format("A change is recorded but not finished (begun by {}); it is shown as done, and kith recover "
                                 "finishes it.\n", *records.unfinished));
    return records;
}

record::Records read_records(const record::Folder& folder, const Terminal& terminal) {
    text::Findings findings;
    auto records = read_findings(folder, findings, terminal);
    terminal.require(findings);
    return records;
}

World open_world(const Where& where, const Terminal& terminal) {
    const auto folder = find_folder(where);
    text::Findings findings;
    auto records = read_findings(folder, findings, terminal);
    const auto day = today(where, records.programme.timezone);
    if (findings.has_errors()) terminal.require(findings);
    return {folder, terminal.require(programme::Programme::from(std::move(records), day))};
}

programme::StrandIndex find_strand(const programme::Programme& programme, const std::string& name) {
    if (const auto found = programme.find(record::StrandName{name})) return *found;
    const auto known = ids_of(programme.records().strands);
    refuse_word(fmt::format("no strand '{}'", name), name, known);
}

programme::PlaceIndex find_place(const programme::Programme& programme, const std::string& name) {
    if (const auto found = programme.find(record::PlaceName{name})) return *found;
    std::vector<std::string> known;
    for (const auto& place : programme.places()) known.push_back(place.name.text);
    refuse_word(fmt::format("no place '{}'", name), name, known);
}

programme::PairIndex find_pair(const programme::Programme& programme, const std::string& id) {
    if (const auto found = programme.find(record::PairId{id})) return *found;
    refuse_word(fmt::format("no pair '{}'", id), id, ids_of(programme.records().pairs));
}

record::PersonId find_person(const record::Records& records, const std::string& who, const Terminal& terminal) {
    if (who.empty()) return ask_who(records, terminal);
    if (records.people.contains(record::PersonId{who})) return {who};
    const bool is_id = who.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
    const auto meant = text::nearest(who, ids_of(records.people));
    if (meant) throw Stop{Exit::usage, fmt::format("no person '{}'; did you mean '{}'?", who, *meant)};
    if (is_id && who.find_first_of("0123456789") != std::string::npos) throw Stop{Exit::usage, fmt::format("no person '{}'", who)};
    throw Stop{Exit::usage, "a person is named by id, so that no name stays in the shell's history; leave WHO out to be "
                            "asked for part of a name"};
}

report::Show names_on_terminal(const Terminal& terminal) {
    return terminal.is_output_terminal() ? report::Show::names : report::Show::ids;
}

record::Draw draw_from(const std::string& id_seed) {
    if (!id_seed.empty()) return record::seeded_draw(*text::parse_number(id_seed));
    const auto device = std::make_shared<std::random_device>();
    return [device] { return static_cast<std::uint32_t>((*device)()); };
}

} // namespace kith::cli
