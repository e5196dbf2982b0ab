// SPDX-License-Identifier: MIT
#include "store/lock.hpp"

#include "store/errors.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fmt/format.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace kith::store {
namespace {

constexpr std::chrono::milliseconds between_tries{50};
constexpr const char* git_index_lock = ".git/index.lock";

void require_local(const Journal& journal, const Writer& writer) {
    if (writer.network == NetworkFolders::allowed) return;
    for (const auto part : {Part::tracked, Part::secret})
        if (journal.has(part) && !is_local_file_system(journal[part].file_system()))
            throw text::DiskError(fmt::format("{} is not on a disk of this machine, where two people could write at once "
                                              "unnoticed; set KITH_SINGLE_WRITER=yes where only you do",
                                              journal[part].path().string()));
}

/// The lock file, where it could be locked; errno is EWOULDBLOCK where another holds it.
text::Descriptor try_lock(const Journal& journal) {
    const auto& root = journal[Part::tracked];
    auto file = root.open_own(journal.lock());
    if (::flock(file.value(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK || errno == EINTR) return text::Descriptor();
        throw text::DiskError(fmt::format("cannot lock {}: {}", (root.path() / journal.lock()).string(), std::strerror(errno)));
    }
    // Somebody may have removed the file between opening and locking it; then the lock is nobody's.
    return root.is_at(file, journal.lock()) ? std::move(file) : text::Descriptor();
}

/// A merge or rebase lasts until a person ends it, so there is no waiting for it.
void require_no_merge(const Root& root) {
    constexpr const char* rebase = "git is in the middle of a rebase; finish it with git rebase --continue, or undo it with --abort";
    if (root.has(".git/MERGE_HEAD"))
        throw Busy("git is in the middle of a merge; finish it with git commit, or undo it with git merge --abort");
    if (root.has(".git/rebase-merge") || root.has(".git/rebase-apply")) throw Busy(rebase);
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

void write_owner(const Journal& journal, const text::Descriptor& file, const Writer& writer) {
    while (::ftruncate(file.value(), 0) != 0)
        if (errno != EINTR) throw text::DiskError(fmt::format("cannot write the lock: {}", std::strerror(errno)));
    journal[Part::tracked].write_over(file, writer.words + "\n", journal.lock());
}

} // namespace

bool is_local_file_system(long type) {
    // ext, xfs, btrfs, tmpfs, ramfs, overlay, f2fs, zfs, bcachefs, jfs, reiserfs, nilfs, ecryptfs, fat, exfat, ntfs3
    constexpr std::array<long, 16> local{0xef53,     0x58465342, 0x9123683e, 0x01021994, 0x858458f6, 0x794c7630,
                                         0xf2f52010, 0x2fc12fc1, 0xca451a4e, 0x3153464a, 0x52654973, 0x3434,
                                         0xf15f,     0x4d44,     0x2011bab0, 0x7366746e};
    return std::find(local.begin(), local.end(), type & 0xffffffffL) != local.end();
}

Lock::Lock(const Journal& journal, const Writer& writer) {
    require_local(journal, writer);
    const auto& root = journal[Part::tracked];
    root.make_folder(journal.home(Part::tracked), folder_mode(Part::secret));
    require_no_merge(root);
    for (int tries = 0; tries < writer.patience; ++tries) {
        if (tries > 0) std::this_thread::sleep_for(between_tries);
        if (!file_) file_ = try_lock(journal);
        if (!file_ || root.has(git_index_lock)) continue;
        write_owner(journal, file_, writer);
        return;
    }
    if (file_) throw Busy(fmt::format("git is at work here ({} is there); try again in a moment", git_index_lock));
    throw Busy(fmt::format("another kith is at work here ({}); try again in a moment", first_line(root.bytes(journal.lock()).value_or(""))));
}

} // namespace kith::store
