// SPDX-License-Identifier: MIT
#include "report/icalendar.hpp"

#include "world.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

CalendarEntry lunch_on(std::vector<const char*> dates) {
    CalendarEntry entry{"p1-1@h.kith", 0, day("2026-09-21"), text::Minutes{12 * 60 + 30}, text::Minutes{13 * 60 + 10}, {}, {"Lunch", "", ""}, {}};
    for (const auto* date : dates) entry.dates.push_back(day(date));
    return entry;
}

/// The lines of a calendar as a reader of RFC 5545 has them: unfolded, without their ends.
std::vector<std::string> lines_of(const std::string& calendar) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < calendar.size();) {
        const auto end = calendar.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        CHECK(end - from <= 75);
        const auto line = calendar.substr(from, end - from);
        CHECK(line.find('\n') == std::string::npos);
        if (line.starts_with(' ')) lines.back() += line.substr(1);
        else lines.push_back(line);
        from = end + 2;
    }
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE("times are those of the wall's clock, in a zone that the file brings along") {
    const auto lines = lines_of(icalendar_text("X", "Europe/London", {lunch_on({"2026-11-02"})}).value());
    CHECK(has(lines, "DTSTART;TZID=Europe/London:20261102T123000"));
    CHECK(has(lines, "DTEND;TZID=Europe/London:20261102T131000"));
    CHECK(has(lines, "TZID:Europe/London"));
    CHECK(has(lines, "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"));
    CHECK(has(lines, "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"));
    CHECK_FALSE(has(lines, "METHOD:PUBLISH"));
}

TEST_CASE("another zone says when its clocks change on the days of the calendar") {
    const auto paris = lines_of(icalendar_text("X", "Europe/Paris", {lunch_on({"2026-10-19", "2027-03-29"})}).value());
    CHECK(has(paris, "DTSTART;TZID=Europe/Paris:20261019T123000"));
    CHECK(has(paris, "DTSTART:20261025T030000"));
    CHECK(has(paris, "DTSTART:20270328T020000"));
    CHECK(std::count(paris.begin(), paris.end(), "TZOFFSETTO:+0200") == 2);
    CHECK(std::count(paris.begin(), paris.end(), "BEGIN:STANDARD") == 1);
    const auto newfoundland = lines_of(icalendar_text("X", "America/St_Johns", {lunch_on({"2026-11-02"})}).value());
    CHECK(has(newfoundland, "DTSTART:20261101T020000"));
    CHECK(has(newfoundland, "TZOFFSETTO:-0330"));
    const auto kolkata = lines_of(icalendar_text("X", "Asia/Kolkata", {lunch_on({"2027-06-07"})}).value());
    CHECK(std::count(kolkata.begin(), kolkata.end(), "TZOFFSETFROM:+0530") == 1);
    CHECK(std::count(kolkata.begin(), kolkata.end(), "TZOFFSETTO:+0530") == 1);
}

TEST_CASE("without a time zone times are of wherever it is read, and an unknown zone is no calendar") {
    const auto lines = lines_of(icalendar_text("X", "", {lunch_on({"2027-06-07"})}).value());
    CHECK(has(lines, "DTSTART:20270607T123000"));
    CHECK_FALSE(has(lines, "BEGIN:VTIMEZONE"));
    CHECK_FALSE(icalendar_text("X", "Europe/Londn", {lunch_on({"2027-06-07"})}));
}

TEST_CASE("several dates are every so many weeks, but for those between") {
    const auto lines = lines_of(icalendar_text("X", "", {lunch_on({"2026-09-21", "2026-10-05", "2026-11-02"})}).value());
    CHECK(has(lines, "RRULE:FREQ=WEEKLY;COUNT=4;INTERVAL=2"));
    CHECK(has(lines, "EXDATE:20261019T123000"));
    CHECK(std::count_if(lines.begin(), lines.end(), [](const auto& line) { return line.starts_with("EXDATE"); }) == 1);
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT") == 1);
    const auto one = lines_of(icalendar_text("X", "", {lunch_on({"2026-09-21"})}).value());
    CHECK(std::none_of(one.begin(), one.end(), [](const auto& line) { return line.starts_with("RRULE"); }));
}

TEST_CASE("a date that says something else is an instance of its own under the same UID and sequence") {
    auto entry = lunch_on({"2026-09-21", "2026-09-28"});
    entry.sequence = 3;
    entry.otherwise[day("2026-09-28")] = {"Cancelled: Lunch", "", "", true};
    const auto lines = lines_of(icalendar_text("X", "Europe/London", {entry}).value());
    CHECK(std::count(lines.begin(), lines.end(), "UID:p1-1@h.kith") == 2);
    CHECK(std::count(lines.begin(), lines.end(), "SEQUENCE:3") == 2);
    CHECK(has(lines, "RECURRENCE-ID;TZID=Europe/London:20260928T123000"));
    CHECK(has(lines, "STATUS:CONFIRMED"));
    CHECK(has(lines, "STATUS:CANCELLED"));
    CHECK(std::count(lines.begin(), lines.end(), "TRANSP:TRANSPARENT") == 1);
}

TEST_CASE("a calendar has a head, an entry is dated by its plan and private, and signs are escaped") {
    auto entry = lunch_on({"2026-11-02"});
    entry.words.summary = "Tea, cake; and \\ more";
    entry.words.location = "The Hub";
    const auto lines = lines_of(icalendar_text("Hillside, all", "Europe/London", {entry, entry}).value());
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(has(lines, "VERSION:2.0"));
    CHECK(has(lines, "PRODID:-//kith//kith//EN"));
    CHECK(has(lines, "NAME:Hillside\\, all"));
    CHECK(has(lines, "X-WR-CALNAME:Hillside, all"));
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT") == 2);
    CHECK(has(lines, "UID:p1-1@h.kith"));
    CHECK(has(lines, "DTSTAMP:20260921T000000Z"));
    CHECK(has(lines, "SUMMARY:Tea\\, cake\\; and \\\\ more"));
    CHECK(has(lines, "LOCATION:The Hub"));
    CHECK(has(lines, "CLASS:PRIVATE"));
    CHECK_FALSE(has(lines, "DESCRIPTION:"));
}

TEST_CASE("long lines are folded between characters") {
    auto entry = lunch_on({"2026-11-02"});
    for (int i = 0; i < 40; ++i) entry.words.summary += "Zoë ";
    entry.words.summary += "end";
    const auto text = icalendar_text("X", "Europe/London", {entry}).value();
    CHECK(has(lines_of(text), "SUMMARY:" + entry.words.summary));
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1))
        CHECK((static_cast<unsigned char>(text[at + 3]) & 0xc0U) != 0x80U);
}
