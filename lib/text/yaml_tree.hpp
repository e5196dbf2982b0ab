// SPDX-License-Identifier: MIT
// The tree that the strict door builds while the parser reads: each value in its place, with its extent in
// the bytes. Refuses on the way what no record may hold: too much, too deep, a key twice, an empty value, a
// word that hides a control. Knows nothing of the parser but the offsets that it reports.
#pragma once

#include "text/yaml.hpp"

#include <optional>
#include <unordered_set>
#include <utility>

namespace kith::text {

/// Raised to leave the parser; the finding is already recorded.
struct Refused {};

class TreeMaker {
  public:
    TreeMaker(const SourceRef& source, Findings& findings);

    void scalar(std::size_t begin, const std::string& text, bool plain);
    /// A value that the parser calls null: the words `~` and `null` are text, nothing at all is refused.
    void null(std::size_t begin);
    void open(Node::Kind kind, std::size_t begin, bool flow);
    void close();

    [[noreturn]] void refuse(Code code, std::size_t at, std::string message, std::string hint = {});

    /// Refuses a bracket that the file's end leaves open.
    [[noreturn]] void refuse_cut(const Node& bracket);

    /// True when a whole document has been read.
    bool done() const { return done_; }
    Node take() { return std::move(root_); }
    /// The innermost bracket that is not closed yet, or null.
    const Node* open_bracket() const;
    /// The first quote behind what was read: where it is opened that the file ends in.
    std::size_t next_quote() const;
    /// Where the quote is opened of the last text in quotes that runs over lines, and one past its end; or
    /// nothing.
    std::optional<std::pair<std::size_t, std::size_t>> last_long_quote() const { return long_quote_; }

  private:
    /// A container that is being filled. While it is open nothing is added beside it, so the pointer stays
    /// good.
    struct Open {
        Node* node;
        bool key_waits = false;               ///< of a map: its last key has no value yet
        std::unordered_set<std::string> keys; ///< of a long map alone
    };

    bool at_key() const;
    Node& slot(std::size_t begin);
    void key(std::size_t begin, std::size_t end, const std::string& text, bool plain);
    bool has(Open& map, const std::string& key) const;
    std::size_t extent(std::size_t begin, const std::string& text, bool plain);
    Span place(std::size_t at, std::size_t bytes);
    [[noreturn]] void refuse_empty(std::size_t at);
    [[noreturn]] void refuse_second(const Node& map, const std::string& key, const Span& place);

    const SourceRef& source_;
    std::string_view bytes_;
    Findings& findings_;
    std::vector<Open> open_;
    Node root_;
    bool done_ = false;
    std::size_t values_ = 0;
    std::optional<std::pair<std::size_t, std::size_t>> long_quote_;
    // The last place asked for.
    std::size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
};

} // namespace kith::text
