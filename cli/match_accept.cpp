// SPDX-License-Identifier: MIT
#include "cli/match_accept.hpp"

#include "cli/writing.hpp"
#include "proposal/accept.hpp"

namespace kith::cli {
namespace {

struct AcceptOptions {
    Where where;
    std::string strand;
    std::vector<int> rows;
    bool all = false;
    std::string by;
    std::string basis;
    std::string from;
    std::string id_seed;
};

const record::MatchProposal& proposal_of(const World& world, const std::string& strand) {
    const auto found = world.records().match_proposals.find(record::StrandName{strand});
    if (found != world.records().match_proposals.end()) return found->second;
    throw Stop{Exit::usage, fmt::format("there is no proposal for '{}'; kith match {} makes one", strand, strand)};
}

std::string describe(const World& world, const record::ProposedRow& row) {
    const report::People people(world.programme, report::Show::names);
    std::string text;
    for (const auto& id : row.mentors) text += (text.empty() ? "" : ", ") + people(id.value);
    text += " with ";
    for (const auto& id : row.mentees) text += (id.value == row.mentees.begin()->value ? "" : ", ") + people(id.value);
    return row.form ? text + row.form->value.text : text;
}

/// Asks row by row; y takes it, n or Enter leaves it, q ends the asking.
std::set<std::size_t> ask_rows(const World& world, const record::MatchProposal& proposal, const Terminal& terminal) {
    std::set<std::size_t> wanted;
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        const auto& row = proposal.pairs[i];
        if (row.agreed) continue;
        const auto answer = terminal.ask(fmt::format("{}. {}, fit {}. Are both willing? [y/N/q] ", i + 1,
                                                     describe(world, row), row.fit.value_or(0)));
        if (!answer || *answer == "q") break;
        if (*answer == "y" || *answer == "Y") wanted.insert(i);
    }
    return wanted;
}

std::set<std::size_t> wanted_rows(const AcceptOptions& options, const World& world, const record::MatchProposal& proposal,
                                  const Terminal& terminal) {
    std::set<std::size_t> wanted;
    if (options.all && !options.rows.empty()) throw Stop{Exit::usage, "name rows, or say --all; not both"};
    for (const int row : options.rows) {
        if (row < 1 || static_cast<std::size_t>(row) > proposal.pairs.size())
            throw Stop{Exit::usage, fmt::format("no row {}; the proposal has {}", row, proposal.pairs.size())};
        wanted.insert(static_cast<std::size_t>(row) - 1);
    }
    if (options.all)
        for (std::size_t i = 0; i < proposal.pairs.size(); ++i) wanted.insert(i);
    if (!options.all && options.rows.empty()) {
        if (!terminal.is_input_terminal())
            throw Stop{Exit::usage, "say which rows to accept: ROW…, or --all"};
        wanted = ask_rows(world, proposal, terminal);
    }
    return wanted;
}

record::Basis basis_of(const AcceptOptions& options, const Terminal& terminal) {
    auto word = options.basis;
    const auto known = record::Codec<record::Basis>::all();
    if (word.empty() && terminal.is_input_terminal())
        word = terminal.ask("On what basis: chosen-by-them, staff-know-both or rules? [rules] ").value_or("");
    if (word.empty()) word = "rules";
    for (const auto& [spelling, basis] : record::Words<record::Basis>::list)
        if (spelling == word) return basis;
    throw Stop{Exit::usage, fmt::format("no basis '{}'; {}", word, text::did_you_mean(word, known))};
}

Exit run_accept(const AcceptOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    const auto& proposal = proposal_of(world, options.strand);
    const auto rows = wanted_rows(options, world, proposal, terminal);
    if (rows.empty()) {
        terminal.say("No row was accepted; nothing was written.\n");
        return Exit::done;
    }
    const auto draw = draw_from(options.id_seed);
    std::set<std::string> drawn;
    proposal::Acceptance acceptance;
    acceptance.rows = rows;
    acceptance.by = options.by.empty() ? world.records().programme.lead.value
                                       : find_person(world.records(), options.by, terminal);
    acceptance.basis = basis_of(options, terminal);
    acceptance.both_asked = !options.all && options.rows.empty();
    acceptance.day = world.today();
    acceptance.began = options.from.empty() ? world.today() : date_of(options.from);
    acceptance.new_id = [&] {
        return record::PairId{record::new_id(draw, [&](const std::string& id) {
            return world.records().pairs.contains(record::PairId{id}) || world.records().people.contains(record::PersonId{id}) || !drawn.insert(id).second;
        })};
    };
    const bool use_private = world.records().has_private && !proposal.without_private.value_or(false);
    const auto instance = terminal.require(matching::Instance::of(world.programme, strand, {world.today(), use_private, false}, {}));
    const auto pairs = terminal.require(proposal::pairs_from(instance, proposal, acceptance));
    store::Change change;
    for (const auto& pair : pairs) {
        const auto relative = record::Folder::pair(pair.id.value);
        change.create(world.folder.tracked_file(relative), text::to_yaml(record::Codec<record::Pair>::write(pair)));
    }
    apply(world.folder, change, options.where, terminal,
          fmt::format("{} agreed. Next: kith schedule {}\n", pairs.size() == 1 ? "1 pair is" : fmt::format("{} pairs are", pairs.size()),
                      options.strand));
    return Exit::done;
}

} // namespace

void add_match_accept(Commands& commands, CLI::App& match) {
    add_command<AcceptOptions>(
        commands, match, "accept", "rows of the proposal become agreed pairs",
        [](CLI::App& app, AcceptOptions& options) {
            app.add_option("STRAND", options.strand, "the strand")->required();
            app.add_option("ROW", options.rows, "rows by number; left out: asked one by one");
            app.add_flag("--all", options.all, "every row");
            app.add_option("--by", options.by, "who agrees (default: the lead)")->type_name("WHO");
            app.add_option("--basis", options.basis, "chosen-by-them, staff-know-both or rules")->type_name("BASIS");
            add_date(app, "--from", options.from, "the day on which the pairs begin (default: today)");
            app.add_option("--id-seed", options.id_seed, "draw ids from this number, for examples and tests")
                ->type_name("N")
                ->check(CLI::NonNegativeNumber);
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_accept);
}

} // namespace kith::cli
