// SPDX-License-Identifier: MIT
#include "scheduling/seating.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace kith::scheduling;

namespace {

/// Every way of sending the adults to places.
int most_by_trying(const Supply& supply, std::vector<int>& led, std::size_t next = 0) {
    if (next == supply.adults.size()) {
        int held = 0;
        for (std::size_t p = 0; p < led.size(); ++p) held += std::min(supply.places[p].free, led[p]);
        return held;
    }
    const auto& adult = supply.adults[next];
    int best = 0;
    for (std::size_t p = 0; p < led.size(); ++p) {
        if (adult.bound && *adult.bound != supply.places[p].place) continue;
        led[p] += adult.free;
        best = std::max(best, most_by_trying(supply, led, next + 1));
        led[p] -= adult.free;
    }
    return best;
}

} // namespace

TEST_CASE("seating: adults who are somewhere already and adults who are free hold as much as any way of sending them") {
    std::mt19937 random(20261123);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    for (int i = 0; i < 400; ++i) {
        Supply supply{true, true, true, {}, {}};
        for (std::size_t p = 0; p < 3; ++p) supply.places.push_back({{p}, below(7)});
        const bool even = below(2) == 0;
        const int number = 1 + below(4);
        for (std::size_t a = 0; a < 5; ++a) {
            supply.adults.push_back({{a}, even ? number : 1 + below(4), {}});
            // Some oversee a meeting already: of theirs one is taken.
            if (below(3) > 0) continue;
            supply.adults.back().bound = supply.places[static_cast<std::size_t>(below(3))].place;
            supply.adults.back().free = below(4);
        }
        std::vector<int> led(supply.places.size(), 0);
        const int most = most_by_trying(supply, led);
        CAPTURE(i);
        CHECK(most_meetings(supply) == most);
        for (const int enough : {0, 1, most, most + 2}) CHECK(most_meetings(supply, enough) == std::min(most, enough));
    }
}
