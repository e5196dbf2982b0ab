// SPDX-License-Identifier: MIT
// Another program as a function: words and a standard input in, an exit status and its standard output back. No shell.
#pragma once

#include <string>
#include <vector>

namespace kith::cli {

enum class Output { taken, discarded };
enum class Errors { shown, discarded };

struct Ran {
    int status = -1; ///< -1 where the program could not be run, or was killed
    std::string output;
    bool ok() const { return status == 0; }
};

/// Runs `words`, of which the first is found on the path. Without `input` its standard input is empty.
Ran run_program(std::vector<std::string> words, Output output, Errors errors, const std::string& input = {});

} // namespace kith::cli
