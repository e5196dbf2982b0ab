// SPDX-License-Identifier: MIT
#include "cli/enrol.hpp"

#include "cli/commands.hpp"

namespace kith::cli {

void add_enrol(Commands& commands, CLI::App& kith) {
    auto& enrol = *kith.add_subcommand("enrol", "who is in the programme, and what they may do");
    enrol.require_subcommand(1);
    add_enrol_import(commands, enrol);
    add_enrol_dates(commands, enrol);
    add_enrol_add(commands, enrol);
    add_enrol_changes(commands, enrol);
    add_enrol_list(commands, enrol);
    add_enrol_rollover(commands, enrol);
}

} // namespace kith::cli
