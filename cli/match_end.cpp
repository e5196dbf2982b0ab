// SPDX-License-Identifier: MIT
#include "cli/match_end.hpp"

#include "cli/writing.hpp"
#include "record/key_order.hpp"
#include "record/pair.hpp"
#include "text/edit.hpp"

#include <set>

namespace kith::cli {
namespace {

struct EndOptions {
    Where where;
    std::vector<std::string> pairs;
    std::string reason;
    std::string date;
    std::string closing_meeting;
    bool never_again = false;
};

/// The last day. Said again without a date, an ending keeps the day that it has.
text::Date last_day(const EndOptions& options, const World& world, const programme::Pair& pair) {
    if (!options.date.empty()) return date_of(options.date);
    const auto& ended = pair.record->ended;
    return ended && ended->date <= world.today() ? ended->date : world.today();
}

/// A pair that is called off before its first day may end today; no other ends before it began.
void require_after_beginning(const World& world, const programme::Pair& pair, text::Date day) {
    const auto began = pair.record->began;
    if (day >= began || day == world.today()) return;
    throw Stop{Exit::usage, fmt::format("the first day of pair {} is {}, so its last cannot be {}; name a later one with --date",
                                        pair.id.text, text::format(began), text::format(day))};
}

/// What is known of an ending is not overwritten unasked.
void require_no_other_ending(const programme::Pair& pair, text::Date day, const std::string& reason) {
    const auto& ended = pair.record->ended;
    if (!ended || (ended->date == day && record::spelling(ended->reason) == reason)) return;
    throw Stop{Exit::findings, fmt::format("pair {} has an ending already, {} on {}; if that is wrong, correct 'ended' in {}",
                                           pair.id.text, record::spelling(ended->reason), text::format(ended->date),
                                           record::Folder::pair(pair.id))};
}

/// They take leave of each other while they are a pair.
void require_within(const EndOptions& options, const programme::Pair& pair, text::Date last) {
    if (options.closing_meeting.empty()) return;
    const auto closing = date_of(options.closing_meeting);
    if (const auto& known = pair.record->closing_meeting; known && *known != closing)
        throw Stop{Exit::findings, fmt::format("pair {} had its closing meeting on {}; if that is wrong, correct it in {}", pair.id.text,
                                               text::format(*known), record::Folder::pair(pair.id))};
    if (pair.record->began <= closing && closing <= last) return;
    throw Stop{Exit::usage, fmt::format("pair {} is one from {} to {}, so {} is no day for its closing meeting", pair.id.text,
                                        text::format(pair.record->began), text::format(last), options.closing_meeting)};
}

/// Adds one pair's ending to the change.
void end_pair(const EndOptions& options, const World& world, const programme::Pair& pair, store::Change& change, const Terminal& terminal) {
    const auto day = last_day(options, world, pair);
    require_no_other_ending(pair, day, options.reason);
    require_after_beginning(world, pair, day);
    require_within(options, pair, day);
    const auto relative = record::Folder::pair(pair.id);
    auto source = world.records().source(relative);
    const auto base = source;
    text::Findings findings;
    const auto set = [&](const std::string& key, const text::Value& value) {
        auto text = text::with_value(source, {key}, value, findings, {record::key_order<record::Pair>()});
        terminal.require(findings);
        source = std::make_shared<text::Source>(text::Source{relative, std::move(*text)});
    };
    if (!options.closing_meeting.empty()) set("closing-meeting", options.closing_meeting);
    if (!pair.record->ended) set("ended", text::Map{{"date", text::format(day)}, {"reason", options.reason}});
    if (options.never_again) set("again", false);
    change.replace(world.folder.tracked_file(relative), base, source->bytes);
}

Exit run_end(const EndOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    store::Change change;
    std::set<programme::PairIndex> ending;
    for (const auto& id : options.pairs) ending.insert(find_pair(world.programme, id));
    for (const auto pair : ending) end_pair(options, world, world.programme[pair], change, terminal);
    const auto done = ending.size() == 1 ? std::string("The pair has an ending.\n") : fmt::format("{} pairs have an ending.\n", ending.size());
    apply(world.folder, change, options.where, terminal, done);
    return Exit::done;
}

std::vector<std::string> reasons() { return record::Codec<record::EndReason>::all(); }

} // namespace

void add_match_end(Commands& commands, CLI::App& match) {
    add_command<EndOptions>(
        commands, match, "end", "gives agreed pairs their ending",
        [](CLI::App& app, EndOptions& options) {
            app.add_option("PAIR", options.pairs, "the pairs' ids")->required();
            app.add_option("--reason", options.reason, "why it ends")->required()->type_name("REASON")->check(CLI::IsMember(reasons()));
            add_date(app, "--date", options.date, "the last day (default: today)");
            add_date(app, "--closing-meeting", options.closing_meeting, "the day on which both took leave of each other");
            app.add_flag("--never-again", options.never_again, "never propose this pair again");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_end);
}

} // namespace kith::cli
