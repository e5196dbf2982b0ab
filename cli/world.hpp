// SPDX-License-Identifier: MIT
// What commands share: the options that say where and when, the programme they open, and who is meant by WHO.
#pragma once

#include "cli/command.hpp"
#include "programme/programme.hpp"
#include "record/ids.hpp"
#include "report/people.hpp"

#include <string>

namespace kith::cli {

/// -C, --private and --today; --format and --dry-run where a command has them.
struct Where {
    std::string directory;
    std::string secret;
    std::string today;
    std::string format = "text";
    bool dry_run = false;

    bool wants_json() const { return format == "json"; }
};

void bind_where(CLI::App& app, Where& where);
void bind_format(CLI::App& app, Where& where);
/// The same with csv beside them.
void bind_format_or_csv(CLI::App& app, Where& where);
void bind_dry_run(CLI::App& app, Where& where);

/// A date option as text, checked when the command line is parsed.
CLI::Option* add_date(CLI::App& app, const std::string& name, std::string& out, const std::string& what);

/// The folder around the current directory, or the one named.
record::Folder find_folder(const Where& where);
/// The private part that goes with a folder: as named, from KITH_PRIVATE, or beside it.
std::filesystem::path secret_beside(const Where& where, const std::filesystem::path& root);

/// The day of --today, else the clock's in the programme's time zone.
text::Date today(const Where& where, const std::string& timezone);

/// The clock's time of day in the programme's time zone.
text::Clock time_of_day(const std::string& timezone);

/// The programme with its folder.
struct World {
    record::Folder folder;
    programme::Programme programme;

    text::Date today() const { return programme.today(); }
    const record::Records& records() const { return programme.records(); }
};

/// Opens it; stops with the findings where there are errors.
World open_world(const Where& where, const Terminal& terminal);
/// The records and what is to be said of them; a person is told of a change that is not finished.
record::Records read_findings(const record::Folder& folder, text::Findings& findings, const Terminal& terminal);
/// The records alone, without their being checked together, for commands that change one.
record::Records read_records(const record::Folder& folder, const Terminal& terminal);

/// The strand or the place of that name, or a stop with "did you mean".
programme::StrandIndex find_strand(const programme::Programme& programme, const std::string& name);
programme::PlaceIndex find_place(const programme::Programme& programme, const std::string& name);
programme::PairIndex find_pair(const programme::Programme& programme, const std::string& id);

/// The person meant by an argument: an id. Left out, part of a name is asked for, or read from the standard input.
record::PersonId find_person(const record::Records& records, const std::string& who, const Terminal& terminal);

/// Names for a person's eyes; ids where the output goes elsewhere.
report::Show names_on_terminal(const Terminal& terminal);

/// Random bits from the system, or from --id-seed.
record::Draw draw_from(const std::string& id_seed);

text::Date date_of(const std::string& text);

} // namespace kith::cli
