// SPDX-License-Identifier: MIT
#include "exchange/cells.hpp"
#include "exchange/columns.hpp"
#include "exchange/windows_1252.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace kith;
using namespace kith::exchange;

namespace {

std::optional<Sheet> read(const std::string& bytes, text::Findings& findings) {
    return read_sheet(std::make_shared<text::Source>(text::Source{"people.csv", bytes}), findings);
}

} // namespace

TEST_CASE("what Excel saves as CSV is read in its code page, and said to be") {
    text::Findings findings;
    const auto sheet = read("Forename;Surname\nZo\xeb;O\x92Neill\n", findings);
    REQUIRE(sheet);
    CHECK(findings.warnings() == 1);
    CHECK(sheet->rows[0].cells == std::vector<std::string>{"Zoë", "O’Neill"});
    text::Findings none;
    REQUIRE(read("\xef\xbb\xbf" "Forename\nZoë\n", none));
    CHECK(none.empty());
}

TEST_CASE("a sheet in no letters that are known is refused where they are") {
    for (const auto& bytes : {std::string("Name\nZo\x81\n"), std::string("Name\nZoë\nZo\xeb\n"), std::string("\xef\xbb\xbfName\nZo\xeb\n"), std::string("\xff\xfeN\0a\0", 6), std::string("\xfe\xff\0N\0a", 6)}) {
        text::Findings findings;
        CHECK_FALSE(read(bytes, findings));
        REQUIRE(findings.errors() == 1);
        CHECK(findings.sorted()[0].code == text::code::bad_utf8);
    }
}

TEST_CASE("code page 1252 as Unicode's table has it") {
    CHECK(from_windows_1252("\x80\x8a\x99\x9f\xa3\xff") == "€Š™Ÿ£ÿ");
    for (const char byte : {'\x81', '\x8d', '\x8f', '\x90', '\x9d', '\0'}) CHECK_FALSE(from_windows_1252({&byte, 1}));
}

TEST_CASE("a gender is one word however an office spells it") {
    for (const auto* word : {"F", "f", "Female", "girl"}) CHECK(gender_cell(word) == "f");
    for (const auto* word : {"M", "male", "Boy"}) CHECK(gender_cell(word) == "m");
    CHECK(gender_cell("Non-binary") == "non-binary");
}

TEST_CASE("a map says of each header how it was read, and reads it so again") {
    text::Findings findings;
    record::ProgrammeFile programme;
    programme.questions = {{"tidy"}};
    const std::set<record::GateName> gates{{"training/core"}};
    const auto sheet = read("Surname,Legal First Name,Pupil,Known as,NC Year,Tutor Group,UPN,DOB,Sex,Home Language,Languages,"
                            "Communication,Programme,Role,Signed up,Start date,School,Sets,Clubs,Can do,Hobbies,Tags,Can help with,"
                            "Wants,Need band,First choice,Capacity,At once,Core training,Tidy,Shoe size\n",
                            findings);
    REQUIRE(sheet);
    const auto columns = columns_of(*sheet, programme, gates, {}, findings);
    const auto map = map_of(*sheet, columns);
    CHECK(map.at("DOB") == "born");
    CHECK(map.at("Core training") == "gate:training/core");
    CHECK(map.at("Shoe size") == "ignore");
    text::Findings none;
    const auto again = columns_of(*sheet, programme, gates, map, none);
    CHECK(none.empty());
    CHECK(std::equal(columns.begin(), columns.end(), again.begin(), again.end(), [](const Column& a, const Column& b) {
        return a.meaning == b.meaning && a.argument == b.argument;
    }));
}
