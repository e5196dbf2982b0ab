// SPDX-License-Identifier: MIT
#include "solver/assignment.hpp"

namespace kith::solver {
namespace {

/// A quarter of the largest Cost: sums of three such numbers cannot overflow.
template <class Cost>
constexpr Cost largest_checked() {
    Cost largest = 1;
    for (std::size_t bit = 0; bit + 3 < sizeof(Cost) * 8; ++bit) largest *= 2;
    return largest;
}

template <class Cost>
bool all_small(const std::vector<Cost>& numbers) {
    for (const auto number : numbers)
        if (number > largest_checked<Cost>() || number < -largest_checked<Cost>()) return false;
    return true;
}

template <class Cost>
const char* why_row_fails(const Assignment<Cost>& instance, const Assigned<Cost>& answer, std::size_t row) {
    const Cost price = answer.row_price[row];
    const Index chosen = answer.arc[row];
    if (chosen == none) {
        if (instance.outside.empty()) return "a row is left out that must be placed";
        if (price != instance.outside[row]) return "a row is left out at another price";
    } else if (chosen < instance.first[row] || chosen >= instance.first[row + 1]) {
        return "a row has an arc of another";
    }
    if (!instance.outside.empty() && price > instance.outside[row]) return "a row would rather be left out";
    for (Index arc = instance.first[row]; arc < instance.first[row + 1]; ++arc) {
        const Cost reduced = instance.cost[arc] + answer.column_price[instance.column[arc]] - price;
        if (reduced < 0) return "an arc would pay";
        if (arc == chosen && reduced > 0) return "a chosen arc does not pay";
    }
    return nullptr;
}

template <class Cost>
const char* why_column_fails(const Assignment<Cost>& instance, Cost price, std::size_t column, Index used) {
    const Index begin = instance.first_slot[column], end = instance.first_slot[column + 1];
    if (used > end - begin) return "a column holds more rows than it has slots";
    const auto slot_cost = [&](Index slot) {
        return instance.slot_cost.empty() ? Cost{0} : instance.slot_cost[slot];
    };
    if (used > 0 && slot_cost(begin + used - 1) > price) return "a filled slot does not pay";
    if (used < end - begin && slot_cost(begin + used) < price) return "a free slot would pay";
    return nullptr;
}

} // namespace

template <class Cost>
std::string why_not_optimal(const Assignment<Cost>& instance, const Assigned<Cost>& answer) {
    if (!answer.feasible) return "there is no answer";
    if (answer.arc.size() != instance.rows() || answer.row_price.size() != instance.rows() ||
        answer.column_price.size() != instance.columns())
        return "sizes differ";
    for (const auto* numbers :
         {&instance.cost, &instance.outside, &instance.slot_cost, &answer.row_price, &answer.column_price})
        if (!all_small(*numbers)) return "a number is too large to check";
    std::vector<Index> used(instance.columns(), 0);
    for (std::size_t row = 0; row < instance.rows(); ++row) {
        if (const auto* why = why_row_fails(instance, answer, row)) return why;
        if (answer.arc[row] != none) ++used[instance.column[answer.arc[row]]];
    }
    for (std::size_t column = 0; column < instance.columns(); ++column)
        if (const auto* why = why_column_fails(instance, answer.column_price[column], column, used[column]))
            return why;
    return {};
}

template std::string why_not_optimal(const Assignment<std::int64_t>&, const Assigned<std::int64_t>&);
template std::string why_not_optimal(const Assignment<Wide>&, const Assigned<Wide>&);

} // namespace kith::solver
