// SPDX-License-Identifier: MIT
// `standards` of programme.yaml: the evidence for the standards that no record can show, each by an owner and with a date;
// and who a child is sent on to. What the kinds stand for is said in evidence/standards.hpp.
#pragma once

#include "record/codec.hpp"

namespace kith::record {

/// What somebody answers for.
struct Given {
    std::string owner;
    Date date{};
    std::string evidence;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("owner", self.owner, required);
        v.key("date", self.date, required);
        v.key("evidence", self.evidence, required);
    }
};

/// One way to specialist support.
struct Pathway {
    std::string to;
    std::string how;
    std::optional<Date> reviewed;
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("to", self.to, required);
        v.key("how", self.how);
        v.key("reviewed", self.reviewed);
    }
};

struct Standards {
    std::map<std::string, Given> given; ///< by kind
    std::vector<Pathway> signposting;
};

/// The kinds of evidence that can be given, in the order in which kith offers them.
std::vector<std::string> given_kinds();

template <>
struct Codec<Standards> {
    static void read(const Node& node, Standards& out, Findings& findings);
    static Value write(const Standards& standards);
    static bool absent(const Standards& standards) { return standards.given.empty() && standards.signposting.empty(); }
    static Value schema();
};

} // namespace kith::record
