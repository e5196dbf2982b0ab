// SPDX-License-Identifier: MIT
#include "exchange/week_sheet.hpp"

#include "../sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::exchange;
using namespace kith::testing;

namespace {

const std::string header = "date,slot,strand,pair,who,came,missed,cover,minutes\n";
const std::set<record::PersonId> people{{"b3"}, {"c4"}, {"m7"}};

WeekLine line(const std::string& date, const std::string& what) {
    WeekLine one{{date, "mon", "Chess", what}, {}};
    one.planned.date.value = text::parse_date(date).value();
    if (what.starts_with("p")) one.planned.pair = text::Located<record::PairId>{{what}, {}};
    else one.planned.event = what;
    one.planned.came = {{{"b3"}, {}}, {{"c4"}, {}}};
    one.planned.minutes = 20;
    return one;
}

const std::vector<WeekLine> lines{line("2026-09-21", "p1"), line("2026-09-22", "=duty")};

/// The rows that a sheet gives, or the codes of what is wrong.
std::string read(const std::string& text) {
    text::Findings findings;
    const auto sheet = read_sheet(source_of(text), findings);
    REQUIRE(sheet);
    const auto filled =
        read_week(*sheet, text::week_of(text::parse_date("2026-09-21").value()), lines, people);
    std::string out;
    if (!filled)
        for (const auto& one : filled.findings().sorted()) out += fmt::format("{}:{} ", one.span.line, one.code.spelling);
    else
        for (const auto& one : *filled) out += text::to_flow(record::Codec<record::SessionRow>::write(one.row)) + "\n";
    return out;
}

std::string row(const std::string& said) { return read(header + "2026-09-21,mon,Chess,p1,who," + said + "\n"); }

} // namespace

TEST_CASE("a row of which nothing is said is not recorded") { CHECK(row(",,,").empty()); }

TEST_CASE("who came is a word or people, by id or by name with the id") {
    const std::string all = "{date: 2026-09-21, pair: p1, came: [b3, c4], minutes: 20}\n";
    CHECK(row("yes,,,") == all);
    CHECK(row("ALL,,,") == all);
    CHECK(row("b3; Bea (c4),,,") == all);
    CHECK(row("c4,,,") == "{date: 2026-09-21, pair: p1, came: [c4], minutes: 20}\n");
    CHECK(row("no,cancelled,,") == "{date: 2026-09-21, pair: p1, missed: {b3: cancelled, c4: cancelled}}\n");
    CHECK(row(",absent,,") == "{date: 2026-09-21, pair: p1, missed: {b3: absent, c4: absent}}\n");
}

TEST_CASE("reasons and stand-ins are said of one person each") {
    CHECK(row("yes,Bea (c4)=chose-not,b3 = m7,35") ==
          "{date: 2026-09-21, pair: p1, missed: {b3: absent, c4: chose-not}, cover: {b3: m7}, minutes: 35}\n");
    CHECK(row(",c4=lesson,,") == "{date: 2026-09-21, pair: p1, came: [b3], missed: {c4: lesson}, minutes: 20}\n");
}

TEST_CASE("every fault is found, each in its line") {
    CHECK(row("b3; zz,,,") == "2:unknown-person ");
    CHECK(row("b3; m7,,,") == "2:not-in-pair ");
    CHECK(row("b3; c4,c4=absent,,") == "2:bad-value ");
    CHECK(row(",ill,,") == "2:bad-value ");
    CHECK(row("yes,,b3,") == "2:bad-value ");
    CHECK(row("yes,,b3=zz,") == "2:unknown-person ");
    CHECK(row("yes,,,0") == "2:bad-value ");
    CHECK(row("yes,,,6 00") == "2:bad-value ");
    CHECK(read(header + "2026-09-21,mon,Chess,p2,,yes,,,\n2026-09-21,mon,Chess,p1,,yes,,,\n2026-09-21,mon,Chess,p1,,no,,,\n") ==
          "2:not-planned 4:repeated-row ");
    CHECK(read("date,slot,strand\n2026-09-21,mon,Chess\n") == "1:unknown-column ");
}

TEST_CASE("the sheet of another week is one error, with the number of its rows") {
    const auto found = [](const std::string& rows) {
        text::Findings findings;
        const auto sheet = read_sheet(source_of(header + rows), findings);
        return read_week(*sheet, text::week_of(text::parse_date("2026-09-21").value()), lines, people)
            .findings()
            .sorted();
    };
    std::string rows;
    for (int i = 0; i < 47; ++i) rows += "2026-09-28,mon,Chess,p1,,yes,,,\n";
    const auto all = found(rows);
    REQUIRE(all.size() == 1);
    CHECK(all.front().span.line == 2);
    CHECK(all.front().message ==
          "this row is of 2026-W40, and the week is 2026-W39; so are 46 more (lines 3, 4, 5, 6, 7 …)");
    CHECK(all.front().hint == "name the sheet's week: kith record week 2026-W40 FILE");
    const auto mixed = found("2026-09-28,mon,Chess,p1,,yes,,,\n2026-09-21,mon,Chess,p9,,yes,,,\n");
    REQUIRE(mixed.size() == 1);
    CHECK(mixed.front().message ==
          "nothing of that date, slot, strand and pair is planned in this week; so is 1 more (line 3)");
}

TEST_CASE("a spreadsheet's own ways of writing are read") {
    CHECK(read("Date;Slot;Strand;Pair;Came\n21/09/2026;mon;Chess;p1;yes\n") ==
          "{date: 2026-09-21, pair: p1, came: [b3, c4], minutes: 20}\n");
    CHECK(read(header + "2026-09-22,mon,Chess,'=duty,,b3; m7,,,\n") ==
          "{date: 2026-09-22, event: \"=duty\", came: [b3, m7], minutes: 20}\n");
    text::Findings findings;
    CHECK(first_date(*read_sheet(source_of("date;x\n;1\n21/09/2026;2\n"), findings)) == text::parse_date("2026-09-21"));
}
