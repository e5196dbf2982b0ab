// SPDX-License-Identifier: MIT
#include "report/contact_duties.hpp"

#include "evidence/contact_public.hpp"

#include <algorithm>

namespace kith::report {

Grid contact_duties(const programme::Programme& programme, const evidence::Contact& contact,
                    Audience audience) {
    Grid grid{"duties",
              "",
              {{"strand"},
               {"due", true},
               {"held", true},
               {"not held", true},
               {"not rec.", true},
               {"of recorded", true}},
              {}};
    const auto shown = evidence::public_duties(contact);
    for (const auto& [strand, tally] : contact.duties) {
        std::vector<Cell> cells{strand_name(programme, strand, audience),
                                tally.due,
                                tally.held,
                                tally.not_held,
                                tally.not_recorded,
                                share(tally.held, tally.recorded(), audience)};
        if (!evidence::shows_people(audience) && !shown.rows[grid.rows.size()])
            std::fill(cells.begin() + 1, cells.end(), kept_back());
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

text::List json_of_duties(const Grid& duties) {
    constexpr std::array keys{"due", "held", "not-held", "not-recorded", "held-share"};
    text::List list;
    for (const auto& cells : duties.rows) {
        text::Map map{{"strand", cells[0].text}};
        for (std::size_t i = 0; i < keys.size(); ++i) map.set(keys[i], json_of(cells[i + 1]));
        list.emplace_back(std::move(map));
    }
    return list;
}

} // namespace kith::report
