// SPDX-License-Identifier: MIT
#include "record/who_came.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;

namespace {

const PersonId mentor{"b3"}, mentee{"c4"}, other{"m7"};

SessionRow planned() {
    SessionRow row;
    row.date.value = text::parse_date("2026-09-21").value();
    row.pair = text::Located<PairId>{{"p1"}, {}};
    row.came = {{mentor, {}}, {mentee, {}}};
    row.minutes = 20;
    return row;
}

std::string after(const WhoCame& said, const SessionRow& row = planned()) {
    return text::to_flow(Codec<SessionRow>::write(applied(row, said)));
}

} // namespace

TEST_CASE("where nothing is said everything went as planned") {
    CHECK(WhoCame{}.empty());
    CHECK(after({}) == "{date: 2026-09-21, pair: p1, came: [b3, c4], minutes: 20}");
}

TEST_CASE("one who missed it did not come") {
    WhoCame said;
    said.missed[mentee] = Missed::lesson;
    said.minutes = 5;
    CHECK(after(said) == "{date: 2026-09-21, pair: p1, came: [b3], missed: {c4: lesson}, minutes: 5}");
}

TEST_CASE("a reason alone is why nobody came, and then there are no minutes") {
    WhoCame said;
    said.nobody_else = Missed::cancelled;
    CHECK(after(said) == "{date: 2026-09-21, pair: p1, missed: {b3: cancelled, c4: cancelled}}");
    said.came = std::set<PersonId>{mentor};
    CHECK(after(said) == "{date: 2026-09-21, pair: p1, came: [b3], missed: {c4: cancelled}, minutes: 20}");
}

TEST_CASE("who is replaced was absent unless something else is said") {
    WhoCame said;
    said.cover[mentor] = other;
    CHECK(after(said) == "{date: 2026-09-21, pair: p1, came: [c4], missed: {b3: absent}, cover: {b3: m7}, minutes: 20}");
    said.missed[mentor] = Missed::lesson;
    CHECK(after(said) == "{date: 2026-09-21, pair: p1, came: [c4], missed: {b3: lesson}, cover: {b3: m7}, minutes: 20}");
}

TEST_CASE("who came after all needs no stand-in, and where nobody came no stand-in did") {
    auto row = planned();
    row.came.erase({mentor, {}});
    row.missed[{mentor, {}}] = Missed::absent;
    row.cover[{mentor, {}}] = {other, {}};
    WhoCame said;
    said.came = std::set<PersonId>{mentor, mentee};
    CHECK(after(said, row) == "{date: 2026-09-21, pair: p1, came: [b3, c4], minutes: 20}");
    said.came->clear();
    CHECK(after(said, row) == "{date: 2026-09-21, pair: p1, missed: {b3: absent}}");
    CHECK(expected_in(row) == std::set<PersonId>{mentor, mentee});
}
