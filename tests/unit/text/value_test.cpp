// SPDX-License-Identifier: MIT
#include "text/value.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace kith::text;
using namespace kith::testing;

TEST_CASE("text that some reader would retype is quoted") {
    for (const auto* word :
         {"on",  "Off",  "yes", "NO",    "y",     "N",  "true", "False", "null", "~",         "",   "012",
          "1e3", "0x1f", "0o7", "12:30", "1_000", "+1", "-",    ".5",    ".inf", "1.0",       "7b", "<<",
          "=",   " a",   "a ",  "a: b",  "a #b",  "#a", "- a",  "[a]",   "{a}",  "a, b",      "&a", "*a",
          "!a",  "%a",   "@a",  "`a",    "|",     ">",  "?",    "'a'",   "---",  "2026-02-30"}) {
        CAPTURE(word);
        CHECK(to_flow(word).front() == '"');
    }
}

TEST_CASE("plain words, ids, dates and weeks stay plain") {
    for (const auto* word :
         {"free", "m4t7z", "2026-09-21", "2026-W39", "young-carer", "parent-consent/wellbeing", "Y7",
          "head teacher", "O'Brien", "Zo\xc3\xab", "20 min", "None"}) {
        CAPTURE(word);
        CHECK(to_flow(word) == word);
    }
}

TEST_CASE("quotes, backslashes and line ends are escaped") {
    CHECK(to_flow("a\"b\\c") == "\"a\\\"b\\\\c\"");
    CHECK(to_flow("a\nb\tc\r") == "\"a\\nb\\tc\\r\"");
}

TEST_CASE("numbers and booleans are no text") {
    CHECK(to_flow(12) == "12");
    CHECK(to_flow(-3) == "-3");
    CHECK(to_flow(true) == "true");
    CHECK(to_flow("12") == "\"12\"");
    CHECK(to_flow("true") == "\"true\"");
}

TEST_CASE("flow style puts all on one line and keeps the order of keys") {
    CHECK(to_flow(List{}) == "[]");
    CHECK(to_flow(Map{}) == "{}");
    CHECK(to_flow(Map{{"b", List{1, "x", Map{{"on", 2}}}}, {"a", false}}) ==
          "{b: [1, x, {\"on\": 2}], a: false}");
}

TEST_CASE("a file is block style with what is small on its key's line") {
    const Map file{
        {"id", "x"}, {"free", List{"mon-1", "tue-1"}}, {"rows", List{Map{{"a", 1}}, Map{{"b", 2}}}}};
    CHECK(to_yaml(file) == "id: x\nfree: [mon-1, tue-1]\nrows:\n  - {a: 1}\n  - {b: 2}\n");
    CHECK(to_yaml(List{Map{{"a", 1}}, "b"}) == "- {a: 1}\n- b\n");
    CHECK(to_yaml(Map{{"m", Map{{"in", List{1}}}}}) == "m:\n  in: [1]\n");
}

TEST_CASE("a list too long for a line becomes a block") {
    List many;
    for (int i = 0; i < 40; ++i) many.push_back("word");
    CHECK(to_yaml(Map{{"k", many}}).starts_with("k:\n  - word\n"));
}

TEST_CASE("JSON has the same keys in the same order") {
    CHECK(to_json(Map{{"b", List{1, true}}, {"a", "x\"y"}}) ==
          "{\n  \"b\": [\n    1,\n    true\n  ],\n  \"a\": \"x\\\"y\"\n}\n");
    CHECK(to_json(Map{}) == "{}\n");
}

namespace {

std::string any_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "a", "Z",  "0",  "9",  " ", "-", "_",    ".",  "/", ":",  ": ",       "#",           " #",
        "'", "\"", "\\", ",",  "[", "]", "{",    "}",  "&", "*",  "!",        "|",           ">",
        "%", "@",  "\n", "\t", "?", "~", "null", "on", "=", "<<", "\xc3\xab", "\xe5\x90\x8d"};
    std::string text;
    for (auto left = random() % 7; left > 0; --left) text += pieces[random() % pieces.size()];
    return text;
}

bool reads_as(const Node& node, const Value& value) {
    if (const auto* text = value.as<std::string>())
        return node.kind == Node::Kind::scalar && node.text == *text;
    if (const auto* list = value.as<List>())
        return node.kind == Node::Kind::list &&
               std::equal(node.items.begin(), node.items.end(), list->begin(), list->end(), reads_as);
    const auto& members = value.as<Map>()->members();
    return node.kind == Node::Kind::map &&
           std::equal(node.entries.begin(), node.entries.end(), members.begin(), members.end(),
                      [](const Entry& entry, const Member& m) {
                          return entry.key == m.first && reads_as(entry.value, m.second);
                      });
}

} // namespace

TEST_CASE("any text that is written reads back as itself") {
    std::mt19937 random(20260921);
    for (int round = 0; round < 3000; ++round) {
        List list{any_text(random), any_text(random)};
        const Value value = Map{{"first", any_text(random)},
                                {any_text(random) + "k", list},
                                {"in", Map{{any_text(random) + "z", List{Map{{"t", any_text(random)}}}}}}};
        for (const auto& yaml : {to_yaml(value), to_flow(value) + "\n"}) {
            CAPTURE(yaml);
            const auto tree = tree_of(yaml);
            REQUIRE(tree);
            REQUIRE(reads_as(*tree, value));
        }
    }
}
