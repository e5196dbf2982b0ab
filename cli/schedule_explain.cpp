// SPDX-License-Identifier: MIT
#include "cli/schedule_explain.hpp"

#include "cli/planning.hpp"
#include "proposal/conflict.hpp"
#include "report/why_page.hpp"
#include "scheduling/conflict_search.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct ExplainOptions {
    Where where;
    std::string pair;
    std::string from;
};

constexpr std::size_t most_changes = 5;

/// Changes that place the pair in the week of its conflict, each tried.
std::vector<scheduling::Change> changes_that_help(scheduling::ConflictSearch& search, std::size_t part, programme::PairIndex pair,
                                                  const scheduling::WhyNot& why) {
    std::vector<scheduling::Change> found;
    for (const auto& change : search.changes(part, pair, why))
        if (found.size() < most_changes && search.would_place(part, pair, why, change)) found.push_back(change);
    return found;
}

report::WhyPage page_of(const Parts& parts, const scheduling::Plans& plans, programme::PairIndex pair) {
    const auto& world = parts.instances.front().programme();
    std::size_t part = 0;
    while (parts.instances[part].strand_index() != world[pair].strand) ++part;
    scheduling::ConflictSearch search(parts.instances, plans.parts);
    const auto& unplaced = plans.parts[part].unplaced;
    report::WhyPage page{pair, 0, 0, {}, {}, search.slots_of(part, pair)};
    const auto left = std::find_if(unplaced.begin(), unplaced.end(), [&](const auto& one) { return one.pair == pair; });
    for (const auto& row : plans.parts[part].rows)
        if (row.pair == pair) page.meets += static_cast<int>(row.dates.size());
    page.could = left == unplaced.end() ? page.meets : left->could;
    if (left == unplaced.end()) return page;
    page.because = left->because;
    const auto why = search.why_not(part, pair);
    if (!why) return page;
    auto told = plans;
    told.reasons = {{why->conflict, why->week, why->is_over_weeks, {pair}, changes_that_help(search, part, pair, *why)}};
    page.conflict = proposal::conflicts_of(parts.instances[part], told).front();
    return page;
}

Exit run_explain(const ExplainOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto pair = find_pair(world.programme, options.pair);
    const auto strands = chosen_strands(world.programme, {});
    const auto dates = dates_of(world, strands, options.from);
    const auto parts = parts_of(world, strands, dates, terminal);
    const auto agreed = world.programme.agreed_pairs(world.programme[pair].strand, std::max(dates.from, world.today()));
    if (std::find(agreed.begin(), agreed.end(), pair) == agreed.end())
        throw Stop{Exit::findings, fmt::format("the pair '{}' has ended, and is not planned", options.pair)};
    const auto page = page_of(parts, scheduling::make_plans(parts.instances, parts.stays), pair);
    if (options.where.wants_json()) terminal.out(text::to_json(report::why_json(world.programme, page)));
    else terminal.out(report::why_text(world.programme, page, report::Show::names));
    return Exit::done;
}

} // namespace

void add_schedule_explain(Commands& commands, CLI::App& schedule) {
    add_command<ExplainOptions>(
        commands, schedule, "explain", "why a pair is not placed, or when it meets, slot by slot",
        [](CLI::App& app, ExplainOptions& options) {
            app.add_option("PAIR", options.pair, "the pair's id")->required();
            add_date(app, "--from", options.from, "the first day of the plan (default: the next school week's Monday)");
            bind_where(app, options.where);
            bind_format(app, options.where);
        },
        run_explain);
}

} // namespace kith::cli
