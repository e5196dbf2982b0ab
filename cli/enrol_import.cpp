// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/numbers.hpp"
#include "cli/people_change.hpp"
#include "cli/sheet_file.hpp"
#include "exchange/people_sheet.hpp"
#include "report/table.hpp"

namespace kith::cli {
namespace {

struct ImportOptions {
    Where where;
    std::string file;
    std::vector<std::string> map;
    std::string role;
    std::string strand;
    std::string id_seed;
    bool update = false;
};

exchange::HeaderMap header_map(const std::vector<std::string>& given) {
    exchange::HeaderMap map;
    for (const auto& one : given) {
        const auto equals = one.rfind('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == one.size())
            throw Stop{Exit::usage, fmt::format("--map '{}' is not HEADER=KEY", one)};
        map[one.substr(0, equals)] = one.substr(equals + 1);
    }
    return map;
}

exchange::ImportSettings settings_of(const ImportOptions& options, const record::Records& records, text::Date day) {
    exchange::ImportSettings settings;
    settings.map = header_map(options.map);
    settings.today = day;
    for (const auto& [word, role] : record::Words<record::Role>::list)
        if (word == options.role) settings.role = role;
    if (!options.strand.empty()) {
        settings.strand = record::StrandName{options.strand};
        if (!records.strands.contains(*settings.strand)) throw Stop{Exit::usage, fmt::format("no strand '{}'", options.strand)};
    }
    return settings;
}

/// What the sheet says, in numbers and by line; people by line number, so that the output can be kept.
std::string preview(const exchange::Import& import, const text::Findings& findings, bool update) {
    std::size_t added = 0, same = 0;
    std::string changes;
    for (const auto& one : import.people) {
        added += one.is_new ? 1 : 0;
        same += !one.is_new && one.differing.empty() ? 1 : 0;
        if (one.differing.empty()) continue;
        std::string keys;
        for (const auto& key : one.differing) keys += (keys.empty() ? "" : ", ") + key;
        changes += fmt::format("  line {}, {}: {}\n", one.line, one.id.text, keys);
    }
    auto text = text::render(findings);
    text += fmt::format("{} new, {} as they stand, {} different, {} here but not in the sheet\n", added, same,
                        import.people.size() - added - same, import.absent.size());
    if (!changes.empty())
        text += (update ? "Updated, by line of the sheet:\n" : "Different, and left as they are (--update takes the sheet's):\n") + changes;
    return text;
}

/// Sets the columns of people who are there already and whose cells differ.
void update_people(const std::vector<exchange::ImportedPerson>& people, PersonEdits& edits) {
    for (const auto& one : people) {
        const auto tracked = record::write_person(one.person, record::Part::tracked, {});
        const auto secret = record::write_person(one.person, record::Part::secret, {});
        for (const auto& key : one.differing)
            for (const auto* part : {&tracked, &secret})
                for (const auto& [name, value] : part->members())
                    if (name == key) edits.set(one.id, {key}, value);
    }
}

Exit run_import(const ImportOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    auto records = read_records(folder, terminal);
    const auto day = today(options.where, records.programme.timezone);
    const auto sheet = read_sheet(options.file, "nothing was imported", terminal);
    const auto read = exchange::read_people(sheet, records, settings_of(options, records, day), draw_from(options.id_seed));
    if (!read) terminal.require(read.findings(), "nothing was imported");
    terminal.out(preview(*read, read.findings(), options.update));

    store::Change change;
    text::Findings findings;
    std::vector<record::Person> added;
    for (const auto& one : read->people)
        if (one.is_new) added.push_back(one.person);
    add_people(folder, records, added, change, findings);
    terminal.require(findings);
    for (const auto& person : added) records.people[person.id.value] = person;
    PersonEdits edits(folder, std::move(records), day);
    if (options.update) update_people(read->people, edits);
    change.add(edits.checked(terminal));
    const auto imported = fmt::format("Imported {}.\n", report::counted(added.size(), "person", "people"));
    apply(folder, change, options.where, terminal, (added.empty() && options.update ? "" : imported) + (options.update ? "Updated.\n" : ""));
    return Exit::done;
}

} // namespace

void add_enrol_import(Commands& commands, CLI::App& enrol) {
    add_command<ImportOptions>(
        commands, enrol, "import", "people from a CSV file; importing the same file twice changes nothing",
        [](CLI::App& app, ImportOptions& options) {
            app.add_option("FILE", options.file, "the sheet")->required();
            app.add_option("--map", options.map, "what a column means, as 'Header=key'")->type_name("HEADER=KEY");
            app.add_option("--role", options.role, "the role of rows that name none")->type_name("ROLE")->check(CLI::IsMember(record::Codec<record::Role>::all()));
            app.add_option("--strand", options.strand, "the strand of rows that name none")->type_name("STRAND");
            app.add_flag("--update", options.update, "let the sheet change people who are there");
            add_seed(app, options.id_seed, "draw ids from this number, for examples and tests");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_import);
}

} // namespace kith::cli
