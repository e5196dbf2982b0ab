// SPDX-License-Identifier: MIT
// Carries a change out as a whole, whatever happens on the way: new bytes are staged and made durable, every file is
// compared with what was read, one page in the journal is published (from there on the change is done, though it may
// not be in place), and only then are the files put in place. The protocol and its invariants: store.md, section 2.
#pragma once

#include "store/lock.hpp"

#include <functional>

namespace kith::store {

/// Edits by hand that slipped in while kith wrote: where each is kept.
using Kept = std::vector<std::string>;

/// Applies the change; one that changes nothing touches nothing. Throws text::DiskError, ChangedUnderneath, Busy or
/// NeedsPerson, where nothing was changed, and NotFinished, where it is recorded.
Kept apply(const Folders& folders, const Change& change, const Writer& writer);

/// Runs `work` while no other kith writes, after finishing what a crash may have left.
Kept exclusively(const Folders& folders, const Writer& writer, const std::function<void()>& work);

/// Makes one of a programme's folders, with those above it, each durable; the private one only its owner can enter.
/// Throws text::DiskError.
void make_folder(const std::filesystem::path& folder, Part part);

} // namespace kith::store
