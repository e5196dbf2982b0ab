// SPDX-License-Identifier: MIT
// Who stands in a strand although its `mentor-years` or `mentee-years` does not take their year: nobody is matched with
// them, and a person has to choose whether they stay, or the rule goes.
#pragma once

#include "programme/programme.hpp"

namespace kith::matching {

struct OutOfYears {
    programme::PersonIndex person;
    programme::StrandIndex strand;
    record::Role role = record::Role::mentor;
};

/// In order of strand, mentors first, then of id. Those who have left by the programme's day are left out.
std::vector<OutOfYears> out_of_years(const programme::Programme& programme);

} // namespace kith::matching
