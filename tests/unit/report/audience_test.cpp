// SPDX-License-Identifier: MIT
#include "evidence/year_world.hpp"
#include "report/contact_page.hpp"
#include "report/drift_page.hpp"
#include "report/gates_page.hpp"
#include "report/matching_page.hpp"
#include "report/overview_page.hpp"
#include "report/place_page.hpp"
#include "report/text_face.hpp"

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

std::string whole(const Report& report) { return text_face(report.document) + text::to_json(report.json); }

bool names_someone(const std::string& text) {
    for (const auto* name : {"m1", "m2", "e1", "e2", "a1", "p1", "p2", "Max", "Eve"})
        if (text.find(name) != std::string::npos) return true;
    return false;
}

World with_numbers() {
    auto made = year_of("hhhccc", "hmmmmm");
    made.strand("s", "shown-as: Lunch team\nmatching: {require: {gates: {mentor: [dbs]}}}\n");
    return made.secret(
        "people/e1.yaml",
        "check-ins:\n  - {date: 2026-09-21, pair: p1, value: 8}\n  - {date: 2026-09-28, pair: p1, value: 7}\n"
        "  - {date: 2026-10-05, pair: p1, value: 5}\n");
}

} // namespace

TEST_CASE("what everyone sees names nobody and shows no small number") {
    const auto world = with_numbers().programme();
    const auto on = day("2026-11-06");
    const auto audience = Audience::everyone;
    const auto contact = whole(contact_report(world, evidence::contact(world, on), audience));
    const auto gates = whole(gates_report(world, evidence::gates(world, on), audience, Show::ids));
    const auto matching =
        whole(matching_report(world, evidence::matches(world, on), on, audience, Show::ids));
    const auto places = whole(place_report(world, evidence::places(world, on), on, audience));
    for (const auto& text : {contact, gates, matching, places}) CHECK_FALSE(names_someone(text));
    CHECK(contact.find("Lunch team") != std::string::npos);
    CHECK(contact.find(" %") == std::string::npos); // of fewer than ten
    CHECK(gates.find("\"missing\": \"c\"") != std::string::npos);
}

TEST_CASE("staff see no sign that comes of check-ins, and no concerns") {
    const auto world = with_numbers().programme();
    const auto on = day("2026-11-06");
    const auto signs = evidence::drift(world, on);
    CHECK(whole(drift_report(world, signs, on, Audience::lead, Show::ids)).find("falling") !=
          std::string::npos);
    CHECK(whole(drift_report(world, signs, on, Audience::staff, Show::ids)).find("fall") ==
          std::string::npos);
    const auto view = evidence::overview(world, evidence::end_of(on));
    CHECK(whole(overview_report(world, view, Audience::lead, Show::ids)).find("falling") !=
          std::string::npos);
    const auto staff = whole(overview_report(world, view, Audience::staff, Show::ids));
    CHECK(staff.find("falling") == std::string::npos);
    CHECK(staff.find("concern") == std::string::npos);
}

TEST_CASE("how many are to be referred on does not follow from gates and matching together") {
    auto made = year_of("h");
    made.strand("s", "matching: {require: {gates: {mentee: [consent]}}}\n");
    made.mentee("e2", "need: refer-on\n");
    const auto world = made.programme();
    const auto found = evidence::gates(world, today());
    const auto needed = [&](Audience audience) {
        const auto text = text::to_json(gates_report(world, found, audience, Show::ids).json);
        return text.substr(text.find("\"needed\""), 11);
    };
    CHECK(needed(Audience::lead) == "\"needed\": 2");
    CHECK(needed(Audience::staff) == "\"needed\": 1");
    const auto& staff = found.seen_by(Audience::staff);
    REQUIRE(staff.counts.size() == 1);
    CHECK(staff.counts[0].needed == evidence::matches(world, today())[0].fairness.all.mentees);
    CHECK(found.seen_by(Audience::lead).notices.size() == staff.notices.size() + 1); // e2, whose gate nobody else misses
    const auto view = evidence::overview(world, evidence::end_of(today()));
    const auto names_e2 = [&](const Report& report) { return whole(report).find("e2") != std::string::npos; };
    for (const auto audience : {Audience::lead, Audience::staff}) {
        const bool is_named = audience == Audience::lead;
        CHECK(names_e2(gates_report(world, found, audience, Show::ids)) == is_named);
        CHECK(names_e2(overview_report(world, view, audience, Show::ids)) == is_named);
    }
}

TEST_CASE("no report says why") {
    const auto world = with_numbers().programme();
    const auto on = day("2026-11-06");
    const auto all =
        whole(overview_report(world, evidence::overview(world, evidence::end_of(on)), Audience::lead, Show::names)) +
        whole(contact_report(world, evidence::contact(world, on), Audience::lead)) +
        whole(matching_report(world, evidence::matches(world, on), on, Audience::lead, Show::names)) +
        whole(drift_report(world, evidence::drift(world, on), on, Audience::lead, Show::names));
    CHECK(all.find("caused") == std::string::npos);
}
