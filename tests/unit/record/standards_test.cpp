// SPDX-License-Identifier: MIT
#include "record/standards.hpp"

#include "../sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::record;
using namespace kith::testing;

namespace {

Standards read(const std::string& yaml, Codes expected = {}) {
    text::Findings findings;
    auto standards = read_record<Standards>(*tree_of(yaml), findings);
    CHECK(codes_of(findings) == expected);
    return standards;
}

} // namespace

TEST_CASE("evidence that people give has an owner, a date and what it is") {
    const auto standards = read("senior-leadership: {owner: Head of Y10, date: 2026-06-30, evidence: termly report}\n"
                                "signposting: [{to: School nurse, how: pastoral office, reviewed: 2026-09-01}]\nx-own: anything\n");
    CHECK(standards.given.at("senior-leadership").owner == "Head of Y10");
    CHECK(standards.signposting.at(0).to == "School nurse");
    CHECK(text::to_flow(Codec<Standards>::write(standards)) ==
          "{senior-leadership: {owner: Head of Y10, date: 2026-06-30, evidence: termly report}, signposting: [{to: School nurse, "
          "how: pastoral office, reviewed: 2026-09-01}]}");
    read("funding: {owner: Bursar, evidence: a letter}\n", {"missing-key"});
}

TEST_CASE("a kind of evidence that is not known is a finding with the one that was meant") {
    text::Findings findings;
    read_record<Standards>(*tree_of("senior-leadershp: {owner: A, date: 2026-06-30, evidence: b}\n"), findings);
    REQUIRE(codes_of(findings) == Codes{"unknown-key"});
    CHECK(findings.sorted().front().hint == "did you mean 'senior-leadership'?");
    read("[a, b]", {"wrong-kind"});
}
