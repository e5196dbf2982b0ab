// SPDX-License-Identifier: MIT
#include "cli/record_session.hpp"

#include "cli/record_rows.hpp"
#include "record/card_files.hpp"
#include "text/number.hpp"
#include "text/suggest.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

struct SessionOptions {
    Where where;
    std::string pair;
    std::string date;
    WhoOptions who;
    std::vector<std::string> check_ins;
};

/// The meeting of a pair on a date, as planned, or without a slot where none was.
StrandRow planned_row(const World& world, programme::PairIndex pair, text::Date date) {
    const auto& found = world.programme[pair];
    for (auto& planned : programme::planned_rows(world.programme, date, date))
        if (planned.occasion.pair == pair) return {found.strand, std::move(planned.row)};
    record::SessionRow row;
    row.date.value = date;
    row.pair = text::Located<record::PairId>{found.id, {}};
    for (const auto person : found.everyone()) row.came.insert({world.programme[person].id, {}});
    row.minutes = static_cast<int>(world.programme[found.strand].length.count());
    return {found.strand, std::move(row)};
}

/// "8", or a symbol's name as a folder of symbols has it.
record::CheckInValue value_of(const std::string& text) {
    record::CheckInValue value;
    value.number = text::parse_number(text, 1, 10);
    const bool digits = text.find_first_not_of("0123456789") == std::string::npos;
    if (!value.number) value.symbol = text;
    if (!value.number && (digits || !record::is_id(text)))
        throw Stop{Exit::usage, "a check-in is a number from 1 to 10 or a symbol's name; never what was said"};
    return value;
}

/// The words of check-ins are the school's own pictures: a free word could say what was said.
void require_symbol(const World& world, const std::string& name, const Terminal& terminal) {
    text::Findings findings;
    const auto files = record::read_card_files(world.folder, findings);
    terminal.require(findings);
    std::vector<std::string> known;
    for (const auto& board : files.symbols.boards)
        for (const auto& symbol : board.symbols) known.push_back(std::filesystem::path(symbol.file.value).stem().string());
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    if (known.empty()) throw Stop{Exit::usage, "a check-in is a number from 1 to 10; symbols need a board in symbols/symbols.yaml"};
    refuse_word(fmt::format("no symbol '{}'", name), name, known);
}

/// WHO=VALUE, or a value alone where the pair has one mentee.
std::pair<record::PersonId, record::CheckInValue> check_in_of(const std::string& text, const World& world,
                                                              const programme::Pair& pair, const Member& member) {
    const auto equals = text.find('=');
    if (equals != std::string::npos) return {member(text.substr(0, equals)), value_of(text.substr(equals + 1))};
    if (pair.mentees.size() != 1)
        throw Stop{Exit::usage, fmt::format("the pair {} has not one mentee; say whose check-in it is: WHO=VALUE", pair.id.text)};
    return {world.programme[pair.mentees.front()].id, value_of(text)};
}

/// Adds it to the private part, unless it stands there.
void add_check_in(const World& world, const record::PersonId& who, const record::CheckIn& one, PersonEdits& edits) {
    const auto row = record::Codec<record::CheckIn>::write(one);
    for (const auto& there : world.records().people.at(who).check_ins) {
        if (there.date != one.date || there.pair != one.pair) continue;
        if (text::to_flow(record::Codec<record::CheckIn>::write(there)) == text::to_flow(row)) return;
        throw Stop{Exit::findings, fmt::format("{}:{} has another check-in of that day; change the line by hand",
                                               world.folder.secret_shown(record::Folder::person(who)), there.span.line)};
    }
    edits.add_row(who, "check-ins", row);
}

Exit run_session(const SessionOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto index = find_pair(world.programme, options.pair);
    const auto& pair = world.programme[index];
    const auto date = past_day(world, options.date);
    const Member member = [&](const std::string& who) {
        const auto id = find_person(world.records(), who, terminal);
        for (const auto person : pair.everyone())
            if (world.programme[person].id == id) return id;
        throw Stop{Exit::usage, fmt::format("'{}' is not in the pair {}", id.text, options.pair)};
    };
    auto one = planned_row(world, index, date);
    one.row = record::applied(std::move(one.row), who_came(options.who, world, member, terminal));
    if (date < pair.record->began)
        throw Stop{Exit::usage, fmt::format("the pair {} begins on {}", options.pair, text::format(pair.record->began))};
    PersonEdits edits(world.folder, world.records(), world.today());
    if (!options.check_ins.empty()) require_private(world, "check-ins");
    for (const auto& text : options.check_ins) {
        const auto [who, value] = check_in_of(text, world, pair, member);
        if (!value.symbol.empty()) require_symbol(world, value.symbol, terminal);
        if (!one.row.came.contains({who, {}}))
            throw Stop{Exit::usage, fmt::format("{} did not come, so there is no check-in of theirs", who.text)};
        add_check_in(world, who, {date, {pair.id, {}}, value, {}}, edits);
    }
    const bool there = is_recorded(world, one);
    if (there && edits.empty()) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    }
    store::Change change;
    if (!there) change.add(with_rows(world, {one}, text::week_of(date), {}, terminal));
    if (!edits.empty()) change.add(edits.checked(terminal));
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    if (!there) note_gates(world, {one}, terminal);
    return Exit::done;
}

} // namespace

void add_record_session(Commands& commands, CLI::App& record) {
    add_command<SessionOptions>(
        commands, record, "session", "one meeting of a pair",
        [](CLI::App& app, SessionOptions& options) {
            app.add_option("PAIR", options.pair, "the pair's id")->required();
            add_date(app, "--date", options.date, "the day (default: today)");
            bind_who(app, options.who);
            app.add_option("--check-in", options.check_ins, "how the mentee found it: 1 to 10, or a symbol's name")
                ->type_name("[WHO=]VALUE");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_session);
}

} // namespace kith::cli
