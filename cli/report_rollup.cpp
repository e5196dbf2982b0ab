// SPDX-License-Identifier: MIT
#include "cli/report_rollup.hpp"

#include "cli/report_face.hpp"
#include "report/rollup_page.hpp"
#include "report/summary_json.hpp"
#include "text/file.hpp"
#include "text/json.hpp"

namespace kith::cli {
namespace {

namespace fs = std::filesystem;
using evidence::ShardNote;
using evidence::Summary;

struct RollupOptions {
    Where where;
    std::string asof;
    std::vector<std::string> paths;
};

/// KITH_PRIVATE is one programme's private part: of several folders it is the one of its name.
fs::path secret_of(const fs::path& root, const RollupOptions& options) {
    const auto named = secret_beside(options.where, root);
    const auto own = root.parent_path() / (root.filename().string() + "-private");
    return options.paths.size() == 1 || named.filename() == own.filename() ? named : own;
}

/// What everyone may see of a programme's folder: nothing where it has errors.
std::optional<Summary> summary_of_folder(const fs::path& path, const RollupOptions& options,
                                         const Terminal& terminal) {
    const auto root = fs::canonical(path);
    text::Findings findings;
    auto records = record::read_folder({root, secret_of(root, options)}, findings);
    if (findings.has_errors()) return {};
    if (!records.has_private)
        terminal.say(fmt::format(
            "{}: without its private part; what stands in it, as measures do, is counted as none\n",
            path.string()));
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

Exit run_rollup(const RollupOptions& options, const Terminal& terminal) {
    std::vector<evidence::Shard> shards;
    std::vector<ShardNote> notes;
    for (const auto& path : options.paths) {
        const bool is_folder = fs::exists(fs::path(path) / "programme.yaml");
        if (!is_folder && !fs::is_regular_file(path)) {
            notes.push_back({ShardNote::Kind::missing, path});
        } else if (auto summary =
                       is_folder ? summary_of_folder(path, options, terminal) : summary_in_file(path)) {
            shards.push_back({path, std::move(*summary)});
        } else {
            notes.push_back({ShardNote::Kind::unreadable, path});
        }
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
    bind_format(app, options.where);
}

} // namespace

void add_report_rollup(Commands& commands, CLI::App& report) {
    add_command<RollupOptions>(commands, report, "rollup", "many programmes as one, from summaries for everyone", bind_rollup, run_rollup);
}

} // namespace kith::cli
