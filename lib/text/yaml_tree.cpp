// SPDX-License-Identifier: MIT
#include "text/yaml_tree.hpp"

#include "text/unicode.hpp"
#include "text/yaml_bytes.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::text {
namespace {

constexpr std::size_t most_values = 100'000;      ///< keys aside: names.yaml has four for each person
constexpr std::size_t longest_scalar = 64 << 10; ///< bytes
constexpr std::size_t widest_hint = 80;          ///< of a line that a hint repeats, bytes
constexpr std::size_t short_map = 16;            ///< keys that are searched one by one

} // namespace

TreeMaker::TreeMaker(const SourceRef& source, Findings& findings)
    : source_(source), bytes_(source->bytes), findings_(findings) {
    open_.reserve(deepest_nesting);
}

void TreeMaker::scalar(std::size_t begin, const std::string& text, bool plain) {
    const auto end = extent(begin, text, plain);
    if (at_key()) return key(begin, end, text, plain);
    auto& node = slot(begin);
    node.plain = plain;
    node.begin = begin;
    node.end = end;
    node.span = place(begin, end == Node::unknown_end ? 1 : end - begin);
    node.text = text;
    done_ = open_.empty();
}

void TreeMaker::null(std::size_t begin) {
    // The parser places an empty value at its key where no colon follows it.
    const bool own =
        open_.empty() || !open_.back().key_waits || begin > open_.back().node->entries.back().key_begin;
    const auto word = null_word_at(bytes_, begin, at_key() ? Awaited::key : Awaited::value);
    if (word.empty() || !own) refuse_empty(begin);
    scalar(begin, std::string(word), true);
}

void TreeMaker::open(Node::Kind kind, std::size_t begin, bool flow) {
    if (open_.size() >= deepest_nesting)
        refuse(code::too_deep, begin, fmt::format("lists and maps nested deeper than {}", deepest_nesting));
    if (at_key()) refuse(code::syntax, begin, "a key must be a word", "write 'key: value'");
    auto& node = slot(begin);
    node.kind = kind;
    node.flow = flow;
    node.begin = begin;
    node.span = place(begin, 1);
    open_.push_back({&node, false, {}});
}

void TreeMaker::close() {
    Node& node = *open_.back().node;
    open_.pop_back();
    std::size_t last = node.begin + 1;
    if (!node.items.empty()) last = node.items.back().end;
    if (!node.entries.empty()) last = node.entries.back().value.end;
    const char bracket = node.kind == Node::Kind::list ? ']' : '}';
    node.end = last != Node::unknown_end && node.flow ? end_of_flow(bytes_, last, bracket) : last;
    done_ = open_.empty();
}

void TreeMaker::refuse(Code code, std::size_t at, std::string message, std::string hint) {
    findings_.error(code, span_at(source_, at), std::move(message), std::move(hint));
    throw Refused{};
}

const Node* TreeMaker::open_bracket() const {
    for (auto one = open_.rbegin(); one != open_.rend(); ++one)
        if (const char sign = bytes_[one->node->begin]; sign == '[' || sign == '{') return one->node;
    return nullptr;
}

std::size_t TreeMaker::next_quote() const {
    constexpr std::string_view before = " \n[{,";
    for (auto at = at_; at < bytes_.size(); ++at)
        if (is_quote(bytes_, at) && (at == 0 || before.find(bytes_[at - 1]) != std::string_view::npos))
            return at;
    return bytes_.size();
}

bool TreeMaker::at_key() const {
    return !open_.empty() && open_.back().node->kind == Node::Kind::map && !open_.back().key_waits;
}

/// Where the next value goes: the root, the end of a list, or behind the key that waits.
Node& TreeMaker::slot(std::size_t begin) {
    if (++values_ > most_values)
        refuse(code::too_large, begin, fmt::format("the file has more than {} values", most_values),
               "is this the right file?");
    if (open_.empty()) return root_;
    auto& parent = open_.back();
    if (parent.node->kind == Node::Kind::list) return parent.node->items.emplace_back();
    parent.key_waits = false;
    return parent.node->entries.back().value;
}

void TreeMaker::key(std::size_t begin, std::size_t end, const std::string& text, bool plain) {
    auto& parent = open_.back();
    const auto span = place(begin, end == Node::unknown_end ? 1 : end - begin);
    if (plain && text == "<<")
        refuse(code::anchor, begin, "a merge key (<<) copies another map", "write the keys themselves");
    if (has(parent, text)) refuse_second(*parent.node, text, span);
    auto& entries = parent.node->entries;
    if (entries.empty()) entries.reserve(4);
    auto& entry = entries.emplace_back();
    entry.key = text;
    entry.key_span = span;
    entry.key_begin = begin;
    entry.key_end = end;
    parent.key_waits = true;
}

bool TreeMaker::has(Open& map, const std::string& key) const {
    if (map.node->entries.size() < short_map) return map.node->find(key) != nullptr;
    if (map.keys.empty())
        for (const auto& entry : map.node->entries) map.keys.insert(entry.key);
    return !map.keys.insert(key).second;
}

/// Where a scalar ends; its text is checked as well, for an escape may stand for what no file may hold.
std::size_t TreeMaker::extent(std::size_t begin, const std::string& text, bool plain) {
    if (text.size() > longest_scalar)
        refuse(code::too_large, begin, fmt::format("this text has {} bytes", text.size()),
               fmt::format("at most {} are read; is a quote missing?", longest_scalar));
    const auto end = end_of_scalar(bytes_, begin, plain, text);
    if (const auto space = plain ? odd_space_behind_colon(text) : Node::unknown_end;
        space != Node::unknown_end)
        refuse(code::syntax, begin + space,
               fmt::format("{}, not a plain space, stands behind the colon",
                           point_name(std::string_view(text).substr(space))),
               "replace it by a plain space");
    if (plain) return end;
    if (first_invalid_utf8(text) || first_forbidden(text))
        refuse(code::control_character, begin, "an escape stands for a control or invisible character",
               "remove it");
    if (end == Node::unknown_end && is_quote(bytes_, begin))
        refuse(code::unclosed_quote, begin, "a quote is opened here and never closed",
               "close it at the end of the value");
    if (end != Node::unknown_end && bytes_.substr(begin, end - begin).find('\n') != std::string_view::npos)
        long_quote_ = {begin, end};
    return end;
}

/// As span_at, but counting onward from the last place asked for: values come in the order of the text.
Span TreeMaker::place(std::size_t at, std::size_t bytes) {
    const auto is_first = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; };
    if (at < at_) at_ = 0, line_ = 1, column_ = 1;
    for (; at_ < at; ++at_) {
        if (bytes_[at_] == '\n')
            ++line_, column_ = 1;
        else if (is_first(bytes_[at_]))
            ++column_;
    }
    int width = 0;
    for (auto to = at; to < std::min(bytes_.size(), at + bytes) && bytes_[to] != '\n'; ++to)
        width += is_first(bytes_[to]);
    return {source_, line_, column_, std::max(1, width)};
}

void TreeMaker::refuse_empty(std::size_t at) {
    const auto* key = !open_.empty() && open_.back().key_waits ? &open_.back().node->entries.back() : nullptr;
    if (key != nullptr && key->key_end != Node::unknown_end) at = std::max(at, key->key_end);
    if (const auto* bracket = open_bracket(); bracket != nullptr && is_blank(bytes_.substr(at)))
        refuse_cut(*bracket);
    if (key != nullptr) {
        findings_.error(code::empty_value, key->key_span, fmt::format("'{}' has no value", key->key),
                        "give it a value, or remove the line");
        throw Refused{};
    }
    if (at_key())
        refuse(code::syntax, at, "no key can be read here", "a key is one line of at most 1024 characters");
    if (open_.empty() && !done_)
        refuse(code::empty_value, 0, "the file is empty", "a record needs at least its required keys");
    refuse(code::empty_value, at, "a list item has no value", "give it a value, or remove the line");
}

void TreeMaker::refuse_cut(const Node& bracket) {
    refuse(code::syntax, bracket.begin,
           fmt::format("a '{}' is opened here and never closed", bytes_[bracket.begin]),
           "close it at the end of the value");
}

void TreeMaker::refuse_second(const Node& map, const std::string& key, const Span& place) {
    const auto same = [&](const Entry& entry) { return entry.key == key; };
    const auto& first = std::find_if(map.entries.begin(), map.entries.end(), same)->key_span;
    const auto line = line_of(first);
    findings_.error(code::duplicate_key, place,
                    fmt::format("'{}' stands here twice; the first is on line {}", key, first.line),
                    line.size() > widest_hint
                        ? "keep one of the two"
                        : fmt::format("keep one of the two; line {} is: {}", first.line, line));
    throw Refused{};
}

} // namespace kith::text
