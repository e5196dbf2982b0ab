// SPDX-License-Identifier: MIT
#include "cli/writing.hpp"

#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace kith::cli {
namespace {

/// "07:40:12" by the clock on the wall: for people, never for the records.
std::string time_of_day() {
    const auto now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

} // namespace

store::Writer writer(const Terminal& terminal) {
    constexpr int tries_at_a_terminal = 40; // two seconds
    constexpr int tries_alone = 1200;       // a minute: a nightly script would rather wait than fail
    const char* single = std::getenv("KITH_SINGLE_WRITER");
    store::Writer writer;
    writer.words = fmt::format("{}, process {}, since {}", terminal.command(), ::getpid(), time_of_day());
    writer.patience = terminal.is_input_terminal() ? tries_at_a_terminal : tries_alone;
    if (single != nullptr && std::string(single) == "yes") writer.network = store::NetworkFolders::allowed;
    return writer;
}

void say_kept(const store::Kept& kept, const Terminal& terminal) {
    for (const auto& path : kept)
        terminal.say(fmt::format("warning: a file was changed by hand at the same moment; that version is kept as {}\n", path));
}

void write(const record::Folder& folder, const store::Change& change, const Terminal& terminal) {
    const auto kept = store::apply(folder.folders(), change, writer(terminal));
    terminal.note_recorded();
    say_kept(kept, terminal);
}

void apply(const record::Folder& folder, const store::Change& change, const Where& where, const Terminal& terminal,
           const std::string& done) {
    const auto entries = change.effective();
    if (entries.empty()) {
        terminal.say("Nothing to change.\n");
        return;
    }
    if (!where.dry_run) {
        write(folder, change, terminal);
        terminal.say(done);
        return;
    }
    constexpr std::size_t most = 10;
    for (std::size_t i = 0; i < std::min(most, entries.size()); ++i)
        terminal.say(fmt::format("would {} {}\n", entries[i].base ? "change" : "write", entries[i].target.shown));
    if (entries.size() > most) terminal.say(fmt::format("and {} more files\n", entries.size() - most));
    terminal.say("Nothing was written.\n");
}

} // namespace kith::cli
