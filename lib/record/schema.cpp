// SPDX-License-Identifier: MIT
#include "record/schema.hpp"

#include "record/folder.hpp"
#include "record/releases.hpp"
#include "record/symbols.hpp"

namespace kith::record {
namespace {

/// The schema of a whole file: a dialect and a title before what the description says.
text::Value titled(const std::string& title, const Value& schema) {
    text::Map file{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
    for (const auto& [key, value] : schema.as<text::Map>()->members()) file.set(key, value);
    return file;
}

struct Kind {
    std::string name, title;
    Part part;
    Value schema;
};

template <class T>
Kind kind(const std::string& name, const std::string& title, Part part = Part::tracked) {
    return {name, title, part, titled(title, Codec<T>::schema())};
}

Kind person(const std::string& name, const std::string& title, Part part) {
    SchemaMaker maker(part);
    const Person any;
    Person::describe(maker, any);
    return {name, title, part, titled(title, maker.take())};
}

/// "timetables/STRAND/DATE.yaml" with a star for each word in capitals, and without what is said behind.
std::string glob_of(const std::string& title) {
    std::string glob;
    for (const char c : title.substr(0, title.find(' '))) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        if (!is_capital) glob += c;
        else if (!glob.ends_with('*')) glob += '*';
    }
    return glob;
}

std::vector<Kind> kinds() {
    return {
        kind<CalendarFile>("calendar", "calendars/NAME.yaml"),
        kind<ClassesFile>("classes", "classes.yaml"),
        kind<Concern>("concern", "concerns/ID.yaml", Part::secret),
        kind<Diary>("diary", "diary.yaml"),
        kind<MatchProposal>("match-proposal", "proposals/STRAND.match.yaml", Part::secret),
        kind<Measure>("measure", "measures/NAME.yaml"),
        kind<NamesFile>("names", "names.yaml", Part::secret),
        kind<Pair>("pair", "pairs/ID.yaml"),
        person("person", "people/ID.yaml", Part::tracked),
        person("person-private", "people/ID.yaml of the private part", Part::secret),
        kind<PlacesFile>("places", "places.yaml"),
        kind<ProgrammeFile>("programme", "programme.yaml"),
        kind<Releases>("releases", "releases.yaml"),
        kind<SessionsFile>("sessions", "sessions/WEEK/STRAND.yaml"),
        kind<Strand>("strand", "strands/NAME.yaml"),
        kind<Survey>("survey", "surveys/NAME.yaml"),
        kind<SymbolsFile>("symbols", "symbols/symbols.yaml"),
        kind<Timetable>("timetable", "timetables/STRAND/DATE.yaml"),
        kind<TimetableProposal>("timetable-proposal", "proposals/STRAND.timetable.yaml", Part::secret),
    };
}

} // namespace

std::vector<std::pair<std::string, Value>> schemas() {
    std::vector<std::pair<std::string, Value>> all;
    for (auto& one : kinds()) all.emplace_back(std::move(one.name), std::move(one.schema));
    return all;
}

std::vector<FilesOfKind> files_of_kinds() {
    std::vector<FilesOfKind> all;
    for (const auto& one : kinds()) all.push_back({one.name, one.part, glob_of(one.title)});
    return all;
}

} // namespace kith::record
