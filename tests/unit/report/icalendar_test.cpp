// SPDX-License-Identifier: MIT
#include "report/icalendar.hpp"

#include "world.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

CalendarEntry lunch_on(const char* date) {
    return {"p1-1@h.kith", day(date), text::Minutes{12 * 60 + 30}, text::Minutes{13 * 60 + 10}, day("2026-09-21"), "Lunch", "", ""};
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

TEST_CASE("half past twelve is half past twelve in winter and in summer") {
    const auto winter = lines_of(icalendar_text("X", "Europe/London", {lunch_on("2026-11-02")}).value());
    CHECK(has(winter, "DTSTART:20261102T123000Z"));
    CHECK(has(winter, "DTEND:20261102T131000Z"));
    const auto summer = lines_of(icalendar_text("X", "Europe/London", {lunch_on("2027-06-07")}).value());
    CHECK(has(summer, "DTSTART:20270607T113000Z"));
    CHECK(has(summer, "DTEND:20270607T121000Z"));
    // The clocks go back on the last Sunday of October and forward on the last of March.
    CHECK(has(lines_of(icalendar_text("X", "Europe/London", {lunch_on("2026-10-23")}).value()), "DTSTART:20261023T113000Z"));
    CHECK(has(lines_of(icalendar_text("X", "Europe/London", {lunch_on("2027-03-29")}).value()), "DTSTART:20270329T113000Z"));
    CHECK(has(lines_of(icalendar_text("X", "Asia/Kolkata", {lunch_on("2027-06-07")}).value()), "DTSTART:20270607T070000Z"));
}

TEST_CASE("without a time zone times are of wherever it is read, and an unknown zone is no calendar") {
    CHECK(has(lines_of(icalendar_text("X", "", {lunch_on("2027-06-07")}).value()), "DTSTART:20270607T123000"));
    CHECK_FALSE(icalendar_text("X", "Europe/Londn", {lunch_on("2027-06-07")}));
}

TEST_CASE("a calendar has a head, an entry is dated by its plan and private, and signs are escaped") {
    auto entry = lunch_on("2026-11-02");
    entry.summary = "Tea, cake; and \\ more";
    entry.location = "The Hub";
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
    auto entry = lunch_on("2026-11-02");
    for (int i = 0; i < 40; ++i) entry.summary += "Zoë ";
    entry.summary += "end";
    const auto text = icalendar_text("X", "Europe/London", {entry}).value();
    CHECK(has(lines_of(text), "SUMMARY:" + entry.summary));
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at + 1))
        CHECK((static_cast<unsigned char>(text[at + 3]) & 0xc0U) != 0x80U);
}
