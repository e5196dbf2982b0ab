// SPDX-License-Identifier: MIT
// The small planned programme with sessions: p1 meets on Mondays and p2 on Tuesdays from 2026-09-21, a letter
// for each week from then on (half-term, in which nobody meets, has none): h held, m missed, l a lesson in
// the way, c held with m2 in the place of m1, w missed and held two days later, - not written down.
#pragma once

#include "planned_world.hpp"

#include <array>

namespace kith::testing {

inline constexpr std::array school_weeks{"2026-09-21", "2026-09-28", "2026-10-05", "2026-10-12",
                                         "2026-10-19", "2026-11-02", "2026-11-09", "2026-11-16",
                                         "2026-11-23", "2026-11-30"};

inline std::string row_of(char what, const std::string& date, const std::string& pair,
                          const std::string& mentor, const std::string& mentee) {
    const auto head = "  - {date: " + date + ", pair: " + pair + ", ";
    if (what == 'h') return head + "came: [" + mentor + ", " + mentee + "], minutes: 30}\n";
    if (what == 'w')
        return row_of('m', date, pair, mentor, mentee) +
               row_of('h', text::format(day(date.c_str()) + text::Days{2}), pair, mentor, mentee);
    if (what == 'l') return head + "came: [" + mentor + "], missed: {" + mentee + ": lesson}}\n";
    if (what == 'c') return head + "came: [" + mentee + "], missed: {m1: absent}, cover: {m1: m2}}\n";
    return head + "came: [" + mentor + "], missed: {" + mentee + ": absent}}\n";
}

inline World year_of(const std::string& p1, const std::string& p2 = "", const std::string& more_rows = "") {
    auto world = planned("  - {pair: p1, slot: mon}\n  - {pair: p2, slot: tue}\n");
    for (std::size_t i = 0; i < std::max(p1.size(), p2.size()); ++i) {
        const auto monday = day(school_weeks[i]);
        std::string rows;
        if (i < p1.size() && p1[i] != '-') rows += row_of(p1[i], text::format(monday), "p1", "m1", "e1");
        if (i < p2.size() && p2[i] != '-')
            rows += row_of(p2[i], text::format(monday + text::Days{1}), "p2", "m2", "e2");
        if (i == 0) rows += more_rows;
        if (!rows.empty())
            world.file("sessions/" + text::format(text::week_of(monday)) + "/s.yaml", "rows:\n" + rows);
    }
    return world;
}

} // namespace kith::testing
