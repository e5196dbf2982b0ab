// SPDX-License-Identifier: MIT
#include "evidence/suppressed.hpp"

#include "statistics/suppression.hpp"

namespace kith::evidence {

Suppressed suppressed(const std::vector<std::vector<std::int64_t>>& cells) {
    Suppressed found;
    if (cells.empty()) return found.total = 0, found;
    const auto shown = statistics::shown_counts({cells});
    std::vector<std::int64_t> columns(cells.front().size());
    std::int64_t total = 0;
    const auto keep = [&](bool is_shown, std::int64_t number) {
        found.is_whole = found.is_whole && is_shown;
        return is_shown ? MaybeCount(number) : MaybeCount();
    };
    for (std::size_t r = 0; r < cells.size(); ++r) {
        std::int64_t row = 0;
        found.cells.emplace_back();
        for (std::size_t c = 0; c < cells[r].size(); ++c) {
            found.cells[r].push_back(keep(shown.cells[r][c], cells[r][c]));
            row += cells[r][c];
            columns[c] += cells[r][c];
        }
        found.row_totals.push_back(keep(shown.row_totals[r], row));
        total += row;
    }
    for (std::size_t c = 0; c < columns.size(); ++c)
        found.column_totals.push_back(keep(shown.column_totals[c], columns[c]));
    found.total = keep(shown.total, total);
    return found;
}

} // namespace kith::evidence
