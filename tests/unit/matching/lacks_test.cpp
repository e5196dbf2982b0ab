// SPDX-License-Identifier: MIT
#include "matching/lacks.hpp"
#include "pairing.hpp"

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

using Lacks = std::vector<Lack>;

Lacks lacks_of(const World& made) {
    const auto world = made.programme();
    return matching::lacks_of(instance_of(world));
}

World two() { return World().mentor("m1").mentee("e1"); }

} // namespace

TEST_CASE("people, forms and teams may be lacking") {
    CHECK(lacks_of(two()) == Lacks{});
    CHECK(lacks_of(World()) == Lacks{Lack::mentees, Lack::mentors});
    CHECK(lacks_of(World().mentor("m1")) == Lacks{Lack::mentees});
    CHECK(lacks_of(World().mentee("e1")) == Lacks{Lack::mentors});
    CHECK(lacks_of(World().mentor("m1").strand("s", "", "form-group")) == Lacks{Lack::forms});
    CHECK(lacks_of(two().strand("s", "matching: {groups: {teams: []}}\n", "group")) == Lacks{Lack::teams});
    CHECK(lacks_of(World().mentor("m1").strand("s", "", "duty")) == Lacks{Lack::pairs});
    CHECK(lacks_of(World().mentor("m1").strand("s", "", "drop-in")) == Lacks{Lack::mentees});
    CHECK(lacks_of(World().mentor("m1").strand("s", "scheduling: {duties: [{place: x}]}\n", "drop-in")) == Lacks{Lack::pairs});
}

TEST_CASE("a bound of nothing leaves nobody a place, unless someone has a capacity of their own") {
    const auto none = [](const char* side) { return "matching: {" + std::string(side) + ": {at-most: 0}}\n"; };
    CHECK(lacks_of(two().strand("s", none("mentees-per-mentor"))) == Lacks{Lack::mentor_places});
    CHECK(lacks_of(two().strand("s", none("mentors-per-mentee"))) == Lacks{Lack::mentee_places});
    CHECK(lacks_of(two().strand("s", none("mentees-per-mentor")).mentor("m2", "x-n: x\n", "year: Y10\ncapacity: {s: 1}\n")) ==
          Lacks{});
}

TEST_CASE("a rule may stand between all of them") {
    const auto strict = two().strand("s", "matching: {require: {year-gap: {at-least: 5}}}\n");
    CHECK(lacks_of(strict) == Lacks{Lack::open_pairs});
    CHECK(lacks_of(World(strict).pair("p1", "m1", "e1")) == Lacks{}); // those who are agreed stay
}
