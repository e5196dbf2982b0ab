// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/numbers.hpp"
#include "cli/people_change.hpp"
#include "text/unicode.hpp"

namespace kith::cli {
namespace {

struct AddOptions {
    Where where;
    std::string year;
    std::string school;
    std::vector<std::string> strands;
    std::string id_seed;
};

/// Reads a value as a record would, or stops with what is wrong with it.
template <class T>
T parsed(const std::string& text, const char* option) {
    text::Findings findings;
    text::Node node;
    node.text = text;
    node.span.source = std::make_shared<text::Source>(text::Source{option, text});
    T value{};
    record::Codec<T>::read(node, value, findings);
    if (findings.has_errors())
        throw Stop{Exit::usage, fmt::format("{}: {}; {}", option, findings.sorted().front().message, findings.sorted().front().hint)};
    return value;
}

std::string ask_name(const Terminal& terminal) {
    const auto name = terminal.is_input_terminal() ? terminal.ask("Full name: ") : terminal.read_line();
    if (!name || name->empty()) throw Stop{Exit::usage, "a name is needed, on the standard input"};
    if (text::mixes_scripts(*name))
        terminal.say("A word of this name mixes Latin, Greek or Cyrillic letters, of which some look alike; was that meant?\n");
    return parsed<std::string>(*name, "the name");
}

Exit run_add(const AddOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    auto records = read_records(folder, terminal);
    const auto day = today(options.where, records.programme.timezone);
    record::Person person;
    if (!options.year.empty()) person.year = parsed<record::Year>(options.year, "--year");
    if (!options.school.empty()) person.school = text::Located<record::SchoolName>{{options.school}, {}};
    for (const auto& one : options.strands) {
        const auto equals = one.find('=');
        if (equals == std::string::npos) throw Stop{Exit::usage, fmt::format("--strand '{}' is not STRAND=ROLE", one)};
        person.strands[{{one.substr(0, equals)}, {}}] = parsed<record::Role>(one.substr(equals + 1), "--strand");
    }
    person.since = day;
    person.name.name = ask_name(terminal);
    person.id.value.text = record::new_id(draw_from(options.id_seed), [&](const std::string& id) {
        return records.people.contains(record::PersonId{id});
    });
    store::Change change;
    text::Findings findings;
    add_people(folder, records, {person}, change, findings);
    terminal.require(findings);
    const auto id = person.id.value;
    records.people[id] = std::move(person);
    terminal.require(programme::Programme::from(std::move(records), day));
    apply(folder, change, options.where, terminal, "Enrolled.\n");
    terminal.out(id.text + "\n");
    return Exit::done;
}

} // namespace

void add_enrol_add(Commands& commands, CLI::App& enrol) {
    add_command<AddOptions>(
        commands, enrol, "add", "one person; the name is asked for, or read from the standard input",
        [](CLI::App& app, AddOptions& options) {
            app.add_option("--year", options.year, "the year group; adults: left out")->type_name("YEAR");
            app.add_option("--strand", options.strands, "a strand and the role in it")->type_name("STRAND=ROLE");
            app.add_option("--school", options.school, "the school, where there are several")->type_name("SCHOOL");
            add_seed(app, options.id_seed, "draw the id from this number, for examples and tests");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_add);
}

} // namespace kith::cli
