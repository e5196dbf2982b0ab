// SPDX-License-Identifier: MIT
#include "report/contact_page.hpp"
#include "report/text_face.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

constexpr text::IsoWeek first_week{2026, 40}, second_week{2026, 41};

/// A strand of 20 mentees, all of whom met, and what was held, not held and excused in two weeks.
evidence::Contact contact(evidence::OnRecord first, evidence::OnRecord second, std::int64_t not_recorded) {
    evidence::ContactGroup group;
    for (std::size_t i = 0; i < 20; ++i)
        group.doses.push_back({{0}, programme::PersonIndex{i}, {}, 4, 80});
    group.tally.by_week = {{first_week, first}, {second_week, second}};
    for (const auto& week : {first, second}) {
        group.tally.held += week.held;
        group.tally.not_held += week.not_held;
        group.tally.excused += week.excused;
        group.tally.weeks_held += week.weeks_held;
        group.tally.weeks += week.weeks_known();
    }
    group.tally.not_recorded = not_recorded;
    evidence::Contact made;
    made.all = group;
    made.strands = {{{0}, group}};
    made.ages = {{evidence::Ages::from_11, group}};
    made.weeks = {{first_week, first.held, first.not_held, 0, false},
                  {second_week, second.held, second.not_held, not_recorded, false}};
    return made;
}

std::string shares(const evidence::Contact& contact) {
    const auto world = World().strand("s", "").programme();
    const auto text = text::to_json(contact_report(world, contact, Audience::everyone).json);
    const auto from = text.find("\"held-share\"");
    return text.substr(from, text.find(",", text.find("\"weekly-share\"")) - from);
}

} // namespace

TEST_CASE("shares for everyone are of the weeks that are all on record") {
    const auto all = shares(contact({30, 20, 10, 15, 5}, {10, 40, 0, 10, 30}, 0));
    CHECK(all.find("\"held-share\": 44") != std::string::npos);   // 40 of 90
    CHECK(all.find("\"weekly-share\": 42") != std::string::npos); // 25 of 60
    const auto first = shares(contact({30, 20, 10, 15, 5}, {10, 40, 0, 10, 30}, 3));
    CHECK(first.find("\"held-share\": 75") != std::string::npos);
    CHECK(first.find("\"weekly-share\": 75") != std::string::npos);
}

TEST_CASE("everyone is told no share of meetings whose number is kept back") {
    const auto few = shares(contact({30, 2, 0, 28, 2}, {20, 0, 0, 20, 0}, 0));
    CHECK(few.find("\"held-share\": \"c\"") != std::string::npos);
    CHECK(few.find("\"weekly-share\": \"c\"") != std::string::npos);
}

TEST_CASE("a share of meetings that would tell how few were excused is kept back") {
    const auto few = shares(contact({30, 20, 3, 15, 5}, {10, 40, 0, 10, 30}, 0));
    CHECK(few.find("\"held-share\": \"c\"") != std::string::npos);
    CHECK(few.find("\"weekly-share\": 42") != std::string::npos);
}
