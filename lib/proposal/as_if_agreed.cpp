// SPDX-License-Identifier: MIT
#include "proposal/as_if_agreed.hpp"

#include "proposal/timetable.hpp"

#include <stdexcept>

namespace kith::proposal {
namespace {

using matching::Instance;

/// An id behind all others, so that agreed pairs keep their order.
record::PairId stand_in(std::size_t row) { return {fmt::format("zz-{:06}", row)}; }

record::Pair pair_of(const Instance& instance, const std::vector<matching::ChosenEdge>& edges,
                     record::PairId id, text::Date from) {
    const auto& world = instance.programme();
    record::Pair pair;
    pair.id.value = std::move(id);
    pair.strand.value = instance.strand().name;
    pair.began = from;
    for (const auto& one : edges) {
        const auto& mentee = instance.mentee(one.edge.mentee);
        pair.mentors.insert({world[instance.mentor(one.edge.mentor)].id, {}});
        if (mentee.person) pair.mentees.insert({world[*mentee.person].id, {}});
        if (mentee.form) pair.form = text::Located<record::FormName>{world[*mentee.form].name, {}};
    }
    return pair;
}

} // namespace

AsIfAgreed as_if_agreed(const Instance& instance, const Timetabling& timetabling, const EdgeRows& rows,
                        const std::set<record::PairId>& ended) {
    auto records = instance.programme().records();
    for (const auto& id : ended)
        records.pairs.at(id).ended = record::Ended{instance.programme().today(), record::EndReason::other};
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (!rows[row].front().agreed)
            records.pairs.emplace(stand_in(row),
                                  pair_of(instance, rows[row], stand_in(row), timetabling.dates.from));
    auto world = scheduling::what_if(std::move(records), instance.programme().today(), timetabling.strands,
                                     timetabling.dates);
    if (!world) throw std::logic_error("the records do not hold together with the proposed pairs");
    AsIfAgreed all{std::move(*world), {}, {}};
    text::Findings findings;
    for (const auto strand : timetabling.strands)
        all.stays.pinned.push_back(pinned_meetings(*all.programme, strand, timetabling.dates.from, findings));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto agreed = rows[row].front().agreed;
        all.row_of[*all.programme->find(agreed ? instance.programme()[*agreed].id : stand_in(row))] = row;
    }
    return all;
}

} // namespace kith::proposal
