// SPDX-License-Identifier: MIT
// One of a programme's folders, held open. Every path is relative to it and stays beneath it: a link on the way is
// refused by the kernel, not followed (openat2, RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS). The only file that knows
// the system calls of the store; each failure is a text::DiskError in words.
#pragma once

#include "store/folders.hpp"
#include "text/file.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace kith::store {

/// What came of a rename: a file may be in the way, or the one to be moved may be gone.
enum class Moved { yes, target_exists, source_missing };

class Root {
  public:
    /// The folder, or nothing where there is none.
    static std::optional<Root> find(const std::filesystem::path& folder);

    /// A record's bytes, as text::read_file has it: findings for what is no plain file or too large.
    std::optional<text::SourceRef> read(const std::string& path, const std::string& shown, text::Findings& findings,
                                        std::size_t limit) const;
    /// Any plain file's bytes; nothing where there is none. Throws DiskError for anything else in its place.
    std::optional<std::string> bytes(const std::string& path) const;
    /// The names in a folder, sorted, without `.` and `..`; none where it is missing. A finding where a link or a
    /// file stands in its place.
    std::vector<std::string> names(const std::string& folder, const std::string& shown, text::Findings& findings) const;
    bool has_folder(const std::string& path) const;
    bool has(const std::string& path) const; ///< anything of that name
    /// Permission bits of a file; nothing where there is none.
    std::optional<mode_t> mode(const std::string& path) const;
    /// The device of the folder, or of the nearest one above that exists.
    dev_t device(const std::string& folder) const;
    /// The file system's type, as statfs has it.
    long file_system() const;

    /// A new file, on the disk when this returns: not its name, which needs sync_folder.
    void create(const std::string& path, std::string_view bytes, mode_t mode) const;
    /// The folder and those above it that are missing, each on the disk with its name. Its mode is `mode`.
    void make_folder(const std::string& path, mode_t mode) const;
    /// Makes the names in a folder durable.
    void sync_folder(const std::string& folder) const;
    /// Renames where nothing has the new name yet.
    Moved move(const std::string& from, const std::string& to) const;
    /// Lets two files change places. False where the file system cannot.
    bool exchange(const std::string& one, const std::string& other) const;
    /// Renames over whatever has the new name, for file systems that cannot exchange.
    void move_over(const std::string& from, const std::string& to) const;
    void remove(const std::string& path) const; ///< fine where it is gone
    /// Opens a file of the store's own for reading and writing, made where it is missing, for its owner alone.
    text::Descriptor open_own(const std::string& path) const;
    /// Writes over the beginning of such a file, in one piece where the file system takes it so.
    void write_over(const text::Descriptor& file, std::string_view bytes, const std::string& path) const;
    /// True where `file` is still what stands at `path`.
    bool is_at(const text::Descriptor& file, const std::string& path) const;

    const std::filesystem::path& path() const { return path_; }

  private:
    Root(std::filesystem::path path, text::Descriptor folder) : path_(std::move(path)), folder_(std::move(folder)) {}
    text::Descriptor open(const std::string& path, int flags, mode_t mode = 0) const;
    std::string shown(const std::string& path) const { return (path_ / path).string(); }
    [[noreturn]] void fail(const char* what, const std::string& path) const;

    std::filesystem::path path_;
    text::Descriptor folder_;
};

/// What a new folder of that part may be used for, and by whom.
mode_t folder_mode(Part part);

/// Everything before the last slash; "." where there is none.
std::string folder_of(const std::string& path);

} // namespace kith::store
