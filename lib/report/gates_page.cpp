// SPDX-License-Identifier: MIT
#include "report/gates_page.hpp"

#include "report/overview_tasks.hpp"
#include "report/table_name.hpp"

#include <array>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::GateCount;
using evidence::GateNotice;
using evidence::Gates;
using programme::Programme;
using text::List;
using text::Map;

/// needed, holds, missing, refused, lapsed, lapses soon
std::vector<Cell> counts(const GateCount& one, Audience audience) {
    const std::vector<std::int64_t> states{one.holds, one.missing, one.refused, one.lapsed, one.lapses_soon};
    std::vector<Cell> cells{one.needed};
    cells.insert(cells.end(), states.begin(), states.end());
    if (evidence::shows_people(audience)) return cells;
    const auto shown =
        evidence::suppressed({states}); // each gate by itself: all who need it, in one state each
    cells[0] = cell_of(shown.row_totals[0]);
    for (std::size_t i = 0; i < states.size(); ++i) cells[i + 1] = cell_of(shown.cells[0][i]);
    return cells;
}

/// What stands behind the stroke may be a strand's own name, which is not for everyone.
std::string gate_name(const record::GateName& gate, Audience audience) {
    return evidence::shows_people(audience) ? gate.text : gate.text.substr(0, gate.text.find('/'));
}

std::vector<Section> by_strand(const Programme& programme, const Gates& gates, Audience audience) {
    std::vector<Section> sections;
    std::optional<programme::StrandIndex> strand;
    for (const auto& one : gates.seen_by(audience).counts) {
        if (strand != one.strand) {
            strand = one.strand;
            const auto name = strand_name(programme, one.strand, audience);
            sections.push_back({name,
                                {Grid{table_name(programme, "gates", one.strand, audience),
                                      "",
                                      {{"gate"},
                                       {"needed", true, Tells::children},
                                       {"holds", true, Tells::children},
                                       {"missing", true, Tells::children},
                                       {"refused", true, Tells::children},
                                       {"lapsed", true, Tells::children},
                                       {"soon", true, Tells::children}},
                                      {}}}});
        }
        std::vector<Cell> row{gate_name(one.gate, audience)};
        const auto cells = counts(one, audience);
        row.insert(row.end(), cells.begin(), cells.end());
        std::get<Grid>(sections.back().blocks.front()).rows.push_back(std::move(row));
    }
    return sections;
}

std::string when(const GateNotice& notice) {
    return notice.meets ? "this week" : notice.in_pair ? "in a pair" : "not yet";
}

Grid notice_grid(const std::vector<GateNotice>& notices, const People& people) {
    Grid grid{"people", "", {{"person"}, {"gate"}, {"state"}, {"until"}, {"meets"}}, {}};
    for (const auto& notice : notices)
        grid.rows.push_back({people.with_id(notice.person), notice.gate.text,
                             Cell(std::string(word_of(notice.state))),
                             notice.until ? text::format(*notice.until) : "", when(notice)});
    return grid;
}

} // namespace

List json_of(const Programme& programme, const std::vector<GateNotice>& notices) {
    List list;
    for (const auto& notice : notices) {
        Map row{{"person", programme[notice.person].id.text},
                {"gate", notice.gate.text},
                {"state", word_of(notice.state)},
                {"in-pair", notice.in_pair},
                {"meets-this-week", notice.meets}};
        if (notice.until) row.set("until", text::format(*notice.until));
        list.emplace_back(std::move(row));
    }
    return list;
}

Report gates_report(const Programme& programme, const Gates& gates, Audience audience, Show show) {
    constexpr std::array keys{"needed", "holds", "missing", "refused", "lapsed", "lapses-soon"};
    Report report;
    report.document =
        document_of(programme, "gates", "what must hold before people meet", gates.day, audience);
    report.document.sections = by_strand(programme, gates, audience);
    auto json = json_of(programme, gates.day, audience);
    List rows;
    for (const auto& one : gates.seen_by(audience).counts) {
        const auto cells = counts(one, audience);
        Map row{{"strand", strand_name(programme, one.strand, audience)}, {"gate", gate_name(one.gate, audience)}};
        for (std::size_t i = 0; i < keys.size(); ++i) row.set(keys[i], json_of(cells[i]));
        rows.emplace_back(std::move(row));
    }
    json.set("counts", std::move(rows));
    if (evidence::shows_people(audience)) {
        const auto& notices = gates.seen_by(audience).notices;
        report.document.sections.push_back({"Of whom they do not hold, or lapse within 28 days",
                                            {notice_grid(notices, People(programme, show))}});
        json.set("people", json_of(programme, notices));
    }
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
