// SPDX-License-Identifier: MIT
#include "evidence/rollup.hpp"

#include "report/rollup_page.hpp"
#include "report/summary_json.hpp"
#include "text/json.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace kith;
using namespace kith::evidence;

namespace {

Shard shard(const std::string& name, Figure before, const char* asof = "2026-11-23") {
    Summary summary;
    summary.programme = name;
    summary.academic_year = "2026-27";
    summary.schools = {name + " School"};
    summary.asof = *text::parse_date(asof);
    summary.audience = Audience::everyone;
    summary.mentees = {40, false};
    summary.before = before;
    summary.after = {12, false};
    summary.both = {{}, true};
    summary.one_to_one = true;
    summary.contact = {{"under-11", {{8, false}, {20, false}}, {{}, {}}}};
    summary.contact.front().school_day = {{{}, true}, {20, false}};
    summary.support = {{"training-prior", true, {{9, false}, {15, false}}}};
    summary.questions = {{"end", "mentees", "helped-listening", "all", {30, false}, {{"a-lot", {20, false}}, {"a-little", {{}, true}}}}};
    summary.axes = {{"Lunch team", "one-to-one", "staff", ""}};
    summary.standards = {{"training", "partly"}};
    return {name + ".json", summary};
}

std::string page(const Rollup& all) { return text::to_json(report::rollup_report(all).json); }

} // namespace

TEST_CASE("sums are whole numbers, and what is kept back makes them a range or at least") {
    const auto all = rollup({shard("a", {30, false}), shard("b", {{}, true})}, {});
    CHECK(all.programmes == 2);
    CHECK(all.before.some.known == 30);
    CHECK(all.before.some.kept_back == 1);
    CHECK(all.before.some.most == 70); // at most all 40 of b's mentees
    CHECK(all.before.shown.all == 40); // the share is a's alone
    RolledCount count;
    count.add({{}, true});
    CHECK_FALSE(count.most.has_value());
    CHECK(all.support.at("training-prior").mentors.some.known == 18);
    CHECK(all.standards.at("training").at("partly") == 2);
}

TEST_CASE("any order of the summaries gives the same bytes") {
    std::vector<Shard> shards{shard("a", {30, false}), shard("b", {{}, true}), shard("c", {7, false}), shard("a", {31, false})};
    shards[3].source = "again.json";
    const auto first = page(rollup(shards, {}));
    std::sort(shards.begin(), shards.end(), [](const auto& a, const auto& b) { return a.source < b.source; });
    do CHECK(page(rollup(shards, {})) == first);
    while (std::next_permutation(shards.begin(), shards.end(), [](const auto& a, const auto& b) { return a.source < b.source; }));
}

TEST_CASE("of two summaries of one programme the newer counts, and a stale one is named") {
    const auto all = rollup({shard("a", {30, false}), shard("a", {20, false}, "2026-10-01"), shard("b", {7, false}, "2026-08-01")}, {});
    CHECK(all.programmes == 2);
    CHECK(all.before.some.known == 37);
    REQUIRE(all.notes.size() == 2);
    CHECK(all.notes[0].kind == ShardNote::Kind::repeated);
    CHECK(all.notes[1].kind == ShardNote::Kind::stale);
    CHECK(all.notes[1].source == "b.json");
}

TEST_CASE("a summary is read back as it was written, and only one for everyone") {
    const auto one = shard("a", {{}, true}).summary;
    const auto json = text::to_json(report::json_of(one));
    const auto read = report::public_summary(*text::parse_json(json));
    REQUIRE(read);
    CHECK(text::to_json(report::json_of(*read)) == json);
    auto of_lead = one;
    of_lead.audience = Audience::lead;
    CHECK_FALSE(report::public_summary(report::json_of(of_lead)));
    CHECK_FALSE(report::public_summary(text::Value(text::Map{{"report", "evaluation"}})));
}
