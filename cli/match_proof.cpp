// SPDX-License-Identifier: MIT
#include "cli/match_proof.hpp"

#include "matching/proof_check.hpp"
#include "proposal/proof_text.hpp"
#include "report/level_words.hpp"
#include "report/table.hpp"
#include "store/whole_file.hpp"

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view first_word = "kith-proof ";

/// What the system has against a name, in words.
std::string unusable(const std::string& file, std::error_code fault) {
    if (fault == std::errc::filename_too_long) return "the name of the proof's file is longer than the system takes";
    if (fault == std::errc::too_many_symbolic_link_levels)
        return fmt::format("{} leads through links that come back to themselves; name a file elsewhere", file);
    return fmt::format("{} cannot be used: {}", file, fault.message());
}

/// The file without links on the way to it.
fs::path real_path(const std::string& file) {
    std::error_code fault;
    const auto path = fs::weakly_canonical(fs::absolute(file), fault);
    if (!fault) static_cast<void>(fs::symlink_status(path, fault));
    const bool is_missing = fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory;
    if (fault && !is_missing) throw Stop{Exit::usage, unusable(file, fault)};
    return path;
}

bool is_beneath(const fs::path& path, const fs::path& folder) {
    const auto relative = path.lexically_relative(fs::weakly_canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

/// What stands there may only be an earlier proof.
void require_replaceable(const std::string& file) {
    text::Findings odd;
    const auto path = real_path(file);
    if (fs::is_directory(path))
        throw Stop{Exit::usage, fmt::format("{} is a folder; name a file in it for the proof", file)};
    if (!fs::is_directory(path.parent_path()))
        throw Stop{Exit::usage, fmt::format("there is no folder for {}", file)};
    const auto there = text::read_file(path, file, odd, text::largest_sheet);
    if (odd.has_errors() || (there && !(*there)->bytes.starts_with(first_word)))
        throw Stop{Exit::usage, fmt::format("{} is there and is no proof; name another file", file)};
}

void require_file(const World& world, const std::string& file, const std::string& strand) {
    const auto path = real_path(file);
    const auto out = world.folder.secret() / "out";
    const bool unknown_there = is_beneath(path, world.folder.secret()) && !is_beneath(path, out);
    if (unknown_there || is_beneath(path, world.folder.root()))
        throw Stop{
            Exit::usage,
            fmt::format(
                "a proof is no record and may tell who is in need, so it does not belong in {}; name "
                "a file elsewhere, such as {}",
                unknown_there ? "this part of the private folder" : "the folder under git",
                world.folder.secret_shown("out/" + strand + ".proof"))};
    require_replaceable(file);
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
    const auto source = text::read_file(real_path(file), file, findings, text::largest_sheet);
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
    store::write_whole(real_path(options.write), text);
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
