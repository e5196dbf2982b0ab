// SPDX-License-Identifier: MIT
#include "record/given_files.hpp"
#include "record/releases.hpp"
#include "text/unicode.hpp"

namespace kith::record {
namespace fs = std::filesystem;
namespace {

using Tree = PartReader::Tree;

template <class T>
void read_one(const PartReader& part, const std::string& relative, T& out, Findings& findings) {
    if (const auto tree = part.tree(relative)) Codec<T>::read(*tree, out, findings);
}

template <class Name, class T>
void read_named(const PartReader& part, const std::string& folder, std::map<Name, T>& out, Findings& findings) {
    part.each_file(folder, [&](const std::string& stem, const Tree& tree) {
        auto& record = out[Name{stem}];
        if (tree) Codec<T>::read(*tree, record, findings);
    });
}

/// A file of rows, in which there may be nothing but comments yet.
void read_rows(const Node& node, Diary& out, Findings& findings) {
    if (node.kind == Node::Kind::list || !node.entries.empty()) Codec<Diary>::read(node, out, findings);
}

/// A record says its own id; the file's name must agree.
void require_stem(const Located<PersonId>& id, const std::string& stem, Findings& findings) {
    if (id.value.text.empty() || id.value.text == stem) return;
    findings.error(code::file_name, id.span, fmt::format("this record's id is not its file's name '{}'", stem),
                   "a file is named after the id of its record");
}
void require_stem(const Located<PairId>& id, const std::string& stem, Findings& findings) {
    require_stem(Located<PersonId>{{id.value.text}, id.span}, stem, findings);
}

void read_people(const PartReader& tracked, Records& records, Findings& findings) {
    tracked.each_file("people", [&](const std::string& stem, const Tree& tree) {
        if (!tree) return void(records.unread.insert(PersonId{stem}));
        auto& person = records.people[PersonId{stem}];
        read_person(*tree, Part::tracked, records.programme.tracked, person, findings);
        require_stem(person.id, stem, findings);
        person.id.value.text = stem;
    });
}

void read_private_people(const PartReader& secret, Records& records, Findings& findings) {
    secret.each_file("people", [&](const std::string& stem, const Tree& tree) {
        if (!tree) return;
        const auto person = records.people.find(PersonId{stem});
        if (person == records.people.end()) {
            if (records.unread.contains(PersonId{stem})) return; // its own finding says what is wrong
            findings.error(code::unknown_person, tree->span, fmt::format("no person '{}' in people/", stem),
                           "remove this file, or bring back the tracked part of the record");
            return;
        }
        read_person(*tree, Part::secret, records.programme.tracked, person->second, findings);
    });
}

void read_timetables(const PartReader& tracked, Records& records, Findings& findings) {
    for (const auto& strand : tracked.names("timetables")) {
        tracked.each_file("timetables/" + strand, [&](const std::string& stem, const Tree& tree) {
            const auto from = text::parse_date(stem);
            if (!from) tracked.refuse_name("timetables/" + strand + "/" + stem + ".yaml", "a date such as 2026-09-21");
            else if (auto& plan = records.timetables[StrandName{strand}][*from]; tree)
                Codec<Timetable>::read(*tree, plan, findings);
        });
    }
}

void read_sessions(const PartReader& tracked, Records& records, Findings& findings) {
    for (const auto& name : tracked.names("sessions")) {
        const auto week = text::parse_week(name);
        if (!week) {
            tracked.refuse_name("sessions/" + name, "a week such as 2026-W48");
            continue;
        }
        read_named(tracked, "sessions/" + name, records.sessions[*week], findings);
    }
}

void read_proposals(const PartReader& secret, Records& records, Findings& findings) {
    secret.each_file("proposals", [&](const std::string& stem, const Tree& tree) {
        const auto dot = stem.rfind('.');
        const StrandName strand{stem.substr(0, dot)};
        const auto kind = dot == std::string::npos ? "" : stem.substr(dot + 1);
        if (kind != "match" && kind != "timetable")
            secret.refuse_name("proposals/" + stem + ".yaml", "STRAND.match or STRAND.timetable");
        else if (tree && kind == "match") Codec<MatchProposal>::read(*tree, records.match_proposals[strand], findings);
        else if (tree) Codec<TimetableProposal>::read(*tree, records.timetable_proposals[strand], findings);
    });
}

void read_tracked(const PartReader& part, Records& records, Findings& findings) {
    read_one(part, Folder::programme(), records.programme, findings);
    read_named(part, "calendars", records.calendars, findings);
    if (const auto tree = part.tree_or_empty(Folder::places())) Codec<PlacesFile>::read(*tree, records.places, findings);
    if (const auto tree = part.tree_or_empty(Folder::classes())) Codec<ClassesFile>::read(*tree, records.classes, findings);
    read_named(part, "strands", records.strands, findings);
    read_people(part, records, findings);
    part.each_file("pairs", [&](const std::string& stem, const Tree& tree) {
        auto& pair = records.pairs[PairId{stem}];
        if (tree) Codec<Pair>::read(*tree, pair, findings);
        require_stem(pair.id, stem, findings);
        pair.id.value.text = stem;
    });
    read_timetables(part, records, findings);
    read_sessions(part, records, findings);
    if (const auto tree = part.tree_or_empty(Folder::diary())) read_rows(*tree, records.diary, findings);
    read_named(part, "measures", records.measures, findings);
    read_named(part, "surveys", records.surveys, findings);
    if (const auto tree = part.tree_or_empty(releases_file)) static_cast<void>(releases_from(*tree, findings));
    part.report_unknown({"programme.yaml", "calendars", "places.yaml", "classes.yaml", "strands", "people", "pairs",
                          "timetables", "sessions", "diary.yaml", "measures", "surveys", "templates", "symbols",
                          "releases.yaml", "README.md"});
}

void read_secret(const PartReader& part, Records& records, Findings& findings) {
    records.has_private = true;
    read_one(part, Folder::names(), records.names, findings);
    read_private_people(part, records, findings);
    read_proposals(part, records, findings);
    read_named(part, "concerns", records.concerns, findings);
    part.report_unknown({"names.yaml", "people", "proposals", "concerns", "symbols", "out"});
}

/// Hands each name to its person; a private part that is there but incomplete is worth a look.
void join_names(Records& records, Findings& findings) {
    for (const auto& [id, name] : records.names) {
        if (text::mixes_scripts(name.name) || text::mixes_scripts(name.known_as))
            findings.warning(code::mixed_script, id.span, "a word of this name mixes Latin, Greek or Cyrillic letters",
                             "some look alike; type the name again if that was not meant");
        const auto person = records.people.find(id.value);
        if (person != records.people.end()) person->second.name = name;
        else if (!records.unread.contains(id.value))
            findings.warning(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                             "on another branch perhaps; else remove this line, or bring back the tracked part");
    }
    for (const auto& [id, person] : records.people) {
        const bool adult = !person.year;
        if (!person.has_private_file && !adult)
            findings.warning(code::private_missing, person.id.span,
                             fmt::format("'{}' has no file in the private part", id.text),
                             "without it: need low, and nothing shared with anyone");
        if (person.name.name.empty())
            findings.warning(code::private_missing, person.id.span,
                             fmt::format("'{}' has no line in names.yaml", id.text), "printouts will show the id");
    }
}

} // namespace

Folder::Folder(fs::path root, fs::path secret) : folders_{std::move(root), std::move(secret)} {}

std::string Folder::timetable(const StrandName& strand, Date from) {
    return fmt::format("timetables/{}/{}.yaml", strand.text, text::format(from));
}

std::string Folder::sessions(IsoWeek week, const StrandName& strand) {
    return fmt::format("sessions/{}/{}.yaml", text::format(week), strand.text);
}

std::string Folder::secret_shown(const std::string& relative) const {
    const bool beside = secret().parent_path() == root().parent_path();
    return (beside ? ".." / secret().filename() / relative : secret() / relative).string();
}

text::SourceRef Records::source(const std::string& shown) const {
    const auto found = sources.find(shown);
    return found == sources.end() ? nullptr : found->second;
}

Records read_folder(const Folder& folder, Findings& findings) {
    auto [records, found] = store::read_consistently(folder.folders(), [&](const store::View& view) {
        std::pair<Records, Findings> read;
        auto& [all, seen] = read;
        all.unfinished = view.unfinished();
        const FilesOfView files(view);
        read_tracked(PartReader(files, Part::tracked, folder, all, seen), all, seen);
        if (!view.has(Part::secret)) return read;
        read_secret(PartReader(files, Part::secret, folder, all, seen), all, seen);
        join_names(all, seen);
        return read;
    });
    findings.add(std::move(found));
    return std::move(records);
}

Records read_tracked(const Files& files, const Folder& folder, Findings& findings) {
    Records records;
    read_tracked(PartReader(files, Part::tracked, folder, records, findings), records, findings);
    return records;
}

std::optional<text::SourceRef> GivenFiles::read(const store::Target& target, Findings&) const {
    const auto found = of(target.part).find(target.path);
    if (found == of(target.part).end()) return {};
    return std::make_shared<text::Source>(text::Source{target.shown, found->second});
}

std::vector<std::string> GivenFiles::names(Part part, const std::string& folder, const std::string&, Findings&) const {
    return names_below(of(part), folder);
}

Records read_given(const std::map<std::string, std::string>& tracked, const std::map<std::string, std::string>& secret,
                   const Folder& folder, Findings& findings) {
    const GivenFiles files(tracked, secret);
    auto records = read_tracked(files, folder, findings);
    if (secret.empty()) return records;
    read_secret(PartReader(files, Part::secret, folder, records, findings), records, findings);
    join_names(records, findings);
    return records;
}

} // namespace kith::record
