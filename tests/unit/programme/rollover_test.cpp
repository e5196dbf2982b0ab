// SPDX-License-Identifier: MIT
#include "programme/rollover.hpp"

#include "record/given_files.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

const record::Folder here("/x/h", "/x/h-private");

std::string next_calendar() {
    std::string text = base_calendar;
    text.replace(text.find("2026-09-02"), 10, "2027-09-02");
    text.replace(text.find("2026-12-18"), 10, "2027-12-17");
    return text;
}

RolloverSettings to_next_year() {
    RolloverSettings settings{here, "2027-28", {}, day("2027-09-02"), {}, false};
    for (const auto* name : {"h", "o"})
        settings.calendars[record::CalendarName{name}] = std::make_shared<text::Source>(text::Source{"c.yaml", next_calendar()});
    return settings;
}

Rollover next_year(const World& made, const RolloverSettings& settings = to_next_year()) {
    const auto programme = made.programme();
    auto found = rollover(programme, settings);
    REQUIRE(found);
    return std::move(*found);
}

const std::string& file(const Rollover& rollover, const std::string& path) {
    REQUIRE(rollover.files.tracked.contains(path));
    return rollover.files.tracked.at(path);
}

World both_schools() {
    auto made = World().file("programme.yaml", two_schools).file("calendars/o.yaml", base_calendar);
    made.mentor("m1", "not-with: [e2, gone]\nchoices: {s: [e1]}\ninterests: [chess]\napplied: {date: 2026-09-03, motivation: to help}\n",
                "school: h\nyear: Y10   # in 10F\nfree: [mon]\nbusy: [tue]\naway: [{from: 2026-11-02, to: 2026-11-03}, {from: "
                "2027-09-06, to: 2027-09-07}]\npaused: {from: 2026-10-01, to: 2026-10-02}\nx-locker: 12\n");
    made.mentor("m2", "x-n: x\n", "school: h\nyear: Y13\n").mentor("gone", "x-n: x\n", "school: h\nyear: Y9\nleft: {date: 2026-11-01}\n");
    made.mentee("e1", "choices: {s: [m1]}\n", "school: o\nyear: Y6\n").mentee("e2", "x-n: x\n", "school: o\nyear: R\n");
    made.person("a1", "strands: {s: supervisor}\nschool: h\nfree: [mon]\n");
    made.secret("names.yaml", "m1: {name: Max, form: 10F}\nm2: {name: Mia}\ne1: {name: Eve, form: Oak}\ngone: {name: Guy}\n");
    made.pair("p1", "m1", "e1").pair("p2", "m2", "e2");
    return made.pair("p3", "m1", "e2", "ended: {date: 2026-10-01, reason: did-not-settle}\nagain: false\n");
}

} // namespace

TEST_CASE("everyone goes a year up; the last year leaves, or moves to the school that it feeds") {
    const auto next = next_year(both_schools());
    CHECK(file(next, "people/m1.yaml").find("year: Y11   # in 10F\n") != std::string::npos);
    CHECK(file(next, "people/e1.yaml").find("school: h\nyear: Y7\n") != std::string::npos);
    CHECK(file(next, "people/e2.yaml").find("school: o\nyear: Y1\n") != std::string::npos);
    CHECK(file(next, "people/a1.yaml").find("year") == std::string::npos);
    CHECK_FALSE(next.files.tracked.contains("people/m2.yaml"));
    CHECK_FALSE(next.files.tracked.contains("people/gone.yaml"));
    CHECK(file(next, "programme.yaml").find("2027-28") != std::string::npos);
    CHECK(file(next, "calendars/o.yaml") == next_calendar());
}

TEST_CASE("the school's own number stays with the school") {
    auto made = both_schools();
    made.mentee("e1", "admission: \"0042\"\ninterests: [chess]\n", "school: o\nyear: Y6\n").mentee("e2", "admission: \"0043\"\n", "school: o\nyear: R\n");
    const auto next = next_year(made);
    CHECK(next.files.secret.at("people/e1.yaml") == "interests: [chess]\n");
    CHECK(next.files.secret.at("people/e2.yaml").starts_with("admission: \"0043\"\n"));
}

TEST_CASE("pairs go on where everyone in them does") {
    const auto next = next_year(both_schools());
    CHECK(next.pairs.size() == 1);
    CHECK(next.parted.size() == 1);
    CHECK(next.files.tracked.contains("pairs/p1.yaml"));
    CHECK_FALSE(next.files.tracked.contains("pairs/p2.yaml"));
    CHECK_FALSE(next.files.tracked.contains("pairs/p3.yaml"));
}

TEST_CASE("what was true of the old year stays behind, and all else stays as it was written") {
    const auto next = next_year(both_schools());
    CHECK(file(next, "people/m1.yaml") == "id: m1\nstrands: {s: mentor}\nschool: h\nyear: Y11   # in 10F\n"
                                          "away: [{from: 2027-09-06, to: 2027-09-07}]\nx-locker: 12\n");
    CHECK(next.files.secret.at("people/m1.yaml") == "not-with: [e2]\ninterests: [chess]\n");
    CHECK(next.files.secret.at("people/e2.yaml").find("not-with: [m1]") != std::string::npos); // never again
    CHECK(next.files.secret.at("names.yaml") == "m1: {name: Max, form: \"11F\"}\ne1: {name: Eve}\n");
    text::Findings findings;
    record::read_given(next.files.tracked, next.files.secret, here, findings);
    CHECK_FALSE(findings.has_errors());
    auto settings = to_next_year();
    settings.same_timetable = true;
    CHECK(file(next_year(both_schools(), settings), "people/m1.yaml").find("free: [mon]\nbusy: [tue]\n") != std::string::npos);
}

TEST_CASE("what was said of those who leave, and of what is over, is left behind with it") {
    auto made = both_schools();
    made.secret("names.yaml", "# our names\n\nm1: {name: Max}   # tall\n# the twins\nm2: {name: Mia}  # moved house\ne1: {name: Eve}\nwho: {name: Nobody}\n");
    made.mentor("m1", "interests: [chess]   # since June\nchoices: {s: [e1]}  # wants Maya\n",
                "school: h\nyear: Y10\naway:\n  - {from: 2026-11-02, to: 2026-11-03}  # a funeral\n  - {from: 2027-09-06, to: 2027-09-07}\n"
                "paused: {from: 2026-10-01, to: 2026-10-02}   # ill\n# her own line\nx-locker: 12\n");
    const auto next = next_year(made);
    CHECK(next.files.secret.at("names.yaml") == "# our names\n\nm1: {name: Max}   # tall\ne1: {name: Eve}\n");
    CHECK(next.files.secret.at("people/m1.yaml") == "interests: [chess]   # since June\n");
    CHECK(file(next, "people/m1.yaml") == "id: m1\nstrands: {s: mentor}\nschool: h\nyear: Y11\naway:\n"
                                          "  - {from: 2027-09-06, to: 2027-09-07}\n# her own line\nx-locker: 12\n");
}

TEST_CASE("those who are never to be paired again are kept apart, whatever files they have") {
    auto made = World().mentor("m1").mentee("e1").mentee("e2");
    made.pair("p1", "m1", "e1", "ended: {date: 2026-10-01, reason: did-not-settle}\nagain: false\n");
    made.file("people/e1.yaml", "id: e1\nstrands: {s: mentee}\nyear: Y7\n");
    made.secret("people/e1.yaml", "choices: {s: [m1]}\n");
    CHECK(next_year(made).files.secret.at("people/e1.yaml") == "not-with: [m1]\n");
    made.file("programme.yaml", std::string(base_programme) + "tracked: [not-with]\n");
    CHECK(file(next_year(made), "people/e1.yaml").find("not-with: [m1]") != std::string::npos);
}

TEST_CASE("a pair that is to end in the new year goes on") {
    auto made = World().mentor("m1").mentee("e1").pair("p1", "m1", "e1", "ended: {date: 2027-12-01, reason: planned-end}\n");
    const auto next = next_year(made);
    CHECK(next.pairs.size() == 1);
    CHECK(next.closed.empty());
    made.pair("p1", "m1", "e1", "ended: {date: 2027-07-01, reason: planned-end}\n");
    CHECK(next_year(made).pairs.empty());
    CHECK(next_year(made).closed.size() == 1);
    made.pair("p1", "m1", "e1", "planned-end: 2027-07-01\n"); // nobody has closed it, and it does not go on for that
    CHECK(next_year(made).pairs.empty());
    CHECK(next_year(made).parted.empty());
    CHECK(next_year(made).unclosed.size() == 1);
    CHECK(next_year(made).closed.size() == 1);
    made.pair("p1", "m1", "e1", "planned-end: 2027-12-01\n");
    CHECK(next_year(made).pairs.size() == 1);
}

TEST_CASE("forms go up with their pairs, and are called after their year where they were") {
    auto made = World().strand("s", "", "form-group").mentor("m1", "x-n: x\n", "year: Y12\n").mentor("m2", "x-n: x\n", "year: Y12\n");
    made.file("programme.yaml", std::string(base_programme) +
                                    "forms: {7a: {name: 7A, year: Y7}, oak: {name: Oak, year: Y8}, 13x: {name: 13X, year: Y13}}\n");
    made.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nform: 7a\nbegan: 2026-09-21\n");
    made.file("pairs/p2.yaml", "id: p2\nstrand: s\nmentors: [m2]\nform: 13x\nbegan: 2026-09-21\n");
    const auto next = next_year(made);
    CHECK(file(next, "pairs/p1.yaml").find("form: \"8a\"\n") != std::string::npos);
    CHECK_FALSE(next.files.tracked.contains("pairs/p2.yaml"));
    text::Findings findings;
    const auto records = record::read_given(next.files.tracked, next.files.secret, here, findings);
    CHECK_FALSE(findings.has_errors());
    CHECK(records.programme.forms.size() == 2);
    CHECK(records.programme.forms.at({record::FormName{"8a"}, {}}).name == "8A");
    CHECK(records.programme.forms.at({record::FormName{"oak"}, {}}).year == record::Year{9});
}

TEST_CASE("forms keep their names where two would be called the same") {
    auto made = World().file("programme.yaml", std::string(base_programme) + "forms: {7a: {name: 7A, year: Y7}, 8a: {name: 8A, year: Y7}}\n");
    const auto next = next_year(made);
    CHECK(file(next, "programme.yaml").find("7a") != std::string::npos);
    CHECK(file(next, "programme.yaml").find("8a") != std::string::npos);
    CHECK(file(next, "programme.yaml").find("year: Y7") == std::string::npos);
}

TEST_CASE("whether Year 11 leaves has to be said where nobody is in the sixth form") {
    auto made = World().mentor("m1", "x-n: x\n", "year: Y11\n").mentor("m2", "x-n: x\n", "year: Y9\n");
    auto settings = to_next_year();
    CHECK(without_last_year(made.programme(), settings).size() == 1);
    settings.last_years[record::SchoolName{"h"}] = record::Year{11};
    CHECK(without_last_year(made.programme(), settings).empty());
    CHECK_FALSE(next_year(made, settings).files.tracked.contains("people/m1.yaml"));
    made.mentor("m3", "x-n: x\n", "year: Y12\n");
    CHECK(without_last_year(made.programme(), to_next_year()).empty());
    CHECK(next_year(made).files.tracked.contains("people/m1.yaml"));
}
