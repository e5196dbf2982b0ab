// SPDX-License-Identifier: MIT
#include "text/merge.hpp"

#include "text/edit_comments.hpp"
#include "text/edit_values.hpp"
#include "text/merge_values.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace kith::text {
namespace {

using Kind = Node::Kind;
using Counts = std::map<std::string, int, std::less<>>;

Counts comment_counts(std::string_view bytes) {
    Counts counts;
    for (const auto comment : comments_of(bytes)) ++counts[std::string(comment)];
    return counts;
}

int count_in(const Counts& counts, std::string_view comment) {
    const auto found = counts.find(comment);
    return found == counts.end() ? 0 : found->second;
}

/// The other side's document: where each of its values stands, and which of its comments are new.
class Theirs {
  public:
    Theirs(const Layout& layout, const Counts& base)
        : layout_(layout), base_(base), counts_(comment_counts(layout.bytes())) {
        remember(layout.root());
    }

    const Counts& counts() const { return counts_; }

    /// An entry or item of theirs as they wrote it, the comments on it included: nothing where it has no
    /// lines of its own, or where a comment on it was there before and is in our text already.
    std::optional<Fresh> lines_of(const std::string& name, const Node& value) const {
        const auto home = homes_.find(value.begin);
        if (value.span.source != layout_.source() || home == homes_.end() || home->second.container->flow)
            return {};
        const auto child = layout_.child(*home->second.container, home->second.index);
        if (!child || !first_on_line(layout_.bytes(), child->begin)) return {};
        const auto start = line_start(layout_.bytes(), child->begin);
        const auto end = next_line(layout_.bytes(), value.end);
        auto from = above(layout_, child->begin);
        if (!all_new({from, start})) from = start;
        if (!all_new({start, end})) return {};
        auto lines = outdented({from, end}, column_of(layout_.bytes(), child->begin));
        if (!lines) return {};
        return Fresh{value, to_flow(value), name, std::move(*lines)};
    }

  private:
    struct Home {
        const Node* container;
        std::size_t index;
    };

    void remember(const Node& node) {
        for (std::size_t i = 0; i < count_of(node); ++i) {
            homes_[value_of(node, i).begin] = {&node, i};
            remember(value_of(node, i));
        }
    }

    bool all_new(Range lines) const {
        const auto comments = layout_.comments(lines);
        return std::all_of(comments.begin(), comments.end(), [&](const Range& one) {
            const auto comment = layout_.bytes().substr(one.begin, one.end - one.begin);
            return count_in(counts_, comment) > count_in(base_, comment);
        });
    }

    /// Lines without the spaces that all of them begin with, ended by line feeds.
    std::optional<std::string> outdented(Range lines, std::size_t spaces) const {
        std::string text;
        for (auto at = lines.begin; at < lines.end; at = next_line(layout_.bytes(), at)) {
            const auto line = layout_.bytes().substr(at, line_end(layout_.bytes(), at) - at);
            const bool blank = line.find_first_not_of(' ') == std::string_view::npos;
            if (!blank && line.substr(0, spaces).find_first_not_of(' ') != std::string_view::npos) return {};
            text.append(blank ? std::string_view{} : line.substr(spaces)).push_back('\n');
        }
        return text;
    }

    const Layout& layout_;
    const Counts& base_;
    Counts counts_;
    std::map<std::size_t, Home> homes_; ///< by where a value begins
};

Manner manner_of(const Theirs& theirs, const MergeRules& rules) {
    return {[&theirs](const std::string& name, const Node& value, Depth depth) {
                auto ways = plainly.written(name, value, depth);
                if (auto lines = theirs.lines_of(name, value)) ways.insert(ways.begin(), std::move(*lines));
                return ways;
            },
            [&rules](const std::string& list, const Node& old, const Node& wanted) {
                const auto id = identity_of(rules, list, old);
                return id ? id == identity_of(rules, list, wanted) : same_value(old, wanted);
            },
            Manner::Unrelated::stay_apart};
}

/// A comment that they added and that a text lacks, or nothing.
std::optional<std::string> lost_comment(const Counts& base, const Counts& ours, const Counts& theirs,
                                        std::string_view text) {
    const auto now = comment_counts(text);
    for (const auto& [comment, count] : theirs) {
        const auto added = count - count_in(base, comment);
        if (added > 0 && count_in(now, comment) < std::min(count, count_in(ours, comment) + added))
            return comment;
    }
    return {};
}

Merged refused(std::string why, Span ours, Span theirs) {
    return {{}, {{"", std::move(why), std::move(ours), std::move(theirs)}}};
}

/// The document, or a conflict that says why it cannot be read.
std::optional<Layout> read(const SourceRef& source, std::string_view whose,
                           std::vector<MergeConflict>& conflicts) {
    Findings findings;
    auto layout = Layout::of(source, findings);
    if (layout && layout->complete()) return layout;
    const auto all = findings.sorted();
    const auto why = all.empty() ? std::string("its layout is not understood") : all.front().message;
    conflicts.push_back({"",
                         fmt::format("{} cannot be read: {}", whose, why),
                         all.empty() ? Span{source, 1, 1} : all.front().span,
                         {}});
    return {};
}

bool reads_as(const std::string& text, const Node& tree, const std::string& path) {
    Findings none;
    const auto read = read_yaml(std::make_shared<Source>(Source{path, text}), none);
    return read && same_value(*read, tree);
}

/// Their changes made in our text.
Merged edited(const Layout& ours, const Node& goal, const Theirs& theirs, const Counts& base,
              const MergeRules& rules) {
    Findings findings;
    const auto manner = manner_of(theirs, rules);
    if (goal.kind != ours.root().kind)
        return refused("one side made a list of it, the other keys", ours.root().span, {});
    if (count_of(goal) == 0 && count_of(ours.root()) > 0)
        return refused("nothing would be left in the file", ours.root().span, {});
    const auto text = reconciled(ours, {}, goal, manner, findings);
    if (!text) {
        const auto why = findings.sorted().front();
        return refused(why.message, why.span, {});
    }
    if (const auto lost = lost_comment(base, comment_counts(ours.bytes()), theirs.counts(), *text))
        return refused(fmt::format("a comment of one side would be lost: {}", *lost), ours.root().span, {});
    return {*text, {}};
}

} // namespace

Merged merged(const SourceRef& base, const SourceRef& ours, const SourceRef& theirs, const MergeRules& rules,
              const std::optional<std::string>& by_lines) {
    Merged result;
    const bool both_added = is_blank(base->bytes);
    const auto old = both_added ? std::nullopt : read(base, "the common version", result.conflicts);
    const auto mine = read(ours, "our version", result.conflicts);
    const auto other = read(theirs, "their version", result.conflicts);
    if (!mine || !other || (!old && !both_added)) return result;
    if (ours->bytes == base->bytes) return {theirs->bytes, {}};
    if (theirs->bytes == base->bytes || theirs->bytes == ours->bytes) return {ours->bytes, {}};
    ValueMerge values(rules);
    const auto goal = values.merged(old ? &old->root() : nullptr, mine->root(), other->root());
    result.conflicts = values.conflicts();
    if (!result.conflicts.empty()) return result;
    if (by_lines && reads_as(*by_lines, goal, ours->path)) return {*by_lines, {}};
    const auto base_comments = comment_counts(base->bytes);
    result = edited(*mine, goal, Theirs(*other, base_comments), base_comments, rules);
    if (result.text) return result;
    // A comment that they wrote beside what nobody changed has no way into our text; ours may have one into theirs.
    auto other_way = edited(*other, goal, Theirs(*mine, base_comments), base_comments, rules);
    return other_way.text ? other_way : result;
}

} // namespace kith::text
