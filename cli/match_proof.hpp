// SPDX-License-Identifier: MIT
// `kith match STRAND --proof FILE` and `--check-proof FILE`: the proof of an answer as a file that anyone can
// check, and the check of one against the records as they are.
#pragma once

#include "cli/match_instance.hpp"
#include "matching/optimal.hpp"

namespace kith::cli {

struct ProofOptions {
    std::string write; ///< where to; "-" is the standard output
    std::string check;

    bool is_wanted() const { return !write.empty(); }
    bool to_output() const { return write == "-"; }
};

void bind_proof(CLI::App& app, ProofOptions& options);

/// Stops, before anything is computed, where no proof can be made of this strand or be written to that file.
void require_provable(const World& world, programme::StrandIndex strand, const ProofOptions& options);

/// The text of the proof of an answer; throws std::logic_error where it fails its own check.
std::string proof_text(const matching::Instance& instance, const matching::Optimum& optimum);

/// Writes the text to the file that is named, where the proof goes to one.
void write_proof(const std::string& text, const ProofOptions& options, const Terminal& terminal);

/// Holds the file against the records, on the file's own day. One line where it is proven; stops with the
/// findings.
Exit check_proof(Where where, const std::string& strand, const std::string& file, const Terminal& terminal);

} // namespace kith::cli
