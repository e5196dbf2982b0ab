// SPDX-License-Identifier: MIT
#include "cli/record_measure.hpp"

#include "cli/measure_named.hpp"
#include "cli/record_rows.hpp"
#include "evidence/scoring.hpp"
#include "text/number.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct MeasureOptions {
    Where where;
    std::string who;
    std::string measure;
    std::string wave;
    std::string date;
    std::vector<std::string> scores;
};

/// What the owner has not allowed is not begun.
void require_licence(const record::Measure& measure, const MeasureOptions& options) {
    const auto file = record::Folder::measure({options.measure});
    if (evidence::lacks_permission(measure))
        throw Stop{Exit::findings, fmt::format("{} asks for a registration or permission; get it from the owner, and put its reference "
                                               "under 'licence: permission'", file)};
    if (!measure.licence.electronic_allowed && options.scores.empty())
        throw Stop{Exit::findings, fmt::format("the licence in {} allows no electronic entry; score it on paper, and give the scores: "
                                               "--scores NAME=SCORE", file)};
}

/// A number within the measure's range, or `none`; stops by the item's number.
record::ItemAnswer answer_of(const std::string& text, std::size_t item, const record::Measure& measure) {
    if (text == "none" || text == "-") return {};
    const int value = text::parse_number(text, 0, 999).value_or(-1);
    if (value < measure.response.front() || value > measure.response.back())
        throw Stop{Exit::usage, fmt::format("item {}: the answers go from {} to {}, and none is one that was not given; nothing was written",
                                            item, measure.response.front(), measure.response.back())};
    return {value};
}

std::vector<record::ItemAnswer> ask_items(const record::Measure& measure, const Terminal& terminal) {
    std::vector<record::ItemAnswer> answers;
    const auto count = static_cast<std::size_t>(measure.items);
    while (answers.size() < count) {
        const auto item = answers.size() + 1;
        const auto said = terminal.ask(fmt::format("Item {} of {} ({} to {}, Enter: not answered): ", item, count, measure.response.front(),
                                                   measure.response.back()));
        if (!said) throw Stop{Exit::usage, fmt::format("item {} was not reached; nothing was written", item)};
        try {
            answers.push_back(answer_of(said->empty() ? "none" : *said, item, measure));
        } catch (const Stop&) {
            terminal.say(fmt::format("A number from {} to {}, please.\n", measure.response.front(), measure.response.back()));
        }
    }
    return answers;
}

/// All items of the standard input, parted by white space or commas.
std::vector<record::ItemAnswer> read_items(const record::Measure& measure, const Terminal& terminal) {
    std::vector<record::ItemAnswer> answers;
    while (const auto line = terminal.read_line()) {
        for (std::size_t from = 0; (from = line->find_first_not_of(" \t,;", from)) != std::string::npos;) {
            const auto end = std::min(line->find_first_of(" \t,;", from), line->size());
            answers.push_back(answer_of(line->substr(from, end - from), answers.size() + 1, measure));
            from = end;
        }
    }
    if (answers.size() != static_cast<std::size_t>(measure.items))
        throw Stop{Exit::usage, fmt::format("the measure has {} items, and {} came in; write none for one that was not answered", measure.items,
                                            answers.size())};
    return answers;
}

std::map<text::Located<record::SubscaleName>, text::Decimal> scores_of(const std::vector<std::string>& given,
                                                                       const record::Measure& measure) {
    std::map<text::Located<record::SubscaleName>, text::Decimal> scores;
    std::vector<std::string> known;
    for (const auto& [name, subscale] : measure.subscales) known.push_back(name.value.text);
    for (const auto& one : given) {
        const auto equals = one.find('=');
        const auto score = equals == std::string::npos ? std::nullopt : text::parse_decimal(one.substr(equals + 1));
        if (!score) throw Stop{Exit::usage, fmt::format("--scores '{}' is not NAME=SCORE", one)};
        const text::Located<record::SubscaleName> name{{one.substr(0, equals)}, {}};
        if (!measure.subscales.contains(name))
            refuse_word(fmt::format("the measure has no subscale '{}'", name.value.text), name.value.text, known);
        scores[name] = *score;
    }
    return scores;
}

/// True where the same stands in the person's record; stops where the same wave of that day says something else.
bool is_there(const World& world, const record::PersonId& who, const record::MeasureTaken& taken) {
    using Codec = record::Codec<record::MeasureTaken>;
    for (const auto& one : world.records().people.at(who).measures) {
        if (one.measure != taken.measure || one.wave != taken.wave || one.date != taken.date) continue;
        if (text::to_flow(Codec::write(one)) == text::to_flow(Codec::write(taken))) return true;
        throw Stop{Exit::findings, fmt::format("{}:{} has other answers of that wave and day; change the line by hand",
                                               world.folder.secret_shown(record::Folder::person(who)), one.span.line)};
    }
    return false;
}

Exit run_measure(MeasureOptions options, const Terminal& terminal) {
    if (options.measure.empty()) std::swap(options.measure, options.who); // WHO was left out
    const auto world = open_world(options.where, terminal);
    require_private(world, "measures");
    const auto& measure = find_measure(world.records(), options.measure);
    require_licence(measure, options);
    const auto who = find_person(world.records(), options.who, terminal);
    record::MeasureTaken taken{{{options.measure}, {}}, word_of<record::Wave>(options.wave), past_day(world, options.date), {}, {}, {}};
    if (!options.scores.empty()) taken.scores = scores_of(options.scores, measure);
    else taken.items = terminal.is_input_terminal() ? ask_items(measure, terminal) : read_items(measure, terminal);
    if (is_there(world, who, taken)) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    PersonEdits edits(world.folder, world.records(), world.today());
    edits.add_row(who, "measures", record::Codec<record::MeasureTaken>::write(taken));
    apply(world.folder, edits.checked(terminal), options.where, terminal, "Recorded in the private part.\n");
    return Exit::done;
}

} // namespace

void add_record_measure(Commands& commands, CLI::App& record) {
    add_command<MeasureOptions>(
        commands, record, "measure", "one filling in of a measure; asks item by item, or reads them",
        [](CLI::App& app, MeasureOptions& options) {
            app.add_option("WHO", options.who, "the person's id (left out: asked for)")->required();
            app.add_option("MEASURE", options.measure, "the measure's name");
            app.add_option("--wave", options.wave, "pre, post or check")->required()->type_name("WAVE")->check(CLI::IsMember(record::Codec<record::Wave>::all()));
            add_date(app, "--date", options.date, "the day (default: today)");
            app.add_option("--scores", options.scores, "scores in place of items")->type_name("NAME=SCORE");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_measure);
}

} // namespace kith::cli
