// SPDX-License-Identifier: MIT
#include "cli/report_face.hpp"

#include "cli/report_out.hpp"
#include "cli/writing.hpp"
#include "evidence/releases.hpp"
#include "report/csv_face.hpp"
#include "report/html_face.hpp"
#include "report/release.hpp"
#include "report/text_face.hpp"
#include "report/xlsx.hpp"

namespace kith::cli {
namespace {

std::string ending(const ReportOptions& options) {
    if (options.as_pdf) return "pdf";
    return options.where.format == "text" ? "txt" : options.where.format;
}

const report::Grid& grid_of(const report::Document& document, const std::string& name) {
    const auto grids = report::grids_of(document);
    if (grids.empty()) throw Stop{Exit::usage, fmt::format("the report {} has no table", document.name)};
    if (name.empty()) return *grids.front();
    std::vector<std::string> known;
    for (const auto* grid : grids) {
        if (grid->name == name) return *grid;
        known.push_back(grid->name);
    }
    throw Stop{Exit::usage, fmt::format("no table '{}' in the report {}; it has {}", name, document.name, fmt::join(known, ", "))};
}

std::string bytes_of(const report::Report& report, const ReportOptions& options, text::Date day) {
    const auto& format = options.where.format;
    if (options.as_pdf || format == "html") return report::html_face(report.document);
    if (format == "json") return text::to_json(report.json);
    if (format == "xlsx") return report::xlsx_face(report.document, day);
    if (format == "csv")
        return std::string(options.csv_bom ? report::byte_order_mark : "") + report::csv_face(grid_of(report.document, options.table));
    return report::text_face(report.document, options.ascii ? report::Blocks::ascii : report::Blocks::unicode);
}

/// By what an earlier file of the kind is known.
std::string first_bytes(const std::string& bytes, const ReportOptions& options) {
    if (options.as_pdf) return "%PDF-";
    if (options.where.format == "xlsx") return "PK";
    return bytes.substr(0, bytes.find('\n'));
}

/// Enters what is published for everyone into the register, or stops where it would tell too much beside another.
void enter_release(const report::Report& report, text::Date day, const World& world, const Terminal& terminal) {
    text::Findings findings;
    const auto known = record::read_releases(world.folder, findings);
    terminal.require(findings, "nothing was published");
    const auto release = report::release_of(report.document, day);
    if (evidence::is_registered(known.releases, release)) return;
    if (const auto why = evidence::why_refused(known.releases, release)) throw Stop{Exit::findings, *why};
    const auto bytes = record::with_release(known, release);
    if (!bytes)
        throw Stop{Exit::findings, fmt::format("{} cannot take a row more as it is written; nothing was published", record::releases_file)};
    store::Change change;
    change.write(world.folder.tracked_file(record::releases_file), known.source, *bytes);
    write(world.folder, change, terminal);
    terminal.say(fmt::format("Entered into {}: {}, {}\n", record::releases_file, release.report, text::format(day)));
}

} // namespace

evidence::Audience ReportOptions::for_whom() const {
    for (const auto& [word, meaning] : evidence::audiences)
        if (word == audience) return meaning;
    return evidence::Audience::lead;
}

void bind_report(CLI::App& app, ReportOptions& options) {
    bind_where(app, options.where);
    add_date(app, "--asof", options.asof, "as it stood on that day");
    std::vector<std::string> words;
    for (const auto& [word, meaning] : evidence::audiences) words.emplace_back(word);
    app.add_option("--audience", options.audience, "lead (all), staff, or public (no person, no small number)")
        ->check(CLI::IsMember(words));
    auto* format = app.add_option("--format", options.where.format, "text, json, csv (one table), html (a page with charts) or xlsx")
                       ->type_name("FORMAT")
                       ->check(CLI::IsMember({"text", "json", "csv", "html", "xlsx"}));
    app.add_flag("--pdf", options.as_pdf, "the page as a PDF, by Chromium or WeasyPrint")->excludes(format);
    auto* out = app.add_option("-o", options.out, "write into this file (- prints; default for html, xlsx and PDF: the private part's out/)")
        ->type_name("FILE")
        ->check([](const std::string& file) { return file.empty() ? "a file must be named" : std::string{}; });
    app.add_option("--table", options.table, "which table of csv (default: the first)")->type_name("NAME");
    app.add_flag("--csv-bom", options.csv_bom, "csv for spreadsheet programs that do not know UTF-8 by itself")->needs(out);
    app.add_flag("--ascii", options.ascii, "text with bars of # instead of blocks");
}

text::Date day_asof(const std::string& asof, text::Date today) {
    if (asof.empty()) return today;
    const auto day = date_of(asof);
    if (day > today) throw Stop{Exit::usage, fmt::format("--asof {} is still to come", asof)};
    return day;
}

text::Date asof(const ReportOptions& options, const World& world) { return day_asof(options.asof, world.today()); }

report::Show people_shown(const ReportOptions& options, const World& world, const Terminal& terminal) {
    if (!evidence::shows_people(options.for_whom())) return report::Show::ids;
    if (options.to_output()) return names_on_terminal(terminal);
    return out_place(world.folder, options.out, "report." + ending(options)).is_private ? report::Show::names : report::Show::ids;
}

void show(const report::Report& report, const ReportOptions& options, const World& world, const Terminal& terminal) {
    const auto day = asof(options, world);
    if (options.out == "-" && (options.as_pdf || options.csv_bom || options.where.format == "xlsx"))
        throw Stop{Exit::usage, "this goes into a file only; name one with -o FILE"};
    const bool is_to_output = options.to_output();
    const auto place = is_to_output ? OutPlace{} : out_place(world.folder, options.out, report.document.name + "." + ending(options));
    auto bytes = bytes_of(report, options, day);
    const bool leaves = !is_to_output || options.where.format != "text";
    if (options.as_pdf) bytes = pdf_of(bytes, place.path.parent_path());
    if (!is_to_output) require_free(place, first_bytes(bytes, options)); // before anything is entered as published
    if (options.for_whom() == evidence::Audience::everyone && leaves) enter_release(report, day, world, terminal);
    if (is_to_output) terminal.out(bytes);
    else write_out(place, bytes, first_bytes(bytes, options), terminal);
}

void print(const report::Report& report, const Where& where, const Terminal& terminal) {
    terminal.out(where.wants_json() ? text::to_json(report.json) : report::text_face(report.document));
}

} // namespace kith::cli
