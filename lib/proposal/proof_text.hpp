// SPDX-License-Identifier: MIT
// A proof as plain text, a line a thing, as man kith-proof has it: ids and whole numbers, no names. The last
// line is a digest of all before it, so that a changed number is noticed even where it would still prove the
// answer.
#pragma once

#include "matching/proof.hpp"

namespace kith::proposal {

std::string to_text(const matching::Proof& proof);

/// The proof that stands in a file, each part with its line. `bad-proof`: it is not in the form.
text::Result<matching::Proof> proof_from(const text::SourceRef& source);

/// A `proof-changed` finding where the last line is not the digest of what stands before it.
text::Findings why_changed(const text::SourceRef& source);

} // namespace kith::proposal
