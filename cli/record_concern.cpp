// SPDX-License-Identifier: MIT
#include "cli/record_concern.hpp"

#include "cli/numbers.hpp"
#include "cli/record_rows.hpp"
#include "record/key_order.hpp"
#include "text/edit.hpp"

namespace kith::cli {
namespace {

constexpr const char* warning = "This is not how to report. Tell the safeguarding lead or a deputy in person now; in immediate danger call 999.\n";

struct ConcernOptions {
    Where where;
    std::string raised_by;
    std::string passed_to;
    std::string acknowledged;
    std::string at;
    std::string date;
    std::string strand;
    std::string id_seed;
    std::vector<std::string> words;
};

/// What is passed on by word of mouth stays there. The words are not repeated.
void require_no_story(const ConcernOptions& options) {
    if (!options.words.empty())
        throw Stop{Exit::usage, "no words are taken here: what a concern is about, and whom, belongs in the school's safeguarding system"};
    if (options.acknowledged.empty() == options.raised_by.empty() || options.raised_by.empty() != options.passed_to.empty())
        throw Stop{Exit::usage, "either --raised-by and --passed-to for a concern that was passed on, or --acknowledged ID"};
}

/// The time given, or now by the programme's clock.
text::Clock time_of(const std::string& given, const World& world) {
    return given.empty() ? time_of_day(world.records().programme.timezone) : *text::parse_clock(given);
}

/// The concern of which the same is recorded, if any.
const record::ConcernId* same_concern(const World& world, const record::Concern& concern) {
    for (const auto& [id, one] : world.records().concerns)
        if (one.date == concern.date && one.at == concern.at && one.raised_by == concern.raised_by && one.passed_to == concern.passed_to &&
            one.strand == concern.strand)
            return &id;
    return nullptr;
}

/// Whoever else was told, one of these has to know.
void say_unless_safeguarding(const World& world, const record::PersonId& who, const Terminal& terminal) {
    for (const auto& [school, people] : world.records().programme.safeguarding)
        if (people.lead.value == who || people.deputies.contains({who, {}})) return;
    terminal.say(fmt::format("{} is no safeguarding lead or deputy of the programme; make sure that one of them knows.\n", who.text));
}

Exit pass_on(const ConcernOptions& options, const World& world, const Terminal& terminal) {
    record::Concern concern;
    concern.date = past_day(world, options.date);
    concern.at = time_of(options.at, world);
    concern.raised_by = word_of<record::RaisedBy>(options.raised_by);
    concern.passed_to.value = find_person(world.records(), options.passed_to, terminal);
    if (!options.strand.empty())
        concern.strand = text::Located<record::StrandName>{world.programme[find_strand(world.programme, options.strand)].name, {}};
    if (const auto* there = same_concern(world, concern)) {
        terminal.say(fmt::format("Recorded already, as {}.\n", there->text));
        return Exit::done;
    }
    const record::ConcernId id{record::new_id(draw_from(options.id_seed), [&](const std::string& taken) {
        return world.records().concerns.contains({taken});
    })};
    store::Change change;
    change.create(world.folder.secret_file(record::Folder::concern(id)), text::to_yaml(record::Codec<record::Concern>::write(concern)));
    apply(world.folder, change, options.where, terminal,
          fmt::format("Recorded that it was passed on. When it is acknowledged: kith record concern --acknowledged {}\n", id.text));
    say_unless_safeguarding(world, concern.passed_to.value, terminal);
    return Exit::done;
}

/// The concern's file with its acknowledgement.
std::string acknowledged(const text::SourceRef& source, const record::Concern& concern, text::Date day, text::Clock time,
                         const Terminal& terminal) {
    text::Findings findings;
    auto now = source;
    const auto set = [&](const char* key, const text::Value& value) {
        auto bytes = text::with_value(now, key, value, findings, {record::key_order<record::Concern>()});
        terminal.require(findings);
        now = std::make_shared<text::Source>(text::Source{source->path, std::move(*bytes)});
    };
    if (day != concern.date) set("acknowledged-on", text::format(day));
    set("acknowledged", text::format(time));
    return now->bytes;
}

Exit acknowledge(const ConcernOptions& options, const World& world, const Terminal& terminal) {
    const record::ConcernId id{options.acknowledged};
    const auto found = world.records().concerns.find(id);
    if (found == world.records().concerns.end()) throw Stop{Exit::usage, fmt::format("no concern '{}' in the private part", id.text)};
    const auto& concern = found->second;
    const auto path = record::Folder::concern(id);
    const auto shown = world.folder.secret_shown(path);
    if (concern.acknowledged) {
        const auto on = concern.acknowledged_on.value_or(concern.date);
        const bool same = (options.at.empty() || text::parse_clock(options.at) == concern.acknowledged) &&
                          (options.date.empty() || date_of(options.date) == on);
        if (!same) throw Stop{Exit::findings, fmt::format("{} was acknowledged at another time; change the line by hand", shown)};
        terminal.say("Acknowledged already.\n");
        return Exit::done;
    }
    const auto day = past_day(world, options.date);
    const auto time = time_of(options.at, world);
    if (day < concern.date || (day == concern.date && time < concern.at))
        throw Stop{Exit::usage, fmt::format("it was passed on at {} on {}; say when it was acknowledged with --date and --at",
                                            text::format(concern.at), text::format(concern.date))};
    const auto source = world.records().source(shown);
    store::Change change;
    change.replace(world.folder.secret_file(path), source, acknowledged(source, concern, day, time, terminal));
    apply(world.folder, change, options.where, terminal, "Acknowledged.\n");
    return Exit::done;
}

Exit run_concern(const ConcernOptions& options, const Terminal& terminal) {
    terminal.say(warning);
    require_no_story(options);
    const auto world = open_world(options.where, terminal);
    require_private(world, "concerns");
    return options.acknowledged.empty() ? pass_on(options, world, terminal) : acknowledge(options, world, terminal);
}

} // namespace

void add_record_concern(Commands& commands, CLI::App& record) {
    add_command<ConcernOptions>(
        commands, record, "concern", "that a concern was passed on in person, and when; never what about",
        [](CLI::App& app, ConcernOptions& options) {
            app.add_option("--raised-by", options.raised_by, "mentor, mentee, staff or parent; never who")
                ->type_name("ROLE")
                ->check(CLI::IsMember(record::Codec<record::RaisedBy>::all()));
            app.add_option("--passed-to", options.passed_to, "the safeguarding lead or deputy who was told")->type_name("WHO");
            app.add_option("--acknowledged", options.acknowledged, "the concern that was acknowledged")->type_name("ID");
            app.add_option("--at", options.at, "the time (default: now)")->type_name("HH:MM")->check([](const std::string& text) {
                return text::parse_clock(text) ? std::string{} : std::string("write the time as in 13:05");
            });
            add_date(app, "--date", options.date, "the day (default: today)");
            app.add_option("--strand", options.strand, "the strand in which it came up")->type_name("STRAND");
            add_seed(app, options.id_seed, "draw the id from this number, for examples and tests");
            app.add_option("WORDS", options.words, "none: a story is refused");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_concern);
}

} // namespace kith::cli
