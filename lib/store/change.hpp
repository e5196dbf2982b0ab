// SPDX-License-Identifier: MIT
// One change of several files, applied as a whole as far as a file system allows: every new text is written beside
// its target and made durable first, and only then are they renamed into place. A file that changed since it was
// read is never overwritten.
#pragma once

#include "text/span.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace kith::store {

/// What one file is to become. `base` is what was read and decided upon: nothing for a file that did not exist.
struct Entry {
    std::filesystem::path path;
    std::string shown;               ///< the path as the user knows it
    std::optional<std::string> base;
    std::optional<std::string> bytes; ///< nothing: the file is deleted
};

/// A set of entries, no path twice. Entries that change nothing are left out when it is applied.
class Change {
  public:
    /// A file that must not exist yet.
    void create(std::filesystem::path path, std::string shown, std::string bytes);
    /// The file that `source` was read from.
    void replace(std::filesystem::path path, const text::SourceRef& source, std::string bytes);
    /// A file that kith makes anew at each run, whether it exists or not.
    void write(std::filesystem::path path, std::string shown, const text::SourceRef& source, std::string bytes);

    /// The entries whose bytes differ from their base.
    std::vector<Entry> effective() const;
    bool empty() const { return effective().empty(); }

  private:
    std::vector<Entry> entries_;
};

/// A file is not what it was when kith read it. Nothing was overwritten. Exit code 6.
struct ChangedUnderneath : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Applies the change. New folders are made; those under a private folder are readable by the owner alone.
/// Throws text::DiskError (nothing was changed) or ChangedUnderneath.
void apply(const Change& change);

/// Makes a folder that only its owner can enter, with its parents. Throws text::DiskError.
void make_private_folder(const std::filesystem::path& folder);

} // namespace kith::store
