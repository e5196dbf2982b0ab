// SPDX-License-Identifier: MIT
#include "cli/check.hpp"
#include "cli/hooks.hpp"
#include "cli/git.hpp"
#include "matching/agreed.hpp"
#include "programme/checks.hpp"
#include "programme/privacy_scan.hpp"
#include "record/card_files.hpp"
#include "record/tracked_files.hpp"
#include "report/card_boards.hpp"
#include "scheduling/plan_check.hpp"

namespace kith::cli {
namespace {

using text::Findings;

/// Shown paths of the private part lead out of the folder.
bool is_tracked(const std::string& shown) { return !shown.starts_with("../") && !shown.starts_with('/'); }

/// The files that are under git or, without git, those that would be. Where git does not answer, that is said.
std::vector<std::string> paths_under_git(const record::Folder& folder, report::Checked& checked) {
    const std::vector<std::string> usual(record::other_entries.begin(), record::other_entries.end());
    const Git git(folder.root());
    if (!git.is_repository()) return usual;
    if (auto paths = git.list({"ls-files", "-z"})) return std::move(*paths);
    checked.not_checked.push_back({"git", "git does not answer here"});
    return usual;
}

/// What is under git beside the records, and what must not be.
void scan_others(const programme::PrivacyScan& scan, const record::Folder& folder, const record::Records& records,
                 report::Checked& checked) {
    auto& findings = checked.findings;
    for (const auto& path : paths_under_git(folder, checked)) {
        if (records.sources.contains(path)) continue;
        Findings known; // what is no file, or too large, is said of records alone
        const auto source = text::read_file(folder.root() / path, path, known, text::largest_sheet);
        if (record::tracked_as(path) == record::Tracked::never)
            findings.error(text::code::not_allowed, text::whole_file(path), "this file is under git and is no record of a programme",
                           fmt::format("git rm --cached {}, and move it elsewhere", path));
        if (source && !path.ends_with(".png")) scan.file(*source, findings); // its bytes are no words
    }
}

/// A school's own templates and pictures, as cards would use them.
void check_cards(const record::Folder& folder, Findings& findings) {
    const auto files = record::read_card_files(folder, findings);
    for (const auto& [kind, source] : files.templates) report::check_template(source, report::card_names(kind), findings);
    const auto read = [&](const std::string& file, Findings& found) {
        return text::read_file(folder.root() / "symbols" / file, "symbols/" + file, found);
    };
    report::picture_boards(files.symbols, read, findings);
}

void scan_all(const record::Folder& folder, const record::Records& records, text::Date today, report::Checked& checked) {
    const programme::PrivacyScan scan(records, today);
    for (const auto& [path, source] : records.sources)
        if (is_tracked(path)) scan.file(source, checked.findings);
    scan_others(scan, folder, records, checked);
    note_names(records, records.people.empty() ? People::none : People::some, checked);
}

/// Agreed pairs that a rule of their strand has turned against since.
void check_agreed_pairs(const programme::Programme& programme, bool use_private, Findings& findings) {
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& [pair, rule] : matching::overtaken_pairs(programme, {s}, programme.today(), use_private))
            findings.warning(text::code::rule_broken, programme[pair].record->id.span,
                             fmt::format("the rule '{}' no longer holds for this pair", rule),
                             "they stay a pair until a person ends it");
}

} // namespace

report::Checked check_folder(const CheckOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    report::Checked checked;
    auto& findings = checked.findings;
    auto records = read_findings(folder, findings, terminal);
    const auto day = today(options.where, records.programme.timezone);
    const bool is_sound = !findings.has_errors(), has_private = records.has_private;
    scan_all(folder, records, day, checked);
    check_cards(folder, findings);
    check_clone(folder, findings);
    if (!is_sound) return checked;
    const auto programme = programme::Programme::from(std::move(records), day);
    findings.add(programme.findings());
    if (!programme) return checked;
    programme::run_cross_checks(*programme, findings);
    scheduling::agreed_timetables_hold(*programme, findings);
    check_agreed_pairs(*programme, has_private, findings);
    return checked;
}

} // namespace kith::cli
