// SPDX-License-Identifier: MIT
#include "proposal/conflict.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using programme::Programme;
using scheduling::Fact;

record::ConflictFact written(const Programme& world, const Fact& fact) {
    record::ConflictFact row;
    row.fact = scheduling::word(fact.kind);
    if (fact.pair) row.pair = world[*fact.pair].id;
    if (fact.person) row.person = world[*fact.person].id;
    if (fact.strand) row.strand = world[*fact.strand].name;
    if (fact.slot) row.slot = world[*fact.slot].name;
    row.date = fact.date;
    if (!fact.subject.text.empty()) row.subject = fact.subject;
    const bool has_count = fact.kind == Fact::Kind::adults || fact.kind == Fact::Kind::places;
    if (has_count || fact.kind == Fact::Kind::agreed || fact.kind == Fact::Kind::at_most || fact.kind == Fact::Kind::may_miss)
        row.allows = fact.allows;
    if (has_count) row.of = fact.of;
    return row;
}

} // namespace

record::ConflictChange written(const Programme& world, const scheduling::Change& change) {
    record::ConflictChange row;
    row.change = scheduling::word(change.kind);
    if (change.pair) row.pair = world[*change.pair].id;
    if (change.person) row.person = world[*change.person].id;
    if (change.strand) row.strand = world[*change.strand].name;
    if (change.slot) row.slot = world[*change.slot].name;
    if (!change.subject.text.empty()) row.subject = change.subject;
    return row;
}

std::vector<record::TimetableConflict> conflicts_of(const scheduling::Instance& part, const scheduling::Plans& plans) {
    const auto& world = part.programme();
    std::vector<record::TimetableConflict> found;
    for (const auto& reason : plans.reasons) {
        record::TimetableConflict one;
        for (const auto pair : reason.unplaced)
            if (world[pair].strand == part.strand_index()) one.unplaced.insert(world[pair].id);
        if (one.unplaced.empty()) continue;
        const auto pairs = reason.conflict.pairs();
        one.week = reason.week;
        one.pairs = static_cast<int>(pairs.size());
        one.over_weeks = reason.is_over_weeks;
        one.unproven = !reason.conflict.is_irreducible;
        for (const auto& fact : reason.conflict.facts)
            if (!fact.pair || pairs.size() <= named_pairs) one.facts.push_back(written(world, fact));
        for (const auto& change : reason.would_help) one.would_help.push_back(written(world, change));
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace kith::proposal
