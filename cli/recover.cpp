// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/writing.hpp"
#include "store/recovery.hpp"

namespace kith::cli {
namespace {

struct RecoverOptions {
    Where where;
    std::string keep;
};

store::Keep keep_of(const std::string& word) {
    if (word == "mine") return store::Keep::mine;
    return word == "theirs" ? store::Keep::theirs : store::Keep::neither;
}

Exit run_recover(const RecoverOptions& options, const Terminal& terminal) {
    const auto folder = find_folder(options.where);
    const auto recovered = store::recover(folder.folders(), writer(terminal), keep_of(options.keep));
    terminal.note_recorded();
    for (const auto& path : recovered.kept) terminal.say(fmt::format("The other version is kept as {}\n", path));
    if (recovered.what == store::Recovered::What::nothing) terminal.say("Nothing was unfinished.\n");
    else terminal.say(fmt::format("Finished what was begun by {}. Next: kith check\n", recovered.owner));
    return Exit::done;
}

} // namespace

void add_recover(Commands& commands, CLI::App& kith) {
    add_command<RecoverOptions>(
        commands, kith, "recover", "finish a change that a crash cut off",
        [](CLI::App& app, RecoverOptions& options) {
            app.add_option("--keep", options.keep, "where a file was edited since: mine (as it is now) or theirs (as recorded)")
                ->type_name("VERSION")
                ->check(CLI::IsMember({"mine", "theirs"}));
            bind_where(app, options.where);
        },
        run_recover);
}

} // namespace kith::cli
