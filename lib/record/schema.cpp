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

template <class T>
std::pair<std::string, Value> kind(const std::string& name, const std::string& title) {
    return {name, titled(title, Codec<T>::schema())};
}

std::pair<std::string, Value> person(const std::string& name, const std::string& title, Part part) {
    SchemaMaker maker(part);
    const Person any;
    Person::describe(maker, any);
    return {name, titled(title, maker.take())};
}

} // namespace

std::vector<std::pair<std::string, Value>> schemas() {
    return {
        kind<CalendarFile>("calendar", "calendars/NAME.yaml"),
        kind<ClassesFile>("classes", "classes.yaml"),
        kind<Concern>("concern", "concerns/ID.yaml"),
        kind<Diary>("diary", "diary.yaml"),
        kind<MatchProposal>("match-proposal", "proposals/STRAND.match.yaml"),
        kind<Measure>("measure", "measures/NAME.yaml"),
        kind<NamesFile>("names", "names.yaml"),
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
        kind<TimetableProposal>("timetable-proposal", "proposals/STRAND.timetable.yaml"),
    };
}

} // namespace kith::record
