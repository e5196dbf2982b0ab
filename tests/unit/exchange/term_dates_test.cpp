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

TermDates sorted(std::vector<DatedEvent> events) {
    return sorted_out(std::move(events), day("2026-08-01"), day("2027-08-31"));
}

std::string closed(const std::vector<DatedEvent>& events) {
    std::string all;
    for (const auto& one : sorted(events).closures) all += one.why + " " + text::format(one.from) + (one.to ? " " + text::format(*one.to) : "") + "\n";
    return all;
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
    const auto dates = sorted({{"Spring Term", day("2027-01-05"), day("2027-03-26")},
                                   {"Autumn term half-term", day("2026-10-26"), day("2026-10-30")},
                                   {"Term starts", day("2026-09-02"), day("2026-09-02")},
                                   {"Christmas Day", day("2026-12-25"), day("2026-12-25")},
                                   {"Sports day", day("2027-06-11"), day("2027-06-11")},
                                   {"Autumn Term 1", day("2026-09-02"), day("2026-10-23")}});
    REQUIRE(dates.terms.size() == 2);
    CHECK(dates.terms[0].name == "autumn");
    CHECK(dates.terms[1].name == "spring");
    REQUIRE(dates.closures.size() == 2);
    CHECK(dates.closures[0].to == day("2026-10-30"));
    CHECK_FALSE(dates.closures[1].to.has_value());
    CHECK(dates.neither.size() == 2);
}

TEST_CASE("the halves of a term are one, with a half-term between") {
    const auto dates = sorted({{"Autumn Term 2", day("2026-11-02"), day("2026-12-18")}, {"Autumn Term 1", day("2026-09-02"), day("2026-10-23")}});
    REQUIRE(dates.terms.size() == 1);
    CHECK(dates.terms[0].from == day("2026-09-02"));
    CHECK(dates.terms[0].to == day("2026-12-18"));
    REQUIRE(dates.closures.size() == 1);
    CHECK(dates.closures[0].from == day("2026-10-24"));
    CHECK(dates.closures[0].to == day("2026-11-01"));
    CHECK(sorted({{"Easter Term", day("2027-01-05"), day("2027-03-26")}}).terms.size() == 1);
}

TEST_CASE("no closure is made of what only sounds like one, or takes some hours") {
    const auto on = [](const char* what) { return DatedEvent{what, day("2026-10-08"), day("2026-10-08")}; };
    for (const auto* what : {"Christmas concert", "Boxing club", "Breakfast club starts", "New Year 7 parents' evening", "Food bank collection", "Easter fair"})
        CHECK(closed({on(what)}).empty());
    for (const auto* what : {"May Day", "INSET", "TD day", "Staff training", "Bank Holiday (early May)", "New Year's Day", "Non-pupil day", "October half-term"})
        CHECK(closed({on(what)}) == std::string(what) + " 2026-10-08\n");
    auto hours = on("INSET");
    hours.is_whole_days = false;
    CHECK(closed({hours}).empty());
}

TEST_CASE("the order of the dates changes nothing, and a day in a closed week says nothing new") {
    const DatedEvent week{"Half-term", day("2027-05-31"), day("2027-06-04")}, monday{"Bank holiday", day("2027-05-31"), day("2027-05-31")};
    CHECK(closed({week, monday}) == "Half-term 2027-05-31 2027-06-04\n");
    CHECK(closed({monday, week}) == closed({week, monday}));
}

TEST_CASE("dates of other years are left to their own folders") {
    const auto dates = sorted({{"Autumn Term", day("2027-09-02"), day("2027-12-17")}, {"Half-term", day("2026-02-16"), day("2026-02-20")}});
    CHECK(dates.terms.empty());
    CHECK(dates.closures.empty());
    CHECK(dates.other_years.size() == 2);
}

TEST_CASE("days as people write them") {
    for (const auto* cell : {"2026-09-02", "02/09/2026", "2/9/26", "Wed 2 September 2026", "Wednesday 2nd Sept 2026", "2 Sep 26", "02.09.2026"})
        CHECK(written_day(cell) == day("2026-09-02"));
    CHECK(written_day("1st May 2027") == day("2027-05-01"));
    for (const auto* cell : {"", "September", "32/09/2026", "next week", "2026", "2 September"}) CHECK_FALSE(written_day(cell).has_value());
}

TEST_CASE("a title above the header is passed over") {
    text::Findings findings;
    const auto sheet = read_sheet(source("Term dates 2026-27,,\n,,\nTerm,Starts,Ends\nAutumn term,Wed 2 September 2026,18 Dec 2026\n"), findings);
    REQUIRE(sheet);
    const auto events = events_of_sheet(*sheet, findings);
    REQUIRE(events);
    CHECK(shown(*events) == "Autumn term 2026-09-02 2026-12-18\n");
}
