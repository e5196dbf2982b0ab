// SPDX-License-Identifier: MIT
#include "solver/assignment_few_arcs.hpp"

#include "solver/assignment_engines.hpp"
#include "solver/assignment_market.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kith::solver::core {
namespace {

constexpr std::size_t sample = 512; ///< arcs of a row by which its limit is estimated
constexpr std::size_t added_at_once = 16;
constexpr int most_rounds = 40;
constexpr Index coarseness = 4;

template <class Cost>
bool fills_every_slot(const Assignment<Cost>& instance) {
    return instance.outside.empty() && instance.rows() == instance.first_slot.back();
}

enum class Otherwise { give_up, choose_more };

template <class Cost>
class FewArcs {
  public:
    FewArcs(const Assignment<Cost>& instance, std::vector<Cost> price, std::size_t few)
        : instance_(instance), price_(std::move(price)), wanted_(few) {
        part_.outside = instance.outside;
        part_.first_slot = instance.first_slot;
        if (!fills_every_slot(instance)) part_.slot_cost = instance.slot_cost;
    }

    std::optional<Assigned<Cost>> run(Otherwise otherwise) {
        choose();
        if (otherwise == Otherwise::give_up && !names_most_columns()) return std::nullopt;
        for (int round = 0; round < most_rounds && take_part(); ++round) {
            auto answer = assign_by(round > 0 ? Engine::repair : Engine::portfolio, part_);
            if (answer.feasible) {
                take_prices(answer);
                if (add_objecting(answer) == 0) return finish(std::move(answer));
            } else if (otherwise == Otherwise::give_up ||
                       16 * wanted_ > instance_.arcs() / instance_.rows()) {
                break;
            } else {
                wanted_ *= 4;
                choose();
            }
        }
        return std::nullopt;
    }

  private:
    /// What the arcs of a row cost with the prices of their columns.
    void value_arcs(Index row) {
        const Index begin = instance_.first[row], end = instance_.first[row + 1];
        value_.resize(end - begin);
        for (Index arc = begin; arc < end; ++arc)
            value_[arc - begin] = instance_.cost[arc] + price_[instance_.column[arc]];
    }

    /// Of each row about as many arcs as are wanted, the cheapest; which of equally cheap ones differs from
    /// row to row, so that not all rows name the same columns.
    void choose() {
        arc_.clear(), end_.assign(1, 0);
        for (Index row = 0; row < instance_.rows(); ++row) {
            value_arcs(row);
            if (!value_.empty()) choose_from(row);
            end_.push_back(static_cast<Index>(arc_.size()));
        }
    }

    void choose_from(Index row) {
        const Cost limit = value_limit();
        const std::size_t degree = value_.size(), before = arc_.size();
        std::size_t next = row * std::size_t{7919} % degree;
        for (std::size_t left = degree; left > 0 && arc_.size() < before + 2 * wanted_; --left) {
            if (value_[next] <= limit) arc_.push_back(instance_.first[row] + static_cast<Index>(next));
            if (++next == degree) next = 0;
        }
    }

    /// As cheap as about so many of the row's arcs as are wanted.
    Cost value_limit() {
        const std::size_t degree = value_.size(), step = std::max<std::size_t>(1, degree / sample);
        some_.clear();
        for (std::size_t i = 0; i < degree; i += step) some_.push_back(value_[i]);
        const auto rank = std::min(some_.size() - 1, wanted_ * some_.size() / degree);
        std::nth_element(some_.begin(), some_.begin() + static_cast<std::ptrdiff_t>(rank), some_.end());
        return some_[rank];
    }

    /// Where rows mostly name the same columns, these are not to be had at the prices now.
    bool names_most_columns() const {
        std::vector<char> is_named(price_.size(), 0);
        for (const Index arc : arc_) is_named[instance_.column[arc]] = 1;
        return 4 * std::count(is_named.begin(), is_named.end(), 1) >= 3 * std::ssize(is_named);
    }

    /// False where costs and prices together are too large to be solved.
    bool take_part() {
        part_.first = end_;
        part_.column.resize(arc_.size());
        part_.cost.resize(arc_.size());
        Cost low = 0, high = 0;
        for (std::size_t i = 0; i < arc_.size(); ++i) {
            part_.column[i] = instance_.column[arc_[i]];
            part_.cost[i] = instance_.cost[arc_[i]] + price_[part_.column[i]];
            low = std::min(low, part_.cost[i]), high = std::max(high, part_.cost[i]);
        }
        return high - low < beyond<Cost>() / (8 * static_cast<Cost>(instance_.rows() + price_.size() + 2));
    }

    /// Prices of the whole from those of the part. Where every slot is filled no slot's cost counts, and the
    /// next round can start from them.
    void take_prices(Assigned<Cost>& answer) {
        for (std::size_t column = 0; column < price_.size(); ++column) {
            answer.column_price[column] += price_[column];
            const bool has_slots = instance_.first_slot[column] < instance_.first_slot[column + 1];
            if (has_slots && fills_every_slot(instance_)) price_[column] = answer.column_price[column];
        }
    }

    /// Adds the arcs that would pay at the answer's prices, those that would most; returns how many.
    std::size_t add_objecting(const Assigned<Cost>& answer) {
        std::vector<Index> arcs, ends{0};
        arcs.reserve(arc_.size() * 2);
        std::vector<std::pair<Cost, Index>> objecting;
        for (Index row = 0; row < instance_.rows(); ++row) {
            objecting.clear();
            for (Index arc = instance_.first[row]; arc < instance_.first[row + 1]; ++arc) {
                const Cost value = instance_.cost[arc] + answer.column_price[instance_.column[arc]];
                if (value < answer.row_price[row]) objecting.emplace_back(value, arc);
            }
            if (objecting.size() > added_at_once) {
                std::nth_element(objecting.begin(), objecting.begin() + added_at_once, objecting.end());
                objecting.resize(added_at_once);
            }
            arcs.insert(arcs.end(), arc_.begin() + end_[row], arc_.begin() + end_[row + 1]);
            for (const auto& [value, arc] : objecting) arcs.push_back(arc);
            ends.push_back(static_cast<Index>(arcs.size()));
        }
        const auto added = arcs.size() - arc_.size();
        arc_ = std::move(arcs), end_ = std::move(ends);
        return added;
    }

    Assigned<Cost> finish(Assigned<Cost> answer) const {
        for (auto& arc : answer.arc)
            if (arc != none) arc = arc_[arc];
        if (!fills_every_slot(instance_)) return answer;
        // Every slot is filled: all prices may rise together until no slot costs more than its column's.
        Cost lift = 0;
        for (std::size_t column = 0; column < price_.size(); ++column) {
            const Index end = instance_.first_slot[column + 1];
            if (end == instance_.first_slot[column]) continue;
            const Cost last = instance_.slot_cost.empty() ? Cost{0} : instance_.slot_cost[end - 1];
            lift = std::max(lift, last - answer.column_price[column]);
        }
        for (auto& price : answer.column_price) price += lift;
        for (auto& price : answer.row_price) price += lift;
        return answer;
    }

    const Assignment<Cost>& instance_;
    std::vector<Cost> price_; ///< of each column: what the part's costs are raised by
    std::size_t wanted_;      ///< arcs of a row
    std::vector<Index> arc_;  ///< those chosen, row by row
    std::vector<Index> end_;  ///< of each row's, one before the first
    Assignment<Cost> part_;
    std::vector<Cost> value_, some_; ///< of the arcs of one row
};

/// Every fourth in the order of the keys.
template <class Cost>
std::vector<Index> every_fourth(const std::vector<Cost>& key) {
    std::vector<Index> order(key.size()), chosen;
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return key[a] < key[b]; });
    for (std::size_t i = coarseness / 2; i < order.size(); i += coarseness) chosen.push_back(order[i]);
    return chosen;
}

/// Prices from a fourth of the rows and columns alone, which are near those of the whole where costs have a
/// shape. Strata by the sum of a row's or column's costs make the fourth like the whole.
template <class Cost>
class Coarse {
  public:
    explicit Coarse(const Assignment<Cost>& instance)
        : instance_(instance), coarse_column_(instance.columns(), none) {}

    /// Of each column; none if the fourth has no answer.
    std::vector<Cost> prices() {
        take_fourth();
        const auto answer = assign(coarse_);
        if (!answer.feasible) return {};
        return spread(answer.column_price);
    }

  private:
    void take_fourth() {
        std::vector<Cost> row_sum(instance_.rows(), 0), column_sum(instance_.columns(), 0);
        for (std::size_t row = 0; row < instance_.rows(); ++row)
            for (Index arc = instance_.first[row]; arc < instance_.first[row + 1]; ++arc) {
                row_sum[row] += instance_.cost[arc];
                column_sum[instance_.column[arc]] += instance_.cost[arc];
            }
        for (const Index column : every_fourth(column_sum)) {
            coarse_column_[column] = static_cast<Index>(coarse_.columns());
            coarse_.first_slot.push_back(coarse_.first_slot.back() + 1);
        }
        for (const Index row : every_fourth(row_sum)) {
            for (Index arc = instance_.first[row]; arc < instance_.first[row + 1]; ++arc) {
                const Index column = coarse_column_[instance_.column[arc]];
                if (column == none) continue;
                coarse_.column.push_back(column);
                coarse_.cost.push_back(instance_.cost[arc]);
            }
            coarse_.first.push_back(static_cast<Index>(coarse_.arcs()));
        }
    }

    /// The lowest prices at which no row would rather be elsewhere than in its cheapest column of the fourth.
    std::vector<Cost> spread(const std::vector<Cost>& coarse_price) const {
        std::vector<Cost> price(instance_.columns(), beyond<Cost>());
        for (auto& one : price) one = -one;
        for (Index row = 0; row < instance_.rows(); ++row) {
            const Index begin = instance_.first[row], end = instance_.first[row + 1];
            Cost best = beyond<Cost>();
            for (Index arc = begin; arc < end; ++arc) {
                const Index column = coarse_column_[instance_.column[arc]];
                if (column != none) best = std::min(best, instance_.cost[arc] + coarse_price[column]);
            }
            if (best == beyond<Cost>()) continue;
            for (Index arc = begin; arc < end; ++arc) {
                const Index column = instance_.column[arc];
                price[column] = std::max(price[column], best - instance_.cost[arc]);
            }
        }
        for (auto& one : price)
            if (one == -beyond<Cost>()) one = 0;
        return price;
    }

    const Assignment<Cost>& instance_;
    std::vector<Index> coarse_column_; ///< of each column; none where it is not in the fourth
    Assignment<Cost> coarse_;
};

} // namespace

template <class Cost>
std::optional<Assigned<Cost>> assign_by_few_arcs(const Assignment<Cost>& instance, std::size_t few) {
    const std::vector<Cost> level(instance.columns(), 0);
    if (!fills_every_slot(instance)) return FewArcs<Cost>(instance, level, few).run(Otherwise::choose_more);
    if (auto answer = FewArcs<Cost>(instance, level, few).run(Otherwise::give_up)) return answer;
    auto price = Coarse<Cost>(instance).prices();
    if (price.empty()) return std::nullopt;
    return FewArcs<Cost>(instance, std::move(price), few).run(Otherwise::choose_more);
}

template std::optional<Assigned<std::int64_t>> assign_by_few_arcs(const Assignment<std::int64_t>&,
                                                                  std::size_t);
template std::optional<Assigned<Wide>> assign_by_few_arcs(const Assignment<Wide>&, std::size_t);

} // namespace kith::solver::core
