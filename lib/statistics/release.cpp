// SPDX-License-Identifier: MIT
#include "statistics/release.hpp"

#include <algorithm>
#include <cstdlib>

namespace kith::statistics {
namespace {

using Why = TooClose::Why;

bool is_small(Count difference) { return difference != 0 && std::abs(difference) < fewest; }

/// Two tables, the second's rows and columns found by the first's names.
class Comparison {
  public:
    Comparison(const PublishedTable& earlier, const PublishedTable& later)
        : before_(earlier), after_(later) {}

    std::optional<TooClose> find() const {
        if (auto other = shape()) return other;
        if (auto found = first([this](auto r, auto c) { return itself(r, c); })) return found;
        return first([this](auto r, auto c) { return beside_others(r, c); });
    }

  private:
    /// Both have the same rows and columns in the same order: a row more tells of those in it.
    std::optional<TooClose> shape() const {
        if (before_.rows == after_.rows && before_.columns == after_.columns && before_.total == after_.total)
            return {};
        for (const auto& row : after_.rows)
            if (std::find(before_.rows.begin(), before_.rows.end(), row) == before_.rows.end())
                return TooClose{Why::shape, after_.name, row, {}};
        for (const auto& row : before_.rows)
            if (std::find(after_.rows.begin(), after_.rows.end(), row) == after_.rows.end())
                return TooClose{Why::shape, after_.name, row, {}};
        return TooClose{Why::shape, after_.name, {}, {}};
    }

    template <class Look>
    std::optional<TooClose> first(Look look) const {
        for (std::size_t r = 0; r < before_.rows.size(); ++r)
            for (std::size_t c = 0; c < before_.columns.size(); ++c)
                if (const std::optional<Why> why = look(r, c))
                    return TooClose{*why, before_.name, before_.rows[r], before_.columns[c]};
        return {};
    }

    std::optional<Why> itself(std::size_t r, std::size_t c) const {
        const auto& was = before_.cells[r][c];
        const auto& is = after_.cells[r][c];
        if (was.is_hidden() != is.is_hidden() || was.count.has_value() != is.count.has_value())
            return Why::hidden;
        if (!is.count)
            return was.value == is.value || row_moved(r) ? std::nullopt : std::optional(Why::value);
        return is_small(moved(r, c)) ? std::optional(Why::count) : std::nullopt;
    }

    std::optional<Why> beside_others(std::size_t r, std::size_t c) const {
        if (!both(r, c)) return {};
        for (std::size_t other = 0; other < before_.columns.size(); ++other)
            if (both(r, other) && is_small(moved(r, c) - moved(r, other))) return Why::others;
        for (std::size_t other = 0; other < before_.rows.size(); ++other)
            if (both(other, c) && is_small(moved(r, c) - moved(other, c))) return Why::others;
        return before_.total == r && is_small(rest_moved(r, c)) ? std::optional(Why::others) : std::nullopt;
    }

    bool both(std::size_t r, std::size_t c) const {
        return before_.cells[r][c].count && after_.cells[r][c].count;
    }
    Count moved(std::size_t r, std::size_t c) const {
        return *after_.cells[r][c].count - *before_.cells[r][c].count;
    }

    bool row_moved(std::size_t r) const {
        for (std::size_t c = 0; c < before_.columns.size(); ++c)
            if (both(r, c) && std::abs(moved(r, c)) >= fewest) return true;
        return false;
    }

    /// By how much what is hidden of a column's total, together, has changed.
    Count rest_moved(std::size_t total, std::size_t c) const {
        auto rest = moved(total, c);
        for (std::size_t r = 0; r < before_.rows.size(); ++r)
            if (r != total && both(r, c)) rest -= moved(r, c);
        return rest;
    }

    const PublishedTable& before_;
    const PublishedTable& after_;
};

} // namespace

std::optional<TooClose> too_close(const PublishedTable& earlier, const PublishedTable& later) {
    return Comparison(earlier, later).find();
}

} // namespace kith::statistics
