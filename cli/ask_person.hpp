// SPDX-License-Identifier: MIT
// Asks at the terminal who is meant, by id or part of a name.
#pragma once

#include "cli/terminal.hpp"
#include "record/folder.hpp"

namespace kith::cli {

/// Those whose name or known-as contains the words, in the order of their ids.
std::vector<record::PersonId> people_named(const record::Records& records, const std::string& part);

/// Shows the ids with their names, a line each.
void show_people(const record::Records& records, const std::vector<record::PersonId>& people,
                 const Terminal& terminal);

/// Asks until one person is named; nothing where Enter alone is the answer, or nobody answers.
std::optional<record::PersonId> ask_person(const record::Records& records, const std::string& question,
                                           const Terminal& terminal);

} // namespace kith::cli
