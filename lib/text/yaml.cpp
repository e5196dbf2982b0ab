// SPDX-License-Identifier: MIT
#include "text/yaml.hpp"

#include "text/unicode.hpp"
#include "text/yaml_bytes.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace kith::text {
namespace {

constexpr std::size_t deepest = 16;
constexpr std::size_t most_nodes = 50'000;

/// Raised inside the parser to leave it; the finding is already recorded.
struct Refused {};

/// Builds the tree from the parser's events, and refuses what the subset leaves out.
class TreeBuilder : public YAML::EventHandler {
  public:
    TreeBuilder(SourceRef source, Findings& findings) : source_(std::move(source)), findings_(findings) {}

    Node take() { return std::move(root_); }
    bool done() const { return done_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (done_)
            refuse(code::second_document, offset(mark), "a second document, or text after the end of the first",
                   "a record is one file; remove what follows or give it a file of its own");
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        // yaml-cpp calls both an empty value and the words `~` and `null` null; only the words are text here.
        const bool key = !open_.empty() && open_.back().node.kind == Node::Kind::map && !open_.back().waiting;
        const auto word = null_word_at(source_->bytes, offset(mark), key ? Awaited::key : Awaited::value);
        if (word.empty()) refuse_empty(mark);
        add_scalar(mark, std::string(word), true);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse(code::anchor, offset(mark), "an alias (*) stands in for a value", "write the value itself");
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        add_scalar(mark, value, tag == "?");
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(Node::Kind::list, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(']'); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(Node::Kind::map, mark, tag, anchor, style);
    }
    void OnMapEnd() override { close('}'); }

    [[noreturn]] void refuse(Code code, std::size_t at, std::string message, std::string hint = {}) {
        findings_.error(code, span_at(source_, at), std::move(message), std::move(hint));
        throw Refused{};
    }

  private:
    /// A container that is being filled; a map remembers the key that waits for its value.
    struct Open {
        Node node;
        std::optional<Entry> waiting;
    };

    std::size_t offset(const YAML::Mark& mark) const {
        return std::min(source_->bytes.size(), static_cast<std::size_t>(std::max(0, mark.pos)));
    }

    /// As span_at, but counting lines onward from the last place asked for: events come in order of the text.
    Span place(std::size_t at, std::size_t bytes) {
        const std::string_view all = source_->bytes;
        if (at < counted_to_) counted_to_ = 0, lines_ = 0;
        const auto passed = all.substr(counted_to_, at - counted_to_);
        lines_ += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
        counted_to_ = at;
        const auto line_start = at == 0 ? 0 : all.rfind('\n', at - 1) + 1;
        const auto shown = all.substr(at, bytes);
        return {source_, lines_ + 1, static_cast<int>(characters(all.substr(line_start, at - line_start))) + 1,
                std::max(1, static_cast<int>(characters(shown.substr(0, shown.find('\n')))))};
    }

    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != 0) refuse(code::anchor, offset(mark), "an anchor (&) names a value", "remove the '&name'");
    }

    void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(code::tag, offset(mark), "a tag (!) says how to read a value", "remove it; kith reads plain values");
    }

    [[noreturn]] void refuse_empty(const YAML::Mark& mark) {
        const bool in_map = !open_.empty() && open_.back().waiting.has_value();
        if (in_map) {
            const auto& key = *open_.back().waiting;
            findings_.error(code::empty_value, key.key_span, fmt::format("'{}' has no value", key.key),
                            "give it a value, or remove the line");
            throw Refused{};
        }
        if (open_.empty() && !done_)
            refuse(code::empty_value, 0, "the file is empty", "a record needs at least its required keys");
        refuse(code::empty_value, offset(mark), "a list item has no value", "give it a value, or remove the line");
    }

    void add_scalar(const YAML::Mark& mark, std::string value, bool plain) {
        if (++nodes_ > most_nodes) refuse(code::too_large, offset(mark), "the file has too many values");
        Node node;
        node.plain = plain;
        node.begin = offset(mark);
        node.end = end_of_scalar(source_->bytes, node.begin, plain, value);
        if (!plain && node.end == Node::unknown_end && is_quote(source_->bytes, node.begin))
            refuse(code::unclosed_quote, node.begin, "a quote is opened here and never closed",
                   "close it at the end of the value");
        node.span = place(node.begin, node.end == Node::unknown_end ? 1 : node.end - node.begin);
        node.text = std::move(value);
        add(std::move(node));
    }

    void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style) {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        if (open_.size() >= deepest)
            refuse(code::too_deep, offset(mark), fmt::format("lists and maps nested deeper than {}", deepest));
        Node node;
        node.kind = kind;
        node.flow = style == YAML::EmitterStyle::Flow;
        node.begin = offset(mark);
        node.span = place(node.begin, 1);
        open_.push_back({std::move(node), {}});
    }

    void close(char bracket) {
        Node node = std::move(open_.back().node);
        open_.pop_back();
        std::size_t last = node.begin + 1;
        if (!node.items.empty()) last = node.items.back().end;
        if (!node.entries.empty()) last = node.entries.back().value.end;
        if (last == Node::unknown_end) node.end = last;
        else node.end = node.flow ? end_of_flow(source_->bytes, last, bracket) : last;
        add(std::move(node));
    }

    void add(Node node) {
        if (open_.empty()) {
            root_ = std::move(node);
            done_ = true;
            return;
        }
        auto& parent = open_.back();
        if (parent.node.kind == Node::Kind::list) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.waiting) {
            start_entry(parent, std::move(node));
        } else {
            parent.waiting->value = std::move(node);
            parent.node.entries.push_back(std::move(*parent.waiting));
            parent.waiting.reset();
        }
    }

    void start_entry(Open& parent, Node key) {
        if (key.kind != Node::Kind::scalar) refuse(code::syntax, key.begin, "a key must be a word");
        if (key.plain && key.text == "<<")
            refuse(code::anchor, key.begin, "a merge key (<<) copies another map", "write the keys themselves");
        for (const auto& earlier : parent.node.entries) {
            if (earlier.key != key.text) continue;
            findings_.error(code::duplicate_key, key.span,
                            fmt::format("'{}' stands here twice; the first is on line {}", key.text,
                                        earlier.key_span.line),
                            "keep one of the two");
            throw Refused{};
        }
        parent.waiting = Entry{std::move(key.text), key.span, key.begin, key.end, {}};
    }

    SourceRef source_;
    Findings& findings_;
    std::vector<Open> open_;
    Node root_;
    bool done_ = false;
    std::size_t nodes_ = 0;
    std::size_t counted_to_ = 0;
    int lines_ = 0;
};

} // namespace

const Node* Node::find(std::string_view key) const {
    for (const auto& entry : entries)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

bool same_tree(const Node& a, const Node& b) {
    return a.kind == b.kind && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_tree) &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](const Entry& x, const Entry& y) { return x.key == y.key && same_tree(x.value, y.value); });
}

std::optional<Node> read_yaml(const SourceRef& source, Findings& findings) {
    if (!bytes_are_safe(source, findings)) return {};
    std::istringstream stream(source->bytes);
    TreeBuilder builder(source, findings);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        if (!builder.done()) builder.refuse(code::empty_value, 0, "the file is empty", "a record needs its keys");
        // The parser stops quietly at the end of a document; whatever it would find next must not be lost.
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Refused&) {
        return {};
    } catch (const YAML::Exception& fault) {
        const auto at = static_cast<std::size_t>(std::max(0, fault.mark.pos));
        const auto message = fault.msg == "bad file" ? std::string("lists and maps nested too deep") : fault.msg;
        findings.error(code::syntax, span_at(source, at), fmt::format("not readable as YAML: {}", message),
                       "look for a missing colon, bracket or indent here or just above");
        return {};
    }
}

} // namespace kith::text
