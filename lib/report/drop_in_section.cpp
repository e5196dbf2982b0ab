// SPDX-License-Identifier: MIT
#include "report/drop_in_section.hpp"

#include <array>

namespace kith::report {
namespace {

using evidence::DropInTally;
using programme::Programme;
using text::Map;


/// sessions, visits, talks, asked
std::array<Cell, 4> cells_of(const DropInTally& tally, Audience audience) {
    const auto counted = [&](std::int64_t count) {
        const bool is_few = evidence::is_few(count);
        return !evidence::shows_people(audience) && is_few ? kept_back() : Cell(count);
    };
    return {Cell(tally.sessions), counted(tally.visits), counted(tally.talks), counted(tally.asked)};
}

std::vector<Cell> row(std::string first, const DropInTally& tally, Audience audience) {
    const auto cells = cells_of(tally, audience);
    return {std::move(first), cells[0], cells[1], cells[2], cells[3]};
}

Grid grid(const char* name, const char* heading) {
    return {name,
            "",
            {{heading},
             {"drop-ins", true},
             {"visits", true, Tells::children},
             {"talks", true, Tells::children},
             {"asked for a buddy", true, Tells::children}},
            {}};
}

Map json_of(Map map, const DropInTally& tally, Audience audience) {
    const auto cells = cells_of(tally, audience);
    constexpr std::array keys{"sessions", "visits", "talks", "asked"};
    for (std::size_t i = 0; i < keys.size(); ++i) map.set(keys[i], report::json_of(cells[i]));
    return map;
}

} // namespace

Section drop_in_section(const Programme& programme, const std::vector<evidence::DropIns>& found, Audience audience) {
    Section section{"Drop-ins", {}};
    auto all = grid("drop-ins", "");
    for (const auto& one : found)
        all.rows.push_back(row(strand_name(programme, one.strand, audience), one.all, audience));
    section.blocks.emplace_back(std::move(all));
    if (evidence::shows_people(audience))
        for (const auto& one : found) {
            auto weeks = grid("drop-in-weeks", "week");
            weeks.caption = found.size() > 1 ? strand_name(programme, one.strand, audience) : "";
            for (const auto& [week, tally] : one.weeks) weeks.rows.push_back(row(text::format(week), tally, audience));
            section.blocks.emplace_back(std::move(weeks));
        }
    section.blocks.emplace_back(Notes{{"Visits are counted at the door: who came twice counts twice."}});
    return section;
}

text::List drop_in_json(const Programme& programme, const std::vector<evidence::DropIns>& found, Audience audience) {
    text::List list;
    for (const auto& one : found) {
        auto map = json_of(Map{{"strand", strand_name(programme, one.strand, audience)}}, one.all, audience);
        text::List weeks;
        for (const auto& [week, tally] : one.weeks)
            weeks.emplace_back(json_of(Map{{"week", text::format(week)}}, tally, audience));
        if (evidence::shows_people(audience)) map.set("weeks", std::move(weeks));
        list.emplace_back(std::move(map));
    }
    return list;
}

} // namespace kith::report
