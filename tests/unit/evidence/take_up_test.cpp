// SPDX-License-Identifier: MIT
#include "evidence/take_up.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

World a_term() {
    World world;
    world.mentor("m1", "x-n: x\n", "year: Y10\nsince: 2026-09-08\n").mentor("m2", "x-n: x\n", "year: Y10\nsince: 2026-09-15\n");
    world.mentee("e1", "x-n: x\n", "year: Y7\nsince: 2026-09-15\n").mentee("e2", "x-n: x\n", "year: Y7\nsince: 2026-10-01\n").mentee("e3");
    world.pair("p1", "m1", "e1");
    return world.file("diary.yaml", "- {date: 2026-09-14, kind: promotion, what: assembly}\n- {date: 2026-09-16, kind: box, count: 3}\n"
                                    "- {date: 2026-09-16, kind: box, count: 2, strand: s}\n- {date: 2026-09-17, kind: decision, what: name}\n");
}

std::string shown(const StrandTakeUp& found) {
    std::string all;
    for (const auto& week : found.weeks)
        all += fmt::format("{} mentors {} mentees {} notes {} pairs {} waiting {} free {}{}\n", text::format(week.week), week.mentors, week.mentees,
                           week.notes, week.pairs, week.waiting, week.free, week.promoted.empty() ? "" : " " + week.promoted.front());
    return all;
}

} // namespace

TEST_CASE("who came, who asked, which pairs began and who was left over, by week") {
    const auto programme = a_term().programme();
    const auto found = take_up(programme, day("2026-10-05"));
    REQUIRE(found.size() == 1);
    CHECK(shown(found[0]) == "2026-W37 mentors 1 mentees 0 notes 0 pairs 0 waiting 1 free 1\n"
                             "2026-W38 mentors 1 mentees 1 notes 5 pairs 0 waiting 2 free 2 assembly\n"
                             "2026-W39 mentors 0 mentees 0 notes 0 pairs 1 waiting 1 free 1\n"
                             "2026-W40 mentors 0 mentees 1 notes 0 pairs 0 waiting 2 free 1\n");
    CHECK(found[0].undated == 1); // e3, who has waited from the start for all that is known
    CHECK(shown(take_up(programme, day("2026-09-13"))[0]) == "2026-W37 mentors 1 mentees 0 notes 0 pairs 0 waiting 1 free 1\n");
}

TEST_CASE("applications wait for an interview, and then for words to those who were not chosen") {
    World world;
    world.strand("s", "matching: {require: {gates: {mentor: [interview]}}}\n");
    world.mentor("m1", "applied: {date: 2026-09-10, motivation: I like helping}\n");
    world.mentor("m2", "applied: {date: 2026-09-10}\n", "year: Y10\ngates: {interview: {date: 2026-09-12, outcome: accepted}}\n");
    world.mentor("m3", "applied: {date: 2026-09-10}\n", "year: Y10\ngates: {interview: {date: 2026-09-12, outcome: not-this-time}, interview/first: {date: 2026-09-11, outcome: accepted}}\n");
    world.mentor("m4", "applied: {date: 2026-09-10, feedback: 2026-09-14}\n", "year: Y10\ngates: {interview: {date: 2026-09-12, outcome: not-this-time}}\n");
    world.mentor("m5");
    const auto programme = world.programme();
    const auto found = applications(programme, today());
    REQUIRE(found.to_interview.size() == 1);
    CHECK(programme[found.to_interview[0]].id.text == "m1");
    REQUIRE(found.without_feedback.size() == 1);
    CHECK(programme[found.without_feedback[0]].id.text == "m3");
    CHECK(applications(programme, day("2026-09-09")).to_interview.empty());
    CHECK(applications(programme, day("2026-09-10")).to_interview.size() == 4); // before the interviews
    const auto without = world.strand("s", "").programme();
    CHECK(applications(without, today()).to_interview.empty()); // nobody asks for one
    CHECK(applications(without, today()).without_feedback.size() == 1);
}
