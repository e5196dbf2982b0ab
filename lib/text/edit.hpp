// SPDX-License-Identifier: MIT
// Changes to a file that a person may have written: one value, entry or item is set, added or taken out, and
// every other byte stays, comments, blank lines, quotes, order and line endings included. The new text is
// read again and compared with what was intended, and its comments are counted; where that fails, or the
// place is laid out in a way that is not edited, there is no text but an error that names the line to edit by
// hand. The source never changes.
#pragma once

#include "text/value.hpp"
#include "text/yaml.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <vector>

namespace kith::text {

/// One step into a document: a key of a map, or the index of a list's item, counted from 0.
class Step {
  public:
    Step(const char* key) : key_(key) {}
    Step(std::string key) : key_(std::move(key)) {}
    Step(std::integral auto index) : index_(static_cast<std::size_t>(index)) {}

    bool is_key() const { return !index_; }
    const std::string& key() const { return key_; }
    std::size_t index() const { return *index_; }

  private:
    std::string key_;
    std::optional<std::size_t> index_;
};

/// The steps from the top of a document to a place in it, outermost first. No steps: the document itself.
class Path {
  public:
    Path() = default;
    Path(std::initializer_list<Step> steps) : steps_(steps) {}
    Path(const std::vector<std::string>& keys) : steps_(keys.begin(), keys.end()) {}
    Path(const char* key) : steps_{key} {}
    Path(const std::string& key) : steps_{key} {}

    const std::vector<Step>& steps() const { return steps_; }
    /// The path to a child.
    Path then(Step step) const;

  private:
    std::vector<Step> steps_;
};

/// The keys of a map in the order in which kith writes them.
using KeyOrder = std::vector<std::string>;
/// For each depth of a path the order of the map there; a new key goes behind the nearest earlier key that is
/// there, else before the nearest later one. It goes to the end where nothing is said.
using KeyOrders = std::vector<KeyOrder>;

/// The text with the value at `path` set, its key added with the keys around it where they are not there yet.
/// An index must exist. A map or list that stays one keeps its layout: only the entries or items that differ
/// change.
std::optional<std::string> with_value(const SourceRef& source, const Path& path, const Value& value,
                                      Findings& findings, const KeyOrders& orders = {});

/// The text with `row` behind the last item of the list at `path`, which is added where it is not there yet.
std::optional<std::string> with_row(const SourceRef& source, const Path& path, const Value& row,
                                    Findings& findings, const KeyOrders& orders = {});

/// The text with `row` as a new item at `path`, whose last step is its index in a list that is there.
std::optional<std::string> with_row_at(const SourceRef& source, const Path& path, const Value& row,
                                       Findings& findings);

/// The text without the key at `path`, and without the keys around it that have nothing else in them. A
/// comment on its lines gets a line of its own. The same text where the key is not there.
std::optional<std::string> without_key(const SourceRef& source, const Path& path, Findings& findings);

/// The text without the item at `path`, whose last step is its index; the list stays, if empty as []. The
/// same text where the item is not there.
std::optional<std::string> without_row(const SourceRef& source, const Path& path, Findings& findings);

} // namespace kith::text
