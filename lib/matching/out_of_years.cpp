// SPDX-License-Identifier: MIT
#include "matching/out_of_years.hpp"

#include "matching/year_list.hpp"

namespace kith::matching {

std::vector<OutOfYears> out_of_years(const programme::Programme& programme) {
    std::vector<OutOfYears> found;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        const auto& strand = programme.strands()[s];
        const auto look = [&](const std::vector<programme::PersonIndex>& people, const std::optional<record::YearList>& years,
                              record::Role role) {
            if (!years) return;
            for (const auto person : people) {
                const auto& year = programme[person].record->year;
                if (!year || programme[person].has_left(programme.today())) continue;
                if (!allows(*years, year->value)) found.push_back({person, {s}, role});
            }
        };
        look(strand.mentors, strand.matching().require.mentor_years, record::Role::mentor);
        look(strand.mentees, strand.matching().require.mentee_years, record::Role::mentee);
    }
    return found;
}

} // namespace kith::matching
