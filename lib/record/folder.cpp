// SPDX-License-Identifier: MIT
#include "record/folder.hpp"

#include <algorithm>
#include <functional>

namespace kith::record {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view ending = ".yaml";

/// One of the two folders while it is read: turns relative paths into trees, and names files for the user.
class Side {
  public:
    Side(fs::path base, std::function<std::string(const std::string&)> shown, Records& records, Findings& findings)
        : base_(std::move(base)), shown_(std::move(shown)), records_(records), findings_(findings) {}

    /// The tree of a file that may be missing.
    std::optional<Node> tree(const std::string& relative) const {
        const auto name = shown_(relative);
        const auto source = text::read_file(base_ / relative, name, findings_);
        if (!source) return {};
        records_.sources[name] = *source;
        return text::read_yaml(*source, findings_);
    }

    /// The same for a file of named things, in which there may be nothing but comments yet.
    std::optional<Node> tree_or_empty(const std::string& relative) const {
        const auto source = text::read_file(base_ / relative, shown_(relative), findings_);
        if (!source || !text::is_blank((*source)->bytes)) return tree(relative);
        Node nothing;
        nothing.kind = Node::Kind::map;
        return nothing;
    }

    /// The names of a folder's entries without what hidden files and editors leave, sorted.
    std::vector<std::string> names(const std::string& folder) const {
        std::vector<std::string> found;
        std::error_code fault;
        const fs::directory_iterator entries(base_ / folder, fault);
        // A folder that cannot be read must not pass for an empty one.
        if (fault && fault != std::errc::no_such_file_or_directory)
            throw text::DiskError(fmt::format("cannot read the folder {}: {}", shown_(folder), fault.message()));
        for (const auto& entry : entries) {
            auto name = entry.path().filename().string();
            if (!name.starts_with('.') && !name.ends_with('~')) found.push_back(std::move(name));
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// The stems of the records in a folder; whatever else lies there is a finding.
    std::vector<std::string> stems(const std::string& folder) const {
        std::vector<std::string> found;
        for (const auto& name : names(folder)) {
            if (name.ends_with(ending) && name.size() > ending.size())
                found.push_back(name.substr(0, name.size() - ending.size()));
            else unknown(folder + "/" + name);
        }
        return found;
    }

    void unknown(const std::string& relative) const {
        findings_.warning(code::unknown_file, file_span(relative), "kith does not know this file",
                          "records end in .yaml and stand in the folders of kith(5); move this elsewhere");
    }

    /// A file's name that does not fit: as an error, since nothing in it can be used.
    void refuse_name(const std::string& relative, const char* expected) const {
        findings_.error(code::file_name, file_span(relative), fmt::format("the file's name is not {}", expected),
                        "rename the file");
    }

    Span file_span(const std::string& relative) const {
        return {std::make_shared<text::Source>(text::Source{shown_(relative), {}}), 0, 0, 1};
    }

  private:
    fs::path base_;
    std::function<std::string(const std::string&)> shown_;
    Records& records_;
    Findings& findings_;
};

template <class T>
void read_one(const Side& side, const std::string& relative, T& out, Findings& findings) {
    if (const auto tree = side.tree(relative)) Codec<T>::read(*tree, out, findings);
}

template <class Name, class T>
void read_named(const Side& side, const std::string& folder, std::map<Name, T>& out, Findings& findings) {
    for (const auto& stem : side.stems(folder)) read_one(side, folder + "/" + stem + ".yaml", out[Name{stem}], findings);
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

void read_people(const Side& tracked, Records& records, Findings& findings) {
    for (const auto& stem : tracked.stems("people")) {
        const auto tree = tracked.tree("people/" + stem + ".yaml");
        if (!tree) continue;
        auto& person = records.people[PersonId{stem}];
        read_person(*tree, Part::tracked, records.programme.tracked, person, findings);
        require_stem(person.id, stem, findings);
        person.id.value.text = stem;
    }
}

void read_private_people(const Side& secret, Records& records, Findings& findings) {
    for (const auto& stem : secret.stems("people")) {
        const auto relative = "people/" + stem + ".yaml";
        const auto tree = secret.tree(relative);
        if (!tree) continue;
        const auto person = records.people.find(PersonId{stem});
        if (person == records.people.end()) {
            findings.error(code::unknown_person, tree->span, fmt::format("no person '{}' in people/", stem),
                           "remove this file, or bring back the tracked part of the record");
            continue;
        }
        read_person(*tree, Part::secret, records.programme.tracked, person->second, findings);
    }
}

void read_timetables(const Side& tracked, Records& records, Findings& findings) {
    for (const auto& strand : tracked.names("timetables")) {
        for (const auto& stem : tracked.stems("timetables/" + strand)) {
            const auto relative = "timetables/" + strand + "/" + stem + ".yaml";
            const auto from = text::parse_date(stem);
            if (!from) tracked.refuse_name(relative, "a date such as 2026-09-21");
            else read_one(tracked, relative, records.timetables[StrandName{strand}][*from], findings);
        }
    }
}

void read_sessions(const Side& tracked, Records& records, Findings& findings) {
    for (const auto& name : tracked.names("sessions")) {
        const auto week = text::parse_week(name);
        if (!week) {
            tracked.refuse_name("sessions/" + name, "a week such as 2026-W48");
            continue;
        }
        read_named(tracked, "sessions/" + name, records.sessions[*week], findings);
    }
}

void read_proposals(const Side& secret, Records& records, Findings& findings) {
    for (const auto& stem : secret.stems("proposals")) {
        const auto relative = "proposals/" + stem + ".yaml";
        const auto dot = stem.rfind('.');
        const StrandName strand{stem.substr(0, dot)};
        const auto kind = dot == std::string::npos ? "" : stem.substr(dot + 1);
        if (kind == "match") read_one(secret, relative, records.match_proposals[strand], findings);
        else if (kind == "timetable") read_one(secret, relative, records.timetable_proposals[strand], findings);
        else secret.refuse_name(relative, "STRAND.match or STRAND.timetable");
    }
}

/// Kinds of record whose keys kith does not use yet go through the strict door all the same.
void read_loosely(const Side& side, const std::string& folder) {
    for (const auto& stem : side.stems(folder)) side.tree(folder + "/" + stem + ".yaml");
}

void report_unknown(const Side& side, const std::vector<std::string_view>& known) {
    for (const auto& name : side.names("."))
        if (std::find(known.begin(), known.end(), name) == known.end()) side.unknown(name);
}

void read_tracked(const Side& side, Records& records, Findings& findings) {
    read_one(side, Folder::programme(), records.programme, findings);
    read_named(side, "calendars", records.calendars, findings);
    if (const auto tree = side.tree_or_empty(Folder::places())) Codec<PlacesFile>::read(*tree, records.places, findings);
    if (const auto tree = side.tree_or_empty(Folder::classes())) Codec<ClassesFile>::read(*tree, records.classes, findings);
    read_named(side, "strands", records.strands, findings);
    read_people(side, records, findings);
    for (const auto& stem : side.stems("pairs")) {
        auto& pair = records.pairs[PairId{stem}];
        read_one(side, "pairs/" + stem + ".yaml", pair, findings);
        require_stem(pair.id, stem, findings);
        pair.id.value.text = stem;
    }
    read_timetables(side, records, findings);
    read_sessions(side, records, findings);
    side.tree("diary.yaml");
    read_loosely(side, "measures");
    read_loosely(side, "surveys");
    report_unknown(side, {"programme.yaml", "calendars", "places.yaml", "classes.yaml", "strands", "people", "pairs",
                          "timetables", "sessions", "diary.yaml", "measures", "surveys", "README.md"});
}

void read_secret(const Side& side, Records& records, Findings& findings) {
    records.has_private = true;
    read_one(side, Folder::names(), records.names, findings);
    read_private_people(side, records, findings);
    read_proposals(side, records, findings);
    read_loosely(side, "concerns");
    report_unknown(side, {"names.yaml", "people", "proposals", "concerns", "out"});
}

/// Hands each name to its person; a private part that is there but incomplete is worth a look.
void join_names(Records& records, Findings& findings) {
    for (const auto& [id, name] : records.names) {
        const auto person = records.people.find(id.value);
        if (person != records.people.end()) person->second.name = name;
        else
            findings.error(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                           "remove this line, or bring back the tracked part of the record");
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

Folder::Folder(fs::path root, fs::path secret) : root_(std::move(root)), secret_(std::move(secret)) {}

bool Folder::has_secret() const {
    std::error_code none;
    return fs::is_directory(secret_, none);
}

std::string Folder::timetable(const StrandName& strand, Date from) {
    return fmt::format("timetables/{}/{}.yaml", strand.text, text::format(from));
}

std::string Folder::sessions(IsoWeek week, const StrandName& strand) {
    return fmt::format("sessions/{}/{}.yaml", text::format(week), strand.text);
}

std::string Folder::secret_shown(const std::string& relative) const {
    const bool beside = secret_.parent_path() == root_.parent_path();
    return (beside ? ".." / secret_.filename() / relative : secret_ / relative).string();
}

text::SourceRef Records::source(const std::string& shown) const {
    const auto found = sources.find(shown);
    return found == sources.end() ? nullptr : found->second;
}

Records read_folder(const Folder& folder, Findings& findings) {
    Records records;
    const Side tracked(folder.root(), [](const std::string& relative) { return relative; }, records, findings);
    read_tracked(tracked, records, findings);
    if (!folder.has_secret()) return records;
    const Side secret(folder.secret(), [&](const std::string& relative) { return folder.secret_shown(relative); },
                      records, findings);
    read_secret(secret, records, findings);
    join_names(records, findings);
    return records;
}

} // namespace kith::record
