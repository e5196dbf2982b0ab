// SPDX-License-Identifier: MIT
// The JSON Schemas of all kinds of record, made from the same descriptions that the readers follow. The files in
// lib/record/schema/ are these values; a test holds them together.
#pragma once

#include "text/value.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kith::record {

/// Each kind's name and its draft-07 schema, in order of name.
std::vector<std::pair<std::string, text::Value>> schemas();

} // namespace kith::record
