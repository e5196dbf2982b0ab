// SPDX-License-Identifier: MIT
// A strand's rota of duties over a term: a grid for each week, and below it how evenly the duties fall on people.
#pragma once

#include "report/people.hpp"
#include "scheduling/rota.hpp"
#include "text/value.hpp"

namespace kith::report {

std::string rota_text(const programme::Programme& programme, const scheduling::Rota& rota, Show show);
text::Value rota_json(const programme::Programme& programme, const scheduling::Rota& rota);
/// Columns week, date, slot, place, who, supervisor.
std::string rota_csv(const programme::Programme& programme, const scheduling::Rota& rota, Show show);

} // namespace kith::report
