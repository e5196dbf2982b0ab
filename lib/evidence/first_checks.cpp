// SPDX-License-Identifier: MIT
#include "evidence/first_checks.hpp"

#include "evidence/event_kinds.hpp"

#include <algorithm>

namespace kith::evidence {

namespace {

/// When the first mentor and the first mentee of a pair were asked.
struct Asked {
    std::optional<Date> mentor, mentee;
};

void add(const Programme& programme, const std::vector<programme::PersonIndex>& people,
         const record::SessionRow& row, std::optional<Date>& first) {
    const bool was_asked = std::any_of(people.begin(), people.end(), [&](programme::PersonIndex person) {
        return row.came.contains({programme[person].id, {}});
    });
    if (was_asked) first = std::min(first.value_or(row.date.value), row.date.value);
}

} // namespace

std::map<PairIndex, Date> first_checks(const Programme& programme, Date day) {
    std::map<PairIndex, Asked> asked;
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [strand, file] : files)
            for (const auto& row : file.rows) {
                if (!is_first_check(row.event) || row.date.value > day) continue;
                const auto pair = programme.find(record::PairId{row.event.substr(programme::first_check_event.size())});
                if (!pair) continue;
                add(programme, programme[*pair].mentors, row, asked[*pair].mentor);
                add(programme, programme[*pair].mentees, row, asked[*pair].mentee);
            }
    std::map<PairIndex, Date> both;
    for (const auto& [pair, one] : asked) {
        if (programme[pair].form && one.mentor)
            both[pair] = *one.mentor;
        else if (one.mentor && one.mentee)
            both[pair] = std::max(*one.mentor, *one.mentee);
    }
    return both;
}

} // namespace kith::evidence
