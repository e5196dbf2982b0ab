// SPDX-License-Identifier: MIT
#include "cli/match_schedule.hpp"

#include "cli/planning.hpp"

namespace kith::cli {

proposal::Clash clash_of(const World& world, const matching::Instance& instance,
                         const matching::Solution& solution) {
    const auto strands = chosen_strands(world.programme, {});
    const auto dates = scheduling::plan_dates(world.programme, strands, world.today(), {});
    if (!dates || instance.strand().scheduling().span.source == nullptr) return {};
    return proposal::PairTimes(instance, {strands, *dates}).clash(solution);
}

proposal::ScheduledMatch match_by_times(const World& world, const matching::Instance& instance) {
    // As columns of a programme: 1.35 million took 131 s and 1.9 GB.
    constexpr std::size_t most_edges = 1'500'000;
    const auto& matching = instance.strand().matching();
    if (matching.groups)
        throw Stop{Exit::usage, "groups are matched by team; kith schedule says which of them cannot meet"};
    if (matching.rule == record::MatchRule::stable)
        throw Stop{
            Exit::usage,
            "with 'rule: stable' no pair may be left out for its time; kith schedule says which cannot meet"};
    if (const auto edges = instance.eligible().size(); edges > most_edges)
        throw Stop{
            Exit::usage,
            fmt::format(
                "{} pairs are possible, too many to choose by their times; a rule that rules some out helps, "
                "such as year-gap",
                edges)};
    const auto strands = chosen_strands(world.programme, {});
    proposal::PairTimes times(instance, {strands, dates_of(world, strands, "")});
    return proposal::match_with_schedule(instance, times);
}

} // namespace kith::cli
