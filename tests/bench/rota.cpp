// SPDX-License-Identifier: MIT
// bench_rota [--seed N] [--steps N] [--people N] [--weeks N] [--at-most M] [--free PERCENT]: a term's
// playground rota, invented from the seed: buddies who can do so many playtimes in a hundred (70), two
// playtimes a day with four on duty, no more than one duty a day and two a week each, two of the four
// experienced, and six twosomes who are kept apart. Prints every level with its bound, how often twosomes are
// together beyond M times, and the CPU seconds.
#include "solver/rota.hpp"
#include "measure.hpp"

#include <cstdio>
#include <cstring>
#include <map>
#include <random>
#include <string>

using namespace kith::solver;

namespace {

struct Options {
    std::uint64_t seed = 1;
    std::int64_t steps = RotaEffort{}.steps;
    std::size_t people = 24;
    std::size_t weeks = 12;
    Whole at_most = 4; ///< times together
    std::size_t free = 70;
};

constexpr std::size_t playtimes = 10; ///< a week

/// The standard's distributions differ between libraries; its generators do not.
std::size_t below(std::mt19937_64& draw, std::size_t n) { return static_cast<std::size_t>(draw() % n); }

Rota make(const Options& options) {
    std::mt19937_64 draw(options.seed);
    Rota rota;
    rota.people = options.people;
    rota.weeks = options.weeks;
    rota.windows = 1;
    rota.kinds = 2;
    rota.per_week = 2;
    rota.seed = options.seed;
    std::vector<std::vector<std::size_t>> who(playtimes);
    for (std::size_t p = 0; p < options.people; ++p) {
        rota.experienced.push_back(p % 5 < 3);
        for (auto& playtime : who)
            if (below(draw, 100) < options.free) playtime.push_back(p);
    }
    for (std::size_t week = 0; week < options.weeks; ++week)
        for (std::size_t t = 0; t < playtimes; ++t) {
            rota.duties.push_back({7 * week + t / 2, week, 0, t % 2, 4, 4, true, 2, who[t]});
            if (t % 2 == 1) rota.one_of.push_back({rota.duties.size() - 2, rota.duties.size() - 1});
        }
    while (rota.apart.size() < 6) {
        const auto one = below(draw, options.people), other = below(draw, options.people);
        if (one < other) rota.apart.push_back({one, other});
    }
    return rota;
}

Whole beyond(const RotaPlan& plan, Whole most, Whole& longest) {
    std::map<std::pair<std::size_t, std::size_t>, Whole> times;
    for (const auto& people : plan)
        for (std::size_t i = 0; i < people.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) ++times[{people[j], people[i]}];
    Whole sum = 0;
    for (const auto& [two, number] : times) {
        sum += std::max<Whole>(0, number - most);
        longest = std::max(longest, number);
    }
    return sum;
}

bool read(int argc, char** argv, Options& options) {
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        const auto number = std::stoll(argv[i + 1]);
        if (name == "--seed")
            options.seed = static_cast<std::uint64_t>(number);
        else if (name == "--steps")
            options.steps = number;
        else if (name == "--people")
            options.people = static_cast<std::size_t>(number);
        else if (name == "--weeks")
            options.weeks = static_cast<std::size_t>(number);
        else if (name == "--at-most")
            options.at_most = number;
        else if (name == "--free")
            options.free = static_cast<std::size_t>(number);
        else
            return false;
    }
    return argc % 2 == 1;
}

void print(const char* level, Whole value, Whole bound) {
    std::printf("  %-9s %6lld, cannot be below %lld\n", level, static_cast<long long>(value),
                static_cast<long long>(bound));
}

} // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read(argc, argv, options)) {
        std::fputs(
            "bench_rota [--seed N] [--steps N] [--people N] [--weeks N] [--at-most M] [--free PERCENT]\n",
            stderr);
        return 2;
    }
    const auto rota = make(options);
    double start = bench::cpu_seconds();
    RotaEffort effort;
    effort.steps = 0;
    plan_rota(rota, effort);
    std::printf("seed %llu: coverage and fairness in %.2f s\n", static_cast<unsigned long long>(options.seed),
                bench::cpu_seconds() - start);
    effort.steps = options.steps;
    start = bench::cpu_seconds();
    const auto answer = plan_rota(rota, effort);
    std::printf("all levels, %lld steps, in %.2f s\n", static_cast<long long>(options.steps),
                bench::cpu_seconds() - start);
    const auto& [value, bound] = std::pair(answer.value, answer.bound);
    print("missing", value.missing, bound.missing);
    print("fair", value.fair, bound.fair);
    print("together", value.together, bound.together);
    print("kinds", value.kinds, bound.kinds);
    print("in a row", value.in_a_row, bound.in_a_row);
    print("evenly", value.evenly, bound.evenly);
    Whole longest = 0;
    const auto excess = beyond(answer.people, options.at_most, longest);
    std::printf("  together beyond %lld times: %lld, at most %lld times\n",
                static_cast<long long>(options.at_most), static_cast<long long>(excess),
                static_cast<long long>(longest));
    return 0;
}
