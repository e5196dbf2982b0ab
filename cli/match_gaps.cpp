// SPDX-License-Identifier: MIT
#include "cli/match_gaps.hpp"

#include "cli/match_instance.hpp"
#include "report/gaps_page.hpp"

namespace kith::cli {
namespace {

struct GapsOptions {
    Where where;
    std::string strand;
    int more = 0;
    bool rematch = false;
    bool without_private = false;
};

/// Worth is counted on levels, and the stable rule has none that decide.
void require_levels(const programme::Strand& strand) {
    if (strand.matching().groups)
        throw Stop{Exit::findings, fmt::format("'{}' is matched in groups, for which gaps are not computed", strand.name.text)};
    if (strand.matching().rule == record::MatchRule::optimal) return;
    throw Stop{Exit::findings, fmt::format("'{}' is matched by 'rule: stable', by which nothing is worth more or less; gaps are "
                                           "computed for 'rule: optimal' alone",
                                           strand.name.text)};
}

Exit run_gaps(const GapsOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    require_private(world, options.without_private);
    require_levels(world.programme[strand]);
    const auto instance = instance_of(world, strand, world.records().has_private && !options.without_private, options.rematch, terminal);
    const auto gaps = matching::gaps(instance, last_rows(world.records(), world.programme[strand].name), options.more);
    if (options.where.wants_json()) terminal.out(text::to_json(report::gaps_json(instance, gaps)));
    else terminal.out(report::gaps_text(instance, gaps, report::Show::names));
    return Exit::done;
}

} // namespace

void add_match_gaps(Commands& commands, CLI::App& match) {
    add_command<GapsOptions>(
        commands, match, "gaps", "what one more mentor or place would be worth",
        [](CLI::App& app, GapsOptions& options) {
            app.add_option("STRAND", options.strand, "the strand")->required();
            app.add_option("--more", options.more, "the cheapest edits that place up to this many more")
                ->type_name("K")
                ->check(CLI::Range(0, 99));
            app.add_flag("--rematch", options.rematch, "of the answer in which agreed pairs may change");
            app.add_flag("--without-private", options.without_private, "leave out the rules that need the private part");
            bind_where(app, options.where);
            bind_format(app, options.where);
        },
        run_gaps);
}

} // namespace kith::cli
