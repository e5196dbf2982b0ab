// SPDX-License-Identifier: MIT
#include "exchange/people_sheet.hpp"
#include "exchange/roster.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::exchange;
using namespace kith::testing;

namespace {

using Files = std::map<std::string, std::string>;

const Files first_version{
    {"manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\n"},
    {"orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\no1,,,Hillside,school,123456,\n"},
    {"users.csv", "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,"
                  "sms,phone,agentSourcedIds,grades,password\n"
                  "u1,,,true,o1,student,eve,{UPN:H801200001001},Eve,Adams,,001234,,,,,07,\n"
                  "u2,,,true,o1,teacher,t,,Tom,Bell,,99,,,,,,\n"
                  "u3,,,true,o1,student,x,,Xen,Cole,,,,,,,PreKindergarten,\n"},
    {"demographics.csv", "sourcedId,status,dateLastModified,birthDate,sex,asian\nu1,,,2014-10-03,female,true\n"},
    {"classes.csv", "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType\nc1,,,7B,,,,homeroom\nc2,,,Mathematics set 2,,,7B,scheduled\n"
                    "c3,,,Chess,,,CH,scheduled\n"},
    {"enrollments.csv", "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,,,c1,o1,u1,student\ne2,,,c2,o1,u1,student\n"
                        "e3,,,c3,o1,u1,student\ne4,,,c2,o1,u2,teacher\n"},
};

std::optional<Roster> read(const Files& files, const World& world, text::Findings& findings) {
    std::map<std::string, text::SourceRef> sources;
    for (const auto& [name, bytes] : files) sources[name] = std::make_shared<text::Source>(text::Source{name, bytes});
    text::Findings none;
    return read_roster(sources, world.records(none), findings);
}

/// The cells of the first of the roster's people, by their headers.
std::map<std::string, std::string> first_of(const Files& files, const World& world = World().file("classes.yaml", "7B: {mon: maths}\n")) {
    text::Findings findings;
    const auto roster = read(files, world, findings);
    REQUIRE(roster);
    std::map<std::string, std::string> cells;
    for (std::size_t c = 0; c < roster->people.headers.size(); ++c) cells[roster->people.headers[c]] = roster->people.rows.at(0).cells[c];
    return cells;
}

} // namespace

TEST_CASE("of a roster kith takes names, numbers, year, form, known classes, birth date and sex, and no more") {
    const auto eve = first_of(first_version);
    CHECK(eve == std::map<std::string, std::string>{{"Surname", "Adams"}, {"Forename", "Eve"}, {"Known as", ""}, {"Year", "07"}, {"Form", "7B"},
                                                    {"UPN", "H801200001001"}, {"Admission number", "001234"}, {"Date of birth", "2014-10-03"},
                                                    {"Gender", "female"}, {"Classes", "7B"}, {"School", ""}, {"Leaving", ""}});
    text::Findings findings;
    const auto roster = read(first_version, World(), findings);
    REQUIRE(roster);
    CHECK(roster->version == "1.1");
    CHECK_FALSE(roster->is_delta);
    CHECK(roster->people.rows.size() == 3);
    CHECK(findings.warnings() == 1); // whose grade is no year group
    CHECK(findings.sorted()[0].code == text::code::doubtful_year);
}

TEST_CASE("version 1.2 says the name that somebody goes by, and schools in a file of roles") {
    auto files = first_version;
    files["manifest.csv"] = "propertyName,value\noneroster.version,1.2\nfile.users,bulk\n";
    files["users.csv"] = "\xef\xbb\xbfgrades,familyName,givenName,sourcedId,status,dateLastModified,enabledUser,username,userIds,preferredGivenName\n"
                         "0,Adams,Eve,u1,,,true,eve,,Evie\n";
    files["roles.csv"] = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\nr1,,,u1,primary,student,,,o1\n";
    const auto eve = first_of(files, World().file("programme.yaml", two_schools).file("calendars/o.yaml", base_calendar));
    CHECK(eve.at("Known as") == "Evie");
    CHECK(eve.at("Year") == "R");
    CHECK(eve.at("School") == "h");
}

TEST_CASE("a roster of changes says who leaves, and nothing of classes") {
    auto files = first_version;
    files["manifest.csv"] = "propertyName,value\noneroster.version,1.1\nfile.users,delta\nfile.enrollments,delta\n";
    files["users.csv"] = "sourcedId,status,dateLastModified,givenName,familyName,grades,role\nu1,tobedeleted,2026-11-01T00:00:00Z,Eve,Adams,07,student\n";
    const auto eve = first_of(files);
    CHECK(eve.at("Leaving") == "yes");
    CHECK(eve.at("Classes").empty());
    text::Findings findings;
    auto world = World().mentee("e1").secret("names.yaml", "e1: {name: Eve Adams}\n");
    const auto roster = read(files, world, findings);
    REQUIRE(roster);
    CHECK(roster->is_delta);
    const auto import = read_people(roster->people, world.records(findings), {}, [] { return std::uint32_t{0}; });
    REQUIRE(import);
    REQUIRE(import->leaving.size() == 1);
    CHECK(import->leaving[0].id.text == "e1");
    CHECK(import->leaving[0].by_name_alone); // the record has no number
    CHECK(import->people.empty());
}

TEST_CASE("a roster without users is refused, and one without a manifest is read with a warning") {
    auto files = first_version;
    files.erase("manifest.csv");
    text::Findings findings;
    CHECK(read(files, World(), findings));
    CHECK(findings.warnings() == 2);
    files.erase("users.csv");
    text::Findings refused;
    CHECK_FALSE(read(files, World(), refused));
    REQUIRE(refused.errors() == 1);
    CHECK(refused.sorted()[0].code == text::code::bad_roster);
}

TEST_CASE("people are known by UPN, then by admission number, then by name and year with no other number") {
    text::Findings findings;
    auto world = World().mentee("e1", "upn: H801200001001\n").mentee("e2", "admission: \"0012\"\n").mentee("e3");
    world.secret("names.yaml", "e1: {name: Eve Adams}\ne2: {name: Eli Brook}\ne3: {name: Ada Cole}\n");
    const auto ids = [&](const std::string& rows) {
        const auto sheet = read_sheet(std::make_shared<text::Source>(text::Source{"x.csv", "Name,Year,UPN,Admission number\n" + rows}), findings);
        const auto import = read_people(*sheet, world.records(findings), {}, [n = std::uint32_t{5}]() mutable { return ++n; });
        REQUIRE(import);
        std::string all;
        for (const auto& one : import->people) all += one.is_new ? "new " : one.id.text + " ";
        return all;
    };
    CHECK(ids("Eva Adams,8,H801200001001,\n") == "e1 ");
    CHECK(ids("Elias Brook,8,,0012\n") == "e2 ");
    CHECK(ids("Ada Cole,7,,77\n") == "e3 ");
    CHECK(ids("Eli Brook,7,,0013\n") == "new "); // of the same name and year, with a number of their own
    CHECK(ids("Eli Brook,7,,12\n") == "new ");   // zeros in front count
    CHECK(ids("Ada Cole,8,,\n") == "new ");
}

TEST_CASE("two UPNs are never one child's, whatever else they share, nor two schools' pupils of one name") {
    auto world = World().file("programme.yaml", two_schools).file("calendars/o.yaml", base_calendar);
    world.mentee("e1", "upn: H801200001001\nadmission: \"0042\"\n", "school: h\nyear: Y7\n").mentee("e2", "x-n: x\n", "school: o\nyear: Y6\n");
    world.secret("names.yaml", "e1: {name: Eve Adams}\ne2: {name: Eli Brook}\n");
    const auto is_new = [&](const std::string& row) {
        text::Findings findings;
        const auto sheet = read_sheet(std::make_shared<text::Source>(text::Source{"x.csv", "Name,Year,School,UPN,Admission number\n" + row + "\n"}), findings);
        const auto import = read_people(*sheet, world.records(findings), {}, [n = std::uint32_t{5}]() mutable { return ++n; });
        REQUIRE(import);
        REQUIRE(import->people.size() == 1);
        return import->people[0].is_new;
    };
    CHECK(is_new("Tom Jones,8,h,B801200005001,0042")); // a number may be given twice
    CHECK_FALSE(is_new("Eve Adams,8,h,,0042"));
    CHECK(is_new("Eve Adams,7,o,,0042")); // the other school's 0042
    CHECK(is_new("Eli Brook,6,h,,"));
    CHECK_FALSE(is_new("Eli Brook,6,Oakfield,,"));
}

TEST_CASE("an admission number with a name and another UPN is a doubt: a UPN may have been mistyped") {
    auto world = World().mentee("e1", "upn: H801200001001\nadmission: \"0042\"\n").secret("names.yaml", "e1: {name: Eve Adams}\n");
    text::Findings findings;
    const auto sheet = read_sheet(std::make_shared<text::Source>(text::Source{"x.csv", "Name,Year,UPN,Admission number\nEve Adams,7,B801200005001,0042\n"}), findings);
    const auto records = world.records(findings);
    const auto import = read_people(*sheet, records, {}, [n = std::uint32_t{5}]() mutable { return ++n; });
    REQUIRE(import);
    CHECK(import->people.empty());
    REQUIRE(import->left_out.size() == 1);
    CHECK(import->left_out[0].candidates.size() == 1);
    CHECK(import->absent.empty());
}

TEST_CASE("an adult's row is no pupil's, and another birth date is another child") {
    auto world = World().mentee("e1", "born: 2013-10-01\n").secret("names.yaml", "e1: {name: Sam Lee}\n");
    const auto news = [&](const std::string& rows) {
        text::Findings findings;
        const auto sheet = read_sheet(std::make_shared<text::Source>(text::Source{"x.csv", rows}), findings);
        const auto import = read_people(*sheet, world.records(findings), {}, [n = std::uint32_t{5}]() mutable { return ++n; });
        REQUIRE(import);
        return std::count_if(import->people.begin(), import->people.end(), [](const auto& one) { return one.is_new; });
    };
    CHECK(news("Name,Role\nSam Lee,staff\n") == 1);
    CHECK(news("Name\nSam Lee\n") == 0); // no year, and one of the name
    CHECK(news("Name,Year,Date of birth\nSam Lee,7,02/11/2013\n") == 1);
    CHECK(news("Name,Year,Date of birth\nSam Lee,7,01/10/2013\n") == 0);
}

TEST_CASE("nobody of another school, no teacher and no closed account is taken for a pupil") {
    auto files = first_version;
    files["orgs.csv"] = "sourcedId,name,type,identifier\no1,Hillside,school,123456\no2,Elsewhere,school,654321\n";
    files["users.csv"] = "sourcedId,status,enabledUser,orgSourcedIds,role,givenName,familyName,grades\nu1,,true,o1,student,Eve,Adams,07\n"
                         "u2,,true,o2,student,Tom,Elsewhere,07\nu3,,false,o1,student,Old,Account,07\nu4,,true,o1,,Tea,Cher,07\n";
    files["roles.csv"] = "sourcedId,userSourcedId,roleType,role,orgSourcedId\nr4,u4,primary,teacher,o1\n";
    text::Findings findings;
    auto world = World();
    const auto roster = read(files, world, findings);
    REQUIRE(roster);
    CHECK(roster->elsewhere == 1);
    ImportSettings settings;
    settings.takes_new = [](const record::Person& person) { return person.year.has_value(); };
    const auto import = read_people(roster->people, world.records(findings), settings, [n = std::uint32_t{5}]() mutable { return ++n; });
    REQUIRE(import);
    REQUIRE(import->people.size() == 1);
    CHECK(import->people[0].person.name.name == "Eve Adams");
    files["orgs.csv"] = "sourcedId,name,type,identifier\no2,Elsewhere,school,654321\no3,Further,school,\n";
    text::Findings refused;
    CHECK_FALSE(read(files, world, refused));
    CHECK(refused.sorted()[0].code == text::code::bad_roster);
}

TEST_CASE("of who is not taken in nothing is said, be their row ever so wrong") {
    text::Findings findings;
    const auto sheet = read_sheet(std::make_shared<text::Source>(text::Source{"x.csv", "Name,Year\n,7\nP\xd0\xb0ul Stranger,11\nEve Adams,7\n"}), findings);
    ImportSettings settings;
    settings.takes_new = [](const record::Person& person) { return person.year && record::format(*person.year) == "Y7"; };
    const auto import = read_people(*sheet, World().records(findings), settings, [n = std::uint32_t{5}]() mutable { return ++n; });
    REQUIRE(import);
    CHECK(import->people.size() == 1);
    CHECK(import->others == 2);
    CHECK(import.findings().empty());
}
