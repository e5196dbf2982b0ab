// SPDX-License-Identifier: MIT
#include "exchange/row_changes.hpp"
#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::exchange;
using Keys = std::vector<std::string>;

namespace {

record::Person person(int year, std::set<std::string> interests, const std::string& form = "") {
    record::Person one;
    one.name = {"Eve Adams", "", form};
    one.year = record::Year{year};
    one.interests = std::move(interests);
    return one;
}

RowChanges changes(const record::Person& in_sheet, const record::Person& there, const record::Imported* before = nullptr) {
    return row_changes(in_sheet, there, before, {});
}

} // namespace

TEST_CASE("what stands as the last import left it differs; what was changed, added or taken out since was edited") {
    const auto before = imported(person(7, {"art"}, "7B"), {});
    const auto in_sheet = person(8, {"chess"}, "8B");
    CHECK(changes(in_sheet, person(7, {"art"}, "7B"), &before).differing == Keys{"interests", "name.form", "year"});
    CHECK(changes(in_sheet, person(7, {"birds"}, "7B"), &before).edited == Keys{"interests"});
    CHECK(changes(in_sheet, person(7, {}, "7B"), &before).edited == Keys{"interests"});
    auto more = in_sheet;
    more.gender = "f";
    auto there = person(7, {"art"}, "7B");
    CHECK(changes(more, there, &before).edited.empty()); // nobody ever wrote one
    there.gender = "m";
    CHECK(changes(more, there, &before).edited == Keys{"gender"});
}

TEST_CASE("of somebody whom no sheet has named, everything is the sheet's to change when it may") {
    CHECK(changes(person(8, {"chess"}), person(7, {"birds"})).edited.empty());
    CHECK(changes(person(8, {"chess"}), person(7, {"birds"})).differing == Keys{"interests", "year"});
    CHECK(changes(person(7, {"birds"}), person(7, {"birds"})).differing.empty());
}

TEST_CASE("a key that was left keeps what was remembered of it") {
    const auto before = imported(person(7, {"art"}), {});
    const auto after = imported(person(8, {"chess"}), {"interests"}, &before, {});
    CHECK(after.marks.at("interests") == before.marks.at("interests"));
    CHECK(after.marks.at("year") != before.marks.at("year"));
    CHECK(after.marks.at("year") == record::mark_of("Y8"));
}

TEST_CASE("what is remembered is a line of keys and digests") {
    const auto one = imported(person(7, {"art"}), {});
    const auto text = text::to_yaml(text::Map{{"e1", record::Codec<record::Imported>::write(one)}});
    text::Findings findings;
    const auto tree = text::read_yaml(std::make_shared<text::Source>(text::Source{"imported.yaml", text}), findings);
    record::ImportedFile file;
    record::Codec<record::ImportedFile>::read(*tree, file, findings);
    CHECK(findings.empty());
    CHECK(file.begin()->second == one);
    CHECK(record::mark_of("").size() == 8);
}
