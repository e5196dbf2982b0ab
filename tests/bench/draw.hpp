// SPDX-License-Identifier: MIT
// Whole numbers drawn from a seed, the same on every machine: the standard's distributions differ between
// libraries.
#pragma once

#include "dimacs.hpp"

#include <numeric>
#include <utility>
#include <vector>

namespace bench {

/// Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014).
class Draw {
  public:
    explicit Draw(std::uint64_t seed) : state_(seed) {}
    /// Below `bound`, which is less than 2^63; the bias of 2^-64 times it is of no account here.
    std::uint64_t below(std::uint64_t bound) {
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * static_cast<Wide>(bound)) >> 64);
    }
    std::uint64_t between(std::uint64_t least, std::uint64_t most) { return least + below(most - least + 1); }

  private:
    std::uint64_t next() {
        std::uint64_t x = state_ += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }
    std::uint64_t state_;
};

/// 1 to n in an order that is drawn.
inline std::vector<std::uint64_t> shuffled(std::uint64_t n, Draw& draw) {
    std::vector<std::uint64_t> order(n);
    std::iota(order.begin(), order.end(), std::uint64_t{1});
    for (std::uint64_t i = n; i > 1; --i) std::swap(order[i - 1], order[draw.below(i)]);
    return order;
}

} // namespace bench
