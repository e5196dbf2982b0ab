// SPDX-License-Identifier: MIT
#include "text/json.hpp"

#include <doctest/doctest.h>

using namespace kith::text;

TEST_CASE("JSON that was written is read back as it was") {
    const Value value = Map{{"a", 1}, {"b", List{"x", true, Map{{"c", -7}}}}, {"d", ""}};
    const auto read = parse_json(to_json(value));
    REQUIRE(read);
    CHECK(to_json(*read) == to_json(value));
    CHECK(*find(*read->as<Map>(), "a")->as<std::int64_t>() == 1);
    CHECK(find(*read->as<Map>(), "z") == nullptr);
}

TEST_CASE("what is no JSON, names a key twice or is nested too deep is nothing") {
    CHECK_FALSE(parse_json(""));
    CHECK_FALSE(parse_json("{\"a\": 1,}"));
    CHECK_FALSE(parse_json("{\"a\": 1, \"a\": 2}"));
    CHECK_FALSE(parse_json(std::string(40, '[') + std::string(40, ']')));
    CHECK(parse_json("{\"a\": {\"b\": 1}, \"b\": {\"a\": 2}}"));
}
