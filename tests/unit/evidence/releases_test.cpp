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

TEST_CASE("what is asked for otherwise is another report") {
    CHECK_FALSE(evidence::why_refused({of(term(40, 25, {"wellbeing"}))}, of(term(41, 25, {"reading"}))));
    CHECK(evidence::why_refused({of(term(40, 25, {"wellbeing"}))}, of(term(41, 25, {"wellbeing"}))));
}

namespace {

/// A report with these figures of all strands.
record::Release figures(const std::string& report, const std::vector<std::pair<const char*, int>>& counts,
                        const char* on = "2026-10-05") {
    report::Document document;
    document.name = report;
    report::Figures figures;
    for (const auto& [label, count] : counts)
        figures.list.push_back(
            {label, report::Cell(count), "", report::Tone::plain, report::Tells::children});
    document.sections = {{"", {figures}}};
    return of(document, on);
}
record::Release matching(int mentees, int paired, const char* on = "2026-10-05") {
    return figures("matching", {{"mentees", mentees}, {"with a mentor", paired}}, on);
}
record::Release paired(int count, const char* on = "2026-10-05") {
    return figures("term", {{"young people with a mentor", count}}, on);
}

} // namespace

TEST_CASE("who waits is told by the report that shows part and whole, and by no other beside it") {
    const auto both = matching(55, 48);
    CHECK_FALSE(evidence::why_refused({both}, paired(48)));
    CHECK_FALSE(evidence::why_refused({paired(48)}, both));
    CHECK_FALSE(evidence::why_refused({both, paired(48)}, matching(55, 48, "2026-10-06")));
    CHECK_FALSE(evidence::why_refused(
        {both}, figures("term", {{"young people with a mentor", 48}, {"waiting for a mentor", 7}})));
}

TEST_CASE("part and whole that both releases show are held against each other by what has changed") {
    const auto both = matching(55, 48);
    CHECK_FALSE(evidence::why_refused({both}, matching(65, 58, "2026-11-02"))); // as many wait
    CHECK_FALSE(evidence::why_refused({both}, matching(65, 48, "2026-11-02")));
    CHECK(evidence::why_refused({both}, matching(64, 48, "2026-11-02")));
    CHECK(evidence::why_refused({both}, matching(55, 39, "2026-11-02")));
    for (const int moved : {1, 9}) {
        CHECK(evidence::why_refused({both}, paired(48 - moved, "2026-11-02")));
        CHECK(evidence::why_refused({paired(48)}, matching(55 + moved, 48 + moved, "2026-11-02")));
    }
    // Both numbers grew by ten or more, and two fewer wait.
    const auto why = evidence::why_refused({both}, matching(65, 60, "2026-11-02"));
    REQUIRE(why);
    CHECK(why->find("what is left of it") != std::string::npos);
    CHECK(evidence::why_refused({both}, figures("term", {{"young people with a mentor", 60}, {"waiting for a mentor", 5}})));
}

namespace {

/// A term's numbers of children with a mentor: at its head once each, in its table in each of their strands.
record::Release term_of(int people, int in_strands) {
    using report::Tells;
    report::Document document;
    document.name = "term";
    report::Figures head{{{"young people with a mentor", report::Cell(people), "", report::Tone::plain, Tells::children}}};
    report::Grid table{"waiting", "", {{"strand"}, {"with a mentor", true, Tells::children}}, {}};
    table.rows = {{"all", in_strands}};
    table.total_row = 0;
    document.sections = {{"At a glance", {head}}, {"Who waits", {table}}};
    return of(document);
}

} // namespace

TEST_CASE("children who count in two strands are not those who count once") {
    CHECK_FALSE(evidence::why_refused({term_of(30, 45)}, matching(60, 45))); // fifteen are in two
    CHECK(evidence::why_refused({term_of(30, 45)}, matching(60, 47)));       // two joined
    CHECK(evidence::why_refused({paired(30)}, matching(60, 33)));            // three are in two
}

TEST_CASE("a part is held against a whole that stands in the other release alone") {
    CHECK(evidence::why_refused({matching(55, 38)}, paired(48))); // seven of the fifty-five are left
    CHECK(evidence::why_refused({paired(48)}, matching(55, 38)));
    CHECK(evidence::why_refused({figures("matching", {{"mentees", 55}})}, paired(48)));
    CHECK_FALSE(evidence::why_refused({matching(55, 30)}, paired(45)));
}

TEST_CASE("a report that shows each strand shows their sum, which another report has") {
    const auto strands = counting("matching", "with a mentor", 48, 89);
    CHECK_FALSE(evidence::why_refused({paired(137)}, strands));
    CHECK(evidence::why_refused({paired(138)}, strands));
    CHECK(evidence::why_refused({strands}, paired(136)));
}

namespace {

/// Two strands that are shown as the same; nothing where a number is kept back.
record::Release alike(std::optional<int> first, int second) {
    report::Document document;
    document.name = "matching";
    for (const auto count : {first, std::optional(second)})
        document.sections.push_back(
            {"Lunch team",
             {report::Figures{{{"with a mentor", count ? report::Cell(*count) : report::Cell("c"), "",
                                report::Tone::plain, report::Tells::children}}}}});
    return of(document);
}

record::Release contact_alike(const std::vector<int>& mentees) {
    using report::Tells;
    report::Document document;
    document.name = "contact";
    report::Grid grid{"groups", "", {{""}, {"mentees", true, Tells::children}}, {}};
    for (const auto count : mentees) grid.rows.push_back({"Lunch team", count});
    document.sections = {{"", {grid}}};
    return of(document);
}

} // namespace

TEST_CASE("each of two strands that are shown as the same is held against other reports") {
    const record::Releases earlier{alike(48, 51)};
    CHECK_FALSE(evidence::why_refused(earlier, contact_alike({48, 51}))); // not one against the other
    CHECK(evidence::why_refused(earlier, contact_alike({49, 51})));
    CHECK(evidence::why_refused(earlier, contact_alike({48, 52})));
    CHECK(evidence::why_refused({contact_alike({49, 51})}, alike(48, 51)));
    // One that is kept back keeps its place.
    CHECK_FALSE(evidence::why_refused({alike({}, 51)}, contact_alike({48, 51})));
    CHECK(evidence::why_refused({alike({}, 51)}, contact_alike({48, 52})));
}

TEST_CASE("where a report leaves one of two such strands out, it is held against both") {
    CHECK_FALSE(evidence::why_refused({alike(0, 51)}, contact_alike({51})));
    CHECK(evidence::why_refused({alike(0, 51)}, contact_alike({52})));
}
