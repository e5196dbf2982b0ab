// SPDX-License-Identifier: MIT
#include "record/merge_rules.hpp"

#include "record/folder.hpp"
#include "record/key_order.hpp"

#include <array>

namespace kith::record {
namespace {

text::KeyOrder keys_of(std::string_view path) {
    if (path.starts_with("people/")) return key_order<Person>();
    if (path.starts_with("pairs/")) return key_order<Pair>();
    if (path.starts_with("sessions/")) return key_order<SessionsFile>();
    if (path.starts_with("timetables/")) return key_order<Timetable>();
    if (path.starts_with("calendars/")) return key_order<CalendarFile>();
    if (path.starts_with("strands/")) return key_order<Strand>();
    if (path.starts_with("measures/")) return key_order<Measure>();
    if (path.starts_with("surveys/")) return key_order<Survey>();
    if (path.starts_with("concerns/")) return key_order<Concern>();
    if (path == Folder::programme()) return key_order<ProgrammeFile>();
    return {};
}

/// Lists without an order of their own.
constexpr std::array sets{"classes", "free",    "busy",    "no-duty",    "interests", "communication",
                          "offers",  "wants",   "tags",    "not-with",   "mentors",   "mentees",
                          "came",    "people",  "kinds",   "names",      "places",    "slots",
                          "gates",   "mentor",  "mentee",  "supervisor", "only",      "not",
                          "to",      "between", "tracked", "deputies"};

} // namespace

text::MergeRules merge_rules(std::string_view path) {
    text::MergeRules rules{{{"rows", {"date", "slot", "pair", "event"}},
                            {"check-ins", {"date", "pair"}},
                            {"measures", {"measure", "wave", "date"}},
                            {"referred-on", {"date", "to"}},
                            {"away", {"from"}},
                            {"closed", {"from"}},
                            {"terms", {"name"}},
                            {"sharing", {"between"}},
                            {"phases", {"from"}},
                            {"meetings", {"pair", "slot"}},
                            {"duties", {"date", "slot", "place"}},
                            {"events", {"kind", "name", "date", "slot"}},
                            {"cover", {"date", "slot", "absent"}},
                            {"pairs", {"mentors", "mentees"}},
                            {"unplaced", {"person", "pair"}}},
                           keys_of(path)};
    if (path == Folder::diary()) rules.lists.push_back({"", {"date", "kind", "what", "strand", "count"}});
    if (path.starts_with("surveys/")) rules.lists.push_back({"questions", {"asks", "ages"}});
    if (path.starts_with("measures/")) rules.lists.push_back({"reversed", {}});
    if (path == "releases.yaml") rules.lists.push_back({"", {"report", "day", "asked"}});
    for (const auto* name : sets) rules.lists.push_back({name, {}});
    return rules;
}

} // namespace kith::record
