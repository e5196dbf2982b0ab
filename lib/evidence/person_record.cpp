// SPDX-License-Identifier: MIT
#include "evidence/person_record.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

bool names(const record::SessionRow& row, const text::Located<record::PersonId>& id) {
    return row.came.contains(id) || row.missed.contains(id) || row.cover.contains(id) ||
           std::any_of(row.cover.begin(), row.cover.end(),
                       [&](const auto& one) { return one.second.value == id.value; });
}

bool chooses(const record::Person& other, const record::PersonId& id) {
    return std::any_of(other.choices.begin(), other.choices.end(), [&](const auto& choices) {
        return std::any_of(choices.second.begin(), choices.second.end(),
                           [&](const auto& one) { return one.value == id; });
    });
}

} // namespace

PersonRecord person_record(const Programme& programme, PersonIndex person, Date day) {
    PersonRecord found;
    found.person = person;
    const text::Located<record::PersonId> id{programme[person].id, {}};
    for (std::size_t p = 0; p < programme.pairs().size(); ++p) {
        const auto everyone = programme.pairs()[p].everyone();
        if (is_known(programme.pairs()[p], day) &&
            std::find(everyone.begin(), everyone.end(), person) != everyone.end())
            found.pairs.push_back({p});
    }
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [name, file] : files)
            for (const auto& row : file.rows)
                if (const auto strand = programme.find(name);
                    strand && row.date.value <= day && names(row, id))
                    found.sessions.push_back({row.date.value, *strand, &row});
    std::stable_sort(found.sessions.begin(), found.sessions.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    const std::set<PairIndex> theirs(found.pairs.begin(), found.pairs.end());
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& one : due_until(programme, {s}, day))
            found.planned += theirs.contains(one.meeting.planned.pair) ? 1 : 0;
    for (const auto& other : programme.people()) {
        found.chosen_by += chooses(*other.record, id.value) ? 1 : 0;
        found.kept_apart_by += other.record->not_with.contains(id) ? 1 : 0;
    }
    return found;
}

} // namespace kith::evidence
