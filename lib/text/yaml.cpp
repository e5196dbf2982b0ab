// SPDX-License-Identifier: MIT
#include "text/yaml.hpp"

#include "text/file.hpp"
#include "text/unicode.hpp"
#include "text/yaml_bytes.hpp"
#include "text/yaml_layout.hpp"
#include "text/yaml_tree.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <istream>
#include <streambuf>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace kith::text {
namespace {

/// The bytes of a file as a stream, without a copy of them.
struct ByteBuffer : std::streambuf {
    explicit ByteBuffer(const std::string& bytes) {
        char* first = const_cast<char*>(bytes.data()); // NOLINT: a get area is read only
        setg(first, first, first + bytes.size());
    }
};

std::size_t offset(const Source& source, const YAML::Mark& mark) {
    return std::min(source.bytes.size(), static_cast<std::size_t>(std::max(0, mark.pos)));
}

/// Hands the parser's events to the tree, and refuses the features that records do without.
class Events : public YAML::EventHandler {
  public:
    Events(const Source& source, TreeMaker& tree) : source_(source), tree_(tree) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (tree_.done())
            tree_.refuse(code::second_document, at(mark),
                         "a second document, or text after the end of the first",
                         "a record is one file; remove what follows or give it a file of its own");
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_properties(mark, {}, anchor);
        tree_.null(at(mark));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        tree_.refuse(code::anchor, at(mark), "an alias (*) stands in for a value", "write the value itself");
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_properties(mark, tag, anchor);
        tree_.scalar(at(mark), value, tag == "?");
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        refuse_properties(mark, tag, anchor);
        tree_.open(Node::Kind::list, at(mark), style == YAML::EmitterStyle::Flow);
    }
    void OnSequenceEnd() override { tree_.close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        refuse_properties(mark, tag, anchor);
        tree_.open(Node::Kind::map, at(mark), style == YAML::EmitterStyle::Flow);
    }
    void OnMapEnd() override { tree_.close(); }

  private:
    std::size_t at(const YAML::Mark& mark) const { return offset(source_, mark); }

    void refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != 0)
            tree_.refuse(code::anchor, at(mark), "an anchor (&) names a value", "remove the '&name'");
        const bool written = at(mark) < source_.bytes.size() && source_.bytes[at(mark)] == '!';
        if (written || tag.size() > 1)
            tree_.refuse(code::tag, at(mark), "a tag (!) says how to read a value",
                         "remove it; kith reads plain values");
    }

    const Source& source_;
    TreeMaker& tree_;
};

/// Some of the parser's faults in kith's words; the others keep the parser's.
struct Fault {
    const char* begins;
    Code code;
    const char* message;
    const char* hint;
};
constexpr const char* quote_it = "put quotes around the text";
const std::array<Fault, 16> faults{{
    {YAML::ErrorMsg::BAD_FILE, code::too_deep, "lists and maps are nested too deep",
     "at most 16 levels are read"},
    {YAML::ErrorMsg::ALIAS_NOT_FOUND, code::anchor, "an alias (*) stands in for a value", quote_it},
    {YAML::ErrorMsg::CHAR_IN_ALIAS, code::anchor, "an alias (*) stands in for a value", quote_it},
    {YAML::ErrorMsg::UNKNOWN_ANCHOR, code::anchor, "an alias (*) stands in for a value",
     "write the value itself"},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND, code::anchor, "an anchor (&) names a value", quote_it},
    {YAML::ErrorMsg::CHAR_IN_ANCHOR, code::anchor, "an anchor (&) names a value", quote_it},
    {YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, code::tag, "a tag (!) says how to read a value", quote_it},
    {YAML::ErrorMsg::END_OF_VERBATIM_TAG, code::tag, "a tag (!) says how to read a value", quote_it},
    {YAML::ErrorMsg::CHAR_IN_TAG_HANDLE, code::tag, "a tag (!) says how to read a value", quote_it},
    {YAML::ErrorMsg::INVALID_ESCAPE, code::syntax, "a backslash begins no escape of YAML here",
     "write \\\\ for a backslash, or use single quotes"},
    {YAML::ErrorMsg::INVALID_UNICODE, code::control_character, "an escape stands for no character",
     "remove it"},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, code::syntax, "a text cannot begin with this sign", quote_it},
    {YAML::ErrorMsg::MAP_VALUE, code::syntax, "a ':' stands where no key does",
     "quote text with ': ' in it; else look at the indent"},
    {YAML::ErrorMsg::END_OF_MAP, code::syntax, "this line fits no key above it",
     "look at its indent and the line above"},
    {YAML::ErrorMsg::END_OF_SEQ, code::syntax, "this line fits no list above it",
     "look at its indent and the line above"},
    {YAML::ErrorMsg::BLOCK_ENTRY, code::syntax, "a '-' stands where no list can be",
     "begin the list on a line of its own"},
}};

/// What the parser could not read, in kith's words.
void report(const YAML::Exception& fault, const SourceRef& source, const TreeMaker& tree,
            Findings& findings) {
    constexpr int longest_key = 1024; // characters
    const auto at = offset(*source, fault.mark);
    const auto add = [&](std::size_t place, std::string message, std::string hint, Code code = code::syntax) {
        findings.error(code, span_at(source, place), std::move(message), std::move(hint));
    };
    if (fault.msg == YAML::ErrorMsg::EOF_IN_SCALAR)
        return add(tree.next_quote(), "a quote is opened here and never closed",
                   "close it at the end of the value", code::unclosed_quote);
    if (fault.msg == YAML::ErrorMsg::MAP_VALUE && fault.mark.column > longest_key)
        return add(at, fmt::format("a key is longer than {} characters", longest_key),
                   "is a quote or a line break missing?");
    const std::string_view bytes = source->bytes;
    if (const auto quote = tree.last_long_quote())
        if (quote->second <= at && bytes.substr(quote->second, at - quote->second).find('\n') == bytes.npos)
            return add(quote->first, "a quote is opened here, and text follows where it is closed",
                       "is a quote missing at the end of this line?", code::unclosed_quote);
    const auto* bracket = tree.open_bracket();
    if (bracket != nullptr && is_blank(bytes.substr(at)))
        return add(bracket->begin,
                   fmt::format("a '{}' is opened here and never closed", bytes[bracket->begin]),
                   "close it at the end of the value");
    const auto line = span_at(source, at).line;
    if (bracket != nullptr && bracket->span.line < line)
        return add(bracket->begin,
                   fmt::format("a '{}' is opened here, and line {} does not go on with it",
                               bytes[bracket->begin], line),
                   "is it closed? is a comma missing?");
    for (const auto& known : faults)
        if (fault.msg.starts_with(known.begins)) return add(at, known.message, known.hint, known.code);
    add(at, fmt::format("not readable as YAML: {}", visible(fault.msg)),
        "look for a missing colon, bracket or indent here or just above");
}

} // namespace

const Node* Node::find(std::string_view key) const {
    for (const auto& entry : entries)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

bool same_tree(const Node& a, const Node& b) {
    return a.kind == b.kind && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_tree) &&
           std::equal(
               a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
               [](const Entry& x, const Entry& y) { return x.key == y.key && same_tree(x.value, y.value); });
}

std::optional<Node> read_yaml(const SourceRef& source, Findings& findings) {
    if (source->bytes.size() > largest_record) {
        findings.error(code::too_large, span_at(source, 0),
                       fmt::format("the file has {} bytes", source->bytes.size()),
                       fmt::format("at most {} are read; is this the right file?", largest_record));
        return {};
    }
    if (!bytes_are_safe(source, findings)) return {};
    ByteBuffer buffer(source->bytes);
    std::istream stream(&buffer);
    TreeMaker maker(source, findings);
    Events events(*source, maker);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(events);
        if (!maker.done()) maker.refuse(code::empty_value, 0, "the file is empty", "a record needs its keys");
        // The parser stops quietly at the end of a document; whatever it would find next must not be lost.
        parser.HandleNextDocument(events);
        auto tree = maker.take();
        if (!layout_is_strict(source, tree, findings)) return {};
        return tree;
    } catch (const Refused&) {
        return {};
    } catch (const YAML::Exception& fault) {
        report(fault, source, maker, findings);
        return {};
    }
}

} // namespace kith::text
