// SPDX-License-Identifier: MIT
#include "statistics/reliable_change.hpp"

#include <cmath>
#include <numbers>

namespace kith::statistics {

ReliableChange reliable_change(double sd, double reliability) {
    return reliable_change_of_error(sd * std::sqrt(1 - reliability));
}

ReliableChange reliable_change_of_error(double error) {
    const double difference = std::numbers::sqrt2 * error;
    return {error, difference, reliable_beyond * difference};
}

Verdict verdict(const ReliableChange& rule, double change) {
    if (change > rule.least_change) return Verdict::rose;
    return change < -rule.least_change ? Verdict::fell : Verdict::no_reliable_change;
}

} // namespace kith::statistics
