// SPDX-License-Identifier: MIT
// diary.yaml: what was done for the programme, a row each. PRIVATE/concerns/ID.yaml: that a concern was passed on, when
// and to whom; there is no place for a child, a narrative or a reference.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

struct DiaryRow {
    Located<Date> date;
    DiaryKind kind = DiaryKind::promotion;
    std::string what;
    std::optional<Located<StrandName>> strand;
    std::set<std::string> to; ///< whom it reached: year groups, staff, parents
    std::optional<LedBy> by;
    std::optional<int> count;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("kind", self.kind, required);
        v.key("what", self.what);
        v.key("strand", self.strand);
        v.key("to", self.to);
        v.key("by", self.by);
        v.key("count", self.count);
    }
};

using Diary = std::vector<DiaryRow>;

struct Concern {
    Date date{};
    std::optional<Located<StrandName>> strand;
    RaisedBy raised_by = RaisedBy::mentor;
    Located<PersonId> passed_to;
    Clock at{};
    std::optional<Date> acknowledged_on; ///< left out: the same day
    std::optional<Clock> acknowledged;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("date", self.date, required);
        v.key("strand", self.strand);
        v.key("raised-by", self.raised_by, required);
        v.key("passed-to", self.passed_to, required);
        v.key("at", self.at, required);
        v.key("acknowledged-on", self.acknowledged_on);
        v.key("acknowledged", self.acknowledged);
    }
};

} // namespace kith::record
