// SPDX-License-Identifier: MIT
#include "evidence/duties.hpp"

#include "programme/bookings.hpp"
#include "programme/closed_days.hpp"
#include "programme/planned_rows.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

using programme::Occasion;
using programme::PersonIndex;

/// One row of a sessions file: the same day, slot and place.
using Key = std::tuple<Date, std::optional<programme::SlotIndex>, std::optional<programme::PlaceIndex>>;

bool somebody_came(const record::SessionRow& row) {
    return !row.came.empty() || !row.cover.empty() || row.came_count.value_or(0) > 0;
}

bool is_closed(const Programme& programme, const Occasion& duty) {
    const programme::Where where{programme[*duty.slot].calendar, duty.slot, duty.place};
    return !programme::why_not_on(programme, where, duty.date).empty();
}

void add_people(const std::vector<PersonIndex>& more, std::vector<PersonIndex>& people) {
    for (const auto person : more)
        if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
}

/// The duties of one plan while it is in force, those of one place and slot as one.
std::vector<Occasion> duties_of(const Programme& programme, const programme::Plan& plan, Date day) {
    std::vector<Occasion> duties;
    std::map<Key, std::size_t> places;
    for (auto& duty : programme::duties_and_events(programme, plan)) {
        if (duty.kind != Occasion::Kind::duty || duty.date > day || (plan.next && *plan.next <= duty.date))
            continue;
        duty.cover = programme::put_in_place(programme::cover_of_duty(programme, plan, duty), duty.people,
                                             duty.supervisor);
        const auto [at, is_new] = places.try_emplace(Key{duty.date, duty.slot, duty.place}, duties.size());
        if (is_new) {
            duties.push_back(std::move(duty));
            continue;
        }
        add_people(duty.people, duties[at->second].people);
        if (duty.supervisor) duties[at->second].supervisor = duty.supervisor;
    }
    return duties;
}

DueDuty what_became(const Programme& programme, Occasion duty) {
    const auto* row = programme::recorded_row(programme, duty.strand, programme::row_key(programme, duty));
    DueDuty due{std::move(duty), Became::not_recorded, row};
    if (row != nullptr)
        due.became = somebody_came(*row) ? Became::held : Became::missed;
    else if (is_confirmed(programme, due.duty.strand, text::week_of(due.duty.date)))
        due.became = Became::missed;
    return due;
}

} // namespace

std::vector<DueDuty> duties_until(const Programme& programme, StrandIndex strand, Date day) {
    std::vector<DueDuty> found;
    for (const auto& plan : programme::plans_of(programme, strand))
        for (auto& duty : duties_of(programme, plan, day)) {
            auto due = what_became(programme, std::move(duty));
            if (due.row != nullptr || !is_closed(programme, due.duty)) found.push_back(std::move(due));
        }
    return found;
}

DutyTally tally_of(const std::vector<DueDuty>& duties) {
    DutyTally tally;
    std::set<PersonIndex> people;
    for (const auto& one : duties) {
        ++tally.due;
        tally.held += one.became == Became::held ? 1 : 0;
        tally.not_held += one.became == Became::missed ? 1 : 0;
        tally.not_recorded += one.became == Became::not_recorded ? 1 : 0;
        tally.overseen += one.duty.supervisor ? 1 : 0;
        people.insert(one.duty.people.begin(), one.duty.people.end());
    }
    tally.people = static_cast<std::int64_t>(people.size());
    return tally;
}

} // namespace kith::evidence
