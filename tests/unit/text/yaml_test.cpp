// SPDX-License-Identifier: MIT
#include "text/yaml.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

namespace {

/// The text of the value at a top-level key.
std::string value_at(const std::string& bytes, const char* key) {
    const auto tree = tree_of(bytes);
    REQUIRE_MESSAGE(tree, bytes);
    const auto* node = tree->find(key);
    REQUIRE(node != nullptr);
    return node->text;
}

std::string nested(int levels) {
    return "a: " + std::string(static_cast<std::size_t>(levels), '[') + "x" +
           std::string(static_cast<std::size_t>(levels), ']') + "\n";
}

} // namespace

TEST_CASE("every scalar stays the text that was written") {
    for (const auto* word : {"no", "on", "012", "1e3", "0x1f", "~", "null", "Null", "NULL", "true", ".inf",
                             "2026-09-21", "12:30", "=", "a#b", "a:b", "-3"}) {
        CAPTURE(word);
        CHECK(value_at(std::string("k: ") + word + "\n", "k") == word);
        CHECK(value_at(std::string("k: [x, ") + word + "]\nl: m\n", "l") == "m");
    }
}

TEST_CASE("a word that begins like null is itself") {
    CHECK(value_at("k: nullable\n", "k") == "nullable");
    CHECK(value_at("k: null and void\n", "k") == "null and void");
    CHECK(value_at("k: ~x\n", "k") == "~x");
    const auto tree = tree_of("k: [~, null, x]\nl:\n  - null\n  - ~\n");
    REQUIRE(tree);
    CHECK(tree->find("k")->items.at(0).text == "~");
    CHECK(tree->find("k")->items.at(1).text == "null");
    CHECK(tree->find("l")->items.at(0).text == "null");
    CHECK(tree->find("l")->items.at(1).text == "~");
}

// lib/text/yaml_bytes.cpp, null_word_at: a key `null` is taken for an empty value in front of a key.
TEST_CASE("a key may be the word null") {
    CHECK(code_of("null: 3\n") == "accepted");
    CHECK(code_of("a: 1\n~: 4\n") == "accepted");
    CHECK(code_of("a: {null: 3}\n") == "accepted");
}

TEST_CASE("a key without a value is refused, also where the next key is null") {
    const auto next = refusal_of("a:\nnull: 3\n");
    CHECK(next.code == code::empty_value);
    CHECK(next.message == "'a' has no value");
    CHECK(next.span.line == 1);
    CHECK(code_of("a:\n~: 3\n") == "empty-value");
    CHECK(code_of("a:\n") == "empty-value");
    CHECK(code_of("a:\nb: 1\n") == "empty-value");
    CHECK(code_of("a: # later\nb: 1\n") == "empty-value");
    CHECK(code_of("{a: , b: 1}\n") == "empty-value");
    CHECK(code_of("{a}\n") == "empty-value");
    CHECK(code_of("a: [x, , y]\n") != "accepted");
    CHECK(code_of("- \n- b\n") == "empty-value");
    CHECK(refusal_of("a: 1\nnull -\n").message == "'null -' has no value");
    CHECK(refusal_of("a: 1\nnull\n").code == code::empty_value);
}

TEST_CASE("a file without a value is refused") {
    for (const auto* bytes : {"", "\n", "# only a comment\n", "---\n", "---\n...\n"}) {
        CAPTURE(bytes);
        CHECK(code_of(bytes) == "empty-value");
    }
    CHECK(code_of(",\n") != "accepted");
    CHECK(code_of("]\n") != "accepted");
}

TEST_CASE("quotes say what stands between them and no more") {
    CHECK(value_at("k: \"a\\n\\\"b\\\\\"\n", "k") == "a\n\"b\\");
    CHECK(value_at("k: 'it''s'\n", "k") == "it's");
    CHECK(value_at("k: '# no comment'\n", "k") == "# no comment");
    CHECK(value_at("k: \"\"\n", "k").empty());
    const auto tree = tree_of("a: '1'\nb: 1\n");
    REQUIRE(tree);
    CHECK_FALSE(tree->find("a")->plain);
    CHECK(tree->find("b")->plain);
}

TEST_CASE("a quote that is never closed is named where it is opened") {
    const auto open = refusal_of("a: 1\nb: \"never\nc: 3\n");
    CHECK(open.code == code::unclosed_quote);
    CHECK(open.span.line == 2);
    CHECK(open.span.column == 4);
    CHECK(code_of("b: 'never\n") == "unclosed-quote");
    CHECK(code_of("b: 'it''s\n") == "unclosed-quote");
    CHECK(code_of("b: \"x\\\"\n") == "unclosed-quote");
    CHECK(code_of("\"") != "accepted");
    CHECK(code_of("a: [\"x]\n") != "accepted");
    CHECK(code_of("a: \"x\" y\n") != "accepted");
}

TEST_CASE("a duplicate key names both lines") {
    const auto twice = refusal_of("id: x\nfree: [a]\n\nfree: [b]\n");
    CHECK(twice.code == code::duplicate_key);
    CHECK(twice.message == "'free' stands here twice; the first is on line 2");
    CHECK(twice.span.line == 4);
    CHECK(twice.hint == "keep one of the two; line 2 is: free: [a]");
    CHECK(code_of("a: {b: 1, b: 2}\n") == "duplicate-key");
    CHECK(code_of("a: 1\n\"a\": 2\n") == "duplicate-key");
    CHECK(code_of("a: {x: 1}\nb: {x: 1}\n") == "accepted");
}

TEST_CASE("anchors, aliases, merge keys and tags are refused") {
    CHECK(code_of("a: &x 1\n") == "anchor");
    CHECK(code_of("a: &x [1]\n") == "anchor");
    CHECK(code_of("a: &x {b: 1}\n") == "anchor");
    CHECK(code_of("a: &x\n") == "anchor");
    CHECK(code_of("&x a: 1\n") == "anchor");
    CHECK(code_of("a: *x\n") != "accepted");
    CHECK(code_of("a: &x 1\nb: *x\n") == "anchor");
    CHECK(code_of("<<: {a: 1}\n") == "anchor");
    CHECK(code_of("a: !!str 1\n") == "tag");
    CHECK(code_of("a: !mine {b: 1}\n") == "tag");
    CHECK(code_of("a: !!set [1]\n") == "tag");
    CHECK(value_at("\"<<\": 1\n", "<<") == "1");
}

TEST_CASE("a second document and text after the end are refused") {
    CHECK(code_of("a: 1\n---\nb: 2\n") == "second-document");
    CHECK(code_of("a: 1\n...\nb: 2\n") != "accepted");
    CHECK(code_of("- a\nb: 2\n") != "accepted");
    CHECK(code_of("[a]\nb: 2\n") != "accepted");
    CHECK(code_of("{a: 1} x\n") != "accepted");
    CHECK(code_of("---\na: 1\n...\n") == "accepted");
}

TEST_CASE("a bracket that is never closed is named where it is opened") {
    const auto open = refusal_of("a: 1\nb: [x,\n  {c: d}\n");
    CHECK(open.code == code::syntax);
    CHECK(open.message == "a '[' is opened here and never closed");
    CHECK(open.span.line == 2);
    CHECK(open.span.column == 4);
    CHECK(refusal_of("a: {b: [c]\n").message == "a '{' is opened here and never closed");
    const auto cut = refusal_of("x: 1\na: [b, c\nd: e\nf: g\n");
    CHECK(cut.message == "a '[' is opened here, and line 3 does not go on with it");
    CHECK(cut.span.line == 2);
}

TEST_CASE("brackets must be closed by their own kind") {
    for (const auto* bytes :
         {"a: [b\n", "a: {b: 1\n", "a: [b}\n", "a: {b: 1]\n", "a: [b]]\n", "a: b]: c: d\n"}) {
        CAPTURE(bytes);
        CHECK(code_of(bytes) != "accepted");
    }
}

TEST_CASE("nesting ends at sixteen") {
    CHECK(code_of(nested(15)) == "accepted");
    CHECK(code_of(nested(16)) == "too-deep");
    CHECK(code_of(nested(20'000)) != "accepted");
    CHECK(code_of("a: " + std::string(20'000, '{') + "\n") != "accepted");
    std::string dashes;
    for (int i = 0; i < 5'000; ++i) dashes += "- ";
    CHECK(code_of(dashes + "x\n") != "accepted");
}

TEST_CASE("too much of anything is refused, and the size is said") {
    std::string many = "a: [";
    for (int i = 0; i < 99'997; ++i) many += "x,";
    CHECK(code_of(many + "x]\n") == "accepted"); // with the map and the list: 100,000
    CHECK(code_of(many + "x,x]\n") == "too-large");
    const std::string long_text(64 << 10, 'x');
    CHECK(value_at("a: " + long_text + "\n", "a") == long_text);
    CHECK(code_of("a: " + long_text + "x\n") == "too-large");
    CHECK(code_of("a: 1\n" + std::string(1 << 20, '\n')) == "too-large");
    CHECK(code_of("a: 1\n" + std::string((1 << 20) - 5, '\n')) == "accepted");
}

TEST_CASE("a long line and a long map are read in time that grows with them alone") {
    // Each value's place is counted onward from the last one, and keys are looked up: quadratic, this takes minutes.
    std::string line = "a: [";
    for (int i = 0; i < 15'000; ++i) line += "x,                                                            ";
    const auto wide = tree_of(line + "x]\n");
    REQUIRE(wide);
    CHECK(wide->find("a")->items.back().span.column == 930'005);
    std::string map;
    for (int i = 0; i < 19'900; ++i) map += "k" + std::to_string(i) + ": v\n";
    CHECK(code_of(map) == "accepted");
    const auto twice = refusal_of(map + "k19898: w\n");
    CHECK(twice.code == code::duplicate_key);
    CHECK(twice.message == "'k19898' stands here twice; the first is on line 19899");
}

TEST_CASE("bytes that are no text are refused before they are parsed") {
    CHECK(code_of("\xef\xbb\xbf"
                  "a: 1\n") == "byte-order-mark");
    const auto latin = refusal_of("a: 1\nb: caf\xe9\n");
    CHECK(latin.code == code::bad_utf8);
    CHECK(latin.message == "byte 12 is not UTF-8");
    CHECK(latin.span.line == 2);
    CHECK(code_of(std::string("a: \0b\n", 6)) == "control-character");
    CHECK(code_of("a: \x1b[31m\n") == "control-character");
    CHECK(code_of("a: \xe2\x80\xae"
                  "b\n") == "control-character");
    CHECK(code_of("\xff\xfe"
                  "a") == "bad-utf8");
}

TEST_CASE("a tab stands in quotes and comments alone") {
    const auto tab = refusal_of("a:\n\tb: 1\n");
    CHECK(tab.code == code::tab_indent);
    CHECK(tab.span.line == 2);
    CHECK(code_of("a:\n  \tb: 1\n") == "tab-indent");
    const auto behind = refusal_of("a: b\t# why\n");
    CHECK(behind.code == code::tab_indent);
    CHECK(behind.span.column == 5);
    for (const auto* bytes : {"a:\tb\n", "-\ta\n", "a\t: b\n", "a: b\tc\n", "a: [b,\tc]\n", "a: b\n\t\nc: d\n"})
        CHECK_MESSAGE(code_of(bytes) == "tab-indent", bytes);
    CHECK(value_at("a: \"b\tc\" # d\te\n", "a") == "b\tc");
}

TEST_CASE("what git leaves of a conflict is named as that") {
    const auto conflict = refusal_of("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n");
    CHECK(conflict.code == code::conflict_marker);
    CHECK(conflict.span.line == 2);
    CHECK(code_of("a: 1\r\n=======\r\nb: 3\r\n") == "conflict-marker");
    CHECK(code_of("a: 1\n>>>>>>> theirs\n") == "conflict-marker");
    CHECK(code_of("||||||| base\na: 1\n") == "conflict-marker");
    CHECK(value_at("a: '======='\n", "a") == "=======");
}

TEST_CASE("line endings of other systems are no part of a value") {
    const auto tree = tree_of("a: one\r\nb: [x, y]\r\nc:\r\n  d: 'z'\r\n");
    REQUIRE(tree);
    CHECK(tree->find("a")->text == "one");
    CHECK(tree->find("b")->items.at(1).text == "y");
    CHECK(tree->find("c")->find("d")->text == "z");
    CHECK(tree->find("c")->find("d")->span.line == 4);
}

TEST_CASE("each value knows its place in characters and its extent in bytes") {
    const std::string bytes =
        "name: Zo\xc3\xab\n\xc3\xab: [a, 'b', {c: d}]\nrows:\n  - x\n  - y # last\nend: 1\n";
    const auto tree = tree_of(bytes);
    REQUIRE(tree);
    const auto text_of = [&](const Node& node) { return bytes.substr(node.begin, node.end - node.begin); };
    const auto& list = *tree->find("\xc3\xab");
    CHECK(text_of(list) == "[a, 'b', {c: d}]");
    CHECK(list.span.line == 2);
    CHECK(list.span.column == 4);
    CHECK(text_of(list.items.at(1)) == "'b'");
    CHECK(list.items.at(1).span.width == 3);
    CHECK(text_of(list.items.at(2)) == "{c: d}");
    CHECK(text_of(*tree->find("name")) == "Zo\xc3\xab");
    CHECK(tree->find("name")->span.width == 3);
    CHECK(text_of(*tree->find("rows")) == "- x\n  - y");
    CHECK(tree->entries.at(1).key_span.line == 2);
}

TEST_CASE("a value over several lines is read, but its extent is not claimed") {
    const auto tree = tree_of("a: |\n  one\n  two\nb: one\n  two\nc: >\n  x\n");
    REQUIRE(tree);
    CHECK(tree->find("a")->text == "one\ntwo\n");
    CHECK(tree->find("a")->end == Node::unknown_end);
    CHECK(tree->find("b")->text == "one two");
    CHECK(tree->find("b")->end == Node::unknown_end);
    CHECK(tree->find("c")->end == Node::unknown_end);
}

TEST_CASE("keys are words and not lists or maps") {
    CHECK(code_of("[a]: b\n") != "accepted");
    CHECK(code_of("{a: b}: c\n") != "accepted");
    CHECK(code_of("? [a]\n: b\n") != "accepted");
}

TEST_CASE("two trees are the same whatever their quotes, style and comments") {
    const auto a = tree_of("a: [x, 'y']\nb: {c: 1}\n"),
               b = tree_of("# other\na:\n- \"x\"\n- y\nb:\n  c: '1' # one\n");
    REQUIRE((a && b));
    CHECK(same_tree(*a, *b));
    CHECK_FALSE(same_tree(*a, *tree_of("a: [x, y]\nb: {c: 2}\n")));
    CHECK_FALSE(same_tree(*a, *tree_of("b: {c: 1}\na: [x, y]\n")));
    CHECK_FALSE(same_tree(*a, *tree_of("a: [x]\nb: {c: 1}\n")));
}
