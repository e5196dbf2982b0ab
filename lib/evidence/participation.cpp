// SPDX-License-Identifier: MIT
#include "evidence/participation.hpp"

#include "evidence/event_kinds.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

void add_first(std::map<PersonIndex, Date>& first, PersonIndex person, Date date) {
    const auto [at, is_new] = first.emplace(person, date);
    if (!is_new) at->second = std::min(at->second, date);
}

void add_row(const Programme& programme, StrandIndex strand, const record::SessionRow& row, Participation& so_far) {
    const auto came = came_to(programme, row);
    if (row.pair) {
        const auto pair = programme.find(row.pair->value);
        if (!pair || !was_held(programme[*pair], programme, row)) return;
        for (const auto person : came) add_first(so_far.first_met, person, row.date.value);
        return;
    }
    if (is_duty(row.event))
        for (const auto person : came) add_first(so_far.first_met, person, row.date.value);
    const auto kind = event_kind(row.event);
    if (!kind) return;
    so_far.events.push_back({*kind, strand, row.date.value, came});
    if (*kind == record::EventKind::training)
        for (const auto person : came) so_far.trained[person].push_back(row.date.value);
}

} // namespace

bool is_training(const record::GateName& gate) { return gate.text == "training" || gate.text.starts_with("training/"); }

Participation participation(const Programme& programme, Date day) {
    Participation so_far;
    for (const auto& [week, strands] : programme.records().sessions)
        for (const auto& [name, file] : strands)
            for (const auto& row : file.rows)
                if (const auto strand = programme.find(name); strand && row.date.value <= day)
                    add_row(programme, *strand, row, so_far);
    std::stable_sort(so_far.events.begin(), so_far.events.end(),
                     [](const EventHeld& a, const EventHeld& b) { return a.date < b.date; });
    for (std::size_t p = 0; p < programme.people().size(); ++p)
        for (const auto& [name, gate] : programme.people()[p].record->gates)
            if (is_training(name.value) && programme::is_yes(gate) && gate.date <= day)
                so_far.trained[{p}].push_back(gate.date);
    return so_far;
}

std::set<PersonIndex> active_pupils(const Programme& programme, record::Role role, Date day) {
    std::set<PersonIndex> found;
    for (const auto& strand : programme.strands())
        for (const auto person : role == record::Role::mentor ? strand.mentors : strand.mentees) {
            const auto& one = programme[person];
            if (one.is_pupil && !one.has_left(day) && !one.is_paused(day)) found.insert(person);
        }
    return found;
}

bool trained_by(const Participation& so_far, PersonIndex person, Date day) {
    const auto found = so_far.trained.find(person);
    return found != so_far.trained.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](Date date) { return date <= day; });
}

bool trained_after(const Participation& so_far, PersonIndex person, Date day) {
    const auto found = so_far.trained.find(person);
    return found != so_far.trained.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](Date date) { return date > day; });
}

} // namespace kith::evidence
