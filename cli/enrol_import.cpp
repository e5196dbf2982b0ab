// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"
#include "cli/hook_texts.hpp"
#include "cli/import_doubts.hpp"
#include "cli/import_writes.hpp"
#include "cli/numbers.hpp"
#include "cli/roster_files.hpp"
#include "cli/sheet_file.hpp"
#include "exchange/cells.hpp"
#include "exchange/people_sheet.hpp"
#include "exchange/roster.hpp"
#include "report/table.hpp"
#include "store/commit.hpp"
#include "store/whole_file.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::cli {
namespace {

struct ImportOptions {
    Where where;
    std::string file;
    std::vector<std::string> map;
    std::string role;
    std::string strand;
    std::string school;
    std::string id_seed;
    std::string save_map;
    std::vector<std::string> new_years;
    std::vector<std::string> only;
    std::string review;
    bool update = false;
    bool over_edits = false;
};

constexpr OutKind map_file{"map of a sheet's headers", "# Which column means what"};
constexpr const char* head_of_map = "# Which column means what: kith enrol import FILE.csv --map THIS.yaml\n";

/// A file as --save-map writes it.
exchange::HeaderMap read_map(const std::string& file, const Terminal& terminal) {
    text::Findings findings;
    const auto source = text::read_file(real_path(file, map_file), file, findings);
    const auto tree = source ? text::read_yaml(*source, findings) : std::nullopt;
    exchange::HeaderMap map;
    if (tree) record::Codec<exchange::HeaderMap>::read(*tree, map, findings);
    terminal.require(findings, "nothing was imported");
    if (!source) throw Stop{Exit::usage, fmt::format("--map {}: there is no such file, and it is not HEADER=KEY", file)};
    return map;
}

exchange::HeaderMap header_map(const std::vector<std::string>& given, const Terminal& terminal) {
    exchange::HeaderMap map;
    for (const auto& one : given) {
        const auto equals = one.rfind('=');
        if (equals == std::string::npos && (one.ends_with(".yaml") || one.ends_with(".yml"))) {
            for (auto& [header, key] : read_map(one, terminal)) map[header] = key;
            continue;
        }
        if (equals == std::string::npos || equals == 0 || equals + 1 == one.size())
            throw Stop{Exit::usage, fmt::format("--map '{}' is neither HEADER=KEY nor a file that ends in .yaml", one)};
        if (const auto [at, is_new] = map.emplace(one.substr(0, equals), one.substr(equals + 1)); !is_new && at->second != one.substr(equals + 1))
            throw Stop{Exit::usage, fmt::format("the column '{}' is mapped twice, to {} and to {}", at->first, at->second, one.substr(equals + 1))};
    }
    return map;
}

void save_map(const ImportOptions& options, const exchange::HeaderMap& map, const Terminal& terminal) {
    if (options.save_map.empty()) return;
    text::Map keys;
    for (const auto& [header, key] : map) keys.set(header, key);
    store::write_whole(real_path(options.save_map, map_file), head_of_map + text::to_yaml(keys));
    terminal.say(fmt::format("How the columns were read stands in {}; change it, and name it with --map.\n", options.save_map));
}

exchange::ImportSettings settings_of(const ImportOptions& options, const record::Records& records, text::Date day, const Terminal& terminal) {
    exchange::ImportSettings settings;
    settings.map = header_map(options.map, terminal);
    settings.today = day;
    for (const auto& [word, role] : record::Words<record::Role>::list)
        if (word == options.role) settings.role = role;
    if (!options.strand.empty()) {
        settings.strand = record::StrandName{options.strand};
        std::vector<std::string> known;
        for (const auto& [name, strand] : records.strands) known.push_back(name.text);
        if (!records.strands.contains(*settings.strand))
            refuse_word(fmt::format("no strand '{}'", options.strand), options.strand, known);
    }
    if (!options.school.empty()) {
        std::vector<std::string> known;
        for (const auto& [name, school] : records.programme.schools) known.push_back(name.value.text);
        if (std::find(known.begin(), known.end(), options.school) == known.end())
            refuse_word(fmt::format("no school '{}'", options.school), options.school, known);
        settings.school = record::SchoolName{options.school};
    }
    return settings;
}

/// What came in: a sheet, or everybody of a school.
struct Given {
    exchange::Sheet sheet;
    bool is_roster = false;
    bool is_delta = false;
    std::size_t elsewhere = 0; ///< of other schools
};

Given read_given(const ImportOptions& options, const record::Records& records, const Terminal& terminal) {
    if (!is_roster(options.file)) return {read_sheet(options.file, "nothing was imported", terminal)};
    text::Findings findings;
    auto roster = exchange::read_roster(read_roster_files(options.file, terminal), records, findings);
    terminal.require(findings, "nothing was imported");
    if (!findings.empty()) terminal.say(text::render(findings));
    return {std::move(roster->people), true, roster->is_delta, roster->elsewhere};
}

/// Of a roster, nobody is new but those of the years that were named: a programme holds no more than it needs.
void narrow(exchange::ImportSettings& settings, const ImportOptions& options, bool is_roster) {
    if (!is_roster && options.new_years.empty()) return;
    std::set<record::Year> years;
    for (const auto& word : options.new_years) {
        const auto year = exchange::year_cell(word);
        if (!year) throw Stop{Exit::usage, fmt::format("--new {}: that is no year group, such as Y7", word)};
        years.insert(*year);
    }
    settings.takes_new = [years](const record::Person& person) { return person.year && years.contains(*person.year); };
}

std::size_t new_people(const exchange::Import& import) {
    return static_cast<std::size_t>(std::count_if(import.people.begin(), import.people.end(), [](const auto& one) { return one.is_new; }));
}

std::string keys_by_line(const exchange::Import& import, exchange::Keys exchange::RowChanges::*which) {
    std::string lines;
    for (const auto& one : import.people)
        if (const auto& keys = one.changes.*which; !keys.empty())
            lines += fmt::format("  line {}, {}: {}\n", one.line, one.id.text, fmt::join(keys, ", "));
    return lines;
}

/// What the sheet says, in numbers and by line; people by id, so that the output can be kept.
std::string preview(const exchange::Import& import, const text::Findings& findings, bool update, bool is_delta) {
    const auto added = new_people(import);
    const auto same = static_cast<std::size_t>(std::count_if(import.people.begin(), import.people.end(), [](const auto& one) { return one.says_nothing_new(); }));
    auto text = text::render(findings);
    text += fmt::format("{} new, {} as they stand, {} different", added, same, import.people.size() - added - same);
    text += is_delta ? "\n" : fmt::format(", {} here but not in the sheet\n", import.absent.size());
    if (import.others > 0) text += fmt::format("{} others in it are not of this programme and were left out\n", import.others);
    if (!import.leaving.empty()) {
        text += "Leaving, or no longer enabled, it says; for each: kith enrol leave ID\n";
        for (const auto& one : import.leaving) text += fmt::format("  {}{}\n", one.id.text, one.by_name_alone ? " (known by name and year alone)" : "");
    }
    const auto differing = keys_by_line(import, &exchange::RowChanges::differing), edited = keys_by_line(import, &exchange::RowChanges::edited);
    if (!differing.empty())
        text += (update ? "Taken from the sheet, by line:\n" : "Different, and left as they are (--update takes the sheet's):\n") + differing;
    if (!edited.empty()) text += "Changed here since the last import, and left as they are (--update --over-edits takes the sheet's):\n" + edited;
    return text;
}

/// Of what differs, what --only leaves; with --over-edits also what was changed here.
void keep_asked(exchange::Import& import, const ImportOptions& options) {
    for (auto& one : import.people) {
        auto& [differing, edited] = one.changes;
        if (options.over_edits) differing.merge(edited);
        if (options.only.empty()) continue;
        for (auto* keys : {&differing, &edited})
            std::erase_if(*keys, [&](const std::string& key) {
                return std::find(options.only.begin(), options.only.end(), key.substr(0, key.find('.'))) == options.only.end();
            });
    }
}

void require_sense(const ImportOptions& options, const record::Folder& folder) {
    if (!options.only.empty() && !options.update) throw Stop{Exit::usage, "--only says which keys --update changes; give both"};
    if (options.over_edits && !options.update) throw Stop{Exit::usage, "--over-edits says what --update may change; give both"};
    if (!options.save_map.empty()) require_replaceable(options.save_map, map_file);
    auto keys = person_keys(record::Part::tracked, {});
    for (auto& key : person_keys(record::Part::secret, {})) keys.push_back(std::move(key));
    keys.emplace_back("name");
    for (const auto& key : options.only)
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) refuse_word(fmt::format("--only {}: no such key", key), key, keys);
    if (options.review.empty()) return;
    const auto out = folder.secret() / "out";
    if (real_path(options.review, review_file).parent_path() == out && !std::filesystem::exists(out)) store::make_folder(out, store::Part::secret);
    require_replaceable(options.review, review_file);
    require_unanswered(options.review);
    if (const auto part = among_records(folder, real_path(options.review, review_file)); !part.empty())
        throw Stop{Exit::usage, fmt::format("{} would put names into {}; name a file outside, or in {}", options.review, part, folder.secret_shown("out/"))};
}

/// A person is there to ask, who has not said otherwise.
bool is_to_ask(const ImportOptions& options, const Terminal& terminal) {
    return options.review.empty() && !options.where.dry_run && options.file != "-" && terminal.is_input_terminal();
}

/// The command that imports a sheet of rows put aside as this one was.
std::vector<std::string> again_of(const ImportOptions& options) {
    std::vector<std::string> words{"kith enrol import", as_word(options.review)};
    const auto add = [&](const char* flag, const std::string& value) {
        if (!value.empty()) words.push_back(fmt::format("{} {}", flag, as_word(value)));
    };
    for (const auto& one : options.map) add("--map", one);
    add("--role", options.role);
    add("--strand", options.strand);
    add("--school", options.school);
    if (options.update) words.emplace_back("--update");
    if (options.over_edits) words.emplace_back("--over-edits");
    for (const auto& key : options.only) add("--only", key);
    return words;
}

void save_review(const ImportOptions& options, const exchange::Sheet& sheet, const exchange::Import& import, const record::Records& records,
                 const Terminal& terminal) {
    if (options.review.empty() || import.left_out.empty()) return;
    const auto rows = report::counted(import.left_out.size(), "row");
    if (options.where.dry_run) return terminal.say(fmt::format("would put {} aside in {}\n", rows, options.review));
    store::write_whole(real_path(options.review, review_file), review_sheet(sheet, import, records));
    terminal.say(report::hanging(fmt::format("{} put aside in {}. Write an id or 'new' in front of each; then: {}", rows, options.review,
                                             fmt::join(again_of(options), " ")), 0, 2));
}

/// What a sheet brings, in a word or two; nothing where it changes nobody.
std::string done_words(const ImportOptions& options, const exchange::Import& import) {
    const auto& people = import.people;
    const auto added = new_people(import);
    const bool changes = std::any_of(people.begin(), people.end(), [](const auto& one) { return !one.changes.differing.empty(); });
    if (!options.update) return fmt::format("Imported {}.\n", report::counted(added, "person", "people"));
    return (added > 0 ? fmt::format("Imported {}.\n", report::counted(added, "person", "people")) : "") +
           (changes ? "Updated.\n" : added == 0 ? "Nobody was changed; that the sheet agrees is remembered.\n" : "");
}

Exit run_import(const ImportOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    require_sense(options, folder);
    const auto records = read_records(folder, terminal);
    const auto day = today(options.where, records.programme.timezone);
    const auto given = read_given(options, records, terminal);
    auto settings = settings_of(options, records, day, terminal);
    narrow(settings, options, given.is_roster);
    settings.joins_known = !given.is_roster; // a whole school's roster is no sign-up
    const bool asks = is_to_ask(options, terminal);
    if (asks) settings.whose = asking_whose(records, terminal);
    else if (!options.review.empty()) settings.whose = [](const auto&) { return exchange::Whose{exchange::Whose::Answer::left_out, {}}; };
    auto read = exchange::read_people(given.sheet, records, settings, draw_from(options.id_seed));
    if (!read) terminal.require(read.findings(), "nothing was imported");
    read->others += given.elsewhere;
    keep_asked(*read, options);
    if (!options.review.empty()) put_aside_names(*read);
    terminal.out(preview(*read, read.findings(), options.update, given.is_delta));
    if (asks) confirm_names(*read, terminal);
    save_map(options, read->map, terminal);
    const auto change = import_change(folder, records, *read, options.update, day, terminal);
    apply(folder, change, options.where, terminal, done_words(options, *read));
    save_review(options, given.sheet, *read, records, terminal);
    return Exit::done;
}

} // namespace

void add_enrol_import(Commands& commands, CLI::App& enrol) {
    add_command<ImportOptions>(
        commands, enrol, "import", "people from a CSV file or a OneRoster; the same file twice changes nothing",
        [](CLI::App& app, ImportOptions& options) {
            app.add_option("FILE", options.file, "the sheet, or a OneRoster folder or zip")->required();
            app.add_option("--map", options.map, "what a column means, as 'Header=key', or a file that says it of all")->type_name("HEADER=KEY|FILE.yaml");
            app.add_option("--save-map", options.save_map, "write how the columns were read, for --map")->type_name("FILE.yaml");
            app.add_option("--role", options.role, "the role of rows that name none")->type_name("ROLE")->check(CLI::IsMember(record::Codec<record::Role>::all()));
            app.add_option("--strand", options.strand, "the strand of rows that name none")->type_name("STRAND");
            app.add_option("--school", options.school, "the school of rows that name none")->type_name("SCHOOL");
            app.add_option("--new", options.new_years, "of those who are not here yet, only these years->allow_extra_args(false); of a OneRoster nobody without it")->type_name("YEAR");
            app.add_flag("--update", options.update, "let the sheet change people who are there");
            app.add_option("--only", options.only, "with --update: change these keys alone")->type_name("KEY")->allow_extra_args(false);
            app.add_flag("--over-edits", options.over_edits, "with --update: change also what was changed here since the last import");
            app.add_option("--review", options.review, "put rows aside of which it is not sure whose they are")->type_name("FILE.csv");
            add_seed(app, options.id_seed, "draw ids from this number, for examples and tests");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_import);
}

} // namespace kith::cli
