// SPDX-License-Identifier: MIT
// What the standards and their proofs are called, and what would add a proof: a command, or a line of a file.
#pragma once

#include <string>
#include <string_view>

namespace kith::report {

/// "a  Selection of mentors"; a name that is not known as it is.
std::string standard_title(std::string_view standard);

/// Its place in the order of the source; those that are not known come last.
std::size_t standard_place(std::string_view standard);

struct ProofWords {
    std::string what; ///< "mentors interviewed"
    std::string add;  ///< a command, or a line of a file
};
ProofWords proof_words(std::string_view proof);

} // namespace kith::report
