// SPDX-License-Identifier: MIT
#include "report/axis.hpp"

#include <array>
#include <cmath>

namespace kith::report {
namespace {

constexpr double slack = 1e-9; // what binary fractions may be off by

struct Step {
    double size = 1;
    int places = 0;
};

/// The smallest round step of which at most `most` multiples lie in the range.
Step step_of(double from, double to, std::size_t most, bool whole) {
    for (int power = whole ? 0 : -6;; ++power)
        for (const int digit : std::array{1, 2, 5}) {
            const double size = digit * std::pow(10.0, power);
            const auto count = std::floor(to / size + slack) - std::ceil(from / size - slack) + 1;
            if (count <= static_cast<double>(most)) return {size, power < 0 ? -power : 0};
        }
}

} // namespace

std::vector<text::Decimal> ticks(double from, double to, std::size_t most, bool whole) {
    if (!(from < to)) return {text::rounded(from, 0)};
    const auto step = step_of(from, to, most < 2 ? 2 : most, whole);
    std::vector<text::Decimal> found;
    for (auto k = std::ceil(from / step.size - slack); k * step.size <= to + slack * step.size; ++k)
        found.push_back(text::rounded(k * step.size, step.places));
    return found;
}

double scale_end(std::int64_t value, std::size_t most) {
    auto end = static_cast<double>(value < 1 ? 1 : value);
    for (double before = 0; before != end;) { // a longer scale may need a longer step
        before = end;
        const auto step = step_of(0, end, most, true).size;
        end = std::ceil(end / step - slack) * step;
    }
    return end;
}

} // namespace kith::report
