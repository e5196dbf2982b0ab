// SPDX-License-Identifier: MIT
// What a strand was on a day: its own model and lead, or those of the phase in force (man 5 kith: phases).
#pragma once

#include "record/strand.hpp"

namespace kith::evidence {

record::Model model_on(const record::Strand& strand, text::Date day);
std::optional<record::LedBy> led_on(const record::Strand& strand, text::Date day);

} // namespace kith::evidence
