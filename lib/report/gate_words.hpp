// SPDX-License-Identifier: MIT
// Gates that do not hold, in words.
#pragma once

#include "matching/missing_gates.hpp"
#include "report/people.hpp"

namespace kith::report {

/// `missing`, `refused`, `not-yet` or `lapsed`; `holds` of one that does.
std::string state_word(matching::GateState state);

/// "interview missing, dbs lapsed", without whose they are.
std::string own_gates_text(const std::vector<matching::MissingGate>& gates);

/// "Amir: interview missing, dbs lapsed; Maya: parent-consent refused": whose they are and how each stands.
std::string gates_text(const People& people, const std::vector<matching::MissingGate>& gates);

/// "interview missing for Amir and Maya; dbs lapsed for 14": by gate; the people of few are named.
std::string gates_counted(const People& people, const std::vector<matching::MissingGate>& gates);

} // namespace kith::report
