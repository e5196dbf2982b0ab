// SPDX-License-Identifier: MIT
// Writes random documents in every style that a record may have, and tells what each means: the tree is made
// while the text is, not read from it. Comments stand wherever they may, numbered (`#c7.`) so that each can
// be looked for; what looks like one inside a scalar (`# no`) is never numbered. The same seed gives the same
// documents.
#pragma once

#include "text/yaml.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace kith::testing {

using text::Node;
using Kind = Node::Kind;

inline Node scalar_node(std::string text, bool plain) {
    Node node;
    node.plain = plain;
    node.text = std::move(text);
    return node;
}

inline Node container_node(Kind kind, bool flow) {
    Node node;
    node.kind = kind;
    node.flow = flow;
    return node;
}

/// A scalar as it is written and as it is read.
struct Spelling {
    std::string written;
    std::string text;
};

class Author {
  public:
    explicit Author(std::mt19937& random) : random_(random), newline_(chance(4) ? "\r\n" : "\n") {}

    /// Writes the document; `text`, `tree` and `comments` hold what it is.
    void write() {
        if (chance(4)) comment_lines(0);
        if (chance(6)) text += "---" + line_end();
        if (chance(4)) comment_lines(0);
        if (chance(14))
            tree = flow_collection(0, 2), text += line_end();
        else if (chance(7))
            tree = block_list(0, 3);
        else
            tree = block_map(0, 3);
        end_document();
    }

    /// The keys that documents are made of, in an order that may be asked for.
    static const std::vector<std::string>& keys() {
        static const std::vector<std::string> all{"id",   "k1",  "k two",     "on",
                                                  "a: b", "k#6", "z\xc3\xa9", "last"};
        return all;
    }

    std::string text;
    Node tree;
    std::vector<std::string> comments;

  private:
    enum class Last { other, block, kept_block }; ///< the value that was written last

    std::size_t below(std::size_t n) { return random_() % n; }
    bool chance(std::size_t n) { return below(n) == 0; }
    static std::string spaces(std::size_t n) { return std::string(n, ' '); }

    std::string comment() {
        static const std::vector<std::string> tails{"",      " why",    " \"", " it's", " [x",
                                                    " k: v", " # more", " |",  "\t"};
        comments.push_back("#c" + std::to_string(comments.size()) + "." + tails[below(tails.size())]);
        return comments.back();
    }
    std::string line_end() { return (chance(3) ? spaces(1 + below(3)) + comment() : "") + newline_; }

    /// Lines of comments; behind a literal block they must not be indented as its text is.
    void comment_lines(std::size_t indent) {
        for (auto left = 1 + below(2); left > 0; --left) {
            const auto more = last_ == Last::other ? below(3) : 0;
            text += spaces(chance(4) ? more : indent) + comment() + newline_;
        }
    }
    void between(std::size_t indent) {
        if (last_ != Last::kept_block && chance(10)) text += newline_;
        if (chance(7)) comment_lines(indent);
    }

    void end_document() {
        const bool marker = chance(8);
        if (last_ != Last::kept_block && chance(10)) text += newline_;
        if (chance(8)) comment_lines(0);
        if (marker) text += "..." + line_end();
        if (marker || !chance(6)) return;
        // Readers differ on a text block that the file's end cuts off, and the door refuses it.
        if (last_ != Last::other && text.size() == block_end_) return;
        text.resize(text.size() - newline_.size());
    }

    static Spelling spelled_key(const std::string& key, std::size_t style) {
        const bool plain = key != "a: b" && key != "on" && style > 0;
        return {plain ? key : style % 2 == 0 ? "\"" + key + "\"" : "'" + key + "'", key};
    }
    std::vector<Spelling> some_keys(std::size_t count) {
        auto all = keys();
        if (chance(4))
            std::shuffle(all.begin(), all.end(), random_);
        else
            for (auto gone = all.size() - count; gone > 0; --gone)
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(below(all.size())));
        std::vector<Spelling> some;
        for (std::size_t i = 0; i < count; ++i) some.push_back(spelled_key(all[i], below(6)));
        return some;
    }

    Node one_line_scalar() {
        static const std::vector<Spelling> plain{
            {"x", "x"},       {"7k2mq", "7k2mq"}, {"2026-09-21", "2026-09-21"},
            {"12", "12"},     {"null", "null"},   {"~", "~"},
            {"no", "no"},     {"a-b", "a-b"},     {"Zo\xc3\xab", "Zo\xc3\xab"},
            {"-3", "-3"},     {"a:b", "a:b"},     {"head teacher", "head teacher"},
            {"it's", "it's"}, {"x#y", "x#y"},     {"x \"q\"", "x \"q\""}};
        static const std::vector<Spelling> quoted{{"''", ""},
                                                  {"'it''s # no'", "it's # no"},
                                                  {"\"a # no\"", "a # no"},
                                                  {"\"on\"", "on"},
                                                  {"\"q \\\" # no\"", "q \" # no"},
                                                  {"'k: [v]'", "k: [v]"},
                                                  {"\"12\"", "12"},
                                                  {"\"\\n\"", "\n"}};
        last_ = Last::other;
        const bool is_plain = !chance(3);
        const auto& pick = is_plain ? plain[below(plain.size())] : quoted[below(quoted.size())];
        text += pick.written;
        return scalar_node(pick.text, is_plain);
    }

    /// A plain or quoted scalar that goes on behind `indent` spaces on the next lines.
    Node folded_scalar(std::size_t indent) {
        static const std::vector<std::string> quotes{"", "\"", "'"};
        static const std::vector<std::string> words{"two", "it's", "x#y", "\"q", "- x", "more words", "|"};
        const auto quote = quotes[below(3)];
        text += quote + "one";
        std::string value = "one";
        for (auto left = 1 + below(2); left > 0; --left) {
            const auto blank = below(4) == 0 ? 1 + below(2) : 0;
            text += newline_;
            for (std::size_t i = 0; i < blank; ++i) text += newline_;
            value += blank == 0 ? " " : std::string(blank, '\n');
            const std::string word = quote.empty() ? words[below(words.size())] : "# no";
            text += spaces(indent + below(3)) + word;
            value += word;
        }
        text += quote;
        last_ = Last::other;
        return scalar_node(value, quote.empty());
    }

    /// A literal or folded block that belongs to a structure at column `outer`.
    Node block_scalar(std::size_t outer) {
        static const std::vector<std::string> lines{"text", "# no", "k: v", "- x", "it's \"", "", "[a"};
        const bool literal = chance(2);
        const auto chomp = below(literal ? 3 : 2); // clip, strip, keep
        const auto depth = 1 + below(4);
        text += literal ? "|" : ">";
        text += chomp == 1 ? "-" : chomp == 2 ? "+" : "";
        text += line_end();
        std::string value;
        std::string gap;
        for (std::size_t i = 0, n = 1 + below(4); i < n; ++i) {
            const std::string line = i == 0 || i + 1 == n ? lines[below(5)] : lines[below(lines.size())];
            const std::string deeper = literal && chance(6) && !line.empty() && i > 0 ? "  " : "";
            text += (line.empty() ? "" : spaces(outer + depth) + deeper + line) + newline_;
            if (literal)
                value += (i > 0 ? "\n" : "") + deeper + line;
            else if (line.empty())
                gap += "\n";
            else
                value += (i == 0 ? "" : gap.empty() ? " " : gap) + line, gap.clear();
        }
        const auto blank = chance(4) ? 1 + below(2) : 0;
        block_end_ = text.size();
        for (std::size_t i = 0; i < blank; ++i) text += newline_;
        if (chomp != 1) value += "\n";
        if (chomp == 2) value.append(blank, '\n');
        if (chomp == 2) block_end_ = text.size();
        last_ = chomp == 2 ? Last::kept_block : Last::block;
        return scalar_node(value, false);
    }

    /// White space inside [] or {}; where it is a line break, comments may stand before it.
    void flow_space(std::size_t indent, std::size_t breaks) {
        if (!chance(breaks)) return void(text += chance(3) ? " " : "");
        text += chance(2) ? " " + comment() + newline_ : newline_;
        if (chance(6)) text += spaces(indent) + comment() + newline_;
        text += spaces(indent);
    }

    Node flow_value(std::size_t indent, std::size_t depth) {
        if (depth == 0 || !chance(4)) return chance(30) ? folded_quoted(indent) : one_line_scalar();
        return flow_collection(indent, depth - 1);
    }
    Node folded_quoted(std::size_t indent) {
        text += "'one" + newline_ + spaces(indent) + "# no'";
        return scalar_node("one # no", false);
    }

    /// Its lines are indented by more than `indent`.
    Node flow_collection(std::size_t indent, std::size_t depth) {
        auto node = container_node(chance(2) ? Kind::map : Kind::list, true);
        const auto breaks = std::vector<std::size_t>{1, 2, 8, 1000, 1000, 1000}[below(6)];
        const auto inner = indent + 1 + below(3);
        const auto fields = some_keys(below(5));
        text += node.kind == Kind::map ? "{" : "[";
        flow_space(inner, breaks);
        for (const auto& key : fields) {
            if (node.kind == Kind::map) {
                text += key.written + (chance(9) ? " : " : ": ");
                node.entries.push_back({key.text, {}, 0, 0, flow_value(inner, depth)});
            } else {
                node.items.push_back(flow_value(inner, depth));
            }
            const bool more = &key != &fields.back();
            if (chance(12)) text += ' ';
            if (more || chance(8)) text += ',';
            if (more) text += ' ';
            flow_space(inner, breaks);
        }
        text += node.kind == Kind::map ? "}" : "]";
        last_ = Last::other;
        return node;
    }

    /// What stands behind a colon or a dash of a structure at column `outer`, to the end of its last line.
    Node value_behind(std::size_t outer, std::size_t depth) {
        const auto kind = below(depth == 0 ? 12 : 16);
        if (kind == 0) return text += " ", block_scalar(outer);
        Node node;
        if (kind == 1)
            text += " ", node = folded_scalar(outer + 1);
        else if (kind == 2)
            text += line_end() + spaces(outer + 1 + below(3)), node = one_line_scalar();
        else if (kind < 6)
            text += " ", node = flow_collection(outer, 2);
        else
            text += spaces(1 + below(2)), node = one_line_scalar();
        text += line_end();
        return node;
    }

    Node block_map(std::size_t column, std::size_t depth) {
        auto node = container_node(Kind::map, false);
        const auto fields = some_keys(1 + below(5));
        for (const auto& key : fields) {
            if (&key != &fields.front()) {
                between(column);
                text += spaces(column);
            }
            text += key.written + (chance(12) ? " :" : ":");
            node.entries.push_back({key.text, {}, 0, 0, entry_value(column, depth)});
        }
        return node;
    }
    Node entry_value(std::size_t column, std::size_t depth) {
        if (depth == 0 || !chance(4)) return value_behind(column, 0);
        text += line_end();
        const bool list = chance(2);
        const auto inner = column + (list ? below(4) : 1 + below(3));
        last_ = Last::other;
        between(inner);
        text += spaces(inner);
        return list ? block_list(inner, depth - 1) : block_map(inner, depth - 1);
    }
    Node block_list(std::size_t column, std::size_t depth) {
        auto node = container_node(Kind::list, false);
        for (std::size_t i = 0, n = 1 + below(4); i < n; ++i) {
            if (i > 0) {
                between(column);
                text += spaces(column);
            }
            text += "-";
            node.items.push_back(item_value(column, depth));
        }
        return node;
    }
    Node item_value(std::size_t column, std::size_t depth) {
        if (depth == 0 || !chance(3)) return value_behind(column, 0);
        auto inner = column + 2 + below(2);
        if (chance(6)) {
            text += line_end();
            last_ = Last::other;
            text += spaces(inner);
        } else {
            text += spaces(inner - column - 1);
        }
        return chance(3) ? block_list(inner, depth - 1) : block_map(inner, depth - 1);
    }

    std::mt19937& random_;
    std::string newline_;
    Last last_ = Last::other;
    std::size_t block_end_ = 0;
};

} // namespace kith::testing
