// SPDX-License-Identifier: MIT
// The three-way merge of what records say, apart from their text. A part that is absent is a null pointer.
// The merged tree is made of parts of the two sides, which keep their places in their sources.
#pragma once

#include "text/merge.hpp"

#include <vector>

namespace kith::text {

class ValueMerge {
  public:
    explicit ValueMerge(const MergeRules& rules) : rules_(rules) {}

    /// The merged document; only meaningful where no conflicts were found.
    Node merged(const Node* base, const Node& ours, const Node& theirs);

    const std::vector<MergeConflict>& conflicts() const { return conflicts_; }

  private:
    /// The three versions of one part.
    struct Three {
        const Node* base;
        const Node* ours;
        const Node* theirs;
    };

    std::optional<Node> part(const Three& three);
    Node maps(const Three& three);
    Node lists(const Three& three);
    std::optional<Node> child(const Three& three, const std::string& step);
    void conflict(const Three& three, std::string why);

    const MergeRules& rules_;
    std::vector<std::string> path_;
    std::vector<Span> around_; ///< of ours, for what one side removed
    std::vector<MergeConflict> conflicts_;
};

/// What says which item of the list under a key it is; nothing where its rule does not tell.
std::optional<std::string> identity_of(const MergeRules& rules, const std::string& list, const Node& item);

} // namespace kith::text
