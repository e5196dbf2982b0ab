// SPDX-License-Identifier: MIT
#include "report/person_page.hpp"

#include "report/table.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::PersonRecord;
using programme::Programme;
using text::List;
using text::Map;

Grid as_written(const char* name, const Map& keys) {
    Grid grid{name, "", {{"what"}, {"as it is written"}}, {}};
    for (const auto& [key, value] : keys.members()) grid.rows.push_back({key, text::to_flow(value)});
    return grid;
}

Map name_of(const record::PersonName& name) {
    Map map;
    if (!name.name.empty()) map.set("name", name.name);
    if (!name.known_as.empty()) map.set("known-as", name.known_as);
    if (!name.form.empty()) map.set("form", name.form);
    return map;
}

Map json_of_pair(const Programme& programme, const programme::Pair& pair) {
    List others;
    for (const auto person : pair.everyone()) others.emplace_back(programme[person].id.text);
    Map map{{"pair", pair.id.text},
            {"strand", programme[pair.strand].name.text},
            {"people", std::move(others)},
            {"began", text::format(pair.record->began)}};
    if (pair.record->ended)
        map.set("ended", text::format(pair.record->ended->date))
            .set("reason", record::spelling(pair.record->ended->reason));
    return map;
}

/// What the row says of this person: came, the reason, or for whom they stood in.
std::string part_in(const record::SessionRow& row, const record::PersonId& id) {
    const text::Located<record::PersonId> located{id, {}};
    const auto missed = row.missed.find(located);
    if (missed != row.missed.end()) return fmt::format("missed: {}", record::spelling(missed->second));
    for (const auto& [absent, stand_in] : row.cover)
        if (stand_in.value == id) return "stood in";
    return "came";
}

Map json_of_session(const Programme& programme, const evidence::PersonSession& session,
                    const record::PersonId& id) {
    Map map{{"date", text::format(session.date)},
            {"strand", programme[session.strand].name.text},
            {"what", session.row->pair ? "pair " + session.row->pair->value.text : session.row->event},
            {"part", part_in(*session.row, id)}};
    if (session.row->minutes) map.set("minutes", *session.row->minutes);
    return map;
}

Grid table_of(const char* name, const std::vector<Map>& rows, const std::vector<std::string>& keys) {
    Grid grid{name, "", {}, {}};
    for (const auto& key : keys) grid.columns.push_back({key});
    for (const auto& row : rows) {
        std::vector<Cell> cells(keys.size());
        for (const auto& [key, value] : row.members())
            for (std::size_t i = 0; i < keys.size(); ++i)
                if (keys[i] == key)
                    cells[i] =
                        value.as<std::string>() != nullptr ? *value.as<std::string>() : text::to_flow(value);
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

List list_of(const std::vector<Map>& rows) { return {rows.begin(), rows.end()}; }

} // namespace

Report person_report(const Programme& programme, const PersonRecord& person, text::Date day) {
    const auto& who = programme[person.person];
    const auto& widened = programme.records().programme.tracked;
    const auto tracked = record::write_person(*who.record, record::Part::tracked, widened);
    const auto secret = record::write_person(*who.record, record::Part::secret, widened);
    const auto name = name_of(who.record->name);
    std::vector<Map> pairs, sessions;
    for (const auto pair : person.pairs) pairs.push_back(json_of_pair(programme, programme[pair]));
    for (const auto& session : person.sessions)
        sessions.push_back(json_of_session(programme, session, who.id));
    const Map counts{
        {"due", person.planned}, {"chosen-by", person.chosen_by}, {"kept-apart-by", person.kept_apart_by}};

    Report report;
    report.document =
        document_of(programme, "person", "what is held about " + who.id.text, day, Audience::lead);
    report.document.sections = {
        {"Name", {as_written("name", name)}},
        {"In the programme folder", {as_written("tracked", tracked)}},
        {"In the private part", {as_written("private", secret)}},
        {"Pairs", {table_of("pairs", pairs, {"pair", "strand", "people", "began", "ended", "reason"})}},
        {"Meetings, duties and events on record",
         {table_of("sessions", sessions, {"date", "strand", "what", "part", "minutes"})}},
        {"Counted elsewhere", {as_written("counts", counts)}}};
    report.document.limits = {"Others appear by id. What others wrote about this person is theirs and only "
                              "counted: chosen-by, kept-apart-by.",
                              "Earlier versions stand in the folder's history and in its clones; proposals "
                              "not yet accepted are left out."};
    auto json = json_of(programme, day, Audience::lead);
    json.set("person", who.id.text).set("name", name).set("tracked", tracked).set("private", secret);
    json.set("pairs", list_of(pairs)).set("sessions", list_of(sessions)).set("counted", counts);
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
