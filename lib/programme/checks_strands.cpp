// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include <algorithm>

namespace kith::programme {

namespace code = text::code;
using text::Findings;

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

void year_gaps_can_be(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands()) {
        const auto& gap = strand.record->matching.require.year_gap;
        if (gap && gap->at_least && gap->at_most && gap->at_least->value > gap->at_most->value)
            findings.error(code::bad_value, strand.record->matching.span,
                           "the year gap is at least more than at most, so no two fit it",
                           "correct 'year-gap', as in {at-least: 1, at-most: 3}");
    }
}

void targeted_strands_have_a_discreet_name(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands())
        if (strand.record->open_to == record::OpenTo::targeted && strand.record->shown_as.empty())
            findings.error(code::missing_key, strand.record->span, "a targeted strand needs the key 'shown-as'",
                           "add the name that stands on registers and calendars, so that nobody is known by it");
}

void groups_are_of_a_group_strand(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands()) {
        const auto& groups = strand.record->matching.groups;
        if (!groups) continue;
        if (strand.record->model != record::Model::group)
            findings.error(code::not_group_strand, groups->span, "groups stand in a strand of another model",
                           "write 'model: group', or remove the key 'groups'");
        if (strand.record->matching.rule == record::MatchRule::stable)
            findings.error(code::not_group_strand, groups->span, "groups are not matched by 'rule: stable'",
                           "write 'rule: optimal'");
        if (groups->size.at_least.value > groups->size.at_most.value)
            findings.error(code::bad_value, groups->span, "the size of a group is at least more than at most",
                           "correct 'size', as in {at-least: 2, at-most: 4}");
        for (const auto& team : groups->teams)
            if (team.empty()) findings.error(code::bad_value, groups->span, "a team has nobody in it", "name its mentors");
    }
}

void teams_are_of_mentors(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands()) {
        if (!strand.record->matching.groups) continue;
        std::set<text::Located<record::PersonId>> seen;
        for (const auto& team : strand.record->matching.groups->teams)
            for (const auto& id : team) {
                if (!seen.insert(id).second)
                    findings.error(code::team_twice, id.span, fmt::format("'{}' stands in the teams twice", id.value.text),
                                   "a mentor leads one group at most");
                const auto person = programme.find(id.value);
                const auto& mentors = strand.mentors;
                if (person && std::find(mentors.begin(), mentors.end(), *person) == mentors.end())
                    findings.error(code::not_a_mentor, id.span,
                                   fmt::format("'{}' is not a mentor of {}", id.value.text, strand.name.text),
                                   "correct their strands, or the team");
            }
    }
}

namespace {

/// A kind that the strand has some slots of is narrowed to these; a kind or a name that it has none of is lost.
void test_duty_slots(const Programme& programme, const Strand& strand, const record::Duty& duty, CalendarIndex calendar,
                     Findings& findings) {
    constexpr const char* hint = "add it to the strand's slots, or correct the duty; a slot is as long as a meeting at least";
    for (const auto& name : duty.slots.names)
        if (const auto slot = programme.find(calendar, name.value); slot && !strand.slots.contains(*slot))
            findings.warning(code::outside_slots, name.span,
                             fmt::format("'{}' is none of the strand's slots, and no duty is planned in it", name.value.text), hint);
    for (const auto kind : duty.slots.kinds) {
        bool is_known = false, is_ours = false;
        for (std::size_t i = 0; i < programme.slots().size(); ++i) {
            if (programme.slots()[i].calendar != calendar || programme.slots()[i].kind != kind) continue;
            is_known = true;
            is_ours = is_ours || strand.slots.contains({i});
        }
        if (is_known && !is_ours)
            findings.warning(code::outside_slots, duty.place.span,
                             fmt::format("no slot of kind {} is one of the strand's, and no duty is planned in any", record::spelling(kind)), hint);
    }
}

} // namespace

void duties_lie_in_slots_of_their_strand(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands())
        for (const auto& duty : strand.scheduling().duties)
            if (const auto place = programme.find(duty.place.value))
                test_duty_slots(programme, strand, duty, programme.calendar_of(programme[*place].school), findings);
}

} // namespace kith::programme
