// SPDX-License-Identifier: MIT
// What every report shares: the options --asof, --audience, --format and -o, and showing a report with the face asked
// for. A report for everyone that leaves the terminal is entered into the register of releases first, or refused.
#pragma once

#include "cli/world.hpp"
#include "evidence/audience.hpp"
#include "report/document.hpp"

namespace kith::cli {

struct ReportOptions {
    Where where;
    std::string asof;
    std::string audience = "lead";
    std::string out;   ///< a file; `-` for the standard output
    std::string table; ///< of CSV
    bool as_pdf = false;
    bool csv_bom = false;
    bool ascii = false;

    evidence::Audience for_whom() const;
    /// What is printed where nothing is said: a page, a PDF and a workbook go into a file.
    bool to_output() const { return out == "-" || (out.empty() && !as_pdf && where.format != "html" && where.format != "xlsx"); }
};

void bind_report(CLI::App& app, ReportOptions& options);

/// The day that --asof names, or today; a usage error where it is still to come.
text::Date day_asof(const std::string& asof, text::Date today);

/// The day as of which a report speaks.
text::Date asof(const ReportOptions& options, const World& world);

/// Names where the audience may see people, and a terminal or a file in the private part's out/ shows them; else ids.
report::Show people_shown(const ReportOptions& options, const World& world, const Terminal& terminal);

/// Prints or writes a report as asked.
void show(const report::Report& report, const ReportOptions& options, const World& world, const Terminal& terminal);

/// Prints a report that is of no one programme, as text or JSON.
void print(const report::Report& report, const Where& where, const Terminal& terminal);

/// A report without options of its own: `make(world, day, audience, show)` works it out.
template <class Make>
void add_report_command(Commands& commands, CLI::App& parent, const char* name, const char* what, Make make) {
    add_command<ReportOptions>(commands, parent, name, what, bind_report,
                               [make](const ReportOptions& options, const Terminal& terminal) {
                                   const auto world = open_world(options.where, terminal);
                                   show(make(world.programme, asof(options, world), options.for_whom(),
                                             people_shown(options, world, terminal)),
                                        options, world, terminal);
                                   return Exit::done;
                               });
}

} // namespace kith::cli
