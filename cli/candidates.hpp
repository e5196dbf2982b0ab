// SPDX-License-Identifier: MIT
// What may stand where an argument is wanted: the programme's own ids and names, found quickly enough for each TAB. Only
// the files that are asked for are read, and whatever is wrong with them is for `kith check` to say.
#pragma once

#include "cli/world.hpp"

#include <vector>

namespace kith::cli {

struct Candidate {
    std::string word;
    std::string about; ///< shown beside it by shells that can; may be empty
    bool replaces = false; ///< it stands for something else that was typed: a name
};

/// Of an argument that is called so in a command's help, as WHO or STRAND. `begun` is what has been typed of it: a name
/// typed for WHO becomes the id, where it is one person's. Stops where the programme is asked, and there is none.
std::vector<Candidate> candidates(const std::string& kind, const std::string& begun, const Where& where);

} // namespace kith::cli
