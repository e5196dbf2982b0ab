// SPDX-License-Identifier: MIT
#include "cli/report_rollup.hpp"

#include "cli/numbers.hpp"
#include "cli/report_face.hpp"
#include "report/rollup_page.hpp"
#include "report/summary_json.hpp"
#include "text/file.hpp"
#include "text/json.hpp"
#include "text/parallel.hpp"

namespace kith::cli {
namespace {

namespace fs = std::filesystem;
using evidence::ShardNote;
using evidence::Summary;

struct RollupOptions {
    Where where;
    std::string asof;
    std::vector<std::string> paths;
    std::string jobs;
};

/// KITH_PRIVATE is one programme's private part: of several folders it is the one of its name.
fs::path secret_of(const fs::path& root, const RollupOptions& options) {
    const auto named = secret_beside(options.where, root);
    const auto own = root.parent_path() / (root.filename().string() + "-private");
    return options.paths.size() == 1 || named.filename() == own.filename() ? named : own;
}

/// What everyone may see of a programme's folder: nothing where it has errors.
std::optional<Summary> summary_of_folder(const record::Folder& folder, const RollupOptions& options, bool& has_private) {
    text::Findings findings;
    auto records = record::read_folder(folder, findings);
    if (findings.has_errors()) return {};
    has_private = records.has_private;
    const auto day = today(options.where, records.programme.timezone);
    const auto programme = programme::Programme::from(std::move(records), day);
    if (!programme) return {};
    const auto everyone = evidence::Audience::everyone;
    return evidence::summary_of(*programme, evidence::evaluation(*programme, day_asof(options.asof, day), everyone), everyone);
}

std::optional<Summary> summary_in_file(const fs::path& path) {
    text::Findings findings;
    const auto file = text::read_file(path, path.string(), findings);
    const auto json = file ? text::parse_json((*file)->bytes) : std::nullopt;
    return json ? report::public_summary(*json) : std::nullopt;
}

/// One path of the command line, and what was read of it.
struct Source {
    std::string path;
    std::optional<record::Folder> folder; ///< nothing: a file
    bool is_there = false;
    bool has_private = true;
    std::optional<Summary> summary;
};

Source source_of(const std::string& path, const RollupOptions& options) {
    Source source{path, {}, fs::is_regular_file(path), true, {}};
    if (!fs::exists(fs::path(path) / "programme.yaml")) return source;
    source.is_there = true;
    const auto root = fs::canonical(path);
    source.folder = record::Folder{root, secret_of(root, options)};
    return source;
}

Exit run_rollup(const RollupOptions& options, const Terminal& terminal) {
    std::vector<Source> sources;
    for (const auto& path : options.paths) sources.push_back(source_of(path, options));
    const auto asked = number_of(options.jobs);
    const auto jobs = asked ? static_cast<std::size_t>(*asked) : text::cores();
    text::for_each_index(sources.size(), jobs, [&](std::size_t i) {
        auto& one = sources[i];
        if (one.folder)
            one.summary = summary_of_folder(*one.folder, options, one.has_private);
        else if (one.is_there)
            one.summary = summary_in_file(one.path);
    });
    std::vector<evidence::Shard> shards;
    std::vector<ShardNote> notes;
    for (auto& one : sources) {
        if (!one.has_private)
            terminal.say(fmt::format("{}: without its private part; what stands in it, as measures do, is counted as none\n",
                                     one.path));
        if (one.summary)
            shards.push_back({one.path, std::move(*one.summary)});
        else
            notes.push_back({one.is_there ? ShardNote::Kind::unreadable : ShardNote::Kind::missing, one.path});
    }
    const bool is_whole = notes.empty();
    print(report::rollup_report(evidence::rollup(std::move(shards), std::move(notes))), options.where, terminal);
    return is_whole ? Exit::done : Exit::left_over;
}

void bind_rollup(CLI::App& app, RollupOptions& options) {
    app.add_option("PATH", options.paths, "programme folders, or files of kith report evaluation --format json --audience public")
        ->required();
    add_date(app, "--today", options.where.today, "the day to work on (default: today)");
    add_date(app, "--asof", options.asof, "folders as they stood on that day");
    add_number(app, "--jobs", options.jobs, "how many folders at once (default: as many as the machine has cores)", 1, 256);
    bind_format(app, options.where);
}

} // namespace

void add_report_rollup(Commands& commands, CLI::App& report) {
    add_command<RollupOptions>(commands, report, "rollup", "many programmes as one, from summaries for everyone", bind_rollup, run_rollup);
}

} // namespace kith::cli
