// SPDX-License-Identifier: MIT
#include "evidence/contact_public.hpp"

#include "evidence/year.hpp"
#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

/// due held not-held excused not-recorded besides | weeks held not-recorded
std::string shown(const ContactTally& tally) {
    return fmt::format("{} {} {} {} {} {} | {} {} {}", tally.due, tally.held, tally.not_held, tally.excused,
                       tally.not_recorded, tally.besides, tally.weeks, tally.weeks_held,
                       tally.weeks_not_recorded);
}

/// Of mentees from `first` on.
ContactGroup group_of(int met, int not_met, std::size_t first) {
    ContactGroup group;
    for (int i = 0; i < met + not_met; ++i) {
        Dose dose;
        dose.meetings = i < met ? 1 : 0;
        dose.mentee = PersonIndex{first + static_cast<std::size_t>(i)};
        group.doses.push_back(dose);
    }
    return group;
}

Contact of_strands(const std::vector<std::pair<int, int>>& groups) {
    Contact contact;
    for (const auto& [met, not_met] : groups) {
        contact.strands.emplace_back(StrandIndex{contact.strands.size()}, group_of(met, not_met, contact.all.doses.size()));
        const auto& doses = contact.strands.back().second.doses;
        contact.all.doses.insert(contact.all.doses.end(), doses.begin(), doses.end());
    }
    return contact;
}

constexpr text::IsoWeek first_week{2026, 40}, second_week{2026, 41};

/// Two strands of 32 and 44 mentees, with what was held and not held in a week.
Contact with_meetings(OnRecord lunch, OnRecord reading, std::int64_t not_recorded = 0) {
    auto contact = of_strands({{20, 12}, {30, 14}});
    contact.strands[0].second.tally.by_week[first_week] = lunch;
    contact.strands[1].second.tally.by_week[first_week] = reading;
    contact.weeks.push_back(
        {first_week, lunch.held + reading.held, lunch.not_held + reading.not_held, not_recorded, false});
    contact.ages.emplace_back(Ages::from_11, ContactGroup{});
    contact.ages[0].second.doses = contact.all.doses;
    for (const auto& [strand, group] : contact.strands) add(contact.ages[0].second.tally, group.tally);
    return contact;
}

} // namespace

TEST_CASE("contact counts what was due, held, excused and not recorded, and the school weeks of pairs") {
    const auto world = year_of("hl-", "mh").programme();
    const auto found = contact(world, day("2026-10-05"));
    CHECK(shown(found.all.tally) == "5 2 2 1 1 0 | 5 2 1");
    CHECK(found.all.tally.could_be_held() == 3);
    CHECK(found.all.tally.weeks_known() == 4);
    REQUIRE(found.strands.size() == 1);
    CHECK(shown(found.strands[0].second.tally) == shown(found.all.tally));
    REQUIRE(found.ages.size() == 1);
    CHECK(found.ages[0].first == Ages::from_11);
}

TEST_CASE("a week that is confirmed has no meeting that is not recorded") {
    auto made = year_of("h");
    made.file("sessions/2026-W39/s.yaml",
              "confirmed: {date: 2026-09-25}\nrows:\n" + row_of('h', "2026-09-21", "p1", "m1", "e1"));
    CHECK(shown(contact(made.programme(), day("2026-09-25")).all.tally) == "2 1 1 0 0 0 | 2 1 0");
}

TEST_CASE("as of a day, what happened later is not there") {
    const auto world = year_of("hhhhh", "hhhhh").programme();
    CHECK(shown(contact(world, day("2026-09-28")).all.tally) == "3 3 0 0 0 0 | 3 3 0");
    CHECK(contact(world, day("2026-09-28")).all.meetings().most == 2);
    CHECK(contact(world, day("2026-09-20")).all.tally.due == 0);
    auto later = year_of("hh");
    later.pair("p2", "m2", "e2", "agreed: {by: a1, date: 2026-09-25}\n");
    CHECK(contact(later.programme(), day("2026-09-24")).all.mentees() == 1);
    CHECK(contact(later.programme(), day("2026-09-25")).all.mentees() == 2);
}

TEST_CASE("a meeting besides the plan counts as contact and as dose, not as due") {
    const auto world =
        year_of("m", "", "  - {date: 2026-09-24, pair: p1, came: [m1, e1], minutes: 45}\n").programme();
    const auto found = contact(world, day("2026-09-25"));
    CHECK(shown(found.all.tally) == "2 0 1 0 1 1 | 2 1 1");
    CHECK(found.all.doses[0].meetings == 1);
    CHECK(found.all.doses[0].minutes == 45);
}

TEST_CASE("a dose is what the mentee came to, in the minutes recorded or the strand's length") {
    const auto world = year_of("hhm", "h", "  - {date: 2026-09-25, pair: p2, came: [m2, e2]}\n").programme();
    const auto found = contact(world, day("2026-10-09"));
    REQUIRE(found.all.doses.size() == 2);
    CHECK(found.all.doses[0].meetings == 2);
    CHECK(found.all.doses[0].minutes == 60);
    CHECK(found.all.doses[1].minutes == 30 + 20);
    CHECK(found.all.met() == 2);
}

TEST_CASE("every week stands in the year, those without a slot as closed") {
    const auto world = year_of("hhhhhh", "hhhhhh").programme();
    const auto found = contact(world, day("2026-11-03"));
    REQUIRE(found.weeks.size() == 7);
    CHECK(found.weeks[4].held == 2);
    CHECK(found.weeks[5].is_closed);
    CHECK(found.weeks[5].held == 0);
    CHECK(found.weeks[6].held == 2);
}

TEST_CASE("lessons missed are those that the slot of a meeting held takes from who came") {
    auto made = year_of("hm");
    made.file("classes.yaml", "7a: {mon: pe}\n");
    made.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\nclasses: [7a]\n");
    made.strand("s", "scheduling: {may-miss: {pe: 3}}\n");
    const auto lost = contact(made.programme(), day("2026-10-02")).lessons;
    CHECK(lost.lessons == 1);
    CHECK(lost.pupils == 4);
    REQUIRE(lost.losing.size() == 1);
    CHECK(lost.subjects.at(record::Subject{"pe"}) == 1);
}

TEST_CASE("a spread names numbers that are there") {
    const auto spread = spread_of({5, 1, 9, 3});
    CHECK(spread.least == 1);
    CHECK(spread.quarter == 1);
    CHECK(spread.middle == 3);
    CHECK(spread.three_quarters == 5);
    CHECK(spread.most == 9);
    CHECK(spread_of({}).count == 0);
}

TEST_CASE("everyone sees no group of fewer than ten, and none that would tell of one") {
    const auto alone = public_contact(of_strands({{20, 0}, {4, 0}}));
    CHECK(alone.all);
    CHECK_FALSE(alone.strands[1]);
    CHECK_FALSE(alone.strands[0]); // it would follow from all
    const auto enough = public_contact(of_strands({{20, 12}, {30, 14}}));
    CHECK(enough.strands[0]);
    CHECK(enough.strand_mentees.cells[0][1] == 12);
    CHECK_FALSE(public_contact(of_strands({{9, 0}})).all);
    const auto few_missed =
        public_contact(of_strands({{20, 1}, {30, 2}})); // the total of those not met is small itself
    CHECK_FALSE(few_missed.strands[0]);
    CHECK_FALSE(few_missed.strand_mentees.cells[0][0]);
}

TEST_CASE("rows of ages keep back what the totals of strands do, which they would tell") {
    int kept_back = 0;
    for (int met = 0; met < 40; met += 3)
        for (int few = 0; few < 12; ++few) {
            auto both = of_strands({{met, 0}, {0, few}, {30, 10}});
            both.ages.emplace_back(Ages{}, both.strands[0].second);
            both.ages.back().second.doses = both.all.doses; // all are of one age
            const auto shown = public_contact(both);
            const bool is_kept = !shown.strand_mentees.column_totals[0];
            kept_back += is_kept;
            if (is_kept) CHECK_FALSE(shown.age_mentees.cells[0][0]);
        }
    CHECK(kept_back > 0);
}

TEST_CASE("everyone is told no small number of meetings, and none that leaves one of a sum") {
    const auto few = public_contact(with_meetings({80, 12}, {90, 3}));
    CHECK_FALSE(few.strand_meetings.rows[1]);
    CHECK_FALSE(few.strand_meetings.rows[0]); // else three are left of the week, or of the age
    CHECK_FALSE(few.strand_meetings.all);
    const auto enough = public_contact(with_meetings({80, 12}, {90, 8}));
    REQUIRE(enough.strand_meetings.rows[1]);
    CHECK(enough.strand_meetings.rows[1]->not_held == 8);
    REQUIRE(enough.strand_meetings.all);
    CHECK(enough.strand_meetings.all->due() == 190);
    CHECK(enough.age_meetings.rows[0]->held == 170);
    CHECK_FALSE(public_contact(with_meetings({80, 2}, {90, 1})).age_meetings.rows[0]);
}

TEST_CASE("a week that is not confirmed does not follow from the sums of meetings") {
    auto contact = with_meetings({80, 12}, {90, 8});
    contact.strands[0].second.tally.by_week[second_week] = {7, 9};
    contact.ages[0].second.tally.by_week[second_week] = {7, 9};
    contact.weeks.push_back({second_week, 7, 9, 1, false});
    const auto shown = public_contact(contact);
    CHECK_FALSE(shown.is_all_recorded);
    REQUIRE(shown.strand_meetings.rows[0]);
    CHECK(shown.strand_meetings.rows[0]->held == 80);
    CHECK(shown.strand_meetings.all->not_held == 20);
    CHECK(shown.age_meetings.rows[0]->due() == 190);
    CHECK_FALSE(public_contact(with_meetings({80, 12}, {90, 8}, 1)).strand_meetings.all); // none is known
}

TEST_CASE("everyone is told of a rota by the numbers of its duties too, not by those on it alone") {
    Contact contact;
    contact.duties.emplace_back(StrandIndex{0}, DutyTally{12, 11, 1, 0, 12, 12});
    CHECK_FALSE(public_duties(contact).rows[0]);
    CHECK_FALSE(public_duties(contact).all);
    contact.duties[0].second = {48, 40, 8, 0, 48, 12};
    CHECK(public_duties(contact).rows[0]);
    CHECK(public_duties(contact).all);
    contact.duties[0].second.people = 9;
    CHECK_FALSE(public_duties(contact).rows[0]);
}

TEST_CASE("five mentees in two strands each are not ten") {
    auto contact = of_strands({{5, 0}, {5, 0}});
    for (auto* group : {&contact.strands[0].second, &contact.strands[1].second})
        for (std::size_t i = 0; i < group->doses.size(); ++i) group->doses[i].mentee = PersonIndex{i};
    contact.all.doses = contact.strands[0].second.doses;
    contact.all.doses.insert(contact.all.doses.end(), contact.all.doses.begin(), contact.all.doses.begin() + 5);
    contact.ages.emplace_back(Ages::from_11, contact.all);
    CHECK(contact.all.people() == 5);
    const auto shown = public_contact(contact);
    CHECK_FALSE(shown.all);
    CHECK_FALSE(shown.ages[0]);
    CHECK_FALSE(shown.strand_mentees.total);
    CHECK_FALSE(shown.age_mentees.row_totals[0]);
}

TEST_CASE("the year counts one in two strands once, and those whom matching counts") {
    auto made = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(made, "  - {pair: p3, slot: late}\n");
    const auto both = year(made.programme(), today());
    CHECK(both.strands[0].paired == 2);
    CHECK(both.strands[1].paired == 1);
    CHECK(both.paired == 2);
    made.mentee("e1", "x-n: x\n", "year: Y7\npaused: {from: 2026-10-01}\n");
    CHECK(year(made.programme(), today()).strands[0].paired == 1);
    made.mentee("e1", "need: refer-on\n");
    CHECK(year(made.programme(), today()).strands[0].paired == 1);
}

TEST_CASE("everyone is not told how few are in two strands") {
    const Contact none;
    const auto headline = [&](int people) {
        Year made;
        for (const auto paired : {20, 30}) {
            made.strands.emplace_back();
            made.strands.back().paired = paired;
        }
        made.paired = people;
        return shown_of(made, none, Audience::everyone).paired;
    };
    CHECK(headline(50));
    CHECK_FALSE(headline(47));
    CHECK(headline(40));
}
