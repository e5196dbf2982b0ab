// SPDX-License-Identifier: MIT
// A document as it lies in its text: the strict door's tree with the extent of every value filled in, those
// over several lines included, and the comments between them. What the editor's splices are measured on.
#pragma once

#include "text/edit_lines.hpp"
#include "text/yaml.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kith::text {

/// A map's entry or a list's item as it lies in the text.
struct Child {
    std::size_t begin;      ///< of the key, of the dash, or of an item in []
    std::size_t value_from; ///< behind the colon or the dash; the item itself in []
    const Node* value;
};

/// How many entries or items a node has.
std::size_t count_of(const Node& container);

const Node& value_of(const Node& container, std::size_t index);

class Layout {
  public:
    /// Nothing, with findings, where the strict door refuses the text.
    static std::optional<Layout> of(const SourceRef& source, Findings& findings);

    const SourceRef& source() const { return source_; }
    std::string_view bytes() const { return source_->bytes; }
    const Node& root() const { return root_; }

    /// False where the extent of some value cannot be told; such a text is not edited.
    bool complete() const { return complete_; }

    /// Nothing where it is written in a way that is not edited (`? key`).
    std::optional<Child> child(const Node& container, std::size_t index) const;

    /// The comments that begin within a range, without their line endings, in order.
    std::vector<Range> comments(Range within) const;

  private:
    explicit Layout(SourceRef source, Node root);

    SourceRef source_;
    Node root_;
    std::vector<Range> tokens_; ///< of all keys and scalars, in order
    bool complete_ = true;
};

} // namespace kith::text
