// SPDX-License-Identifier: MIT
// The measure that a command names.
#pragma once

#include "record/folder.hpp"

namespace kith::cli {

/// The measure of that name in measures/; else a stop that names the file to copy there, where kith has one.
const record::Measure& find_measure(const record::Records& records, const std::string& name);

} // namespace kith::cli
