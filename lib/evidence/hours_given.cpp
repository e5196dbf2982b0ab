// SPDX-License-Identifier: MIT
#include "evidence/hours_given.hpp"

#include "evidence/event_kinds.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using programme::PersonIndex;

/// Training and what supports the mentors themselves is not time given, nor is being asked about the pair.
bool is_for_others(const record::SessionRow& row) {
    const auto kind = event_kind(row.event);
    return !(kind && is_for_mentors(*kind)) && !is_first_check(row.event);
}

/// Mentors and reserves of the strand; in a meeting the pair's own mentors.
bool could_give(const Programme& programme, StrandIndex strand, const programme::Pair* pair, PersonIndex person) {
    if (pair != nullptr) return std::find(pair->mentors.begin(), pair->mentors.end(), person) != pair->mentors.end();
    const auto& roles = programme[person].record->strands;
    const auto role = roles.find({programme[strand].name, {}});
    return role != roles.end() && (role->second == record::Role::mentor || role->second == record::Role::spotter);
}

/// Those who gave their time in a row: who came, and who stood in for someone who would have.
std::set<PersonIndex> givers(const Programme& programme, StrandIndex strand, const record::SessionRow& row) {
    std::set<PersonIndex> all;
    const auto pair_index = row.pair ? programme.find(row.pair->value) : std::nullopt;
    const auto* pair = pair_index ? &programme[*pair_index] : nullptr;
    if (pair != nullptr && !was_held(*pair, programme, row)) return all;
    for (const auto& id : row.came)
        if (const auto person = programme.find(id.value); person && could_give(programme, strand, pair, *person)) all.insert(*person);
    for (const auto& [absent, stand_in] : row.cover) {
        const auto person = programme.find(absent.value), other = programme.find(stand_in.value);
        if (person && other && could_give(programme, strand, pair, *person)) all.insert(*other);
    }
    return all;
}

void add(const record::SessionRow& row, text::Minutes minutes, HoursGiven& given) {
    given.first = given.times == 0 ? row.date.value : std::min(given.first, row.date.value);
    given.last = std::max(given.last, row.date.value);
    ++given.times;
    given.minutes += minutes;
}

} // namespace

std::vector<HoursGiven> hours_given(const Programme& programme, StrandIndex strand, Date to) {
    std::map<PersonIndex, HoursGiven> all;
    for (const auto& [week, strands] : programme.records().sessions) {
        const auto file = strands.find(programme[strand].name);
        if (file == strands.end()) continue;
        for (const auto& row : file->second.rows) {
            if (row.date.value > to || !is_for_others(row)) continue;
            const auto minutes = row.minutes ? text::Minutes{*row.minutes} : programme[strand].length;
            for (const auto person : givers(programme, strand, row))
                add(row, minutes, all.try_emplace(person, HoursGiven{person}).first->second);
        }
    }
    std::vector<HoursGiven> list;
    for (const auto& [person, given] : all) list.push_back(given);
    return list;
}

} // namespace kith::evidence
