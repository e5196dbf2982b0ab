// SPDX-License-Identifier: MIT
#include "text/yaml_layout.hpp"

#include "text/unicode.hpp"
#include "text/yaml_bytes.hpp"

#include <fmt/format.h>

namespace kith::text {
namespace {

constexpr std::size_t nowhere = Node::unknown_end;

/// Raised to leave the walk; the finding is already recorded.
struct Loose {};

/// Walks through the file from value to value, in the order of the text.
class Walk {
  public:
    Walk(const SourceRef& source, Findings& findings)
        : source_(source), bytes_(source->bytes), findings_(findings) {}

    void file(const Node& root) {
        prologue();
        node(root, -1);
        epilogue();
        if (depth_ > 0) refuse(at_, "a bracket is never closed");
    }

  private:
    [[noreturn]] void refuse(std::size_t at, std::string message, std::string hint = {},
                             Code code = code::syntax) {
        findings_.error(code, span_at(source_, at), std::move(message), std::move(hint));
        throw Loose{};
    }

    char here(std::size_t at) const { return at < bytes_.size() ? bytes_[at] : '\n'; }
    /// White space, or the end of the file; a tab is refused where the walk comes upon it.
    bool ends_word(std::size_t at) const { return std::string_view(" \t\r\n").find(here(at)) != nowhere; }
    /// The first byte of the line of `at`, looked for from the last place asked for: a file may be one line.
    std::size_t line_of_byte(std::size_t at) {
        const auto from = at < asked_ ? 0 : asked_;
        const auto feed = bytes_.substr(from, at - from).rfind('\n');
        if (feed != nowhere)
            line_ = from + feed + 1;
        else if (from == 0)
            line_ = 0;
        asked_ = at;
        return line_;
    }
    int column(std::size_t at) { return static_cast<int>(at - line_of_byte(at)); }

    void prologue() {
        for (bool marker = false; !marker && at_ < bytes_.size();) {
            const auto line = bytes_.substr(at_, bytes_.find('\n', at_) - at_);
            const auto next = std::min(bytes_.size(), at_ + line.size() + 1);
            if (line.starts_with('%'))
                refuse(at_, "a directive (%) says how to read the file",
                       "remove the line; a record needs none");
            marker = line.starts_with("---") && ends_word(at_ + 3);
            if (marker) at_ += 3;
            if (!is_blank(bytes_.substr(at_, next - at_))) {
                if (marker) refuse(at_ + 1, "a value stands behind '---'", "write it on the next line");
                return;
            }
            gap(next);
        }
    }

    void epilogue() {
        const auto end = bytes_.find("\n...", at_);
        if (end == std::string_view::npos || !ends_word(end + 4)) return gap(bytes_.size());
        gap(end + 1);
        at_ = end + 4;
        gap(bytes_.size());
    }

    /// What stands between two values: white space, comments, and the signs that the parser has understood
    /// already.
    void gap(std::size_t to) {
        for (; at_ < to; ++at_) {
            const char c = bytes_[at_];
            if (c == ' ' || c == '\n' || c == '\r') continue;
            if (c == '#') {
                comment();
                continue;
            }
            line_in_brackets(at_);
            if (c == '\t')
                refuse(at_, "a tab stands between words; not every reader of YAML takes it", "use spaces",
                       code::tab_indent);
            if (c == '?')
                refuse(at_, "a '?' makes what follows a key",
                       "write 'key: value', or put quotes around the text");
            if (depth_ > 0 && c == ',') continue;
            if (depth_ > 0 && (c == ']' || c == '}'))
                --depth_;
            else if (depth_ > 0 || c != '-' || !ends_word(at_ + 1))
                refuse(at_, "this belongs to no value", "put quotes around the text, or remove it");
        }
    }

    void comment() {
        if (at_ > 0 && !ends_word(at_ - 1))
            refuse(at_, "a comment stands close behind a value", "put a space in front of the '#'");
        at_ = std::min(bytes_.size(), bytes_.find('\n', at_)) - 1;
    }

    /// A line that goes on inside brackets or a quote is indented more than the block around it.
    void line_in_brackets(std::size_t at) {
        if (depth_ > 0 && first_on_line(at) && column(at) <= floor_) outdented(at);
    }
    bool first_on_line(std::size_t at) { return bytes_.find_first_not_of(" \t", line_of_byte(at)) == at; }
    [[noreturn]] void outdented(std::size_t at) {
        refuse(at, "this line goes on with a value and is not indented",
               fmt::format("indent it by {} or more", floor_ + 1));
    }

    void node(const Node& value, int block) {
        if (value.begin < at_) refuse(at_, "a value is missing", "give it a value, or remove it");
        gap(value.begin);
        if (depth_ == 0) floor_ = block;
        const bool flow = here(at_) == '[' || here(at_) == '{';
        if ((flow || value.kind == Node::Kind::scalar) && first_on_line(at_) && column(at_) <= floor_)
            outdented(at_);
        if (value.kind == Node::Kind::scalar) return scalar(value.begin, value.end, value.text, value.plain);
        if (!flow && depth_ > 0) refuse(at_, "a key stands in a list", "put braces around it: {key: value}");
        if (flow) ++at_, ++depth_;
        const int inner = flow ? block : column(value.begin);
        for (const auto& item : value.items) node(item, inner);
        for (const auto& entry : value.entries) {
            gap(entry.key_begin);
            line_in_brackets(entry.key_begin);
            key(entry);
            node(entry.value, inner);
        }
    }

    void key(const Entry& entry) {
        scalar(entry.key_begin, entry.key_end, entry.key, !is_quote(bytes_, at_));
        while (here(at_) == ' ') ++at_;
        if (here(at_) == '\t') gap(at_ + 1);
        if (here(at_) != ':')
            refuse(entry.key_begin, "a key has no colon behind it", "write 'key: value' on one line");
        ++at_;
        if (!ends_word(at_))
            refuse(at_, "a value stands close behind the colon", "put a space behind the colon");
    }

    void scalar(std::size_t begin, std::size_t end, std::string_view text, bool plain) {
        const char first = here(begin);
        if (plain)
            plain_scalar(begin, end, text);
        else if (first == '|' || first == '>')
            block_scalar(begin);
        else
            quoted_scalar(begin, end);
    }

    void plain_scalar(std::size_t begin, std::size_t end, std::string_view text);
    void block_scalar(std::size_t begin);
    void quoted_break(std::size_t begin, std::string_view raw, std::size_t line);
    void quoted_scalar(std::size_t begin, std::size_t end);

    const SourceRef& source_;
    std::string_view bytes_;
    Findings& findings_;
    std::size_t at_ = 0;
    std::size_t asked_ = 0;
    std::size_t line_ = 0;
    int depth_ = 0;  ///< of brackets
    int floor_ = -1; ///< the indent of the block around the outermost bracket or scalar
};

void Walk::plain_scalar(std::size_t begin, std::size_t end, std::string_view text) {
    constexpr std::string_view hint = "put quotes around the text";
    const char first = here(begin);
    if (first == '?' || first == ':' || text == "-")
        refuse(begin, fmt::format("text begins with '{}'", first), std::string(hint));
    if (text.ends_with(':')) refuse(begin, "text ends with ':'", std::string(hint));
    if (const auto odd = text.find('\t'); odd != std::string_view::npos)
        refuse(begin, "a tab stands in text without quotes", "use spaces", code::tab_indent);
    at_ = end != nowhere ? end : end_of_folded(bytes_, begin, text);
    if (at_ == nowhere)
        refuse(begin, "this text runs over several lines in a way that is not clear", std::string(hint));
    if (end == nowhere)
        for (auto line = bytes_.find('\n', begin); line < at_; line = bytes_.find('\n', line + 1)) {
            const auto next = bytes_.find_first_not_of(" \r\n", line);
            if (column(next) <= floor_) outdented(next);
        }
}

void Walk::quoted_scalar(std::size_t begin, std::size_t end) {
    const auto raw = bytes_.substr(begin, end - begin);
    if (const auto escape = raw.front() == '"' ? first_odd_escape(raw) : std::nullopt)
        refuse(begin + *escape, fmt::format("'{}' is no escape of YAML", visible(raw.substr(*escape, 2))),
               "write \\\\ for a backslash, or use single quotes");
    const auto inside = raw.substr(1, raw.size() - 2);
    if (const auto two = inside.find("''''"); raw.front() == '\'' && two != std::string_view::npos)
        refuse(begin + 1 + two, "two apostrophes stand side by side in single quotes", "use double quotes");
    for (auto line = raw.find('\n'); line != std::string_view::npos; line = raw.find('\n', line + 1))
        quoted_break(begin, raw, line);
    at_ = end;
}

/// A line feed in quotes reads as a space, or as one line feed less than there are; readers differ where
/// white space or the quotes themselves stand beside it.
void Walk::quoted_break(std::size_t begin, std::string_view raw, std::size_t line) {
    const auto before = raw[line - 1] == '\r' ? line - 2 : line - 1;
    const auto next = raw.find_first_not_of("\r\n", line);
    const auto word = raw.find_first_not_of(' ', next);
    if (before == 0 || raw[before] == ' ' || word + 1 == raw.size() || raw[word] == '\r' || raw[word] == '\n')
        refuse(begin + std::min(before, raw.size()),
               "a space or a quote stands beside a line break in quotes",
               "join the lines, or remove the space");
    if (column(begin + word) <= floor_)
        refuse(begin, "a quote is opened here and not closed on its line",
               "close it there, or indent the lines that follow", code::unclosed_quote);
}

void Walk::block_scalar(std::size_t begin) {
    at_ = begin + 1;
    const bool stripped = here(at_) == '-';
    if (stripped || (here(at_) == '+' && here(begin) == '|')) ++at_;
    if (here(at_) == '+' || (here(at_) >= '0' && here(at_) <= '9'))
        refuse(at_, "readers take this kind of text block differently", "write '|', '|-', '|+', '>' or '>-' alone");
    gap(std::min(bytes_.size(), bytes_.find('\n', at_)));
    std::size_t indent = 0;
    while (at_ < bytes_.size()) {
        const auto start = at_ + 1;
        const auto line = bytes_.substr(start, bytes_.find('\n', start) - start);
        const auto spaces = std::min(line.size(), line.find_first_not_of(' '));
        const bool blank = line.substr(spaces).empty() || line.substr(spaces) == "\r";
        if (blank && spaces > 0)
            refuse(start, "a line of spaces stands in a text block", "remove the spaces");
        if (!blank && (spaces < indent || static_cast<int>(spaces) <= std::max(0, floor_))) break;
        if (!blank && indent == 0) indent = spaces;
        if (!blank && spaces > indent && here(begin) == '>')
            refuse(start + indent, "a line is indented within folded text", "write '|' in place of '>'");
        at_ = start + line.size();
    }
    if (indent == 0 || floor_ < 0 || first_on_line(begin))
        refuse(begin, "a text block stands below no key, or has no text",
               "write 'key: |' and indent the text below it");
    if (at_ >= bytes_.size() && bytes_.back() != '\n' && !stripped)
        refuse(begin, "the file ends within this text block", "end its last line with a line feed");
}

} // namespace

bool layout_is_strict(const SourceRef& source, const Node& root, Findings& findings) {
    try {
        Walk(source, findings).file(root);
        return true;
    } catch (const Loose&) {
        return false;
    }
}

} // namespace kith::text
