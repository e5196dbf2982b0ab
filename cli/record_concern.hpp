// SPDX-License-Identifier: MIT
// `kith record concern`: that a concern was passed on, and that it was acknowledged; never what it is about.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_concern(Commands& commands, CLI::App& record);

} // namespace kith::cli
