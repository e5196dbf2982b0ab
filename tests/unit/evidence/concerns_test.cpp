// SPDX-License-Identifier: MIT
#include "evidence/concerns.hpp"

#include "../world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

/// Ids and minutes waited of what is overdue, by a school's own time to acknowledge.
std::string overdue(const std::string& within, const char* date, int hour, const std::string& more = "") {
    const auto programme =
        World()
            .file("programme.yaml", std::string(base_programme) + "safeguarding:\n  h: {lead: a1" + within + "}\n")
            .person("a1", "")
            .secret("concerns/c1.yaml", "date: 2026-09-24\nraised-by: mentor\npassed-to: a1\nat: \"10:00\"\n" + more)
            .secret("concerns/c2.yaml", "date: 2026-09-24\nraised-by: staff\npassed-to: a1\nat: \"09:00\"\n" + more)
            .programme();
    std::string all;
    for (const auto& one : evidence::overdue_concerns(programme, {day(date), {text::Minutes{hour * 60}}}))
        all += fmt::format("{} {} ", one.id.text, one.waited.count());
    return all;
}

} // namespace

TEST_CASE("a concern is overdue once more than the time allowed has passed, the longest first") {
    CHECK(overdue(", acknowledge-within: 2 hours", "2026-09-24", 11).empty());
    CHECK(overdue(", acknowledge-within: 2 hours", "2026-09-24", 12) == "c2 180 ");
    CHECK(overdue(", acknowledge-within: 2 hours", "2026-09-24", 13) == "c2 240 c1 180 ");
    CHECK(overdue(", acknowledge-within: 30 min", "2026-09-24", 11) == "c2 120 c1 60 ");
}

TEST_CASE("where nothing is said a school has 24 hours") {
    CHECK(overdue("", "2026-09-25", 9).empty());
    CHECK(overdue("", "2026-09-25", 10) == "c2 1500 ");
}

TEST_CASE("what is acknowledged is not overdue, but was until then") {
    const std::string next_day = "acknowledged: \"15:00\"\nacknowledged-on: 2026-09-25\n";
    CHECK(overdue("", "2026-09-25", 12, next_day) == "c2 1620 c1 1560 ");
    CHECK(overdue("", "2026-09-25", 15, next_day).empty());
}
