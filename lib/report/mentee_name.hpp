// SPDX-License-Identifier: MIT
// How a mentee of a matching problem is called: a person by name or id, a form by its name.
#pragma once

#include "matching/instance.hpp"
#include "report/people.hpp"

namespace kith::report {

std::string mentee_name(const matching::Instance& instance, const People& people, matching::MenteePos at);

} // namespace kith::report
