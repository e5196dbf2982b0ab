// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/process.hpp"
#include "cli/world.hpp"
#include "record/merge_rules.hpp"
#include "text/merge.hpp"

#include <fstream>

namespace kith::cli {
namespace {

/// The files that git made for this merge, and the record's own path.
struct MergeOptions {
    std::string base;
    std::string ours;
    std::string theirs;
    std::string path;
};

text::SourceRef side(const std::string& file, const std::string& path) {
    text::Findings findings;
    const auto source = text::read_file(file, path, findings);
    if (!source) throw text::DiskError(fmt::format("cannot read {}", file));
    return *source;
}

/// Git takes the merge from where our version was.
void leave(const std::string& file, const std::string& bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out) throw text::DiskError(fmt::format("cannot write {}", file));
}

/// Both versions whole, where a merge by lines would hide that they disagree.
std::string both_versions(const text::SourceRef& ours, const text::SourceRef& theirs) {
    const auto ended = [](const std::string& bytes) { return bytes.ends_with('\n') || bytes.empty() ? bytes : bytes + "\n"; };
    return "<<<<<<< ours\n" + ended(ours->bytes) + "=======\n" + ended(theirs->bytes) + ">>>>>>> theirs\n";
}

Exit run_merge_driver(const MergeOptions& options, const Terminal& terminal) {
    const auto ours = side(options.ours, options.path);
    const auto theirs = side(options.theirs, options.path);
    const auto by_lines = run_program({"git", "merge-file", "-p", "-L", "ours", "-L", "base", "-L", "theirs", options.ours,
                                       options.base, options.theirs}, Output::taken, Errors::discarded);
    const auto clean = by_lines.ok() ? std::optional(by_lines.output) : std::nullopt;
    const auto merged = text::merged(side(options.base, options.path), ours, theirs, record::merge_rules(options.path), clean);
    if (merged.text) {
        leave(options.ours, *merged.text);
        return Exit::done;
    }
    const bool has_markers = by_lines.status > 0 && !by_lines.output.empty();
    leave(options.ours, has_markers ? by_lines.output : both_versions(ours, theirs));
    for (const auto& conflict : merged.conflicts)
        terminal.say(fmt::format("{}: {}{}\n", options.path, conflict.place.empty() ? "" : conflict.place + ": ", conflict.why));
    terminal.say(fmt::format("{}: edit it between the markers, then git add it and git commit\n", options.path));
    return Exit::findings;
}

} // namespace

void add_merge_driver(Commands& commands, CLI::App& kith) {
    add_command<MergeOptions>(
        commands, kith, "merge-driver", "for git: merge one record by what it says",
        [](CLI::App& app, MergeOptions& options) {
            app.add_option("BASE", options.base, "the version that both began with")->required();
            app.add_option("OURS", options.ours, "our version; the merge is left here")->required();
            app.add_option("THEIRS", options.theirs, "their version")->required();
            app.add_option("PATH", options.path, "the record's path in the folder")->required();
        },
        run_merge_driver);
}

} // namespace kith::cli
