// SPDX-License-Identifier: MIT
// Text from the command line that is to go into a file under git: looked at for people's names and the like first.
#pragma once

#include "cli/world.hpp"

namespace kith::cli {

/// Stops where the rows that are to be added hold what must not be under git; a first name alone is said and let pass.
/// `shown`: the file that they are for.
void require_no_private(const World& world, const std::string& shown, const text::Value& rows, const Terminal& terminal);

} // namespace kith::cli
