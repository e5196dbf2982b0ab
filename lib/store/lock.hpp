// SPDX-License-Identifier: MIT
// One writer at a time: flock on the lock file, which the kernel lets go of when its holder ends, however it ends.
#pragma once

#include "store/journal.hpp"

namespace kith::store {

/// Locks and renames are only sure on a disk of this machine.
enum class NetworkFolders { refused, allowed };

/// Who writes, and how.
struct Writer {
    std::string words;  ///< one line for those who have to wait: command, process, since when
    int patience = 40;  ///< how often the lock is tried, a twentieth of a second apart
    NetworkFolders network = NetworkFolders::refused;
};

class Lock {
  public:
    /// Waits for it. Throws Busy where another holds it to the end, or git is in the middle of something; DiskError.
    Lock(const Journal& journal, const Writer& writer);

  private:
    text::Descriptor file_;
};

/// True for the types of statfs that are disks, or memory, of this machine.
bool is_local_file_system(long type);

} // namespace kith::store
