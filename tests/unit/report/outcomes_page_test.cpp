// SPDX-License-Identifier: MIT
#include "report/outcomes_page.hpp"

#include "world.hpp"
#include "report/text_face.hpp"

#include <fmt/format.h>

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

using evidence::Audience;

/// Mentees with both scores on a measure of two items, and one without the second.
programme::Programme measured(int pairs) {
    World world;
    world.file("measures/m.yaml", "name: A scale\nsource: its authors\nlicence: {status: free, copyright: © Its Authors}\nitems: 2\nresponse: [1, 5]\n"
                                  "subscales: {all: {items: [1, 2]}}\nreliability: {alpha: 0.75, sd: 0.8, source: a paper}\n");
    const auto row = [](const char* wave, const char* date, int score) {
        return fmt::format("  - {{measure: m, wave: {}, date: {}, items: [{}, {}]}}\n", wave, date, score, score);
    };
    for (int i = 0; i <= pairs; ++i)
        world.mentee(fmt::format("child-{}", i), "measures:\n" + row("pre", "2026-09-10", 1 + i % 3) + (i < pairs ? row("post", "2026-12-10", 2 + i % 2) : ""));
    return world.programme();
}

Report report_of(const programme::Programme& world, Audience audience) {
    const auto found = evidence::outcomes(world, {{"m"}, record::Wave::pre, record::Wave::post, record::Role::mentee, day("2026-12-18")});
    return outcomes_report(world, found, audience, Show::ids);
}

std::string whole(const Report& report) { return text_face(report.document) + text::to_json(report.json); }
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const PairedDots* dots_of(const Report& report) {
    for (const auto& block : report.document.sections.front().blocks)
        if (const auto* dots = std::get_if<PairedDots>(&block)) return dots;
    return nullptr;
}

} // namespace

TEST_CASE("the lead sees each child, others the means alone") {
    const auto world = measured(12);
    const auto lead = report_of(world, Audience::lead), staff = report_of(world, Audience::staff), all = report_of(world, Audience::everyone);
    CHECK(has(whole(lead), "child-3"));
    CHECK_FALSE(has(whole(staff), "child-"));
    CHECK_FALSE(has(whole(all), "child-"));
    CHECK(dots_of(lead)->rows.size() == 12);
    CHECK(dots_of(staff)->rows.size() == 1);
    CHECK(dots_of(all)->rows.size() == 1);
    CHECK(has(whole(lead), "1 of 13 with a score before have none after (8%)"));
    CHECK_FALSE(has(whole(all), "1 of 13"));
    CHECK(has(whole(all), "mean change"));
    CHECK(has(whole(all), "© Its Authors"));
}

TEST_CASE("with nine pairs of scores, only the lead sees what they say") {
    const auto world = measured(9);
    CHECK(dots_of(report_of(world, Audience::lead)) != nullptr);
    for (const auto audience : {Audience::staff, Audience::everyone}) {
        const auto report = report_of(world, audience);
        CHECK(dots_of(report) == nullptr);
        CHECK_FALSE(has(whole(report), "mean change"));
        CHECK_FALSE(has(whole(report), "\"change\""));
        CHECK(has(whole(report), "Fewer than 10 pairs of scores, or all the same"));
    }
}

TEST_CASE("the page says what it cannot say, and never what brought a change about") {
    for (const int pairs : {0, 1, 2, 5, 12, 31}) {
        const auto world = measured(pairs);
        for (const auto audience : {Audience::lead, Audience::staff, Audience::everyone}) {
            const auto page = whole(report_of(world, audience));
            CHECK(has(page, "no comparison group"));
            CHECK(has(page, "regression to the"));
            CHECK(has(page, "Fewer than 30 pairs of scores (all)") == (pairs < 30));
            for (const auto* claim : {"caused", "thanks to", "effect of", "impact"}) CHECK_FALSE(has(page, claim));
        }
    }
}
