// SPDX-License-Identifier: MIT
#include "exchange/term_dates.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::exchange;
using namespace kith::testing;

namespace {

text::SourceRef source(const std::string& bytes) {
    return std::make_shared<text::Source>(text::Source{"dates", bytes});
}

std::string event(const std::string& summary, const std::string& start, const std::string& end = "") {
    return "BEGIN:VEVENT\r\nUID:" + summary + "\r\nDTSTART" + start + "\r\n" + (end.empty() ? "" : "DTEND" + end + "\r\n") + "SUMMARY:" + summary +
           "\r\nEND:VEVENT\r\n";
}

std::string shown(const std::vector<DatedEvent>& events) {
    std::string all;
    for (const auto& one : events) all += one.what + " " + text::format(one.from) + " " + text::format(one.to) + "\n";
    return all;
}

} // namespace

TEST_CASE("a calendar's last day is the day before its end, and hours stay on their day") {
    text::Findings findings;
    const auto events = events_of_calendar(
        source("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + event("Half term", ";VALUE=DATE:20261026", ";VALUE=DATE:20261031") +
               event("INSET day", ";VALUE=DATE:20270104") + event("Parents' evening", ":20261112T160000Z", ":20261112T190000Z") + "END:VCALENDAR\r\n"),
        findings);
    REQUIRE(events);
    CHECK(shown(*events) == "Half term 2026-10-26 2026-10-30\nINSET day 2027-01-04 2027-01-04\nParents' evening 2026-11-12 2026-11-12\n");
    CHECK_FALSE(events_of_calendar(source("hello"), findings));
    CHECK(findings.errors() == 1);
}

TEST_CASE("a sheet of term dates is read by its headers, with days in either order") {
    text::Findings findings;
    const auto sheet = read_sheet(source("Term,Start date,End date\nAutumn term,02/09/2026,18/12/2026\nHalf-term,2026-10-26,2026-10-30\nBank holiday,03/05/2027,\n"), findings);
    REQUIRE(sheet);
    const auto events = events_of_sheet(*sheet, findings);
    REQUIRE(events);
    CHECK(shown(*events) == "Autumn term 2026-09-02 2026-12-18\nHalf-term 2026-10-26 2026-10-30\nBank holiday 2027-05-03 2027-05-03\n");
    const auto reversed = read_sheet(source("Name,From,To\nX,2026-09-02,2026-09-01\n"), findings);
    CHECK_FALSE(events_of_sheet(*reversed, findings));
    text::Findings none;
    CHECK_FALSE(events_of_sheet(*read_sheet(source("A,B\n1,2\n"), none), none));
}

TEST_CASE("dates are sorted into terms, closures and what is neither") {
    const auto dates = sorted_out({{"Spring Term", day("2027-01-05"), day("2027-03-26")},
                                   {"Autumn term half-term", day("2026-10-26"), day("2026-10-30")},
                                   {"Term starts", day("2026-09-02"), day("2026-09-02")},
                                   {"Christmas Day", day("2026-12-25"), day("2026-12-25")},
                                   {"Sports day", day("2027-06-11"), day("2027-06-11")},
                                   {"Autumn Term 1", day("2026-09-02"), day("2026-10-23")}});
    REQUIRE(dates.terms.size() == 2);
    CHECK(dates.terms[0].name == "autumn 1");
    CHECK(dates.terms[1].name == "spring");
    REQUIRE(dates.closures.size() == 2);
    CHECK(dates.closures[0].to == day("2026-10-30"));
    CHECK_FALSE(dates.closures[1].to.has_value());
    CHECK(dates.neither.size() == 2);
}
