// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

const std::string asked = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";

World recorded(const std::string& rows, const std::string& pair = asked) {
    return World()
        .mentor("m1")
        .mentee("e1")
        .mentor("m2")
        .secret("names.yaml", "m1: {name: Max}\ne1: {name: Eve}\nm2: {name: Mo}\n")
        .pair("p1", "m1", "e1", pair)
        .file("sessions/2026-W40/s.yaml", "rows:\n" + rows);
}

Codes of_row(const std::string& row, const std::string& pair = asked) {
    return recorded("  - {" + row + "}\n", pair).findings();
}

} // namespace

TEST_CASE("a session in order has no findings") {
    CHECK(of_row("date: 2026-09-28, slot: mon, pair: p1, came: [m1, e1], minutes: 20").empty());
    CHECK(of_row("date: 2026-09-28, slot: mon, pair: p1, came: [e1], missed: {m1: absent}, cover: {m1: m2}").empty());
    CHECK(of_row("date: 2026-09-28, slot: mon, pair: p1, came: [e1, m2], missed: {m1: absent}, cover: {m1: m2}").empty());
    CHECK(of_row("date: 2026-10-02, slot: fri, event: drop-in/library, came-count: 7").empty());
}

TEST_CASE("what a session names must exist") {
    CHECK(of_row("date: 2026-09-28, pair: p2, came: [m1]") == Codes{"unknown-pair"});
    CHECK(of_row("date: 2026-09-28, pair: p1, came: [gone]") == Codes{"unknown-person"});
    CHECK(of_row("date: 2026-09-28, pair: p1, cover: {m1: gone}") == Codes{"unknown-person"});
    CHECK(of_row("date: 2026-09-28, pair: p1, slot: mno") == Codes{"unknown-slot"});
    CHECK(of_row("date: 2026-09-28, event: visit/x, slot: mno") == Codes{"unknown-slot"});
    auto world = recorded("  - {date: 2026-09-28, pair: p1, came: [m1, e1]}\n");
    CHECK(world.file("sessions/2026-W41/t.yaml", "rows: []\n").findings() == Codes{"unknown-strand"});
}

TEST_CASE("a session is dated while the two were a pair") {
    const auto ended = asked + "ended: {date: 2026-09-29, reason: other}\n";
    CHECK(of_row("date: 2026-09-29, slot: tue, pair: p1, came: [m1, e1]", ended).empty());
    CHECK(of_row("date: 2026-09-30, slot: wed, pair: p1, came: [m1, e1]", ended) == Codes{"not-paired"});
    auto early = recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [m1, e1]}\n");
    early.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nmentees: [e1]\nbegan: 2026-09-29\n" + asked);
    CHECK(early.findings() == Codes{"not-paired"});
}

TEST_CASE("who came to a session is of its pair") {
    CHECK(of_row("date: 2026-09-28, pair: p1, came: [m2, e1]") == Codes{"not-in-pair"});
    CHECK(of_row("date: 2026-09-28, pair: p1, missed: {m2: absent}") == Codes{"not-in-pair"});
    CHECK(of_row("date: 2026-09-28, pair: p1, cover: {m2: m1}") == Codes{"not-in-pair", "not-in-pair"});
    CHECK(of_row("date: 2026-09-28, pair: p1, cover: {m1: m1}") == Codes{"not-in-pair"}); // expected there anyway
}

TEST_CASE("of a form, only names.yaml knows who came") {
    auto world = recorded("  - {date: 2026-09-28, pair: p1, came: [m1, e1]}\n");
    world.strand("s", "", "form-group");
    world.file("programme.yaml", std::string(base_programme) + "forms: {7b: {name: 7B, year: Y7}}\n");
    world.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nform: 7b\nbegan: 2026-09-21\n" + asked);
    CHECK(world.findings().empty());
}

TEST_CASE("only a form-group strand pairs mentors with a form") {
    auto world = recorded("  - {date: 2026-09-28, pair: p1, came: [m1, e1]}\n");
    world.file("programme.yaml", std::string(base_programme) + "forms: {7b: {name: 7B, year: Y7}}\n");
    world.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nform: 7b\nbegan: 2026-09-21\n" + asked);
    CHECK(world.findings() == Codes{"misplaced-key"});
}

TEST_CASE("a session lies in the week of its file and on a school day") {
    CHECK(of_row("date: 2026-10-05, slot: mon, pair: p1, came: [m1, e1]") == Codes{"wrong-week"});
    CHECK(of_row("date: 2026-09-28, slot: tue, pair: p1, came: [m1, e1]") == Codes{"closed-day"});
    auto world = recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [m1, e1]}\n");
    world.file("calendars/h.yaml", std::string(base_calendar) + "closed: [{from: 2026-09-28, why: snow}]\n");
    CHECK(world.findings() == Codes{"closed-day"});
    CHECK(of_row("date: 2026-09-28, slot: tue, event: drop-in/library, came-count: 7") ==
          Codes{"closed-day"});
    CHECK(of_row("date: 2026-10-03, event: visit/summer, came-count: 7")
              .empty()); // outside the slots there is no school day
}

TEST_CASE("a meeting is recorded once, in the file of its strand") {
    const std::string row = "  - {date: 2026-09-28, slot: mon, pair: p1, came: [m1, e1]}\n";
    CHECK(recorded(row + row).findings() == Codes{"recorded-twice"});
    CHECK(recorded(row + "  - {date: 2026-09-29, slot: tue, pair: p1, came: [m1, e1]}\n").findings().empty());
    auto other = recorded("  - {date: 2026-09-29, slot: tue, pair: p1, came: [m1, e1]}\n");
    other.strand("t", "").file("sessions/2026-W40/t.yaml", "rows:\n" + row);
    CHECK(other.findings() == Codes{"other-strand"});
}

TEST_CASE("two files that differ in case alone are one file on many machines") {
    CHECK(World().strand("chess", "").findings().empty());
    CHECK(World().strand("chess", "").strand("Chess", "").findings() == Codes{"case-collision"});
    auto folders = recorded("  - {date: 2026-09-28, slot: mon, pair: p1, came: [m1, e1]}\n");
    folders.strand("S", "").file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\n");
    folders.file("timetables/S/2026-09-28.yaml", "from: 2026-09-28\nuntil: 2026-12-18\n");
    folders.file("timetables/S/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-12-18\n"); // the folder is said once
    CHECK(folders.findings() == Codes{"case-collision", "case-collision"});
}
