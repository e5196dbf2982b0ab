// SPDX-License-Identifier: MIT
#include "proposal/conflict.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using programme::Programme;
using scheduling::Fact;

/// What a fact or a change names.
template <class Named, class Row>
void write_names(const Programme& world, const Named& named, Row& row) {
    if (named.pair) row.pair = world[*named.pair].id;
    if (named.person) row.person = world[*named.person].id;
    if (named.strand) row.strand = world[*named.strand].name;
    if (named.slot) row.slot = world[*named.slot].name;
    if (!named.subject.text.empty()) row.subject = named.subject;
}

record::ConflictFact written(const Programme& world, const Fact& fact) {
    record::ConflictFact row;
    row.fact = scheduling::word(fact.kind);
    write_names(world, fact, row);
    row.date = fact.date;
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
    write_names(world, change, row);
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
        if (reason.is_over_weeks) one.over_weeks = true;
        if (!reason.conflict.is_irreducible) one.unproven = true;
        for (const auto& fact : reason.conflict.facts)
            if (!fact.pair || pairs.size() <= named_pairs) one.facts.push_back(written(world, fact));
        for (const auto& change : reason.would_help) one.would_help.push_back(written(world, change));
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace kith::proposal
