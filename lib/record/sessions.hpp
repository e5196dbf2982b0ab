// SPDX-License-Identifier: MIT
// sessions/WEEK/STRAND.yaml: what happened in one week, one row per meeting, duty or event; never what was said.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

struct Confirmed {
    std::optional<Located<PersonId>> by;
    Date date{};

    static void describe(auto& v, auto& self) {
        v.key("by", self.by);
        v.key("date", self.date, required);
    }
};

struct SessionRow {
    Located<Date> date;
    std::optional<Located<SlotName>> slot;
    std::optional<Located<PairId>> pair;
    std::string event;
    std::set<Located<PersonId>> came;
    std::map<Located<PersonId>, Missed> missed;
    std::map<Located<PersonId>, Located<PersonId>> cover;
    std::optional<int> minutes;
    std::optional<int> came_count;
    std::optional<int> informal_talks;
    std::optional<int> asked_for_a_buddy;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("slot", self.slot);
        v.key("pair", self.pair);
        v.key("event", self.event);
        v.key("came", self.came);
        v.key("missed", self.missed);
        v.key("cover", self.cover);
        v.key("minutes", self.minutes);
        v.key("came-count", self.came_count);
        v.key("informal-talks", self.informal_talks);
        v.key("asked-for-a-buddy", self.asked_for_a_buddy);
    }
};

struct SessionsFile {
    std::optional<Confirmed> confirmed;
    std::vector<SessionRow> rows;

    static void describe(auto& v, auto& self) {
        v.key("confirmed", self.confirmed);
        v.key("rows", self.rows);
    }
};

} // namespace kith::record
