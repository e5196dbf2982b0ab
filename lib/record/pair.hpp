// SPDX-License-Identifier: MIT
// pairs/ID.yaml: one agreed mentoring relationship, from the asking to the ending.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

struct Asked {
    std::optional<Date> mentor;
    std::optional<Date> mentee;

    static void describe(auto& v, auto& self) {
        v.key("mentor", self.mentor);
        v.key("mentee", self.mentee);
    }
};

struct Agreed {
    Located<PersonId> by;
    Date date{};

    static void describe(auto& v, auto& self) {
        v.key("by", self.by, required);
        v.key("date", self.date, required);
    }
};

struct Ended {
    Date date{};
    EndReason reason = EndReason::other;

    static void describe(auto& v, auto& self) {
        v.key("date", self.date, required);
        v.key("reason", self.reason, required);
    }
};

struct Pair {
    Located<PairId> id;
    Located<StrandName> strand;
    std::set<Located<PersonId>> mentors;
    std::set<Located<PersonId>> mentees;
    std::optional<Located<FormName>> form; ///< in place of mentees
    std::optional<Asked> asked;
    std::optional<Basis> basis;
    Date began{};
    std::optional<Agreed> agreed;
    std::optional<Date> first_check;
    std::optional<Date> planned_end;
    std::optional<Date> closing_meeting; ///< when it was held
    std::optional<Ended> ended;
    std::optional<bool> again;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("id", self.id, required);
        v.key("strand", self.strand, required);
        v.key("mentors", self.mentors, required);
        v.key("mentees", self.mentees);
        v.key("form", self.form);
        v.key("asked", self.asked);
        v.key("basis", self.basis);
        v.key("began", self.began, required);
        v.key("agreed", self.agreed);
        v.key("first-check", self.first_check);
        v.key("planned-end", self.planned_end);
        v.key("closing-meeting", self.closing_meeting);
        v.key("ended", self.ended);
        v.key("again", self.again);
    }
};

} // namespace kith::record
