// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/world.hpp"
#include "report/people_page.hpp"

namespace kith::cli {
namespace {

struct ListOptions {
    Where where;
    std::string strand;
    std::string role;
    std::string missing;
};

/// A gate that some strand asks for.
record::GateName known_gate(const record::Records& records, const std::string& name) {
    std::set<std::string> asked;
    for (const auto& [strand, written] : records.strands) {
        const auto& gates = written.matching.require.gates;
        for (const auto* side : {&gates.mentor, &gates.mentee, &gates.supervisor})
            for (const auto& gate : *side) asked.insert(gate.value.text);
    }
    if (asked.contains(name)) return {name};
    const std::vector<std::string> known(asked.begin(), asked.end());
    refuse_word(fmt::format("no strand asks for a gate '{}'", name), name, known);
}

Exit run_list(const ListOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    report::PeopleFilter filter;
    if (!options.strand.empty()) filter.strand = find_strand(world.programme, options.strand);
    for (const auto& [word, role] : record::Words<record::Role>::list)
        if (word == options.role) filter.role = role;
    if (!options.missing.empty()) filter.missing = known_gate(world.records(), options.missing);
    if (options.where.wants_json()) terminal.out(text::to_json(report::people_json(world.programme, filter)));
    else terminal.out(report::people_text(world.programme, filter, report::Show::names));
    return Exit::done;
}

struct ShowOptions {
    Where where;
    std::string who;
};

/// The record as it is written, file by file; works where a file has faults, too.
Exit run_show(const ShowOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    text::Findings findings;
    const auto records = record::read_folder(folder, findings);
    const auto id = find_person(records, options.who, terminal);
    const auto relative = record::Folder::person(id);
    for (const auto& shown : {relative, folder.secret_shown(relative)})
        if (const auto source = records.source(shown)) terminal.out(fmt::format("# {}\n{}", shown, source->bytes));
    const auto& name = records.people.at(id).name;
    if (!name.name.empty())
        terminal.out(fmt::format("# {}\n{}: {}\n", folder.secret_shown(record::Folder::names()), id.text,
                                 text::to_flow(record::Codec<record::PersonName>::write(name))));
    return Exit::done;
}

} // namespace

void add_enrol_list(Commands& commands, CLI::App& enrol) {
    add_command<ListOptions>(
        commands, enrol, "list", "who is here and what is missing",
        [](CLI::App& app, ListOptions& options) {
            app.add_option("STRAND", options.strand, "only this strand's people");
            app.add_option("--role", options.role, "only those in this role")->type_name("ROLE")->check(CLI::IsMember(record::Codec<record::Role>::all()));
            app.add_option("--missing", options.missing, "only those for whom this gate does not hold")->type_name("GATE");
            bind_where(app, options.where);
            bind_format(app, options.where);
        },
        run_list);
    add_command<ShowOptions>(
        commands, enrol, "show", "one person's record, all its parts",
        [](CLI::App& app, ShowOptions& options) {
            app.add_option("WHO", options.who, "the person's id");
            bind_where(app, options.where);
        },
        run_show);
}

} // namespace kith::cli
