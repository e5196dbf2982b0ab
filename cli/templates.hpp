// SPDX-License-Identifier: MIT
// The commented files with which a new programme begins; each default names its reason.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kith::cli {

/// Relative paths and texts for a programme of that name with a strand for each model.
std::vector<std::pair<std::string, std::string>> template_files(const std::string& name, std::vector<std::string> models);

} // namespace kith::cli
