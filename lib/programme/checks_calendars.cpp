// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

namespace kith::programme {

namespace code = text::code;
using text::Findings;

void ends_follow_beginnings(const Programme& programme, Findings& findings) {
    const auto test = [&](Date from, Date to, const text::Span& span, const char* what) {
        if (to < from)
            findings.error(code::reversed, span, fmt::format("{} ends on {}, before it begins", what, text::format(to)),
                           "swap the two dates");
    };
    const auto closures = [&](const std::vector<record::Closure>& closed) {
        for (const auto& one : closed) test(one.from, one.to.value_or(one.from), one.span, "this closure");
    };
    for (const auto& calendar : programme.calendars()) {
        for (const auto& term : calendar.file().terms) test(term.from, term.to, term.span, "this term");
        closures(calendar.file().closed);
        for (const auto& [name, slot] : calendar.file().slots)
            if (slot.to <= slot.from)
                findings.error(code::reversed, slot.span, fmt::format("the slot '{}' ends before it begins", name.value.text),
                               "swap the two times");
    }
    for (const auto& place : programme.places()) closures(place.record->closed);
    for (const auto& person : programme.people()) {
        const auto& record = *person.record;
        for (const auto& days : record.away) test(days.from, days.to, record.span, "a time away");
        if (record.paused && record.paused->to) test(record.paused->from, *record.paused->to, record.span, "this pause");
        for (const auto& [name, gate] : record.gates)
            if (gate.until) test(gate.date, *gate.until, gate.span, ("the gate " + name.value.text).c_str());
    }
}

void terms_stand_apart(const Programme& programme, Findings& findings) {
    for (const auto& calendar : programme.calendars()) {
        const auto& terms = calendar.file().terms;
        for (std::size_t i = 0; i < terms.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (terms[i].from <= terms[j].to && terms[j].from <= terms[i].to)
                    findings.error(code::overlap, terms[i].span,
                                   fmt::format("the terms '{}' and '{}' overlap", terms[j].name, terms[i].name),
                                   "a date lies in one term at most");
    }
}

} // namespace kith::programme
