// SPDX-License-Identifier: MIT
// The one list of commands: help, the manual's tests and the suggestions for mistyped words are driven from it.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

/// Parses the command line and runs the command it names. Usage errors are said and answered with Exit::usage.
Exit run_command_line(int argc, char** argv, const Terminal& terminal);

// Each in its own file, cli/NAME.cpp.
void add_init(Commands& commands, CLI::App& kith);
void add_enrol(Commands& commands, CLI::App& kith);
void add_match(Commands& commands, CLI::App& kith);
void add_schedule(Commands& commands, CLI::App& kith);
void add_record(Commands& commands, CLI::App& kith);
void add_report(Commands& commands, CLI::App& kith);
void add_check(Commands& commands, CLI::App& kith);
void add_save(Commands& commands, CLI::App& kith);
void add_recover(Commands& commands, CLI::App& kith);
void add_merge_driver(Commands& commands, CLI::App& kith);

} // namespace kith::cli
