// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/git.hpp"
#include "cli/world.hpp"

namespace kith::cli {
namespace {

struct SaveOptions {
    Where where;
};

Exit run_save(const SaveOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const Git git(world.folder.root());
    if (!git.is_repository())
        throw Stop{Exit::nothing_changed, "this folder is not under git; run 'git init' in it once"};
    if (!git.commit_all("kith: update")) {
        terminal.say("Nothing to save.\n");
        return Exit::done;
    }
    terminal.say("Saved as a commit of the tracked folder; the private part is never under git.\n");
    return Exit::done;
}

} // namespace

void add_save(Commands& commands, CLI::App& kith) {
    add_command<SaveOptions>(
        commands, kith, "save", "check, then a git commit of the folder's own files",
        [](CLI::App& app, SaveOptions& options) { bind_where(app, options.where); }, run_save);
}

} // namespace kith::cli
