// SPDX-License-Identifier: MIT
#include "cli/match_proof.hpp"

#include "cli/out_file.hpp"
#include "matching/proof_check.hpp"
#include "proposal/proof_text.hpp"
#include "report/level_words.hpp"
#include "report/table.hpp"
#include "store/whole_file.hpp"

namespace kith::cli {
namespace {

constexpr OutKind proof_file{"proof", "kith-proof "};

void require_file(const World& world, const std::string& file, const std::string& strand) {
    const auto part = among_records(world.folder, real_path(file, proof_file));
    if (!part.empty())
        throw Stop{
            Exit::usage,
            fmt::format(
                "a proof is no record and may tell who is in need, so it does not belong in {}; name "
                "a file elsewhere, such as {}",
                part, world.folder.secret_shown("out/" + strand + ".proof"))};
    require_replaceable(file, proof_file);
}

void require_optimal_rule(const programme::Strand& strand) {
    if (strand.matching().groups)
        throw Stop{Exit::findings, fmt::format("'{}' is matched in groups, for which there is no proof in a file; the search for "
                                               "them gives its bound in the proposal",
                                               strand.name.text)};
    if (strand.matching().rule == record::MatchRule::optimal) return;
    throw Stop{Exit::findings,
               fmt::format(
                   "'{}' is matched by 'rule: stable', whose answer needs no proof of this kind: it promises "
                   "no best values, but that no two would both rather have each other",
                   strand.name.text)};
}

text::SourceRef read_proof(const std::string& file, const Terminal& terminal) {
    text::Findings findings;
    const auto source = text::read_file(real_path(file, proof_file), file, findings, text::largest_sheet);
    terminal.require(findings, "nothing was checked");
    if (!source) throw Stop{Exit::usage, fmt::format("there is no file {}", file)};
    return *source;
}

std::string proven_line(const matching::Proof& proof) {
    std::vector<matching::LevelValue> levels;
    for (const auto& [level, span] : proof.best.levels)
        if (level.name != "lottery") levels.push_back(level);
    std::vector pieces{fmt::format("proven: {} on {}: {}; nothing is better on", proof.head.strand.value,
                                   text::format(proof.head.made.value),
                                   report::counted(proof.best.pairs.size(), "pair"))};
    for (auto& piece : report::level_pieces(levels)) pieces.push_back(std::move(piece));
    pieces.back() += ",";
    pieces.push_back("or by the lottery");
    return report::hanging(pieces, 0, 2);
}

} // namespace

void bind_proof(CLI::App& app, ProofOptions& options) {
    // An empty name is a script's variable that was not set, and would otherwise read as no proof wanted.
    const auto named = [](const std::string& file) { return file.empty() ? "a file must be named" : std::string{}; };
    app.add_option("--proof", options.write, "write what proves that nothing is better")
        ->type_name("FILE")
        ->check(named)->excludes("--fairness");
    app.add_option("--check-proof", options.check, "hold a proof against the records; no matching")
        ->type_name("FILE")
        ->check(named)
        ->excludes("--proof", "--rematch", "--without-private", "--fairness");
}

void require_provable(const World& world, programme::StrandIndex strand, const ProofOptions& options) {
    if (!options.is_wanted()) return;
    if (options.write.starts_with('-') && !options.to_output())
        throw Stop{Exit::usage, fmt::format("--proof needs a file, and '{}' looks like an option; ./{} names such a file",
                                            options.write, options.write)};
    require_optimal_rule(world.programme[strand]);
    if (!options.to_output()) require_file(world, options.write, world.programme[strand].name.text);
}

std::string proof_text(const matching::Instance& instance, const matching::Optimum& optimum) {
    const auto proof = matching::proof_of(instance, optimum);
    const auto faults = matching::why_not_proven(instance, proof);
    if (faults.has_errors())
        throw std::logic_error("the proof fails its own check: " + faults.sorted().front().message);
    return proposal::to_text(proof);
}

void write_proof(const std::string& text, const ProofOptions& options, const Terminal& terminal) {
    if (!options.is_wanted() || options.to_output()) return;
    store::write_whole(real_path(options.write, proof_file), text);
    terminal.say(fmt::format("Written: {}\n", options.write));
}

Exit check_proof(Where where, const std::string& strand, const std::string& file, const Terminal& terminal) {
    const auto source = read_proof(file, terminal);
    const auto read = proposal::proof_from(source);
    if (!read) terminal.require(read.findings(), "not proven");
    auto findings = proposal::why_changed(source);
    where.today = text::format(read->head.made.value); // the day on which the answer was the best
    const auto world = open_world(where, terminal);
    const auto index = find_strand(world.programme, strand);
    require_optimal_rule(world.programme[index]);
    const bool with_private = read->head.with_private.value;
    if (with_private) require_private(world, false);
    const auto instance = instance_of(world, index, with_private, read->head.rematch.value, terminal);
    findings.add(matching::why_not_proven(instance, *read));
    terminal.require(findings, "not proven");
    terminal.out(proven_line(*read));
    return Exit::done;
}

} // namespace kith::cli
