// SPDX-License-Identifier: MIT
#include "report/week_grid.hpp"

#include "report/csv.hpp"
#include "report/short_names.hpp"
#include "text/unicode.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::testing;
using report::GridEntry;
using report::WeekGrid;

namespace {

WeekGrid five_days(const GridEntry& entry) {
    WeekGrid grid{{"Mon 5 Oct", "Tue 6 Oct", "Wed 7 Oct", "Thu 8 Oct", "Fri 9 Oct"}, {{"12:30", {}}}};
    grid.rows.front().cells.resize(grid.days.size());
    grid.rows.front().cells[4] = {entry, entry};
    return grid;
}

} // namespace

TEST_CASE("a grid keeps within the page and breaks its cells at spaces") {
    const auto page = report::grid_text(five_days({"Archie T with Arjan G", "library"}), 9);
    REQUIRE(page);
    std::size_t longest = 0;
    for (std::size_t from = 0; from < page->size();) {
        const auto end = page->find('\n', from);
        longest = std::max(longest, text::columns(page->substr(from, end - from)));
        from = end + 1;
    }
    CHECK(longest <= 80);
    CHECK(page->find("Archie T\n") != std::string::npos);
}

TEST_CASE("there is no grid where a word is wider than a column or a cell is too tall") {
    CHECK_FALSE(report::grid_text(five_days({"Wolfeschlegelstein"}), 9));
    CHECK(report::grid_text(five_days({"one", "two"}), 5));
    CHECK_FALSE(report::grid_text(five_days({"one", "two"}), 4));
}

TEST_CASE("names are shortened where nobody else on the page is called so") {
    World world;
    for (const auto* id : {"m1", "m2", "m3", "a1"}) world.mentor(id);
    world.secret("names.yaml", "m1: {name: Amir Khan}\nm2: {name: Amir Kaya}\nm3: {name: Zoë van Été}\na1: {name: Mrs Khan}\n");
    const auto made = world.programme();
    const auto names = [&](std::set<programme::PersonIndex> page) { return report::ShortNames(made, report::Show::names, page); };
    const auto m1 = who(made, "m1"), m2 = who(made, "m2");
    CHECK(names({m1})(m1) == "Amir K");
    CHECK(names({m1, m2})(m1) == "Amir Khan");
    CHECK(names({m1, who(made, "m3")})(who(made, "m3")) == "Zoë É");
    CHECK(names({who(made, "a1")})(who(made, "a1")) == "Mrs Khan");
    CHECK(report::ShortNames(made, report::Show::ids, {m1})(m1) == "m1");
}

TEST_CASE("a cell of a sheet is quoted where it must be, and is never a formula") {
    CHECK(report::csv_line({"a", "b,c", "say \"hi\"", ""}) == "a,\"b,c\",\"say \"\"hi\"\"\",\n");
    CHECK(report::csv_line({"=1+1", "+44", "-1", "@x", "1-2"}) == "'=1+1,'+44,'-1,'@x,1-2\n");
    CHECK(report::csv_line({"=a,b"}) == "\"'=a,b\"\n");
}
