// SPDX-License-Identifier: MIT
// How commands write: every change of the records goes through here to the store, and what became of it is said.
#pragma once

#include "cli/world.hpp"
#include "store/commit.hpp"

namespace kith::cli {

/// This process as the store has to know it: patient where nobody waits at a terminal.
store::Writer writer(const Terminal& terminal);

/// Applies the change now, and says where an edit made by hand at the same moment is kept.
void write(const record::Folder& folder, const store::Change& change, const Terminal& terminal);

/// Applies the change, or says what it would be; "nothing to change" where it changes nothing.
void apply(const record::Folder& folder, const store::Change& change, const Where& where, const Terminal& terminal,
           const std::string& done);

/// "the version of FILE … is kept as …" for each.
void say_kept(const store::Kept& kept, const Terminal& terminal);

} // namespace kith::cli
