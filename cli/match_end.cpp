// SPDX-License-Identifier: MIT
#include "cli/match_end.hpp"

#include "cli/writing.hpp"
#include "record/key_order.hpp"
#include "record/pair.hpp"
#include "text/edit.hpp"

namespace kith::cli {
namespace {

struct EndOptions {
    Where where;
    std::string pair;
    std::string reason;
    std::string date;
    bool never_again = false;
};

Exit run_end(const EndOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto& pair = world.programme[find_pair(world.programme, options.pair)];
    const auto relative = record::Folder::pair(pair.id);
    auto source = world.records().source(relative);
    const auto base = source;
    text::Findings findings;
    const auto set = [&](const std::string& key, const text::Value& value) {
        auto text = text::with_value(source, {key}, value, findings, {record::key_order<record::Pair>()});
        terminal.require(findings);
        source = std::make_shared<text::Source>(text::Source{relative, std::move(*text)});
    };
    const auto date = options.date.empty() ? text::format(world.today()) : options.date;
    set("ended", text::Map{{"date", date}, {"reason", options.reason}});
    if (options.never_again) set("again", false);
    store::Change change;
    change.replace(world.folder.tracked_file(relative), base, source->bytes);
    apply(world.folder, change, options.where, terminal, "The pair has an ending.\n");
    return Exit::done;
}

std::vector<std::string> reasons() { return record::Codec<record::EndReason>::all(); }

} // namespace

void add_match_end(Commands& commands, CLI::App& match) {
    add_command<EndOptions>(
        commands, match, "end", "gives an agreed pair its ending",
        [](CLI::App& app, EndOptions& options) {
            app.add_option("PAIR", options.pair, "the pair's id")->required();
            app.add_option("--reason", options.reason, "why it ends")->required()->type_name("REASON")->check(CLI::IsMember(reasons()));
            add_date(app, "--date", options.date, "the last day (default: today)");
            app.add_flag("--never-again", options.never_again, "never propose this pair again");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_end);
}

} // namespace kith::cli
