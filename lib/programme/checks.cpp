// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "programme/timetables.hpp"

#include <algorithm>
#include <array>

namespace kith::programme {
namespace {

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

void levels_are_in_order(const Programme& programme, Findings& findings) {
    using record::Level;
    for (const auto& strand : programme.strands()) {
        const auto& order = strand.record->matching.order;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto level = order[i].value;
            const auto end = order.begin() + static_cast<std::ptrdiff_t>(i);
            const auto earlier = [&](Level wanted) {
                return std::any_of(order.begin(), end, [&](const auto& one) { return one.value == wanted; });
            };
            const bool needs_place = level == Level::weak || level == Level::floor || level == Level::spread;
            if (earlier(level))
                findings.error(code::level_order, order[i].span,
                               fmt::format("'{}' stands in the order twice", record::spelling(level)), "keep the first");
            else if (needs_place && !earlier(Level::place))
                findings.error(code::level_order, order[i].span,
                               fmt::format("'{}' before 'place' would leave people out to look better",
                                           record::spelling(level)),
                               "name place first");
        }
    }
}

void pairs_stand_once(const Programme& programme, Findings& findings) {
    std::map<std::tuple<StrandIndex, PersonIndex, PersonIndex>, const Pair*> seen;
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today())) continue;
        for (const auto mentor : pair.mentors)
            for (const auto mentee : pair.mentees) {
                const auto [earlier, is_new] = seen.try_emplace({pair.strand, mentor, mentee}, &pair);
                if (!is_new)
                    findings.error(code::pair_twice, pair.record->id.span,
                                   fmt::format("'{}' and '{}' are the same two people", earlier->second->id.text,
                                               pair.id.text),
                                   "end or remove one of the two pairs");
            }
    }
}

void pairs_have_their_roles(const Programme& programme, Findings& findings) {
    const auto test = [&](const Pair& pair, const std::set<text::Located<record::PersonId>>& people,
                          const std::vector<PersonIndex>& in_role, const char* role) {
        for (const auto& id : people) {
            const auto person = programme.find(id.value);
            if (std::find(in_role.begin(), in_role.end(), *person) != in_role.end()) continue;
            findings.warning(code::wrong_role, id.span,
                             fmt::format("'{}' is not a {} of {}", id.value.text, role, programme[pair.strand].name.text),
                             "correct their strands, or end the pair");
        }
    };
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today())) continue;
        test(pair, pair.record->mentors, programme[pair.strand].mentors, "mentor");
        test(pair, pair.record->mentees, programme[pair.strand].mentees, "mentee");
    }
}

void nobody_left_stays_paired(const Programme& programme, Findings& findings) {
    for (const auto& pair : programme.pairs()) {
        if (pair.has_ended(programme.today())) continue;
        for (const auto person : pair.everyone())
            if (programme[person].has_left(programme.today()))
                findings.warning(code::someone_left, pair.record->id.span,
                                 fmt::format("'{}' has left, and the pair has no ending", programme[person].id.text),
                                 fmt::format("kith match end {} --reason partner-left", pair.id.text));
    }
}

void both_were_asked(const Programme& programme, Findings& findings) {
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today()) || pair.record->began > programme.today()) continue;
        const auto& asked = pair.record->asked;
        if (asked && asked->mentor && (asked->mentee || pair.form)) continue;
        findings.warning(code::not_asked, pair.record->id.span, "nothing says that both were asked and are willing",
                         "add 'asked: {mentor: DATE, mentee: DATE}' once they were");
    }
}

void gates_of_pairs_hold(const Programme& programme, Findings& findings) {
    const auto test = [&](const Person& person, const std::set<text::Located<record::GateName>>& gates) {
        for (const auto& gate : gates) {
            if (gate_holds(*person.record, gate.value, programme.today())) continue;
            findings.warning(code::gate_lapsed, person.record->id.span,
                             fmt::format("'{}' is in a pair, and {} does not hold", person.id.text, gate.value.text),
                             fmt::format("kith enrol gate {} {} --date DATE", person.id.text, gate.value.text));
        }
    };
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today())) continue;
        const auto& gates = programme[pair.strand].matching().require.gates;
        for (const auto mentor : pair.mentors) test(programme[mentor], gates.mentor);
        for (const auto mentee : pair.mentees) test(programme[mentee], gates.mentee);
    }
}

/// A key that programme.yaml made public describes a child; fewer than five who share a value stand out.
void nobody_stands_out(const Programme& programme, Findings& findings) {
    constexpr int fewest = 5;
    const auto& widened = programme.records().programme.tracked;
    if (widened.empty()) return;
    std::map<std::string, std::vector<const Person*>> groups;
    for (const auto& person : programme.people()) {
        std::string description;
        const auto tracked = record::write_person(*person.record, record::Part::tracked, widened);
        for (const auto& [key, value] : tracked.members())
            if (widened.contains(key)) description += key + ": " + text::to_flow(value) + "; ";
        if (!description.empty()) groups[description].push_back(&person);
    }
    for (const auto& [description, people] : groups)
        if (people.size() < fewest)
            for (const auto* person : people)
                findings.warning(code::stands_out, person->record->id.span,
                                 fmt::format("only {} share the description in this tracked file", people.size()),
                                 "keep these keys private, or make them coarser");
}

void targeted_strands_have_a_discreet_name(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands())
        if (strand.record->open_to == record::OpenTo::targeted && strand.record->shown_as.empty())
            findings.error(code::missing_key, strand.record->span, "a targeted strand needs the key 'shown-as'",
                           "add the name that stands on registers and calendars, so that nobody is known by it");
}

using Check = void (*)(const Programme&, Findings&);
constexpr std::array<Check, 11> checks{
    ends_follow_beginnings,    terms_stand_apart, levels_are_in_order,
    pairs_stand_once,          pairs_have_their_roles, nobody_left_stays_paired,
    both_were_asked,           gates_of_pairs_hold,    nobody_stands_out,
    targeted_strands_have_a_discreet_name, timetables_name_what_exists,
};

} // namespace

void run_checks(const Programme& programme, Findings& findings) {
    for (const auto check : checks) check(programme, findings);
}

} // namespace kith::programme
