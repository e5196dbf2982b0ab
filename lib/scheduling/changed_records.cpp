// SPDX-License-Identifier: MIT
// A change of the records, made in a copy of them.
#include "scheduling/gaps.hpp"

namespace kith::scheduling {
namespace {

const std::string stand_in_name = "zz-one-more";

text::Located<record::SchoolName> school_of(const Programme& world, SlotIndex slot) {
    for (const auto& school : world.schools())
        if (school.calendar == world[slot].calendar) return {school.name, {}};
    return {};
}

/// An adult whose gates hold from long ago, and who is free in this slot alone.
void add_adult(const Programme& world, const Change& change, record::Records& records) {
    const auto& strand = world[*change.strand];
    record::Person adult;
    adult.id.value.text = stand_in_name;
    adult.school = school_of(world, *change.slot);
    adult.strands[{strand.name, {}}] = record::Role::supervisor;
    adult.free.emplace().insert({world[*change.slot].name, {}});
    for (const auto& gate : strand.matching().require.gates.supervisor) {
        record::Gate held;
        held.date = world.today() - text::Days{1};
        adult.gates[gate] = held;
    }
    records.people.emplace(adult.id.value, adult);
}

void add_place(const Programme& world, const Change& change, record::Records& records) {
    auto& strand = records.strands.at(world[*change.strand].name);
    record::Place place;
    place.school = school_of(world, *change.slot);
    place.slots.emplace().insert({world[*change.slot].name, {}});
    for (const auto one : *world[*change.strand].places) place.holds.value = std::max(place.holds.value, world[one].holds);
    const text::Located<record::PlaceName> name{{stand_in_name}, {}};
    records.places[name] = place;
    strand.scheduling.places->insert(name);
}

} // namespace

std::optional<record::Records> changed(const Programme& world, const Change& change) {
    using Kind = Change::Kind;
    auto records = world.records();
    const auto strand = [&]() -> record::Scheduling& { return records.strands.at(world[*change.strand].name).scheduling; };
    switch (change.kind) {
    case Kind::adult: add_adult(world, change, records); break;
    case Kind::place:
        if (!world[*change.strand].places) return {};
        add_place(world, change, records);
        break;
    case Kind::hour: {
        auto& person = records.people.at(world[*change.person].id);
        const text::Located<record::SlotName> slot{world[*change.slot].name, {}};
        if (person.free) person.free->insert(slot);
        person.busy.erase(slot);
        break;
    }
    case Kind::lesson:
        if (!change.strand) return {};
        ++strand().may_miss[change.subject];
        break;
    case Kind::at_most:
        if (!records.programme.at_most.meetings_per_week) return {};
        ++*records.programme.at_most.meetings_per_week;
        break;
    case Kind::kind:
        if (!strand().slots) return {};
        strand().slots->kinds.insert(*change.slot_kind);
        break;
    case Kind::gates:
    case Kind::unpin: return {};
    }
    return records;
}

} // namespace kith::scheduling
