// SPDX-License-Identifier: MIT
#include "cli/record_event.hpp"

#include "cli/record_rows.hpp"
#include "text/counted.hpp"

#include <array>

namespace kith::cli {
namespace {

using record::EventKind;

struct EventOptions {
    Where where;
    EventKind kind = EventKind::training;
    std::string strand;
    std::string name;
    std::string date;
    std::string slot;
    WhoOptions who;
};

/// The name given, or that of the strand's one event of the kind.
std::string name_of(const EventOptions& options, const programme::Strand& strand) {
    const auto kind = record::spelling(options.kind);
    if (!options.name.empty()) {
        if (!record::is_id(options.name)) throw Stop{Exit::usage, "an event's name has small letters, digits and hyphens only"};
        return options.name;
    }
    std::vector<std::string> known;
    for (const auto& event : strand.scheduling().events)
        if (event.kind == options.kind) known.push_back(event.name);
    if (known.size() == 1) return known.front();
    throw Stop{Exit::usage, fmt::format("the strand {} has not one {}; name it: kith record {} {} NAME", strand.name.text, kind, kind,
                                        strand.name.text)};
}

/// The event as planned on that day; without people and minutes where none was.
StrandRow planned_row(const World& world, programme::StrandIndex strand, const record::SessionRow& asked) {
    for (auto& planned : programme::planned_rows(world.programme, asked.date.value, asked.date.value))
        if (planned.occasion.strand == strand && programme::same_occasion(planned.row, asked)) return {strand, std::move(planned.row)};
    return {strand, asked};
}

Exit run_event(const EventOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    record::SessionRow asked;
    asked.date.value = past_day(world, options.date);
    asked.slot = slot_named(world, options.slot);
    asked.event = fmt::format("{}/{}", record::spelling(options.kind), name_of(options, world.programme[strand]));
    auto one = planned_row(world, strand, asked);
    const Member member = [&](const std::string& who) { return find_person(world.records(), who, terminal); };
    const auto said = who_came(options.who, world, member, terminal);
    if (!said.came && one.row.came.empty())
        throw Stop{Exit::usage, fmt::format("{} is not planned for that day; say who came: --came WHO, or --came - with ids on the "
                                            "standard input", asked.event)};
    one.row = record::applied(std::move(one.row), said);
    const bool there = is_recorded(world, one);
    PersonEdits edits(world.folder, world.records(), world.today());
    const auto gates = set_training_gates(world, one, edits);
    if (there && gates.people == 0) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    store::Change change;
    if (!there) change.add(with_rows(world, {one}, text::week_of(one.row.date.value), {}, terminal));
    if (gates.people > 0) change.add(edits.checked(terminal));
    const auto came = text::counted(one.row.came.size() + one.row.cover.size(), "person", "people");
    const auto set = gates.people == 0 ? "" : fmt::format(" The gate {} is set for {}.", asked.event, gates.words());
    apply(world.folder, change, options.where, terminal, fmt::format("Recorded: {} came.{}\n", came, set));
    return Exit::done;
}

struct Offered {
    EventKind kind;
    const char* what;
};
constexpr std::array offered{
    Offered{EventKind::training, "who came to a training; sets its gate for them"},
    Offered{EventKind::supervision, "who came to a supervision"},
    Offered{EventKind::briefing, "who came to a briefing"},
    Offered{EventKind::debrief, "who came to a debrief"},
};

} // namespace

void add_record_event(Commands& commands, CLI::App& record) {
    for (const auto& [kind, what] : offered)
        add_command<EventOptions>(
            commands, record, std::string(record::spelling(kind)).c_str(), what,
            [kind = kind](CLI::App& app, EventOptions& options) {
                options.kind = kind;
                app.add_option("STRAND", options.strand, "the strand")->required();
                app.add_option("NAME", options.name, "the event's name (default: the strand's one event of the kind)");
                add_date_and_slot(app, options.date, options.slot);
                bind_who(app, options.who);
                bind_where(app, options.where);
                bind_dry_run(app, options.where);
            },
            run_event);
}

} // namespace kith::cli
