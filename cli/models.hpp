// SPDX-License-Identifier: MIT
// The delivery models that a programme can begin with: rules as their sources recommend them, each with its reason.
// They are files under examples/models, beside an installed kith or in the tree that it was built from.
#pragma once

#include "cli/examples.hpp"

#include <map>

namespace kith::cli {

/// All of them, in order of name.
std::vector<Example> models();

/// What the chosen models bring, as their files have it; `{school}` and `{year}` stand for what only the school knows.
struct ModelTexts {
    std::map<std::string, std::string> strands; ///< by the strand's name
    std::vector<std::string> places;
    std::vector<std::string> programme;         ///< keys of programme.yaml
};

/// Of the models named, and of those that one is made of: no two models call a strand the same. Stops where there is
/// none of that name.
ModelTexts model_texts(const std::vector<std::string>& names);

} // namespace kith::cli
