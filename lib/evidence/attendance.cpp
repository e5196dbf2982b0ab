// SPDX-License-Identifier: MIT
#include "evidence/attendance.hpp"

#include "programme/planned_rows.hpp"

#include <algorithm>

namespace kith::evidence {
const record::SessionRow* recorded(const Programme& programme, StrandIndex strand, PairIndex pair,
                                   Date date) {
    const auto* file = programme::sessions_of(programme, strand, text::week_of(date));
    if (file == nullptr) return nullptr;
    for (const auto& row : file->rows)
        if (row.date.value == date && row.pair && row.pair->value == programme[pair].id) return &row;
    return nullptr;
}

bool is_confirmed(const Programme& programme, StrandIndex strand, text::IsoWeek week) {
    const auto* file = programme::sessions_of(programme, strand, week);
    return file != nullptr && file->confirmed.has_value();
}

bool was_held(const programme::Pair& pair, const Programme& programme, const record::SessionRow& row) {
    const auto came = [&](programme::PersonIndex person) {
        const text::Located<record::PersonId> id{programme[person].id, {}};
        return row.came.contains(id) || row.cover.contains(id);
    };
    const bool a_mentor = std::any_of(pair.mentors.begin(), pair.mentors.end(), came);
    const bool a_mentee = pair.form || std::any_of(pair.mentees.begin(), pair.mentees.end(), came);
    return a_mentor && a_mentee;
}

std::vector<DueMeeting> due_until(const Programme& programme, StrandIndex strand, Date day) {
    std::vector<DueMeeting> found;
    const auto plans = programme::plans_of(programme, strand);
    if (plans.empty()) return found;
    for (auto& meeting : programme::meetings_between(programme, strand, plans.front().from, day)) {
        DueMeeting due{meeting, Became::not_recorded,
                       recorded(programme, strand, meeting.planned.pair, meeting.date)};
        const auto* row = due.row;
        if (row != nullptr)
            due.became =
                was_held(programme[meeting.planned.pair], programme, *row) ? Became::held : Became::missed;
        else if (is_confirmed(programme, strand, text::week_of(meeting.date)))
            due.became = Became::missed;
        found.push_back(std::move(due));
    }
    return found;
}

std::set<programme::PersonIndex> came_to(const Programme& programme, const record::SessionRow& row) {
    std::set<programme::PersonIndex> found;
    for (const auto& id : row.came)
        if (const auto person = programme.find(id.value)) found.insert(*person);
    for (const auto& [absent, stand_in] : row.cover)
        if (const auto person = programme.find(stand_in.value)) found.insert(*person);
    return found;
}

bool is_excused(const record::SessionRow& row) {
    return std::any_of(row.missed.begin(), row.missed.end(),
                       [](const auto& one) { return one.second == record::Missed::lesson; });
}

std::int64_t minutes_of(const programme::Strand& strand, const record::SessionRow& row) {
    return row.minutes ? *row.minutes : strand.length.count();
}

} // namespace kith::evidence
