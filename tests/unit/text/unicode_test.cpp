// SPDX-License-Identifier: MIT
#include "text/unicode.hpp"

#include <doctest/doctest.h>

using namespace kith::text;

TEST_CASE("the first byte that is not UTF-8 is found") {
    CHECK_FALSE(first_invalid_utf8("plain"));
    CHECK_FALSE(first_invalid_utf8("Zo\xc3\xab \xe2\x82\xac \xf0\x9f\x98\x80"));
    CHECK(first_invalid_utf8("ab\xff") == 2);
    CHECK(first_invalid_utf8("a\xc3") == 1);             // cut short
    CHECK(first_invalid_utf8("\xc0\xaf") == 0);          // overlong
    CHECK(first_invalid_utf8("x\xed\xa0\x80") == 1);     // a surrogate
    CHECK(first_invalid_utf8("x\xf4\x90\x80\x80") == 1); // beyond U+10FFFF
    CHECK(first_invalid_utf8("caf\xe9") == 3);           // Latin-1
}

TEST_CASE("controls and invisible characters are forbidden, layout is not") {
    CHECK_FALSE(first_forbidden("a\tb\r\nc"));
    CHECK(first_forbidden(std::string_view("a\0b", 3)) == 1);
    CHECK(first_forbidden("ab\x1b[31m") == 2);
    CHECK(first_forbidden("\x7f") == 0);
    CHECK(first_forbidden("a\xc2\x85") == 1);         // U+0085 next line
    CHECK(first_forbidden("abc\xe2\x80\xae") == 3);   // U+202E right-to-left override
    CHECK(first_forbidden("a\xe2\x80\x8b") == 1);     // U+200B zero width space
    CHECK(first_forbidden("a\xef\xbb\xbf") == 1);     // U+FEFF inside the text
    CHECK(first_forbidden("a\xef\xbf\xbe") == 1);     // U+FFFE is no character
    CHECK(first_forbidden("a\xf3\xa0\x81\x81") == 1); // a tag character
    CHECK(first_forbidden("\xe2\x80\xa8") == 0);      // U+2028, a line end to YAML 1.1
    CHECK(first_forbidden("\xe2\x80\xa9") == 0);      // U+2029
    CHECK(first_forbidden("a\xc2\xad") == 1);         // U+00AD soft hyphen
    CHECK(first_forbidden("a\xd8\x9c") == 1);         // U+061C Arabic letter mark
    CHECK(first_forbidden("\xe2\x81\xa0") == 0);      // U+2060 word joiner
    CHECK(first_forbidden("\xef\xb7\x90") == 0);      // U+FDD0 is no character
    CHECK(first_forbidden("\xf0\x9f\xbf\xbf") == 0);  // nor is U+1FFFF
    CHECK_FALSE(first_forbidden("a\xe2\x80\x8c\xe2\x80\x8d")); // joiners: names in some scripts need them
    CHECK_FALSE(first_forbidden("a\xc2\xa0\xef\xb8\x8f"));     // no-break space, variation selector
    CHECK_FALSE(first_forbidden("\xd8\xb9\xd8\xb1")); // right-to-left letters are letters
}

TEST_CASE("characters are code points and columns are what they take on a terminal") {
    CHECK(characters("Zo\xc3\xab") == 3);
    CHECK(columns("Zo\xc3\xab") == 3);
    CHECK(characters("Zoe\xcc\x88") == 4); // a combining mark
    CHECK(columns("Zoe\xcc\x88") == 3);
    CHECK(characters("\xe5\x90\x8d") == 1); // a wide character
    CHECK(columns("\xe5\x90\x8d") == 2);
}

TEST_CASE("two spellings of one letter have one normal form") {
    CHECK(nfc("Zoe\xcc\x88") == "Zo\xc3\xab");
    CHECK(nfc("plain") == "plain");
    CHECK(nfc("").empty());
}

TEST_CASE("two spellings of one name fold to the same text") {
    CHECK(folded("  Zoe\xcc\x88   PATEL ") == folded("zo\xc3\xab patel"));
    CHECK(folded("A\t\tB") == "a b");
    CHECK(folded("Stra\xc3\x9f"
                 "e") == "strasse");
    CHECK(folded("   ").empty());
    CHECK(folded("Maya") != folded("Mayar"));
}

TEST_CASE("what could disturb a terminal is written out") {
    CHECK(visible("plain \xc3\xab") == "plain \xc3\xab");
    CHECK(visible("a\x1b[2J") == "a\\x1b[2J");
    CHECK(visible("a\tb") == "a b");
    CHECK(visible("a\xff"
                  "b") == "a\\xffb");
    CHECK(visible("\xe2\x80\xae") == "<U+202E>");
    CHECK(visible("\xc2\x85") == "\\x85");
}

TEST_CASE("a character has its name, and a space of another kind is known") {
    CHECK(point_name("\x1b[2J") == "U+001B");
    CHECK(point_name("\xe2\x80\xae" "x") == "U+202E");
    CHECK(point_name("\xf3\xa0\x81\x81") == "U+E0041");
    CHECK(begins_with_odd_space("\xc2\xa0" "x"));
    CHECK(begins_with_odd_space("\xe3\x80\x80"));
    CHECK(begins_with_odd_space("\xe2\x80\x89"));
    CHECK_FALSE(begins_with_odd_space(" x"));
    CHECK_FALSE(begins_with_odd_space("x"));
    CHECK_FALSE(begins_with_odd_space(""));
}

namespace {

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> found;
    for (const auto& word : words_of(text)) found.push_back(word.folded);
    return found;
}

} // namespace

TEST_CASE("words are runs of letters, digits and marks, folded") {
    using Words = std::vector<std::string>;
    CHECK(folded_words("# Ask Maya's mum, 2x_a!") == Words{"ask", "maya", "s", "mum", "2x", "a"});
    CHECK(folded_words("ZO\u00cb Zoe\u0308") == Words{"zo\u00eb", "zo\u00eb"}); // composed or not
    CHECK(folded_words("Maya\u2019s\u00a0den") == Words{"maya", "s", "den"});   // quotes and spaces of a word processor
    CHECK(folded_words("\u0141ukasz \u0645\u0631\u064a\u0645") == Words{"\u0142ukasz", "\u0645\u0631\u064a\u0645"});
    CHECK(folded_words("M\xffya Ann") == Words{"m\xffya", "ann"}); // not UTF-8
    CHECK(folded_words("").empty());
    CHECK(folded_words(" -- ").empty());
}

TEST_CASE("a word knows where it stands") {
    const auto words = words_of("\u00e9 ab");
    REQUIRE(words.size() == 2);
    CHECK(words[1].begin == 3);
    CHECK(words[1].end == 5);
}

TEST_CASE("a word without its accents") {
    CHECK(without_marks("zo\u00eb") == "zoe");
    CHECK(without_marks("w\u00f3jcik") == "wojcik");
    CHECK(without_marks("ann") == "ann");
}

TEST_CASE("a word of several scripts is noticed, a name of several words in different scripts is not") {
    CHECK(mixes_scripts("\u0410nna"));           // a Cyrillic A
    CHECK(mixes_scripts("Z\u03bf\u00eb Hall"));  // a Greek omicron
    CHECK_FALSE(mixes_scripts("\u0410\u043d\u043d\u0430 Hall"));
    CHECK_FALSE(mixes_scripts("Zo\u00eb O'Brien-\u0141uk 7b"));
    CHECK_FALSE(mixes_scripts(""));
}
