// SPDX-License-Identifier: MIT
#include "evidence/fairness_tables.hpp"

#include "statistics/suppression.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using Line = FairnessLine;
using Lines = std::vector<FairnessLine>;

/// The nearest whole number of sum / n.
Figure mean(std::int64_t sum, std::int64_t n) {
    if (n == 0) return {};
    return {(2 * sum + n) / (2 * n), false};
}

Figure figure(std::int64_t value) { return {value, false}; }

Line line_of(const std::string& group, const Share& share) {
    return {group,
            figure(share.mentees),
            figure(share.placed),
            mean(100 * share.placed, share.mentees),
            mean(share.fit, share.placed),
            mean(share.waited_placed, share.placed),
            mean(share.waited_unplaced, share.unplaced())};
}

void hide_unless(bool shown, Figure& figure) {
    if (!shown) figure = {{}, true};
}

/// Where the total of those placed or not placed is small itself, every table keeps its counts of them back, so that
/// no two tables together say more than one. So the totals that tables share are always shown, or not used.
enum class Totals { shown, sizes_alone, none };

Totals totals_of(const Share& all) {
    const auto shown = statistics::shown_counts({{{all.placed, all.unplaced()}}});
    if (!shown.total) return Totals::none;
    return shown.column_totals[0] && shown.column_totals[1] ? Totals::shown : Totals::sizes_alone;
}

statistics::CountTable counts_of(const Breakdown& breakdown, Totals totals) {
    statistics::CountTable table;
    for (const auto& group : breakdown.groups)
        if (totals == Totals::shown) table.cells.push_back({group.share.placed, group.share.unplaced()});
        else table.cells.push_back({group.share.mentees});
    return table;
}

void hide_counts(Line& line, bool size, bool counts) {
    hide_unless(size, line.mentees);
    hide_unless(counts, line.placed);
    hide_unless(size && counts && line.mentees.value >= percent_base, line.share);
}

/// Which lines show how many are placed.
std::vector<bool> hide_counts(Lines& lines, const Breakdown& breakdown, Totals totals) {
    const auto shown = statistics::shown_counts(counts_of(breakdown, totals));
    const bool totals_stay = shown.total && std::find(shown.column_totals.begin(), shown.column_totals.end(), false) ==
                                                shown.column_totals.end();
    std::vector<bool> counted;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool size = totals != Totals::none && totals_stay && shown.row_totals[i];
        counted.push_back(size && totals == Totals::shown && shown.cells[i][0] && shown.cells[i][1]);
        hide_counts(lines[i], size, counted.back());
    }
    return counted;
}

template <class Of>
void hide_means(Lines& lines, const Breakdown& breakdown, const std::vector<bool>& counted, Figure Line::*mean, Of members) {
    std::vector<statistics::Count> counts;
    for (const auto& group : breakdown.groups) counts.push_back(members(group.share));
    const auto shown = statistics::shown_means(counts, counted, percent_base);
    for (std::size_t i = 0; i < lines.size(); ++i)
        hide_unless(shown[i] || (counted[i] && counts[i] == 0), lines[i].*mean);
}

void hide(Lines& lines, const Breakdown& breakdown, Totals totals) {
    const auto placed = [](const Share& share) { return share.placed; };
    const auto unplaced = [](const Share& share) { return share.unplaced(); };
    const auto counted = hide_counts(lines, breakdown, totals);
    hide_means(lines, breakdown, counted, &Line::fit, placed);
    hide_means(lines, breakdown, counted, &Line::waited_placed, placed);
    hide_means(lines, breakdown, counted, &Line::waited_unplaced, unplaced);
}

void hide(Line& line, const Share& all, Totals totals) {
    hide_counts(line, totals != Totals::none, totals == Totals::shown);
    const auto enough = [&](std::int64_t members) {
        return totals == Totals::shown && (members == 0 || members >= percent_base);
    };
    hide_unless(enough(all.placed), line.fit);
    hide_unless(enough(all.placed), line.waited_placed);
    hide_unless(enough(all.unplaced()), line.waited_unplaced);
}

} // namespace

namespace {

/// For everyone a gender of few is no line of its own: its name alone would tell that there is such a child.
Breakdown without_rare_names(const Breakdown& breakdown) {
    if (breakdown.by != By::gender) return breakdown;
    Breakdown merged{breakdown.by, {}};
    Group others{"other or not known", {}};
    for (const auto& group : breakdown.groups) {
        if (!group.name.empty() && group.share.mentees >= percent_base) merged.groups.push_back(group);
        else add(others.share, group.share);
    }
    if (others.share.mentees > 0) merged.groups.push_back(others);
    return merged;
}

} // namespace

FairnessTables tables_of(const Fairness& fairness, Audience audience) {
    FairnessTables found{line_of("all", fairness.all), {}};
    const auto totals = totals_of(fairness.all);
    if (audience == Audience::everyone) hide(found.all, fairness.all, totals);
    for (const auto& full : fairness.breakdowns) {
        if (audience == Audience::everyone && full.by == By::form) continue;
        const auto breakdown = audience == Audience::everyone ? without_rare_names(full) : full;
        FairnessTable table{breakdown.by, {}};
        for (const auto& group : breakdown.groups)
            table.lines.push_back(line_of(group.name.empty() ? "not known" : group.name, group.share));
        if (audience == Audience::everyone && !table.lines.empty()) hide(table.lines, breakdown, totals);
        found.tables.push_back(std::move(table));
    }
    return found;
}

} // namespace kith::evidence
