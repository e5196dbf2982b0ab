// SPDX-License-Identifier: MIT
// The second words of `kith enrol`, each in its own file.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_enrol_import(Commands& commands, CLI::App& enrol);
void add_enrol_dates(Commands& commands, CLI::App& enrol);
void add_enrol_add(Commands& commands, CLI::App& enrol);
void add_enrol_changes(Commands& commands, CLI::App& enrol); ///< set, gate, choose, free, pause, leave
void add_enrol_list(Commands& commands, CLI::App& enrol);    ///< list, show
void add_enrol_rollover(Commands& commands, CLI::App& enrol);

} // namespace kith::cli
