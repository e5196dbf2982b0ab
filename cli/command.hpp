// SPDX-License-Identifier: MIT
// What every command of kith is made of: options that CLI11 binds, and a function that runs once they are parsed.
#pragma once

#include "cli/terminal.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <vector>

namespace kith::cli {

/// A command that can be run: parsing it opens no file.
struct Command {
    CLI::App* app;
    std::function<Exit(const Terminal&)> run;
};
using Commands = std::vector<Command>;

/// Binds options and a run function that takes them: `add(app, bind, run)` is all that a command's file does.
template <class Options, class Bind, class Run>
void add_command(Commands& commands, CLI::App& parent, const char* name, const char* what, Bind bind, Run run) {
    auto options = std::make_shared<Options>();
    auto* app = parent.add_subcommand(name, what);
    bind(*app, *options);
    commands.push_back({app, [options, run](const Terminal& terminal) { return run(*options, terminal); }});
}

} // namespace kith::cli
