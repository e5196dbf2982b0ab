// SPDX-License-Identifier: MIT
#include "scheduling/conflict.hpp"

#include "scheduling/planner.hpp"
#include "world.hpp"

#include <algorithm>
#include <random>

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;
using scheduling::Fact;

namespace {

constexpr int slots = 4;
const char* const slot_names[slots] = {"mon", "tue", "wed", "late"}; ///< wed and late at one time

struct Small {
    std::vector<std::vector<int>> free; ///< of each person: slots
    std::vector<std::pair<int, int>> pairs;
    std::vector<std::vector<int>> adults; ///< slots of each
    int number = 1;                       ///< meetings an adult oversees
};

std::vector<int> some_slots(std::mt19937& random) {
    std::vector<int> found;
    for (int s = 0; s < slots; ++s)
        if (random() % 2 == 0) found.push_back(s);
    return found;
}

Small any_small(std::mt19937& random) {
    Small small;
    const int pupils = 2 + static_cast<int>(random() % 3);
    for (int p = 0; p < 2 * pupils; ++p) small.free.push_back(some_slots(random));
    for (int e = 0; e < pupils; ++e)
        for (int m = pupils; m < 2 * pupils; ++m)
            if (random() % 3 == 0 && small.pairs.size() < 5) small.pairs.push_back({m, e});
    for (std::size_t a = 0; a < 1 + random() % 2; ++a) small.adults.push_back(some_slots(random));
    small.number = 1 + static_cast<int>(random() % 2);
    return small;
}

std::string listed(const std::vector<int>& some) {
    std::string text;
    for (const int s : some) text += (text.empty() ? "" : ", ") + std::string(slot_names[s]);
    return "free: [" + text + "]\n";
}

World world_of(const Small& small) {
    World world;
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-10-05, to: 2026-10-09}]\nslots:\n"
                                   "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                                   "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                                   "  wed: {day: wed, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                                   "  late: {day: wed, from: \"12:50\", to: \"13:30\", kind: lunch}\n");
    world.strand("s", fmt::format("scheduling: {{supervision: {{meetings-per-adult: {}}}}}\n", small.number));
    const auto pupils = small.free.size() / 2;
    for (std::size_t p = 0; p < small.free.size(); ++p)
        world.person(fmt::format("p{}", p), fmt::format("year: {}\nstrands: {{s: {}}}\n{}", p < pupils ? "Y7" : "Y10",
                                                        p < pupils ? "mentee" : "mentor", listed(small.free[p])));
    for (std::size_t a = 0; a < small.adults.size(); ++a)
        world.person(fmt::format("a{}", a), "strands: {s: supervisor}\n" + listed(small.adults[a]));
    for (std::size_t k = 0; k < small.pairs.size(); ++k)
        world.file(fmt::format("pairs/q{}.yaml", k),
                   fmt::format("id: q{}\nstrand: s\nmentors: [p{}]\nmentees: [p{}]\nbegan: 2026-10-01\n"
                               "asked: {{mentor: 2026-09-17, mentee: 2026-09-18}}\n",
                               k, small.pairs[k].first, small.pairs[k].second));
    return world;
}

/// Which facts hold, in the words of the test's own school.
struct Facts {
    std::set<std::size_t> meets;
    std::set<int> hours, one_at_once;
    std::set<int> adults; ///< slots
    bool shared = false;
};

bool has(const std::vector<int>& some, int slot) { return std::find(some.begin(), some.end(), slot) != some.end(); }
bool overlap(int a, int b) { return a == b || (a >= 2 && b >= 2); }

/// The school's rules for one way of meeting, written out anew.
bool is_kept(const Small& small, const Facts& facts, const std::vector<int>& slot_of) {
    int there[slots] = {};
    for (const auto k : facts.meets) {
        const auto& [mentor, mentee] = small.pairs[k];
        for (const int person : {mentor, mentee}) {
            if (facts.hours.contains(person) && !has(small.free[static_cast<std::size_t>(person)], slot_of[k])) return false;
            for (const auto other : facts.meets)
                if (other < k && facts.one_at_once.contains(person) && overlap(slot_of[k], slot_of[other]) &&
                    (small.pairs[other].first == person || small.pairs[other].second == person))
                    return false;
        }
        ++there[slot_of[k]];
    }
    for (int s = 0; s < slots; ++s) {
        const auto count = std::count_if(small.adults.begin(), small.adults.end(), [&](const auto& free) { return has(free, s); });
        if (facts.adults.contains(s) && there[s] > count * small.number) return false;
    }
    if (!facts.shared) return true;
    // Wednesday's two slots share a time: an adult oversees so many over both.
    int wed_alone = 0, late_alone = 0, both = 0;
    for (const auto& free : small.adults) {
        if (has(free, 2) && has(free, 3)) both += small.number;
        else if (has(free, 2)) wed_alone += small.number;
        else if (has(free, 3)) late_alone += small.number;
    }
    return std::max(0, there[2] - wed_alone) + std::max(0, there[3] - late_alone) <= both;
}

bool can_meet(const Small& small, const Facts& facts) {
    std::vector<int> slot_of(small.pairs.size(), 0);
    while (true) {
        if (is_kept(small, facts, slot_of)) return true;
        std::size_t k = 0;
        for (; k < slot_of.size() && slot_of[k] == slots - 1; ++k) slot_of[k] = 0;
        if (k == slot_of.size()) return false;
        ++slot_of[k];
    }
}

int number_in(const std::string& id) { return std::stoi(id.substr(1)); }

Facts facts_of(const Programme& world, const std::vector<Fact>& told) {
    Facts facts;
    const auto slot = [&](const Fact& fact) {
        return static_cast<int>(std::find(slot_names, slot_names + slots, world[*fact.slot].name.text) - slot_names);
    };
    for (const auto& fact : told) {
        if (fact.kind == Fact::Kind::meets) facts.meets.insert(static_cast<std::size_t>(number_in(world[*fact.pair].id.text)));
        else if (fact.kind == Fact::Kind::hours) facts.hours.insert(number_in(world[*fact.person].id.text));
        else if (fact.kind == Fact::Kind::one_at_once) facts.one_at_once.insert(number_in(world[*fact.person].id.text));
        else if (fact.kind == Fact::Kind::adults) facts.adults.insert(slot(fact));
        else if (fact.kind == Fact::Kind::shared) facts.shared = true;
        else FAIL("a fact that this school has not: " << scheduling::word(fact.kind));
    }
    return facts;
}

/// Together impossible, and possible without each of them.
void check_conflict(const Small& small, const Programme& world, const scheduling::Conflict& conflict) {
    CHECK(conflict.is_irreducible);
    CHECK_FALSE(can_meet(small, facts_of(world, conflict.facts)));
    for (std::size_t f = 0; f < conflict.facts.size(); ++f) {
        auto rest = conflict.facts;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(f));
        CHECK_MESSAGE(can_meet(small, facts_of(world, rest)), scheduling::word(conflict.facts[f].kind));
    }
}

scheduling::Plans planned(const Programme& world, const scheduling::Commitments& none, std::vector<scheduling::Instance>& parts) {
    parts.emplace_back(world, StrandIndex{0}, scheduling::PlanDates{day("2026-10-05"), day("2026-10-09")}, none);
    scheduling::Stays stays;
    stays.pinned.resize(1);
    return scheduling::make_plans(parts, stays);
}

} // namespace

TEST_CASE("why a pair is unplaced: facts that cannot all be kept, and none of which can be left out") {
    std::mt19937 random(11);
    int told = 0, unplaced = 0, helped = 0;
    for (int round = 0; round < 150; ++round) {
        const auto small = any_small(random);
        const auto world = world_of(small).programme(day("2026-10-02"));
        const scheduling::Commitments none;
        std::vector<scheduling::Instance> parts;
        const auto plans = planned(world, none, parts);
        for (const auto& one : plans.parts.front().unplaced) {
            ++unplaced;
            REQUIRE(one.reason.has_value());
            CHECK_FALSE(one.because.empty());
            const auto& reason = plans.reasons[*one.reason];
            CHECK(std::find(reason.unplaced.begin(), reason.unplaced.end(), one.pair) != reason.unplaced.end());
            helped += reason.would_help.empty() ? 0 : 1;
        }
        for (const auto& reason : plans.reasons) {
            ++told;
            check_conflict(small, world, reason.conflict);
        }
    }
    CHECK(unplaced > 100);
    CHECK(told > 100);
    CHECK(helped > 50);
}

TEST_CASE("a set of pairs that cannot all meet in the slots that suit them is found without a plan") {
    std::mt19937 random(12);
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        const auto small = any_small(random);
        const auto world = world_of(small).programme(day("2026-10-02"));
        const scheduling::Commitments none;
        std::vector<scheduling::Instance> parts;
        const auto plans = planned(world, none, parts);
        const auto& left = plans.parts.front().unplaced;
        const bool short_of_slots = std::any_of(left.begin(), left.end(), [&](const auto& one) {
            return !parts.front().task_of(one.pair).options.empty();
        });
        const auto conflicts = scheduling::conflicts_of(parts);
        CHECK(conflicts.empty() != short_of_slots);
        found += conflicts.empty() ? 0 : 1;
    }
    CHECK(found > 10);
}

TEST_CASE("a pair that never meets is told why, too, where a lesson that may be missed once ties the weeks") {
    bool over_weeks = false;
    for (int seed = 0; seed < 12; ++seed) {
        testing::World made;
        made.strand("s", "matching: {mentors-per-mentee: {at-most: 2}, seed: " + std::to_string(seed) +
                             "}\nscheduling: {slots: {names: [p1, mon, tue]}, supervision: none, may-miss: {art: 1}}\n");
        made.file("classes.yaml", "7B: {p1: art}\n").mentee("e1", "x-n: x\n", "year: Y7\nclasses: [7B]\n");
        for (const auto* n : {"1", "2"})
            made.mentor(std::string("m") + n, "x-n: x\n", "year: Y10\nfree: [p1]\n").pair(std::string("p") + n, std::string("m") + n, "e1");
        const auto world = made.programme(day("2026-10-02"));
        const scheduling::Commitments none;
        const std::vector<scheduling::Instance> parts{{world, StrandIndex{0}, {day("2026-10-05"), day("2026-10-16")}, none}};
        const auto plans = scheduling::make_plans(parts, {{{}}, {}});
        REQUIRE(plans.parts.front().unplaced.size() == 2);
        for (const auto& one : plans.parts.front().unplaced) CHECK(one.reason.has_value());
        for (const auto& reason : plans.reasons) over_weeks = over_weeks || reason.is_over_weeks;
    }
    CHECK(over_weeks);
}
