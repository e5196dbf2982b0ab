// SPDX-License-Identifier: MIT
// One change of several files, as a value: what each file was when it was read, and what it is to become. commit.hpp
// carries it out as a whole, or not at all.
#pragma once

#include "store/folders.hpp"
#include "text/span.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::store {

/// What one file is to become. `base` is what was read and decided upon: nothing for a file that did not exist.
struct Entry {
    Target target;
    std::optional<std::string> base;
    std::optional<std::string> bytes; ///< nothing: the file is deleted
};

/// A set of entries, no path twice. Entries that change nothing are left out when it is applied.
class Change {
  public:
    /// A file that must not exist yet.
    void create(Target target, std::string bytes);
    /// The file that `source` was read from.
    void replace(Target target, const text::SourceRef& source, std::string bytes);
    /// A file that kith makes anew at each run; `source` is null where it does not exist.
    void write(Target target, const text::SourceRef& source, std::string bytes);
    /// The file that `source` was read from, gone.
    void remove(Target target, const text::SourceRef& source);

    void add(Change more);

    /// The entries whose bytes differ from their base.
    std::vector<Entry> effective() const;
    bool empty() const { return effective().empty(); }

  private:
    std::vector<Entry> entries_;
};

} // namespace kith::store
