// SPDX-License-Identifier: MIT
#include "store/root.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kith::store {
namespace {

using text::Descriptor;

constexpr mode_t permission_bits = 07777;

/// Calls again while a signal interrupts.
template <class Call>
auto uninterrupted(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

} // namespace

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

mode_t folder_mode(Part part) { return part == Part::secret ? 0700 : 0755; }

void Root::fail(const char* what, const std::string& path) const {
    throw text::DiskError(fmt::format("cannot {} {}: {}", what, shown(path), std::strerror(errno)));
}

std::optional<Root> Root::find(const std::filesystem::path& folder) {
    if (folder.empty()) return {};
    Descriptor open(static_cast<int>(
        uninterrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })));
    if (open) return Root(folder, std::move(open));
    if (errno == ENOENT) return {};
    throw text::DiskError(fmt::format("cannot open the folder {}: {}", folder.string(), std::strerror(errno)));
}

Descriptor Root::open(const std::string& path, int flags, mode_t mode) const {
    open_how how{};
    how.flags = static_cast<__u64>(flags | O_CLOEXEC);
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    constexpr int most_tries = 1000;
    for (int tries = 0;; ++tries) {
        const auto file = ::syscall(SYS_openat2, folder_.value(), path.c_str(), &how, sizeof how);
        // EXDEV and EAGAIN pass: the kernel saw a rename on the way and could not be sure that it stayed beneath.
        const bool passing = file < 0 && (errno == EINTR || errno == EAGAIN || errno == EXDEV);
        if (!passing || tries == most_tries) return Descriptor(static_cast<int>(file));
    }
}

std::optional<text::SourceRef> Root::read(const std::string& path, const std::string& shown, text::Findings& findings,
                                          std::size_t limit) const {
    // O_NONBLOCK: a named pipe in a record's place must not make kith wait for a writer.
    return text::read_opened(open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY), shown, findings, limit);
}

std::optional<std::string> Root::bytes(const std::string& path) const {
    text::Findings odd;
    const auto source = read(path, shown(path), odd, text::largest_sheet);
    if (odd.has_errors())
        throw text::DiskError(fmt::format("cannot use {}: {}", shown(path), odd.sorted().front().message));
    if (!source) return {};
    return (*source)->bytes;
}

std::vector<std::string> Root::names(const std::string& folder, const std::string& shown, text::Findings& findings) const {
    auto open_folder = open(folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
    if (!open_folder && errno == ENOENT) return {};
    if (!open_folder && (errno == ELOOP || errno == ENOTDIR)) {
        findings.error(text::code::not_a_file, text::whole_file(shown), "this is not a folder, or a link to one",
                       "put the folder itself here");
        return {};
    }
    if (!open_folder) fail("read the folder", folder);
    DIR* const stream = ::fdopendir(open_folder.value());
    if (stream == nullptr) fail("read the folder", folder);
    open_folder.release();
    std::vector<std::string> found;
    errno = 0;
    while (const auto* entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") found.push_back(name);
    }
    const int fault = errno;
    ::closedir(stream);
    if (fault != 0) errno = fault, fail("read the folder", folder);
    std::sort(found.begin(), found.end());
    return found;
}

bool Root::has_folder(const std::string& path) const {
    struct stat about {};
    return ::fstatat(folder_.value(), path.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(about.st_mode);
}

bool Root::has(const std::string& path) const {
    struct stat about {};
    return ::fstatat(folder_.value(), path.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0;
}

std::optional<mode_t> Root::mode(const std::string& path) const {
    struct stat about {};
    if (::fstatat(folder_.value(), path.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0) return about.st_mode & permission_bits;
    if (errno == ENOENT || errno == ENOTDIR) return {};
    fail("look at", path);
}

dev_t Root::device(const std::string& folder) const {
    struct stat about {};
    for (auto at = folder;; at = folder_of(at)) {
        if (::fstatat(folder_.value(), at.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0) return about.st_dev;
        if (at == ".") fail("look at", folder);
    }
}

long Root::file_system() const {
    struct statfs about {};
    if (::fstatfs(folder_.value(), &about) != 0) fail("look at", ".");
    return static_cast<long>(about.f_type);
}

void Root::create(const std::string& path, std::string_view bytes, mode_t mode) const {
    constexpr mode_t owner_alone = 0600;
    auto file = open(path, O_WRONLY | O_CREAT | O_EXCL, owner_alone);
    if (!file) fail("write", path);
    while (!bytes.empty()) {
        const auto written = uninterrupted([&] { return ::write(file.value(), bytes.data(), bytes.size()); });
        if (written < 0) fail("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (mode != owner_alone && ::fchmod(file.value(), mode) != 0) fail("write", path);
    if (uninterrupted([&] { return ::fsync(file.value()); }) != 0) fail("write", path);
    if (!file.close()) fail("write", path);
}

void Root::make_folder(const std::string& path, mode_t mode) const {
    if (path == ".") return;
    make_folder(folder_of(path), mode);
    // Synced where it is there already, too: a command that was killed may have made it, and not have come to that.
    if (!has_folder(path) && ::mkdirat(folder_.value(), path.c_str(), mode) != 0 && errno != EEXIST) fail("make the folder", path);
    sync_folder(folder_of(path));
}

void Root::sync_folder(const std::string& folder) const {
    const auto open_folder = open(folder, O_RDONLY | O_DIRECTORY);
    if (!open_folder || uninterrupted([&] { return ::fsync(open_folder.value()); }) != 0) fail("make durable", folder);
}

Moved Root::move(const std::string& from, const std::string& to) const {
    const int root = folder_.value();
    if (::renameat2(root, from.c_str(), root, to.c_str(), RENAME_NOREPLACE) == 0) return Moved::yes;
    if (errno == EEXIST) return Moved::target_exists;
    if (errno == ENOENT) return Moved::source_missing;
    if (errno != EINVAL && errno != ENOSYS) fail("rename to", to);
    // A file system without the flag: link() does not replace either.
    if (::linkat(root, from.c_str(), root, to.c_str(), 0) != 0) {
        if (errno == EEXIST) return Moved::target_exists;
        if (errno == ENOENT) return Moved::source_missing;
        fail("rename to", to);
    }
    remove(from);
    return Moved::yes;
}

bool Root::exchange(const std::string& one, const std::string& other) const {
    const int root = folder_.value();
    if (::renameat2(root, one.c_str(), root, other.c_str(), RENAME_EXCHANGE) == 0) return true;
    if (errno == EINVAL || errno == ENOSYS) return false;
    fail("replace", other);
}

void Root::move_over(const std::string& from, const std::string& to) const {
    if (::renameat(folder_.value(), from.c_str(), folder_.value(), to.c_str()) != 0) fail("replace", to);
}

void Root::remove(const std::string& path) const {
    if (::unlinkat(folder_.value(), path.c_str(), 0) != 0 && errno != ENOENT) fail("remove", path);
}

Descriptor Root::open_own(const std::string& path) const {
    auto file = open(path, O_RDWR | O_CREAT | O_NONBLOCK, 0600);
    struct stat about {};
    if (!file || ::fstat(file.value(), &about) != 0) fail("open", path);
    if (!S_ISREG(about.st_mode)) throw text::DiskError(fmt::format("cannot use {}: it is not a plain file", shown(path)));
    return file;
}

void Root::write_over(const Descriptor& file, std::string_view bytes, const std::string& path) const {
    for (off_t at = 0; !bytes.empty();) {
        const auto written = uninterrupted([&] { return ::pwrite(file.value(), bytes.data(), bytes.size(), at); });
        if (written < 0) fail("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        at += written;
    }
}

bool Root::is_at(const Descriptor& file, const std::string& path) const {
    struct stat held {};
    struct stat named {};
    return ::fstat(file.value(), &held) == 0 &&
           ::fstatat(folder_.value(), path.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace kith::store
