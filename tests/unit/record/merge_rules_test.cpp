// SPDX-License-Identifier: MIT
#include "record/merge_rules.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::testing;

namespace {

/// The merged text of a file, or the place of the first conflict.
std::string merge(const std::string& path, const std::string& base, const std::string& ours,
                  const std::string& theirs) {
    const auto result =
        text::merged(source_of(base), source_of(ours), source_of(theirs), record::merge_rules(path));
    return result.text ? *result.text : "[" + result.conflicts.front().place + "]";
}

} // namespace

TEST_CASE("two who enrol, gate and free the same person agree") {
    const std::string base = "id: a\nyear: Y7 # this year\ngates:\n  dbs: {date: 2026-09-10}\n";
    const std::string ours =
        "id: a\nyear: Y7 # this year\nfree: [mon-1, tue-1]\ngates:\n  dbs: {date: 2026-09-10}\n"
        "  interview: {date: 2026-09-12}\n";
    const std::string theirs = "id: a\nyear: Y7 # this year\nfree: [mon-1, wed-1]\ngates:\n"
                               "  dbs: {date: 2026-09-10, until: 2027-09-10}\nleft: {date: 2027-01-15}\n";
    CHECK(merge("people/a.yaml", base, ours, theirs) ==
          "id: a\nyear: Y7 # this year\nfree: [mon-1, tue-1, wed-1]\ngates:\n"
          "  dbs: {date: 2026-09-10, until: 2027-09-10}\n  interview: {date: 2026-09-12}\nleft: {date: "
          "2027-01-15}\n");
}

TEST_CASE("a key of theirs goes where the record has it") {
    CHECK(merge("people/a.yaml", "id: a\n", "id: a\nsince: 2026-09-10\n", "id: a\nyear: Y7\n") ==
          "id: a\nyear: Y7\nsince: 2026-09-10\n");
    CHECK(
        merge("sessions/2026-W39/s.yaml", "rows: [{date: 2026-09-21, pair: p}]\n",
              "rows: [{date: 2026-09-21, pair: p}, {date: 2026-09-22, pair: p}]\n",
              "confirmed: {date: 2026-09-25}\nrows: [{date: 2026-09-21, pair: p}]\n") ==
        "confirmed: {date: 2026-09-25}\nrows: [{date: 2026-09-21, pair: p}, {date: 2026-09-22, pair: p}]\n");
}

TEST_CASE("two who record the same week agree, unless it is about the same meeting") {
    const std::string base = "rows:\n  - {date: 2026-09-21, slot: mon-1, pair: p, came: [a, b]}\n";
    const std::string more = "  - {date: 2026-09-22, slot: tue-1, pair: p, came: [a]}\n";
    CHECK(merge("sessions/2026-W39/s.yaml", base, base + more,
                "rows:\n  - {date: 2026-09-21, slot: mon-1, pair: p, came: [a, b], minutes: 20}\n") ==
          "rows:\n  - {date: 2026-09-21, slot: mon-1, pair: p, came: [a, b], minutes: 20}\n" + more);
    CHECK(merge("sessions/2026-W39/s.yaml", base, base + more,
                base + "  - {date: 2026-09-22, slot: tue-1, pair: p, came: [b]}\n") == "[rows]");
    CHECK(merge("sessions/2026-W39/s.yaml", base, base + more,
                base + more + "confirmed: {date: 2026-09-25}\n") ==
          "confirmed: {date: 2026-09-25}\n" + base + more);
}

TEST_CASE("an order is not decided for anybody") {
    const std::string base = "choices: {chess: [a]}\nlanguages: [en]\n";
    CHECK(merge("people/a.yaml", base, "choices: {chess: [a, b]}\nlanguages: [en]\n",
                "choices: {chess: [c, a]}\nlanguages: [en]\n") == "[choices.chess]");
    CHECK(merge("people/a.yaml", base, "choices: {chess: [a]}\nlanguages: [en, ur]\n",
                "choices: {chess: [a]}\nlanguages: [pl, en]\n") == "[languages]");
    CHECK(merge("calendars/a.yaml", "cycle: {weeks: [A, B]}\n", "cycle: {weeks: [A, B, C]}\n",
                "cycle: {weeks: [B, A]}\n") == "[cycle.weeks]");
}

TEST_CASE("two who count the answers to a survey agree, unless it is about the same question") {
    const std::string base = "name: T\nquestions:\n  - {asks: a, base: 9, answers: {x: 9}}\n";
    const std::string ours = base + "  - {asks: b, base: 8, answers: {x: 1}}\n";
    const std::string theirs = base + "  - {asks: b, ages: 11-plus, base: 7, answers: {x: 2}}\n";
    CHECK(merge("surveys/t.yaml", base, ours, theirs) ==
          ours + "  - {asks: b, ages: 11-plus, base: 7, answers: {x: 2}}\n");
    CHECK(merge("surveys/t.yaml", base, ours, base + "  - {asks: b, base: 8, answers: {x: 2}}\n") == "[questions]");
}

TEST_CASE("two who write in the diary agree") {
    const std::string base = "- {date: 2026-09-08, kind: promotion, what: assembly}\n";
    CHECK(merge("diary.yaml", base, base + "- {date: 2026-09-30, kind: box, strand: a, count: 4}\n",
                base + "- {date: 2026-09-30, kind: box, strand: b, count: 4}\n") ==
          base + "- {date: 2026-09-30, kind: box, strand: a, count: 4}\n- {date: 2026-09-30, kind: box, strand: b, count: 4}\n");
}
