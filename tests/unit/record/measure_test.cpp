// SPDX-License-Identifier: MIT
#include "record/measure.hpp"

#include "../sources.hpp"
#include "record/diary.hpp"
#include "record/person.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;
using namespace kith::testing;

namespace {

template <class T>
T read(const std::string& yaml, Codes expected = {}) {
    text::Findings findings;
    auto record = read_record<T>(*tree_of(yaml), findings);
    CHECK(codes_of(findings) == expected);
    return record;
}

} // namespace

TEST_CASE("a measure is read with its key, its licence and the published figures") {
    const auto measure = read<Measure>("name: A scale\nsource: its authors\nlicence: {status: free}\nitems: 4\n"
                                       "response: [0, 3]\nsubscales:\n  worry: {items: [1, 3, 4], reversed: [3], min-answered: 2, "
                                       "prorate: true}\nconversion: {0: 0.00, 1: 1.25}\ndirection: -1\n"
                                       "reliability: {alpha: 0.83, sd: 6.8, source: a paper}\n");
    CHECK(measure.direction == Direction::down);
    CHECK(measure.subscales.begin()->second.items.size() == 3);
    CHECK(measure.subscales.begin()->second.min_answered == 2);
    CHECK(text::format(measure.conversion.at(1)) == "1.25");
    CHECK(measure.reliability->alpha == text::Decimal{83, 2});
}

TEST_CASE("a direction is 1 or -1") {
    read<Measure>("name: A\nsource: b\nlicence: {status: free}\nitems: 1\nresponse: [0, 1]\n"
                  "subscales: {all: {items: [1]}}\ndirection: up\n",
                  {"bad-value"});
}

TEST_CASE("an item that was not answered is none, and a check-in is a number to ten or a symbol") {
    const auto taken = read<MeasureTaken>("{measure: scwbs, wave: pre, date: 2026-09-20, items: [3, none, 0]}");
    REQUIRE(taken.items.size() == 3);
    CHECK(taken.items[0].value == 3);
    CHECK_FALSE(taken.items[1].value.has_value());
    CHECK(taken.items[2].value == 0);
    CHECK(text::to_flow(Codec<MeasureTaken>::write(taken)) ==
          "{measure: scwbs, wave: pre, date: 2026-09-20, items: [3, none, 0]}");
    CHECK(read<CheckIn>("{date: 2026-11-23, pair: r3f9c, value: 8}").value.number == 8);
    CHECK(read<CheckIn>("{date: 2026-11-23, pair: r3f9c, value: sunny}").value.symbol == "sunny");
    read<CheckIn>("{date: 2026-11-23, pair: r3f9c, value: 11}", {"bad-number"});
}

TEST_CASE("a concern has no place for a child or a story") {
    const auto concern = read<Concern>("{date: 2026-11-25, raised-by: mentor, passed-to: 9d0cr, at: \"13:05\"}");
    CHECK_FALSE(concern.acknowledged.has_value());
    read<Concern>("{date: 2026-11-25, raised-by: mentor, passed-to: 9d0cr, at: \"13:05\", about: 7k2mq}", {"unknown-key"});
}
