// SPDX-License-Identifier: MIT
// The second half of the strict door: once the parser has said what a file holds, every byte of it is
// accounted for. Between the values nothing but indents, comments and the signs of YAML may stand, in the
// places where every reader of YAML 1.1 and 1.2 reads them alike; and each value is in the bytes what the
// parser made of it.
#pragma once

#include "text/yaml.hpp"

namespace kith::text {

/// True where all readers read these bytes as `root`; else an error that names the first place where they may
/// not.
bool layout_is_strict(const SourceRef& source, const Node& root, Findings& findings);

} // namespace kith::text
