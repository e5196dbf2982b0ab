// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "store/errors.hpp"
#include "text/file.hpp"

#include <csignal>
#include <fmt/format.h>

namespace {

using kith::cli::Exit;

/// The one catch: what went wrong becomes words and an exit code.
Exit run(int argc, char** argv, const kith::cli::Terminal& terminal) {
    const auto failed = [&](Exit code, const std::string& message) {
        if (!message.empty()) terminal.say(fmt::format("kith: {}\n", message));
        return code;
    };
    try {
        return kith::cli::run_command_line(argc, argv, terminal);
    } catch (const kith::cli::Stop& stop) {
        return failed(stop.code, stop.message);
    } catch (const kith::store::ChangedUnderneath& changed) {
        return failed(Exit::changed_underneath, fmt::format("{}; nothing was overwritten", changed.what()));
    } catch (const kith::store::Busy& busy) {
        return failed(Exit::busy, fmt::format("{}; nothing was changed", busy.what()));
    } catch (const kith::store::NeedsPerson& damage) {
        return failed(Exit::needs_person, damage.what());
    } catch (const kith::store::NotFinished& fault) {
        return failed(Exit::not_finished, fmt::format("the change is recorded, but could not be finished: {}; "
                                                      "kith recover finishes it", fault.what()));
    } catch (const kith::text::DiskError& fault) {
        return failed(Exit::nothing_changed, fmt::format("{}; nothing was changed", fault.what()));
    } catch (const std::filesystem::filesystem_error& fault) {
        return failed(Exit::nothing_changed, fmt::format("{}; nothing was changed", fault.what()));
    } catch (const std::exception& fault) {
        return failed(Exit::fault, fmt::format("a fault in kith, please report it: {}", fault.what()));
    }
}

} // namespace

int main(int argc, char** argv) {
    // A closed pipe and a file that may not grow are errors to report, not the end in the middle of a change.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return static_cast<int>(run(argc, argv, kith::cli::Terminal{}));
}
