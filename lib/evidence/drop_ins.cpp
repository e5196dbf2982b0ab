// SPDX-License-Identifier: MIT
#include "evidence/drop_ins.hpp"

#include <map>

namespace kith::evidence {
namespace {

bool is_drop_in(const record::SessionRow& row) {
    return row.event == "drop-in" || row.event.starts_with("drop-in/");
}

void add(DropInTally& to, const record::SessionRow& row) {
    ++to.sessions;
    to.visits += row.came_count.value_or(0);
    to.talks += row.informal_talks.value_or(0);
    to.asked += row.asked_for_a_buddy.value_or(0);
}

} // namespace

std::vector<DropIns> drop_ins(const Programme& programme, Date day) {
    std::map<StrandIndex, std::map<text::IsoWeek, DropInTally>> weeks;
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [name, file] : files) {
            const auto strand = programme.find(name);
            if (!strand) continue;
            for (const auto& row : file.rows)
                if (is_drop_in(row) && row.date.value <= day) add(weeks[*strand][text::week_of(row.date.value)], row);
        }
    std::vector<DropIns> found;
    for (auto& [strand, tallies] : weeks) {
        DropIns one{strand, {}, {tallies.begin(), tallies.end()}};
        for (const auto& [week, tally] : one.weeks) {
            one.all.sessions += tally.sessions;
            one.all.visits += tally.visits;
            one.all.talks += tally.talks;
            one.all.asked += tally.asked;
        }
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace kith::evidence
