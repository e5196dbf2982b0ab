// SPDX-License-Identifier: MIT
#include "matching/recruits.hpp"

#include "small_worlds.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

/// The gains by kind and value, as `year Y10`.
std::map<std::string, std::vector<LevelValue>> gains(const World& made) {
    const auto world = made.programme();
    const auto instance = instance_of(world);
    std::map<std::string, std::vector<LevelValue>> found;
    for (const auto& one : recruits(instance, {}))
        found[std::string(word(one.kind)) + (one.value.empty() ? "" : " ") + one.value] = one.gain;
    return found;
}

std::int64_t placed(const std::vector<LevelValue>& gain) {
    for (const auto& level : gain)
        if (level.name == "place") return level.values.front();
    return 0;
}

/// What the person is worth, with a record of their own in the programme.
std::vector<LevelValue> gain_by_hand(const programme::Programme& world, const Instance& instance, const Traits& traits) {
    auto records = world.records();
    const record::PersonId id{"z9"};
    records.people.emplace(id, recruit(world, instance.strand(), instance.settings().day, traits, id));
    const auto larger = programme::Programme::from(std::move(records), world.today());
    REQUIRE(larger);
    // The bound of the newcomer counts from the start, whether or not anybody comes to them.
    const auto with = instance_of(*larger);
    const auto without = with.with_capacities({{*with.find_mentor(who(*larger, "z9")), 0}});
    return gain(match_optimally(without).levels, match_optimally(with).levels);
}

} // namespace

TEST_CASE("each kind is worth what its best person is worth, tried one by one among the records") {
    std::mt19937 random(4108);
    int helping = 0;
    for (int round = 0; round < 24; ++round) {
        CAPTURE(round);
        const auto bounds = round % 2 == 0 ? "" : "  mentees-per-mentor: {at-least: 1, at-most: 2}\n";
        const auto world = any_small_world(random, orders()[static_cast<std::size_t>(round) % orders().size()], bounds).programme();
        const auto instance = instance_of(world);
        const auto found = recruits(instance, {});
        for (const auto& group : recruit_groups(world, instance.strand(), instance.settings().day)) {
            std::optional<std::vector<LevelValue>> best;
            for (const auto& traits : group.people)
                if (const auto gained = gain_by_hand(world, instance, traits); !best || is_greater(gained, *best)) best = gained;
            const auto at = std::find_if(found.begin(), found.end(), [&](const Recruit& one) {
                return one.kind == group.kind && one.value == group.value;
            });
            REQUIRE(at != found.end());
            REQUIRE(at->gain == *best);
            helping += sign(*best) > 0 ? 1 : 0;
        }
        for (std::size_t i = 1; i < found.size(); ++i) REQUIRE_FALSE(is_greater(found[i].gain, found[i - 1].gain));
    }
    CHECK(helping > 30);
}

TEST_CASE("only the kinds that the strand asks about are there, and only those that help are worth something") {
    auto made = World().strand("s", "matching:\n  require: {subject: true, shared-slots: 1}\n");
    made.mentor("m1", "offers: [maths]\n").mentee("e1", "wants: [maths]\n").mentee("e2", "wants: [art]\n", "year: Y7\nfree: [tue]\n");
    const auto worth = gains(made);
    CHECK(placed(worth.at("anyone")) == 1);
    CHECK(placed(worth.at("subject art")) == 1);
    CHECK(placed(worth.at("subject maths")) == 0);
    CHECK(placed(worth.at("slot tue")) == 1);
    CHECK(placed(worth.at("slot wed")) == 0);
    for (const auto& [kind, gain] : worth) CHECK_FALSE((kind.starts_with("year") || kind.starts_with("language")));
}

TEST_CASE("a year is worth something where the gap allows it, a language where it is shared") {
    auto made = World().strand("s", "matching:\n  require: {year-gap: {at-least: 1, at-most: 2}, mentor-years: {not: [Y9]}, "
                                    "shared-languages: 1}\n");
    made.mentee("e1", "languages: [ur, en]\n");
    const auto worth = gains(made);
    CHECK(placed(worth.at("year Y8")) == 1);
    CHECK_FALSE(worth.contains("year Y9"));
    CHECK_FALSE(worth.contains("year Y10"));
    CHECK(placed(worth.at("language ur")) == 1);
    CHECK(placed(worth.at("language en")) == 1);
}

TEST_CASE("where a rule asks for several slots or languages in common, one alone is no kind") {
    auto made = World().strand("s", "matching:\n  require: {shared-slots: 2, shared-languages: 2}\n");
    made.mentor("m1").mentee("e1", "languages: [ur, en]\n");
    const auto worth = gains(made);
    CHECK(worth.size() == 1);
    CHECK(placed(worth.at("anyone")) == 1);
}

TEST_CASE("who asks for the same gender is met by a mentor of it") {
    auto made = World().mentor("m1", "gender: m\n").mentee("e1", "gender: f\nasks: {gender: same}\n").mentee("e2", "gender: m\n");
    CHECK(placed(gains(made).at("anyone")) == 1);
}
