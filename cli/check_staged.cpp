// SPDX-License-Identifier: MIT
#include "cli/check.hpp"
#include "cli/staged_files.hpp"
#include "programme/checks.hpp"
#include "programme/privacy_scan.hpp"
#include "record/tracked_files.hpp"
#include "scheduling/plan_check.hpp"
#include "store/view.hpp"

#include <algorithm>
#include <array>

namespace kith::cli {
namespace {

using text::Findings;

/// What is half in place must not become history.
void require_finished(const record::Folder& folder) {
    const store::View view(folder.folders());
    if (const auto owner = view.unfinished())
        throw Stop{Exit::not_finished, fmt::format("a change begun by {} is recorded but not finished, so nothing is committed; "
                                                   "run kith recover, then commit again", *owner)};
}

/// The birth dates of those whose own record is in the commit.
void read_births(const record::Folder& folder, const std::set<std::string>& changed, record::Records& records) {
    for (auto& [id, person] : records.people) {
        const auto relative = record::Folder::person(id);
        if (!changed.contains(relative)) continue;
        Findings known; // the private part is not in the commit: kith check reports it
        const auto source = text::read_file(folder.secret() / relative, relative, known);
        const auto tree = source ? text::read_yaml(*source, known) : std::nullopt;
        if (tree) record::read_person(*tree, record::Part::secret, records.programme.tracked, person, known);
    }
}

void refuse_others(const StagedFiles& staged, Findings& findings) {
    for (const auto& path : staged.changed())
        if (record::tracked_as(path) == record::Tracked::never)
            findings.error(text::code::not_allowed, text::whole_file(path), "this file is no record of a programme",
                           fmt::format("git rm --cached {}, and move it elsewhere", path));
}

void scan_changed(const StagedFiles& staged, const record::Records& records, text::Date today, report::Checked& checked) {
    const programme::PrivacyScan scan(records, today);
    for (const auto& path : staged.changed()) {
        auto source = records.source(path);
        Findings known; // of records it has been said, and what is no record is refused anyway
        if (!source)
            if (const auto other = staged.read({record::Part::tracked, path, path}, known)) source = *other;
        if (source && !path.ends_with(".png")) scan.file(source, checked.findings);
    }
    note_names(records, records.people.empty() ? People::none : People::some, checked);
}

/// The records together, as they would be committed.
void check_together(record::Records records, text::Date today, Findings& findings) {
    const auto programme = programme::Programme::from(std::move(records), today);
    findings.add(programme.findings());
    if (!programme) return;
    programme::run_cross_checks(*programme, findings);
    scheduling::agreed_timetables_hold(*programme, findings);
}

/// Errors wherever they are. Of warnings only those of private data in what is committed now, since history keeps it;
/// the others are as good tomorrow, and kith check has them.
Findings concerning(const Findings& all, const std::set<std::string>& changed) {
    constexpr std::array lasting{text::code::personal_name, text::code::pupil_number, text::code::birth_date,
                                 text::code::stands_out};
    Findings kept;
    for (const auto& one : all.sorted()) {
        const bool here = one.span.source && changed.contains(one.span.source->path);
        const bool lasts = std::find(lasting.begin(), lasting.end(), one.code) != lasting.end();
        if (one.severity == text::Severity::error) kept.error(one.code, one.span, one.message, one.hint);
        else if (here && lasts) kept.warning(one.code, one.span, one.message, one.hint);
    }
    return kept;
}

} // namespace

report::Checked check_staged(const CheckOptions& options, const Terminal&) {
    const auto folder = find_folder(options.where);
    const Git git(folder.root());
    if (!git.is_repository()) throw Stop{Exit::usage, "this folder is not under git, so nothing is staged"};
    require_finished(folder);
    const StagedFiles staged(git, folder);
    report::Checked checked;
    auto records = record::read_tracked(staged, folder, checked.findings);
    read_names(folder, records, checked.findings);
    read_births(folder, staged.changed(), records);
    const auto day = today(options.where, records.programme.timezone);
    const bool is_sound = !checked.findings.has_errors();
    refuse_others(staged, checked.findings);
    scan_changed(staged, records, day, checked);
    if (!staged.has(record::Folder::programme()))
        checked.not_checked.push_back({"programme", "programme.yaml is not under git"});
    else if (is_sound) check_together(std::move(records), day, checked.findings);
    checked.findings = concerning(checked.findings, staged.changed());
    return checked;
}

} // namespace kith::cli
