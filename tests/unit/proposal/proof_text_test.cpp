// SPDX-License-Identifier: MIT
#include "proposal/proof_text.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::matching;
using namespace kith::testing;

namespace {

Proof example() {
    Proof proof;
    proof.head = {
        {"well being", {}}, {*text::parse_date("2026-10-05"), {}}, {7, {}}, {false, {}}, {true, {}}, {0x00ab, {}}};
    proof.best.levels = {{{"bounds", {0}}, {}}, {{"choices", {}}, {}}, {{"need", {1, 0, 2}}, {}}};
    proof.best.pairs = {{"m1", "e1"}, {"m2", "form 7", true}};
    proof.best.rows.value = {"bounds", "fit"};
    proof.best.mentors = {{"m1", {0, -5}}, {"m2", {1, 9'000'000'000}}};
    proof.best.mentees = {{"form 7", {0, 0}}};
    proof.higher = HigherFloor{{500, {}}, proof.best};
    return proof;
}

const std::string head =
    "kith-proof 1\nstrand s\nmade 2026-10-05\nseed 0\nrule optimal\nrematch no\nprivate yes\n"
    "records 0123456789abcdef\n";

/// The first complaint as "line: message".
std::string complaint(const std::string& bytes) {
    const auto read = proposal::proof_from(source_of(bytes));
    if (read) return {};
    const auto first = read.findings().sorted().front();
    CHECK(first.code == text::code::bad_proof);
    return std::to_string(first.span.line) + ": " + first.message;
}

} // namespace

TEST_CASE("a proof is read as it was written, with its lines") {
    const auto text = proposal::to_text(example());
    CHECK(text.find("\npair m1 e1\nfixed m2 form 7\nrows bounds fit\nmentor 0 -5 m1\n") != std::string::npos);
    CHECK(text.find("\nlevel choices\nlevel need 1 0 2\n") != std::string::npos);
    const auto read = proposal::proof_from(source_of(text));
    REQUIRE(read);
    CHECK(proposal::to_text(*read) == text);
    CHECK(read->head.strand.span.line == 2);
    CHECK(read->best.mentors[1].span.line == 16);
    CHECK(read->best.mentees[0].person == "form 7");
    CHECK(read->higher->above.value == 500);
    CHECK(!proposal::why_changed(source_of(text)).has_errors());
}

TEST_CASE("a change of any byte is told by the digest") {
    const auto text = proposal::to_text(example());
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto changed = text;
        changed[at] = changed[at] == '1' ? '2' : '1';
        CHECK(proposal::why_changed(source_of(changed)).errors() == 1);
    }
    CHECK(proposal::why_changed(source_of(text + "\n")).errors() == 1);
    CHECK(proposal::why_changed(source_of(text.substr(0, text.size() - 1))).errors() == 1);
    CHECK(proposal::why_changed(source_of("")).errors() == 1);
}

TEST_CASE("a file that is no proof is refused at the line that is wrong") {
    CHECK(complaint("") == "0: 'kith-proof 1' is expected here");
    CHECK(complaint("hello\n") == "1: 'kith-proof 1' is expected here");
    CHECK(complaint("kith-proof 2\n") == "1: 'kith-proof 1' is expected here");
    CHECK(complaint("kith-proof 1\nmade 2026-10-05\n") == "2: 'strand NAME' is expected here");
    CHECK(complaint("kith-proof 1\nstrand s\nmade 2026-13-05\n") == "3: 'made DATE' is expected here");
    CHECK(complaint(head + "rows a\nmentor x\n") ==
          "10: 'mentor NUMBER... ID, with a number for each of the 1 rows' is expected here");
    CHECK(complaint(head + "rows a\nmentor 1\n") ==
          "10: 'mentor NUMBER... ID, with a number for each of the 1 rows' is expected here");
    CHECK(complaint(head + "level fit 1.5\n") == "9: 'level NAME NUMBER...' is expected here");
    CHECK(complaint(head + "pair m1\n") == "9: 'pair MENTOR MENTEE' is expected here");
    CHECK(complaint(head + "rows a\n") == "0: 'digest HEX' is expected here");
    CHECK(complaint(head + "rows a\ndigest 0\nmore\n") == "11: 'the end of the file' is expected here");
}

TEST_CASE("numbers are written in one way alone") {
    for (const auto* records : {"ab", "00000000000000AB", "0x000000000000ab", "000000000000000ab"})
        CHECK(complaint(head.substr(0, head.find("records")) + "records " + records + "\nrows a\ndigest 0\n") ==
              "8: 'records HEX' is expected here");
    for (const auto* number : {"01", "+1", "-0", " 1", "1.0", "0x1", "9223372036854775808"})
        CHECK(complaint(head + "rows a\nmentor " + number + " m1\ndigest 0\n") != "");
    CHECK(complaint(head + "rows a\nmentor -9223372036854775808 m1\ndigest 0\n").empty());
}
