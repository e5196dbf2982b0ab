// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include <map>
#include <tuple>

namespace kith::programme {

namespace code = text::code;
using text::Findings;

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
    const auto test = [&](const Pair& pair, const std::set<text::Located<record::PersonId>>& people, record::Role role) {
        const auto& strand = programme[pair.strand].name;
        for (const auto& id : people) {
            const auto& strands = programme[*programme.find(id.value)].record->strands;
            const auto found = strands.find(text::Located<record::StrandName>{strand, {}});
            if (found != strands.end() && found->second == role) continue;
            findings.warning(code::wrong_role, id.span,
                             fmt::format("'{}' is not a {} of {}", id.value.text, record::spelling(role), strand.text),
                             "correct their strands, or end the pair");
        }
    };
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today())) continue;
        test(pair, pair.record->mentors, record::Role::mentor);
        test(pair, pair.record->mentees, record::Role::mentee);
    }
}

void pairs_end_after_they_begin(const Programme& programme, Findings& findings) {
    for (const auto& pair : programme.pairs()) {
        const auto& [began, planned] = std::tie(pair.record->began, pair.record->planned_end);
        if (planned && *planned < began)
            findings.error(code::reversed, pair.record->span, fmt::format("this pair is planned to end on {}, before it begins", text::format(*planned)),
                           "correct 'planned-end' or 'began'");
    }
}

void nobody_left_stays_paired(const Programme& programme, Findings& findings) {
    for (const auto& pair : programme.pairs()) {
        if (pair.has_ended(programme.today())) continue;
        for (const auto person : pair.everyone())
            if (programme[person].has_left(programme.today()))
                findings.warning(code::someone_left, pair.record->id.span,
                                 fmt::format("'{}' has left, and the pair has no ending", programme[person].id.text),
                                 fmt::format("{}kith match end {} --reason partner-left",
                                             pair.everyone().size() + (pair.form ? 1 : 0) > 2
                                                 ? fmt::format("kith match {} keeps the others together; when they are agreed anew, ",
                                                               programme[pair.strand].name.text)
                                                 : "",
                                             pair.id.text));
    }
}

void both_were_asked(const Programme& programme, Findings& findings) {
    constexpr std::size_t most = 8; // of a strand; more are one thing that was forgotten, and said once
    std::map<StrandIndex, std::vector<const Pair*>> unasked;
    for (const auto& pair : programme.pairs()) {
        if (!programme.is_agreed(pair, programme.today()) || pair.record->began > programme.today()) continue;
        const auto& asked = pair.record->asked;
        if (!asked || !asked->mentor || (!asked->mentee && !pair.form)) unasked[pair.strand].push_back(&pair);
    }
    for (const auto& [index, pairs] : unasked) {
        const auto& strand = programme[index];
        if (pairs.size() > most) {
            findings.warning(code::not_asked, strand.record->span,
                             fmt::format("of {} pairs nothing says that both were asked and are willing", pairs.size()),
                             fmt::format("once they were: kith match accept {} ROW... --asked DATE, or add "
                                         "'asked: {{mentor: DATE, mentee: DATE}}' to the pairs' files",
                                         strand.name.text));
            continue;
        }
        for (const auto* pair : pairs)
            findings.warning(code::not_asked, pair->record->id.span, "nothing says that both were asked and are willing",
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

} // namespace kith::programme
