// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/record_concern.hpp"
#include "cli/record_diary.hpp"
#include "cli/record_drop_in.hpp"
#include "cli/record_event.hpp"
#include "cli/record_first_check.hpp"
#include "cli/record_measure.hpp"
#include "cli/record_session.hpp"
#include "cli/record_survey.hpp"
#include "cli/record_week.hpp"

namespace kith::cli {

void add_record(Commands& commands, CLI::App& kith) {
    auto& app = *kith.add_subcommand("record", "what happened; never what was said");
    app.require_subcommand(1);
    add_record_week(commands, app);
    add_record_session(commands, app);
    add_record_event(commands, app);
    add_record_first_check(commands, app);
    add_record_drop_in(commands, app);
    add_record_measure(commands, app);
    add_record_survey(commands, app);
    add_record_diary(commands, app);
    add_record_concern(commands, app);
}

} // namespace kith::cli
