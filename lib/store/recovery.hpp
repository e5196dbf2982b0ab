// SPDX-License-Identifier: MIT
// From a published intent to files in place: the second half of a commit, and all of a recovery. It can be cut off
// anywhere and done again.
#pragma once

#include "store/lock.hpp"

namespace kith::store {

/// Which version stays in place where a file was edited by hand after the crash: the one on the disk, or the one that
/// kith recorded. The other is kept beside it.
enum class Keep { neither, mine, theirs };

struct Recovered {
    enum class What { nothing, finished };
    What what = What::nothing;
    std::string owner;             ///< who had begun it
    std::vector<std::string> kept; ///< where versions that are not in place are kept
};

/// `kith recover`: takes the lock and finishes, or clears away, what a crash left. Throws ChangedUnderneath where a
/// file is neither what it was nor what it is to be and `keep` is neither; NeedsPerson; text::DiskError; Busy.
Recovered recover(const Folders& folders, const Writer& writer, Keep keep);

/// The same under a lock that is held.
Recovered recover(const Journal& journal, Keep keep);

/// Puts a published intent in place and retires it. Names where versions are kept that had to give way.
std::vector<std::string> finish(const Journal& journal, const Intent& intent, Keep keep);

/// Removes what is staged.
void clear_staging(const Journal& journal);

} // namespace kith::store
