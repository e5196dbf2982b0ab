// SPDX-License-Identifier: MIT
#include "proposal/cover.hpp"

#include "programme/agenda.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;
using scheduling::Acquaintance;
using scheduling::Vacancy;

namespace {

const std::string gates = "matching:\n  require:\n    gates: {mentor: [training/core], supervisor: [dbs]}\n    year-gap: {at-least: 1}\n";
const std::string trained = "gates: {training/core: {date: 2026-09-15}}\n";
const std::string checked = "gates: {dbs: {date: 2026-09-01}}\n";

std::string mentor_of(const std::string& more = "") { return "year: Y10\n" + trained + more; }

/// m1 meets e1 on Mondays; others of the strand may stand in. The day of all questions is Monday 12 October.
World one_pair(const std::string& plan_more = "", const std::string& strand_more = "") {
    return World()
        .strand("s", gates + strand_more)
        .mentor("m1", "x-none: x\n", mentor_of())
        .mentee("e1")
        .pair("p1", "m1", "e1", "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n")
        .file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: mon}]\n" + plan_more);
}

proposal::CoverPage cover(const programme::Programme& world, const char* who_is = "m1", const char* from = "2026-10-12",
                          const char* to = "2026-10-12") {
    return proposal::cover_page(proposal::cover_question(world, who(world, who_is), day(from), day(to)));
}

/// The stand-ins of the first vacancy, best first, then who is left out: "m3 m2 | gates 1".
std::string told(const World& made, const char* who_is = "m1") {
    const auto world = made.programme();
    const auto page = cover(world, who_is);
    if (page.cover.vacancies.empty()) return "nothing";
    std::string text;
    for (const auto& choice : page.cover.vacancies.front().choices) text += world[choice.person].id.text + " ";
    text += "|";
    for (const auto& one : page.cover.vacancies.front().left_out) text += fmt::format(" {} {}", one.because, one.count);
    return text;
}

std::string with_m2(const std::string& secret_part, const std::string& more) {
    return told(one_pair().mentor("m2", secret_part, more));
}

} // namespace

TEST_CASE("a trained mentor of the strand who is free may stand in, a spotter too, and nobody of another role or strand") {
    CHECK(with_m2("x-none: x\n", mentor_of()) == "m2 |");
    CHECK(told(one_pair().person("m2", "strands: {s: spotter}\n" + mentor_of())) == "m2 |");
    CHECK(told(one_pair().person("m2", "strands: {s: mentee}\n" + mentor_of())) == "|");
    CHECK(told(one_pair().strand("t", "").person("m2", "strands: {t: mentor}\n" + mentor_of())) == "|");
}

TEST_CASE("each rule keeps a stand-in out under its own name, and what is private reads as not available") {
    CHECK(with_m2("x-none: x\n", "year: Y10\n") == "| gates 1");
    CHECK(with_m2("x-none: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-15, until: 2026-10-11}}\n") == "| gates 1");
    CHECK(with_m2("x-none: x\n", "year: Y7\n" + trained) == "| year-gap 1");
    CHECK(with_m2("not-with: [e1]\n", mentor_of()) == "| not-available 1");
    CHECK(with_m2("x-none: x\n", mentor_of("away: [{from: 2026-10-12, to: 2026-10-12}]\n")) == "| not-available 1");
    CHECK(with_m2("x-none: x\n", mentor_of("paused: {from: 2026-10-01}\n")) == "| not-available 1");
    CHECK(with_m2("x-none: x\n", mentor_of("left: {date: 2026-10-01}\n")) == "| not-available 1");
    CHECK(with_m2("x-none: x\n", mentor_of("busy: [mon]\n")) == "| not-free 1");
    CHECK(with_m2("x-none: x\n", mentor_of("free: [tue]\n")) == "| not-free 1");
}

TEST_CASE("an earlier pair that is never to be again keeps the two apart") {
    auto world = one_pair().mentor("m2", "x-none: x\n", mentor_of());
    const auto pair = [&](const char* again) {
        return world.pair("p0", "m2", "e1", std::string("ended: {date: 2026-10-01, reason: did-not-settle}\n") + again);
    };
    CHECK(told(pair("again: false\n")) == "| not-available 1");
    CHECK(told(pair("")) == "m2 |");
}

TEST_CASE("nobody stands in who has something else then, or all the meetings of a week") {
    const auto busy = [&](const std::string& slot) {
        return one_pair()
            .mentor("m2", "x-none: x\n", mentor_of())
            .mentee("e2")
            .pair("p2", "m2", "e2", "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n")
            .file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: mon}, {pair: p2, slot: " + slot + "}]\n");
    };
    CHECK(told(busy("mon")) == "| elsewhere 1");
    CHECK(told(busy("tue")) == "m2 |");
    CHECK(told(busy("tue").file("programme.yaml", std::string(base_programme) + "at-most: {meetings-per-week: 1}\n")) == "| at-most 1");
}

TEST_CASE("whom the mentee knows comes first, then whoever has fewest covers and duties, and an agreed one stays listed") {
    auto world = one_pair("cover: [{date: 2026-10-05, slot: mon, absent: m1, stand-in: m3}, {date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}]\n");
    for (const auto* id : {"m2", "m3", "m4", "m5"}) world.mentor(id, "x-none: x\n", mentor_of());
    world.mentee("e1", "choices: {s: [m5]}\n").pair("p0", "m4", "e1", "ended: {date: 2026-10-01, reason: other}\n");
    const auto made = world.programme();
    const auto page = cover(made);
    const auto& vacancy = page.cover.vacancies.at(0);
    CHECK(told(world) == "m4 m5 m2 m3 |");
    CHECK(vacancy.choices[0].known == Acquaintance::before);
    CHECK(vacancy.choices[1].known == Acquaintance::chosen);
    CHECK(vacancy.choices[3].covers == 1);
    CHECK(vacancy.agreed == who(made, "m2"));
    const auto again = proposal::agreed_cover(made, page, page.offers.at(2));
    CHECK(again.replaces == 1);
    CHECK(again.row.stand_in.value.text == "m2");
}

TEST_CASE("a duty asks for the strand's people within their week, and keeps days without duty") {
    const auto duty = [](const std::string& more, const std::string& extra = "") {
        return World()
            .strand("s", gates + "scheduling: {per-week: 1}\n")
            .mentor("m1", "x-none: x\n", mentor_of())
            .mentor("m2", "x-none: x\n", mentor_of(more))
            .file("places.yaml", "bench: {}\n")
            .file("timetables/s/2026-09-21.yaml",
                  "from: 2026-09-21\nuntil: 2026-12-18\nduties:\n  - {date: 2026-10-12, slot: mon, place: bench, people: [m1]}\n" + extra);
    };
    CHECK(told(duty("")) == "m2 |");
    CHECK(told(duty("no-duty: [mon]\n")) == "| not-free 1");
    CHECK(told(duty("", "  - {date: 2026-10-13, slot: tue, place: bench, people: [m2]}\n")) == "| per-week 1");
}

TEST_CASE("an adult's stand-in takes all of a slot, within their number and in one place") {
    const auto overseen = [](const std::string& second, const std::string& meetings) {
        return World()
            .strand("s", gates + "scheduling: {supervision: {meetings-per-adult: 2}}\n")
            .mentor("m1", "x-none: x\n", mentor_of()).mentee("e1")
            .mentor("m2", "x-none: x\n", mentor_of()).mentee("e2")
            .mentor("m3", "x-none: x\n", mentor_of()).mentee("e3")
            .pair("p1", "m1", "e1").pair("p2", "m2", "e2").pair("p3", "m3", "e3")
            .person("a1", "strands: {s: supervisor}\n" + checked)
            .person("a2", "strands: {s: supervisor}\n" + checked + second)
            .file("places.yaml", "snug: {holds: 3}\nhall: {holds: 3}\n")
            .file("timetables/s/2026-09-21.yaml",
                  "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n"
                  "  - {pair: p2, slot: mon, place: snug, supervisor: a1}\n" + meetings);
    };
    CHECK(told(overseen("", ""), "a1") == "a2 |");
    CHECK(told(overseen("at-once: 1\n", ""), "a1") == "| at-once 1");
    CHECK(told(overseen("", "  - {pair: p3, slot: mon, place: snug, supervisor: a2}\n"), "a1") == "| at-once 1");
    CHECK(told(overseen("at-once: 3\n", "  - {pair: p3, slot: mon, place: snug, supervisor: a2}\n"), "a1") == "a2 |");
    CHECK(told(overseen("at-once: 3\n", "  - {pair: p3, slot: mon, place: hall, supervisor: a2}\n"), "a1") == "| elsewhere 1");
    const auto made = overseen("", "").programme();
    CHECK(cover(made, "a1").cover.vacancies.at(0).occasions.size() == 2);
}

TEST_CASE("over several days whoever can take all is named, but not where their week would be too full") {
    const auto days = [](const std::string& programme) {
        return World()
            .file("programme.yaml", std::string(base_programme) + programme)
            .strand("s", gates)
            .mentor("m1", "x-none: x\n", mentor_of()).mentor("m2", "x-none: x\n", mentor_of())
            .mentee("e1").mentee("e2").pair("p1", "m1", "e1").pair("p2", "m1", "e2")
            .file("timetables/s/2026-09-21.yaml",
                  "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: mon}, {pair: p2, slot: wed}]\n");
    };
    const auto free = days("").programme();
    const auto page = cover(free, "m1", "2026-10-12", "2026-10-16");
    CHECK(page.cover.vacancies.size() == 2);
    CHECK(page.cover.for_all == who(free, "m2"));
    CHECK(page.offers.back().number == 2);
    const auto full = days("at-most: {meetings-per-week: 1}\n").programme();
    const auto question = proposal::cover_question(full, who(full, "m1"), day("2026-10-12"), day("2026-10-16"));
    CHECK_FALSE(proposal::cover_page(question).cover.for_all);
    CHECK(scheduling::first_refused(question, {}, {{0, who(full, "m2")}, {1, who(full, "m2")}})->second == "at-most");
    CHECK_FALSE(scheduling::first_refused(question, {}, {{1, who(full, "m2")}}));
}

TEST_CASE("a mentee has no stand-in, and none is looked for where the mentee is away") {
    CHECK(told(one_pair(), "e1") == "nothing");
    const auto world = one_pair().mentee("e1", "x-none: x\n", "year: Y7\naway: [{from: 2026-10-12, to: 2026-10-12}]\n").programme();
    CHECK(cover(world).cover.vacancies.at(0).nobody_to_meet);
}

TEST_CASE("an agreed stand-in is expected in the place of who is absent, and a new plan takes the row over while it applies") {
    const auto world = one_pair("cover: [{date: 2026-10-12, slot: mon, absent: m1, stand-in: m2}]\n")
                           .mentor("m2", "x-none: x\n", mentor_of())
                           .programme();
    const auto covered = programme::agenda(world, day("2026-10-12"), day("2026-10-12")).at(0);
    CHECK(covered.takes_part(who(world, "m2")));
    CHECK_FALSE(covered.takes_part(who(world, "m1")));
    CHECK(programme::agenda(world, day("2026-10-19"), day("2026-10-19")).at(0).takes_part(who(world, "m1")));
    const auto& agreed = world.records().timetables.at(record::StrandName{"s"}).begin()->second;
    auto next = agreed;
    next.from = day("2026-10-05");
    CHECK(proposal::cover_kept(world, record::StrandName{"s"}, next).size() == 1);
    next.from = day("2026-10-13");
    CHECK(proposal::cover_kept(world, record::StrandName{"s"}, next).empty());
    next.from = day("2026-10-05");
    next.meetings.front().slot.value = record::SlotName{"tue"};
    CHECK(proposal::cover_kept(world, record::StrandName{"s"}, next).empty());
}
