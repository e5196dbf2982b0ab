// SPDX-License-Identifier: MIT
#include "instances.hpp"

#include "dimacs.hpp"
#include "draw.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

namespace bench {
namespace {

constexpr std::uint64_t most_rows = 10'000'000;
constexpr std::uint64_t sparse_degree = 30;
constexpr std::uint64_t full_marks = 1000;
constexpr std::uint64_t need_classes = 3;
constexpr std::uint64_t fit_bands = 4;

/// Lines of DIMACS, gathered before they are written.
class Lines {
  public:
    explicit Lines(std::FILE* out) : out_(out) {}
    ~Lines() { flush(); }
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;

    void comment(const std::string& text) { text_ += "c " + text + "\n"; }
    void problem(const char* kind, std::uint64_t nodes, std::uint64_t arcs) {
        text_ += std::string("p ") + kind;
        numbers({nodes, arcs});
    }
    void node(std::uint64_t node) {
        text_ += 'n';
        numbers({node});
    }
    void node(std::uint64_t node, std::int64_t flow) {
        text_ += "n " + std::to_string(node) + " " + std::to_string(flow) + "\n";
    }
    void arc(std::uint64_t from, std::uint64_t to, std::uint64_t cost) {
        text_ += 'a';
        numbers({from, to, cost});
    }
    void arc(std::uint64_t from, std::uint64_t to, std::uint64_t capacity, Wide cost) {
        text_ += "a " + std::to_string(from) + " " + std::to_string(to) + " 0 " + std::to_string(capacity) +
                 " " + to_decimal(cost) + "\n";
        flush_if_long();
    }

  private:
    void numbers(std::initializer_list<std::uint64_t> all) {
        char digits[24];
        for (const auto one : all) {
            text_ += ' ';
            text_.append(digits, std::to_chars(digits, digits + sizeof digits, one).ptr);
        }
        text_ += '\n';
        flush_if_long();
    }
    void flush_if_long() {
        if (text_.size() > (1 << 20)) flush();
    }
    void flush() {
        std::fwrite(text_.data(), 1, text_.size(), out_);
        text_.clear();
    }
    std::FILE* out_;
    std::string text_;
};

/// The largest whole number whose square is at most x.
std::uint64_t root(std::uint64_t x) {
    std::uint64_t least = 0, most = std::uint64_t{1} << 31;
    while (least < most) {
        const auto middle = (least + most + 1) / 2;
        if (middle * middle <= x)
            least = middle;
        else
            most = middle - 1;
    }
    return least;
}

void begin_assignment(Lines& lines, std::uint64_t n, std::uint64_t arcs) {
    lines.problem("asn", 2 * n, arcs);
    for (std::uint64_t row = 1; row <= n; ++row) lines.node(row);
}

/// n x n arcs; `cost` of row and column, from 0.
template <class CostOf>
void dense(Lines& lines, std::uint64_t n, CostOf cost) {
    begin_assignment(lines, n, n * n);
    for (std::uint64_t row = 0; row < n; ++row)
        for (std::uint64_t column = 0; column < n; ++column)
            lines.arc(row + 1, n + column + 1, cost(row, column));
}

void machol_wien(Lines& lines, std::uint64_t n, Draw& draw) {
    const auto rows = shuffled(n, draw), columns = shuffled(n, draw);
    dense(lines, n, [&](auto row, auto column) { return rows[row] * columns[column]; });
}

/// Points in a square of side 10^6; costs are distances rounded down.
void geometric(Lines& lines, std::uint64_t n, Draw& draw) {
    struct Point {
        std::uint64_t x, y;
    };
    std::vector<Point> points(2 * n);
    for (auto& [x, y] : points) x = draw.below(1'000'001), y = draw.below(1'000'001);
    const auto square = [](std::uint64_t a, std::uint64_t b) {
        return a < b ? (b - a) * (b - a) : (a - b) * (a - b);
    };
    dense(lines, n, [&](auto row, auto column) {
        const auto &a = points[row], &b = points[n + column];
        return root(square(a.x, b.x) + square(a.y, b.y));
    });
}

/// Different columns for one row, as many as there are up to `degree`, from 0.
class Columns {
  public:
    explicit Columns(std::uint64_t count) : last_(count, 0) {}
    /// `taken` columns that the row has already come first.
    const std::vector<std::uint64_t>& draw(Draw& draw, std::uint64_t degree,
                                           std::vector<std::uint64_t> taken = {}) {
        ++row_;
        chosen_ = std::move(taken);
        for (const auto column : chosen_) last_[column] = row_;
        while (chosen_.size() < std::min<std::uint64_t>(degree, last_.size())) {
            const auto column = draw.below(last_.size());
            if (std::exchange(last_[column], row_) != row_) chosen_.push_back(column);
        }
        return chosen_;
    }

  private:
    std::uint64_t row_ = 0;
    std::vector<std::uint64_t> last_; ///< of each column: the last row that drew it, from 1
    std::vector<std::uint64_t> chosen_;
};

/// n x n, about thirty arcs a row, one of them of a perfect matching that is planted.
void sparse(Lines& lines, std::uint64_t n, Draw& draw, std::uint64_t most_cost) {
    const auto degree = std::min(n, sparse_degree);
    begin_assignment(lines, n, n * degree);
    const auto planted = shuffled(n, draw);
    Columns columns(n);
    for (std::uint64_t row = 0; row < n; ++row)
        for (const auto column : columns.draw(draw, degree, {planted[row] - 1}))
            lines.arc(row + 1, n + column + 1, draw.between(1, most_cost));
}

/// What a school's matching is made of: mentors for a hundred mentees, and how its levels become costs.
struct School {
    std::uint64_t mentors_of_100 = 60;
    bool is_lexicographic =
        false; ///< need, then fewest in the lowest band of fit, the next, the next, then fit

    /// More than all the fits together.
    Wide band(std::uint64_t mentees) const { return static_cast<Wide>(full_marks * mentees + 1); }
    /// More than all the levels below `need` together.
    Wide need(std::uint64_t mentees) const {
        Wide weight = band(mentees);
        for (std::uint64_t level = 1; is_lexicographic && level < fit_bands; ++level)
            weight *= static_cast<Wide>(mentees + 1);
        return weight;
    }
    /// With levels few pairs are good in every way, else all would be in the highest band.
    std::uint64_t draw_fit(Draw& draw) const {
        const auto fit = draw.between(0, full_marks);
        return is_lexicographic ? fit * draw.between(0, full_marks) / full_marks : fit;
    }
    Wide cost(std::uint64_t mentees, std::uint64_t fit) const {
        Wide cost = static_cast<Wide>(full_marks - fit);
        const auto worse = fit_bands - 1 - std::min(fit * fit_bands / full_marks, fit_bands - 1);
        if (!is_lexicographic || worse == 0) return cost;
        Wide weight = band(mentees);
        for (std::uint64_t level = 1; level < worse; ++level) weight *= static_cast<Wide>(mentees + 1);
        return cost + weight;
    }
};

/// Mentees are rows, mentors columns with one to three places; staying out costs more than all fits, and more
/// with more need. With three mentors for five mentees there are places for all, with nine for twenty there
/// are not.
void write_school(Lines& lines, std::uint64_t n, Draw& draw, const School& school) {
    const auto mentors = std::max<std::uint64_t>(1, n * school.mentors_of_100 / 100);
    std::vector<std::uint64_t> degree(n);
    for (auto& one : degree) one = std::min(mentors, draw.between(sparse_degree - 10, sparse_degree + 10));
    const auto sink = n + mentors + 1;
    lines.problem("min", sink, std::accumulate(degree.begin(), degree.end(), mentors + n));
    for (std::uint64_t row = 1; row <= n; ++row) lines.node(row, 1);
    lines.node(sink, -static_cast<std::int64_t>(n));
    Columns columns(mentors);
    for (std::uint64_t row = 0; row < n; ++row) {
        for (const auto column : columns.draw(draw, degree[row]))
            lines.arc(row + 1, n + column + 1, 1, school.cost(n, school.draw_fit(draw)));
        lines.arc(row + 1, sink, 1, static_cast<Wide>(draw.between(1, need_classes)) * school.need(n));
    }
    for (std::uint64_t column = 0; column < mentors; ++column)
        lines.arc(n + column + 1, sink, draw.between(1, 3), 0);
}

struct Kind {
    const char* name;
    void (*make)(Lines&, std::uint64_t n, Draw&);
};

template <std::uint64_t most_cost>
void sparse_up_to(Lines& lines, std::uint64_t n, Draw& draw) {
    sparse(lines, n, draw, most_cost);
}

template <std::uint64_t most_cost>
void uniform_up_to(Lines& lines, std::uint64_t n, Draw& draw) {
    dense(lines, n, [&](auto, auto) { return draw.between(1, most_cost); });
}

template <std::uint64_t mentors_of_100, bool is_lexicographic>
void school_with(Lines& lines, std::uint64_t n, Draw& draw) {
    write_school(lines, n, draw, {mentors_of_100, is_lexicographic});
}

void two_cost(Lines& lines, std::uint64_t n, Draw& draw) {
    dense(lines, n,
          [&](auto, auto) { return draw.below(2) == 0 ? std::uint64_t{100} : std::uint64_t{100'000'000}; });
}

constexpr Kind kinds[] = {
    {"sparse-1e3", sparse_up_to<1'000>},
    {"sparse-1e6", sparse_up_to<1'000'000>},
    {"school-loose", school_with<60, false>},
    {"school-tight", school_with<45, false>},
    {"uniform-1e3", uniform_up_to<1'000>},
    {"uniform-1e6", uniform_up_to<1'000'000>},
    {"machol-wien", machol_wien},
    {"geometric", geometric},
    {"two-cost", two_cost},
    {"lexicographic-loose", school_with<60, true>},
    {"lexicographic-tight", school_with<45, true>},
};

} // namespace

std::vector<std::string> kinds_of_instance() {
    std::vector<std::string> names;
    for (const auto& kind : kinds) names.emplace_back(kind.name);
    return names;
}

bool make_instance(const std::string& kind, std::uint64_t n, std::uint64_t seed, std::FILE* out) {
    const auto* found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& one) { return one.name == kind; });
    if (found == std::end(kinds) || n < 1 || n > most_rows) return false;
    Lines lines(out);
    lines.comment(kind + " " + std::to_string(n) + " " + std::to_string(seed));
    Draw draw(seed);
    found->make(lines, n, draw);
    return true;
}

} // namespace bench
