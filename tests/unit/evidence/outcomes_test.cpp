// SPDX-License-Identifier: MIT
#include "evidence/outcome_audience.hpp"

#include "statistics/near.hpp"
#include "world.hpp"

#include <fmt/format.h>

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

const std::string head = "name: A scale\nsource: its authors\nlicence: {status: free}\nitems: 4\nresponse: [1, 5]\n";
const std::string one_scale = head + "subscales: {all: {items: [1, 2, 3, 4]}}\n";

std::string filled_in(const std::string& wave, const std::string& date, const std::string& what) {
    return fmt::format("  - {{measure: m, wave: {}, date: {}, {}}}\n", wave, date, what);
}
std::string both(const std::string& before, const std::string& after) {
    return "measures:\n" + filled_in("pre", "2026-09-10", before) + filled_in("post", "2026-12-10", after);
}

/// Student's sleep (1908), ten more each, as scores, a child for each of ten people.
World sleepers(const std::string& measure) {
    const std::pair<const char*, const char*> scores[]{{"10.7", "11.9"}, {"8.4", "10.8"},  {"9.8", "11.1"},  {"8.8", "10.1"},  {"9.9", "9.9"},
                                                       {"13.4", "14.4"}, {"13.7", "15.5"}, {"10.8", "11.6"}, {"10.0", "14.6"}, {"12.0", "13.4"}};
    World world;
    world.file("measures/m.yaml", measure);
    for (int i = 0; const auto& [before, after] : scores)
        world.mentee(fmt::format("e{}", i++), both(fmt::format("scores: {{all: {}}}", before), fmt::format("scores: {{all: {}}}", after)));
    return world;
}

SubscaleOutcome outcome_of(const programme::Programme& world, record::Role role = record::Role::mentee) {
    return outcomes(world, {{"m"}, record::Wave::pre, record::Wave::post, role, day("2026-12-18")}).subscales.front();
}

} // namespace

TEST_CASE("scores of the records give the figures of the statistics") {
    const auto world = sleepers(one_scale).programme();
    const auto found = outcome_of(world);
    CHECK(found.counts.both == 10);
    CHECK(near(found.change->mean_before, 10.75));
    CHECK(near(found.change->mean_change, 1.58));
    CHECK(near(found.change->test->p, 0.00283289019738));
    CHECK(near(found.sizes->average.size, 0.83218108135));
    CHECK(near(found.tails->two_sided, 0.00909069801593));
    CHECK_FALSE(found.tails_counted);
    CHECK(near(found.middle->estimate, 1.3));
    CHECK_FALSE(found.reliable);
    CHECK_FALSE(found.dose); // nobody met
}

TEST_CASE("a published band holds the scores from its own to the next, and few of a wave are kept back for everyone") {
    const std::string bands = "bands: {source: a paper, of: {all: [{name: high, from: 12}, {name: middle, from: 10}]}}\n";
    const auto found = outcome_of(sleepers(one_scale + bands).programme());
    REQUIRE(found.bands.size() == 3);
    CHECK(found.bands[0].name == "below middle");
    CHECK(found.bands[0].before == 4);
    CHECK(found.bands[0].after == 1);
    CHECK(found.bands[1].before == 3); // 10.0 is in it
    CHECK(found.bands[1].after == 5);
    CHECK(found.bands[2].before == 3); // and 12.0 in this
    CHECK(found.bands[2].after == 4);
    CHECK(shown_outcome(found, Audience::staff).bands[0].before.value == 4);
    CHECK(shown_outcome(found, Audience::everyone).bands[0].before.is_hidden);
    CHECK(shown_outcome(found, Audience::everyone).bands[2].after.is_hidden);
    CHECK(outcome_of(sleepers(one_scale).programme()).bands.empty());
}

TEST_CASE("where a lower score is better, a fall is a change for the better") {
    const auto world = sleepers(one_scale + "direction: -1\nreliability: {alpha: 0.75, sd: 1, source: a paper}\n").programme();
    const auto found = outcome_of(world);
    CHECK(near(found.change->mean_before, 10.75));
    CHECK(near(found.change->mean_change, -1.58));
    CHECK(near(found.change->interval, -2.4598858, -0.7001142, 5e-8));
    CHECK(found.ranks.twice_down == 2 * 45);
    const auto shown = shown_outcome(found, Audience::lead);
    CHECK(shown.better.count.value == 0);
    CHECK(shown.worse.count.value == 4); // by more than 1.96 · √2 · 0.5 points: 2.4, 1.8, 4.6 and 1.4
    CHECK(shown.same.count.value == 6);
    CHECK(near(*shown.same.share, 0.6));
}

TEST_CASE("those without a second score, and answers that give none, are counted") {
    World world;
    world.file("measures/m.yaml", one_scale);
    world.mentee("e1", both("items: [1, 2, 3, 4]", "items: [2, 2, 3, 4]"));
    world.mentee("e2", "measures:\n" + filled_in("pre", "2026-09-10", "items: [5, 5, 5, 5]"));
    world.mentee("e3", both("items: [1, 2, 3, none]", "items: [2, 2, 3, 4]"));
    world.mentee("e4", "measures:\n" + filled_in("check", "2026-09-10", "items: [5, 5, 5, 5]"));
    world.mentor("m1", both("items: [1, 1, 1, 1]", "items: [5, 5, 5, 5]"));
    const auto made = world.programme();
    const auto found = outcome_of(made);
    CHECK(found.counts.before == 2);
    CHECK(found.counts.after == 2);
    CHECK(found.counts.both == 1);
    CHECK(found.counts.unscored == 1);
    CHECK(near(*found.mean_before_lost, 20));
    CHECK_FALSE(found.change);
    CHECK(outcome_of(made, record::Role::mentor).people.front().after == 20 * statistics::score_unit);
}

TEST_CASE("the first score before and the last one after count, and meetings between them") {
    World world;
    world.file("measures/m.yaml", one_scale).mentor("m1");
    world.mentee("e1", "measures:\n" + filled_in("post", "2026-12-10", "items: [4, 4, 4, 4]") + filled_in("post", "2026-12-01", "items: [1, 1, 1, 1]") +
                           filled_in("pre", "2026-09-28", "items: [5, 5, 5, 5]") + filled_in("pre", "2026-09-21", "items: [2, 2, 2, 2]") +
                           filled_in("post", "2027-01-10", "items: [5, 5, 5, 5]"));
    world.pair("p1", "m1", "e1");
    world.file("sessions/2026-W39/s.yaml", "rows:\n  - {date: 2026-09-21, pair: p1, came: [m1, e1]}\n"); // the day of the first score
    world.file("sessions/2026-W40/s.yaml", "rows:\n  - {date: 2026-09-28, pair: p1, came: [m1, e1]}\n");
    world.file("sessions/2026-W41/s.yaml", "rows:\n  - {date: 2026-10-05, pair: p1, came: [e1], missed: {m1: absent}}\n"); // not held
    world.file("sessions/2026-W42/s.yaml", "rows:\n  - {date: 2026-10-12, pair: p1, came: [m1, e1]}\n");
    const auto made = world.programme();
    const auto person = outcome_of(made).people.front();
    CHECK(person.before == 8 * statistics::score_unit);
    CHECK(person.after == 16 * statistics::score_unit);
    CHECK(person.meetings == 2);
}

TEST_CASE("a licence that asks for a permission needs its reference") {
    const auto lacks = [](const std::string& licence) {
        const auto world = World().file("measures/m.yaml", "name: A\nsource: b\nlicence: " + licence + "\nitems: 1\nresponse: [0, 1]\nsubscales: {all: {items: [1]}}\n").programme();
        return lacks_permission(world.records().measures.begin()->second);
    };
    CHECK_FALSE(lacks("{status: free}"));
    CHECK(lacks("{status: asks, registration-required: true}"));
    CHECK_FALSE(lacks("{status: asks, registration-required: true, permission: R-17}"));
}

TEST_CASE("nothing made of fewer than ten pairs of scores leaves the lead") {
    SubscaleOutcome outcome;
    outcome.reliable = statistics::ReliableChange{};
    outcome.change = statistics::paired_change({{1, 2}, {2, 5}});
    const auto with = [&](std::int64_t before, std::int64_t after, std::int64_t pairs, std::size_t better) {
        outcome.counts = {before, after, pairs, 0};
        outcome.people.assign(static_cast<std::size_t>(pairs), {});
        for (std::size_t i = 0; i < better; ++i) outcome.people[i].verdict = statistics::Verdict::rose;
    };
    with(9, 9, 9, 0);
    CHECK(shown_outcome(outcome, Audience::lead).has_scores);
    CHECK_FALSE(shown_outcome(outcome, Audience::staff).has_scores);
    CHECK_FALSE(shown_outcome(outcome, Audience::everyone).has_scores);
    CHECK(shown_outcome(outcome, Audience::staff).same.count.is_hidden);
    with(13, 30, 10, 7);
    const auto staff = shown_outcome(outcome, Audience::staff), all = shown_outcome(outcome, Audience::everyone);
    CHECK(staff.has_scores);
    CHECK_FALSE(staff.has_people);
    CHECK_FALSE(staff.before.is_hidden);
    CHECK(staff.better.share);
    CHECK(all.before.is_hidden); // three were lost
    CHECK_FALSE(all.after.is_hidden);
    CHECK(all.same.count.is_hidden); // three, and none worse
    CHECK(all.worse.count.is_hidden);
    CHECK(all.better.count.is_hidden); // else the other two follow
    CHECK_FALSE(all.same.share);
    with(40, 40, 40, 20);
    CHECK(shown_outcome(outcome, Audience::everyone).worse.count.is_hidden);
    CHECK(shown_outcome(outcome, Audience::staff).has_signs);
    CHECK_FALSE(shown_outcome(outcome, Audience::everyone).has_signs);
    outcome.change->sd_before = 0; // all have the mean
    CHECK_FALSE(shown_outcome(outcome, Audience::staff).has_scores);
    with(4, 4, 4, 0);
    CHECK(shown_outcome(outcome, Audience::everyone).both.is_hidden);
}
