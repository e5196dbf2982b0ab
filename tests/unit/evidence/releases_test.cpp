// SPDX-License-Identifier: MIT
#include "evidence/releases.hpp"

#include "report/release.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

report::Document term(int all, int first, const std::vector<std::string>& asked = {}) {
    using report::Tells;
    report::Document document;
    document.name = "term";
    document.asked = asked;
    report::Grid grid{"years", "", {{"year"}, {"young people", true, Tells::children}, {"held", true}}, {}};
    grid.rows = {{"Y7", first, 90}, {"Y8", all - first, 80}, {"all", all, 170}};
    grid.total_row = 2;
    document.sections = {{"", {report::Figures{{{"waiting", report::Cell("c"), "", report::Tone::plain, Tells::children}}}, grid}}};
    return document;
}

record::Release of(const report::Document& document, const char* on = "2026-10-05") { return report::release_of(document, day(on)); }

} // namespace

TEST_CASE("a release holds the children's numbers as they were shown, and nothing else") {
    const auto release = of(term(40, 25));
    REQUIRE(release.tables.size() == 2);
    CHECK(release.tables[0].counts == std::vector<std::string>{"young people"});
    CHECK(release.tables[0].total == "all");
    CHECK(release.tables[0].rows[0].shown == std::vector<std::string>{"25"});
    CHECK(release.tables[1].name == "figures");
    CHECK(release.tables[1].rows[0].shown == std::vector<std::string>{"c"});
}

TEST_CASE("the register is written as YAML that reads back, and a row is added without touching the others") {
    record::Register known;
    const auto first = record::with_release(known, of(term(40, 25)));
    REQUIRE(first);
    const TemporaryFolder folder;
    folder.write("h/releases.yaml", "# ours\n" + *first);
    text::Findings findings;
    const record::Folder at(folder.path() / "h", folder.path() / "h-private");
    known = record::read_releases(at, findings);
    CHECK_FALSE(findings.has_errors());
    REQUIRE(known.releases.size() == 1);
    CHECK(evidence::is_registered(known.releases, of(term(40, 25), "2026-11-02")));
    CHECK_FALSE(evidence::is_registered(known.releases, of(term(60, 35))));
    const auto second = record::with_release(known, of(term(60, 35)));
    REQUIRE(second);
    CHECK(second->starts_with("# ours\n" + *first));
    folder.write("h/releases.yaml", "[]\n");
    CHECK_FALSE(record::with_release(record::read_releases(at, findings), of(term(60, 35))));
}

TEST_CASE("a release is refused for what it tells beside an earlier one of its report") {
    const record::Releases earlier{of(term(40, 25))};
    CHECK_FALSE(evidence::why_refused(earlier, of(term(40, 25), "2026-11-02")));
    CHECK_FALSE(evidence::why_refused(earlier, of(term(60, 35))));
    const auto why = evidence::why_refused(earlier, of(term(41, 25)));
    REQUIRE(why);
    CHECK(why->find("2026-10-05") != std::string::npos);
    CHECK(why->find("'Y8'") != std::string::npos);
    auto other = term(41, 25);
    other.name = "contact";
    CHECK_FALSE(evidence::why_refused(earlier, of(other)));
}

namespace {

/// A report with one figure of each strand.
record::Release counting(const std::string& report, const char* label, int lunch, int reading,
                         const char* on = "2026-10-05") {
    report::Document document;
    document.name = report;
    for (const auto& [strand, count] : {std::pair("Lunch team", lunch), std::pair("Reading", reading)})
        document.sections.push_back({strand,
                                     {report::Figures{{{label, report::Cell(count), "", report::Tone::plain,
                                                        report::Tells::children}}}}});
    return of(document, on);
}

/// The report on contact, with its table of strands.
record::Release contact(int mentees, int met) {
    using report::Tells;
    report::Document document;
    document.name = "contact";
    report::Grid grid{
        "groups", "", {{""}, {"mentees", true, Tells::children}, {"met", true, Tells::children}}, {}};
    grid.rows = {{"Lunch team", mentees, met}};
    document.sections = {{"", {grid}}};
    return of(document);
}

} // namespace

TEST_CASE("what several sections call the same is told apart") {
    const auto release = counting("matching", "with a mentor", 48, 89);
    REQUIRE(release.tables.front().rows.size() == 2);
    CHECK(release.tables.front().rows[0].row == "Lunch team: with a mentor");
    CHECK(release.tables.front().rows[1].row == "Reading: with a mentor");
}

TEST_CASE("reports that count the same children are held against each other") {
    const record::Releases earlier{counting("matching", "with a mentor", 48, 89)};
    CHECK_FALSE(evidence::why_refused(earlier, contact(48, 48)));
    CHECK_FALSE(evidence::why_refused(earlier, contact(58, 30)));
    const auto why =
        evidence::why_refused(earlier, contact(49, 20)); // one had a mentor, and has none any more
    REQUIRE(why);
    CHECK(why->find("the release of matching of 2026-10-05") != std::string::npos);
    CHECK(why->find("'Lunch team'") != std::string::npos);
    CHECK(evidence::why_refused({contact(49, 20)}, counting("matching", "with a mentor", 48, 89)));
}

TEST_CASE("who has a mentor and who waits are together the mentees") {
    report::Document term;
    term.name = "term";
    for (const auto& [label, count] :
         {std::pair("young people with a mentor", 137), std::pair("waiting for a mentor", 22)})
        term.sections.push_back({"",
                                 {report::Figures{{{label, report::Cell(count), "", report::Tone::plain,
                                                    report::Tells::children}}}}});
    report::Document matching;
    matching.name = "matching";
    matching.sections.push_back({"",
                                 {report::Figures{{{"mentees", report::Cell(160), "", report::Tone::plain,
                                                    report::Tells::children}}}}});
    CHECK(evidence::why_refused({of(term)}, of(matching))); // 159 and 160
}

TEST_CASE("children of whom neither are among the others are not held against each other") {
    const record::Releases earlier{counting("matching", "with a mentor", 48, 89)};
    CHECK_FALSE(evidence::why_refused(earlier, contact(90, 49))); // who met may have none now
    CHECK_FALSE(
        evidence::why_refused(earlier, counting("place", "with a mentor", 47, 88))); // of another kind
}

TEST_CASE("a part is held against the whole that holds it: the rest must not be few") {
    const record::Releases whole{of(term(40, 25))};
    CHECK(evidence::why_refused(whole, of(term(35, 20, {"wellbeing"}))));
    CHECK_FALSE(evidence::why_refused(whole, of(term(30, 20, {"wellbeing"}))));
    CHECK_FALSE(evidence::why_refused({of(term(35, 20, {"wellbeing"}))}, of(term(36, 20, {"reading"}))));
}
