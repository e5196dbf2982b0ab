// SPDX-License-Identifier: MIT
#include "scheduling/change.hpp"

#include <algorithm>

namespace kith::scheduling {

std::string_view word(Change::Kind kind) {
    switch (kind) {
    case Change::Kind::adult: return "adult";
    case Change::Kind::place: return "place";
    case Change::Kind::hour: return "hour";
    case Change::Kind::lesson: return "lesson";
    case Change::Kind::at_most: return "at-most";
    case Change::Kind::gates: return "gates";
    case Change::Kind::unpin: return "unpin";
    case Change::Kind::kind: break;
    }
    return "kind";
}

void apply(const Change& change, const Instance& part, SlotIndex slot, Supply& supply) {
    if (change.slot != slot || change.strand != part.strand_index()) return;
    const auto& world = part.programme();
    if (change.kind == Change::Kind::adult && supply.needs_adult)
        supply.adults.push_back({PersonIndex{world.people().size()}, part.strand().scheduling().supervision.needed->meetings_per_adult.value, {}});
    if (change.kind == Change::Kind::place && supply.needs_place) {
        int holds = 1;
        for (const auto place : *part.strand().places) holds = std::max(holds, world[place].holds);
        supply.places.push_back({PlaceIndex{world.places().size()}, holds});
    }
}

} // namespace kith::scheduling
