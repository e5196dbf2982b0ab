// SPDX-License-Identifier: MIT
// Whether a second table of counts may be published after a first: not where taking one from the other would tell of
// fewer than ten children. Knows numbers alone, as they were published; what was hidden stays unknown here too.
#pragma once

#include "statistics/suppression.hpp"

#include <optional>
#include <string>

namespace kith::statistics {

/// A number as it was published: a count of children, a share or mean over them (as text), or hidden.
struct Published {
    std::optional<Count> count;
    std::string value; ///< of a share or mean; empty for a count
    friend bool operator==(const Published&, const Published&) = default;
    bool is_hidden() const { return !count && value.empty(); }
};

/// One table as it was published. `total` names the row that is the sum of the others, where one is.
struct PublishedTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> rows;
    std::vector<std::vector<Published>> cells; ///< [row][column]
    std::optional<std::size_t> total;
    friend bool operator==(const PublishedTable&, const PublishedTable&) = default;
};

/// Why a release is refused, and where.
struct TooClose {
    enum class Why {
        count,     ///< a count differs by 1 to 9
        others,    ///< what is left of two counts of a row or column, or of a total, differs by 1 to 9
        hidden,    ///< one release hides what the other shows
        value,     ///< a share or mean differs, and no count of its row by ten or more
        shape,     ///< a row is there in one release alone
    };
    Why why = Why::count;
    std::string table, row, column;
};

inline constexpr Count fewest = 10; ///< children by whom two releases may differ, if they differ

/// What two tables of one name tell together that neither tells alone; nothing where that is of ten children or more.
/// Every count that both show, every difference of two such counts of a row or a column, and what each shows of a total
/// beside its parts, differs by nothing or by `fewest` or more; what one hides the other hides; a share or mean is the
/// same unless a count of its row differs. Then any count of at most `fewest` - 1 that someone works out by taking one
/// release from the other is zero. O(rows · columns · (rows + columns)).
std::optional<TooClose> too_close(const PublishedTable& earlier, const PublishedTable& later);

} // namespace kith::statistics
