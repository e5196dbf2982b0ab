// SPDX-License-Identifier: MIT
// A row that a person may have written, against who is in the strand: says in what it errs, in words of the row.
#pragma once

#include "matching/instance.hpp"

namespace kith::matching {

struct RowFault {
    std::string message;
    std::string hint;
};

/// What keeps the row from being pairs of a mentor and a mentee or form of the strand: roles that are swapped, somebody
/// who is not in it, not in this role, gone or unknown. Nothing where all are there.
std::optional<RowFault> fault_of(const Instance& instance, const record::ProposedRow& row);

} // namespace kith::matching
