// SPDX-License-Identifier: MIT
#include "exchange/row_changes.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::exchange;

namespace {

record::Person person(int year, std::set<std::string> interests, const std::string& form = "") {
    record::Person one;
    one.name = {"Eve Adams", "", form};
    one.year = record::Year{year};
    one.interests = std::move(interests);
    return one;
}

/// As an import of that row leaves them.
record::Person imported(record::Person row) {
    row.imported = remembered(row, keys_of(row, {}), nullptr, {}, {});
    return row;
}

RowChanges changes(const record::Person& in_sheet, const record::Person& there) { return row_changes(in_sheet, there, {}); }

} // namespace

TEST_CASE("what stands as the last import left it differs; what was changed, added or taken out since was edited") {
    auto there = imported(person(7, {"art"}, "7B"));
    auto in_sheet = person(8, {"chess"}, "8B");
    CHECK(changes(in_sheet, there).differing == Keys{"interests", "name.form", "year"});
    there.interests = {"birds"};
    CHECK(changes(in_sheet, there).edited == Keys{"interests"});
    there.interests = {};
    CHECK(changes(in_sheet, there).edited == Keys{"interests"});
    in_sheet.gender = "f";
    CHECK(changes(in_sheet, there).differing.contains("gender")); // nobody ever wrote one
    there.gender = "m";
    CHECK(changes(in_sheet, there).edited.contains("gender"));
}

TEST_CASE("of somebody whom no sheet has named, everything is the sheet's to change when it may") {
    CHECK(changes(person(8, {"chess"}), person(7, {"birds"})).edited.empty());
    CHECK(changes(person(8, {"chess"}), person(7, {"birds"})).differing == Keys{"interests", "year"});
    CHECK(changes(person(7, {"birds"}), person(7, {"birds"})).differing.empty());
}

TEST_CASE("remembered is what stands as the row says: taken or agreed, not what it does not say") {
    auto there = imported(person(7, {"art"}));
    there.name.form = "7B"; // by hand
    const auto in_sheet = person(8, {"chess"}, "7B");
    const Keys said{"year", "interests"};
    const auto some = remembered(in_sheet, said, &there, {"year"}, {});
    CHECK(some.at("year") == digest_of("Y8"));
    CHECK(some.at("interests") == there.imported.at("interests")); // not asked for, and not written
    CHECK_FALSE(some.contains("name.form"));
    there.year = record::Year{8};
    CHECK(remembered(in_sheet, said, &there, {}, {}).at("year") == digest_of("Y8")); // agreed by hand
}

TEST_CASE("the hours of a gate are not a sheet's to say") {
    auto in_sheet = person(7, {});
    in_sheet.gates[{{"training/core"}, {}}].date = text::Date{text::Days{20000}};
    auto there = in_sheet;
    there.gates.begin()->second.hours = 6;
    CHECK(changes(in_sheet, there).differing.empty());
}
