// SPDX-License-Identifier: MIT
#include "cli/match_accept.hpp"

#include "cli/numbers.hpp"
#include "cli/writing.hpp"
#include "proposal/accept.hpp"
#include "record/key_order.hpp"
#include "report/table.hpp"
#include "text/edit.hpp"

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
    std::string planned_end;
    std::string asked;
    std::string id_seed;

    bool asks_each() const { return !all && rows.empty(); }
};

const record::MatchProposal& proposal_of(const World& world, const std::string& strand) {
    const auto found = world.records().match_proposals.find(record::StrandName{strand});
    if (found != world.records().match_proposals.end()) return found->second;
    throw Stop{Exit::usage, fmt::format("there is no proposal for '{}'; kith match {} makes one", strand, strand)};
}

std::string describe(const report::People& people, const std::set<text::Located<record::PersonId>>& mentors,
                     const std::set<text::Located<record::PersonId>>& mentees,
                     const std::optional<text::Located<record::FormName>>& form) {
    const auto names = [&](const auto& ids) {
        std::string all;
        for (const auto& id : ids) all += (all.empty() ? "" : ", ") + people(id.value);
        return all;
    };
    return names(mentors) + " with " + (form ? form->value.text : names(mentees));
}

/// The person at the keyboard has had enough: nothing that they said so far counts.
[[noreturn]] void leave(const Terminal& terminal) {
    terminal.say("Left; no row was accepted, and nothing was written.\n");
    throw Stop{Exit::done, {}};
}

/// Asks row by row: y takes it, n or Enter leaves it out, d leaves the rest out, q ends it all.
std::set<std::size_t> ask_rows(const World& world, const record::MatchProposal& proposal, const Terminal& terminal) {
    const report::People people(world.programme, report::Show::names);
    std::set<std::size_t> wanted;
    terminal.say("y: both are willing; n or Enter: leave it; d: done, leave the rest; q: write nothing.\n");
    for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
        const auto& row = proposal.pairs[i];
        if (row.agreed) continue;
        const auto answer = terminal.ask(fmt::format("{}. {}, fit {}. Are both willing? [y/N/d/q] ", i + 1,
                                                     describe(people, row.mentors, row.mentees, row.form), row.fit.value_or(0)));
        if (!answer || *answer == "q" || *answer == "Q") leave(terminal);
        if (*answer == "d" || *answer == "D") break;
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
    if (options.asks_each()) {
        if (!terminal.is_input_terminal())
            throw Stop{Exit::usage, "say which rows to accept: ROW…, or --all"};
        wanted = ask_rows(world, proposal, terminal);
    }
    return wanted;
}

std::optional<record::Basis> basis_named(const std::string& word) {
    for (const auto& [spelling, basis] : record::Words<record::Basis>::list)
        if (spelling == word) return basis;
    return {};
}

record::Basis ask_basis(const Terminal& terminal) {
    for (;;) {
        const auto word = terminal.ask("On what basis: chosen-by-them, staff-know-both or rules? [rules] ");
        if (!word || *word == "q" || *word == "Q") leave(terminal);
        if (const auto basis = basis_named(word->empty() ? "rules" : *word)) return *basis;
        terminal.say("Not one of the three; q ends it all.\n");
    }
}

/// The basis that was named, if one was.
std::optional<record::Basis> basis_of(const AcceptOptions& options) {
    if (options.basis.empty()) return {};
    if (const auto basis = basis_named(options.basis)) return basis;
    refuse_word(fmt::format("no basis '{}'", options.basis), options.basis, record::Codec<record::Basis>::all());
}

std::optional<text::Date> asked_of(const AcceptOptions& options, const World& world) {
    if (options.asked.empty()) return options.asks_each() ? std::optional(world.today()) : std::nullopt;
    const auto asked = date_of(options.asked);
    if (asked <= world.today()) return asked;
    throw Stop{Exit::usage, fmt::format("--asked {} has not come yet; it is the day on which they were asked", options.asked)};
}

/// All but the rows: what the command line says is looked at before a person is asked anything.
proposal::Acceptance acceptance_of(const AcceptOptions& options, const World& world, const Terminal& terminal) {
    proposal::Acceptance acceptance;
    acceptance.by = options.by.empty() ? world.records().programme.lead.value
                                       : find_person(world.records(), options.by, terminal);
    acceptance.asked = asked_of(options, world);
    acceptance.basis = basis_of(options);
    acceptance.day = world.today();
    acceptance.began = options.from.empty() ? world.today() : date_of(options.from);
    if (!options.planned_end.empty()) acceptance.planned_end = date_of(options.planned_end);
    if (acceptance.planned_end && *acceptance.planned_end < acceptance.began)
        throw Stop{Exit::usage, fmt::format("--planned-end {} is before the pairs begin", options.planned_end)};
    acceptance.new_id = [&records = world.records(), draw = draw_from(options.id_seed),
                         drawn = std::make_shared<std::set<std::string>>()] {
        return record::PairId{record::new_id(draw, [&](const std::string& id) {
            return records.pairs.contains(record::PairId{id}) || records.people.contains(record::PersonId{id}) ||
                   !drawn->insert(id).second;
        })};
    };
    return acceptance;
}

/// The new pairs' files, and the dates of the asking in the files of those that are agreed already.
store::Change change_of(const World& world, const std::vector<record::Pair>& pairs,
                        const std::vector<proposal::AskedPair>& dated, const Terminal& terminal) {
    store::Change change;
    for (const auto& pair : pairs)
        change.create(world.folder.tracked_file(record::Folder::pair(pair.id.value)),
                      text::to_yaml(record::Codec<record::Pair>::write(pair)));
    for (const auto& [index, asked] : dated) {
        const auto relative = record::Folder::pair(world.programme[index].id);
        const auto source = world.records().source(relative);
        text::Findings findings;
        const auto bytes = text::with_value(source, {"asked"}, record::Codec<record::Asked>::write(asked), findings,
                                            {record::key_order<record::Pair>()});
        terminal.require(findings);
        change.replace(world.folder.tracked_file(relative), source, *bytes);
    }
    return change;
}

/// Whom it is about, a line each, since the numbers of rows follow an edited file.
std::string agreed_text(const World& world, const std::vector<record::Pair>& pairs, const Where& where,
                        const Terminal& terminal) {
    constexpr std::size_t most = 12;
    const report::People people(world.programme, names_on_terminal(terminal));
    std::string text;
    for (std::size_t i = 0; i < std::min(most, pairs.size()); ++i) {
        const auto& pair = pairs[i];
        text += report::hanging(fmt::format("{} {}{}", where.dry_run ? "would agree:" : "agreed:",
                                            describe(people, pair.mentors, pair.mentees, pair.form),
                                            where.dry_run ? "" : fmt::format(" (pair {})", pair.id.value.text)),
                                0, 2);
    }
    if (pairs.size() > most) text += fmt::format("and {} more\n", pairs.size() - most);
    return text;
}

std::string done_text(std::size_t agreed, std::size_t dated, const std::string& strand) {
    std::string text;
    if (agreed > 0)
        text = fmt::format("{} agreed. Next: kith schedule {}\n", report::counted(agreed, "pair is", "pairs are"), strand);
    if (dated > 0)
        text += fmt::format("Of {} the day on which they were asked is written down.\n",
                            report::counted(dated, "agreed pair"));
    return text;
}

Exit run_accept(const AcceptOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto strand = find_strand(world.programme, options.strand);
    const auto& proposal = proposal_of(world, options.strand);
    auto acceptance = acceptance_of(options, world, terminal);
    acceptance.rows = wanted_rows(options, world, proposal, terminal);
    if (acceptance.rows.empty()) {
        terminal.say("No row was accepted; nothing was written.\n");
        return Exit::done;
    }
    if (!acceptance.basis) acceptance.basis = terminal.is_input_terminal() ? ask_basis(terminal) : record::Basis::rules;
    const bool use_private = world.records().has_private && !proposal.without_private.value_or(false);
    const auto instance =
        terminal.require(matching::Instance::of(world.programme, strand, {world.today(), use_private, false}, {}));
    const auto pairs = terminal.require(proposal::pairs_from(instance, proposal, acceptance));
    const auto dated = options.asked.empty() ? std::vector<proposal::AskedPair>{}
                                             : proposal::pairs_to_date(instance, proposal, acceptance);
    apply(world.folder, change_of(world, pairs, dated, terminal), options.where, terminal,
          done_text(pairs.size(), dated.size(), options.strand));
    terminal.out(agreed_text(world, pairs, options.where, terminal));
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
            add_date(app, "--planned-end", options.planned_end, "the day on which the pairs are to end (default: with the year)");
            add_date(app, "--asked", options.asked, "the day on which mentors and mentees were asked and were willing");
            add_seed(app, options.id_seed, "draw ids from this number, for examples and tests");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_accept);
}

} // namespace kith::cli
