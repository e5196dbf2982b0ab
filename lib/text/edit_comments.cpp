// SPDX-License-Identifier: MIT
#include "text/edit_comments.hpp"

#include "text/edit_lines.hpp"

#include <algorithm>

namespace kith::text {
namespace {

bool is_blank_at(std::string_view bytes, std::size_t at) {
    return at >= bytes.size() || std::string_view(" \t\r\n").find(bytes[at]) != std::string_view::npos;
}

/// Walks a text token by token and remembers just enough to know where a `#` is part of a scalar.
class CommentScanner {
  public:
    explicit CommentScanner(std::string_view bytes) : bytes_(bytes) {}

    std::vector<std::string_view> all() {
        while (at_ < bytes_.size()) step();
        return std::move(found_);
    }

  private:
    void step() {
        const char c = bytes_[at_];
        if (is_blank_at(bytes_, at_))
            ++at_;
        else if (c == '#')
            comment();
        else if (at_marker())
            at_ += 3, outer_ = -1;
        else if (c == '%' && at_ == line_start(bytes_, at_))
            directive();
        else if (c == '"' || c == '\'')
            quoted(c);
        else if (depth_ > 0)
            in_flow(c);
        else
            in_block(c);
    }

    void in_flow(char c) {
        if (c == '[' || c == '{')
            ++depth_, ++at_;
        else if (c == ']' || c == '}')
            --depth_, closed_ = ++at_;
        else if (c == ',' || (c == ':' && (ends_plain(at_) || at_ == closed_)))
            ++at_;
        else
            plain();
    }

    void in_block(char c) {
        if ((c == '-' || c == '?' || c == ':') && is_blank_at(bytes_, at_ + 1)) {
            // A colon here stands behind a quoted key or a `?`; the structure it belongs to is known already.
            if (c != ':') outer_ = column();
            ++at_;
        } else if (c == '[' || c == '{')
            ++depth_, ++at_;
        else if (c == '|' || c == '>')
            block();
        else
            plain();
    }

    int column() const { return static_cast<int>(column_of(bytes_, at_)); }

    bool at_marker() const {
        const auto word = bytes_.substr(at_, 3);
        return depth_ == 0 && (word == "---" || word == "...") && column() == 0 &&
               is_blank_at(bytes_, at_ + 3);
    }

    void comment() {
        const auto end = line_end(bytes_, at_);
        found_.push_back(bytes_.substr(at_, end - at_));
        at_ = end;
    }

    void directive() {
        const auto end = line_end(bytes_, at_);
        while (at_ < end && !(bytes_[at_] == '#' && is_blank_at(bytes_, at_ - 1))) ++at_;
    }

    void quoted(char quote) {
        const int start = column();
        for (++at_; at_ < bytes_.size() && bytes_[at_] != quote; ++at_) at_ += escape_at(quote);
        while (quote == '\'' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == quote)
            for (at_ += 2; at_ < bytes_.size() && bytes_[at_] != quote;) ++at_;
        closed_ = ++at_;
        const auto next = skip_blanks(bytes_, std::min(at_, bytes_.size()));
        if (depth_ == 0 && next < bytes_.size() && bytes_[next] == ':') outer_ = start;
    }

    std::size_t escape_at(char quote) const { return quote == '"' && bytes_[at_] == '\\' ? 1 : 0; }

    /// True where a colon or a flow indicator at `at` ends a plain scalar.
    bool ends_plain(std::size_t at) const {
        constexpr std::string_view flow_indicators = ",[]{}";
        const auto is_indicator = [&](std::size_t one) {
            return depth_ > 0 && one < bytes_.size() &&
                   flow_indicators.find(bytes_[one]) != std::string_view::npos;
        };
        if (bytes_[at] == ':') return is_blank_at(bytes_, at + 1) || is_indicator(at + 1);
        return is_indicator(at);
    }

    /// A plain scalar with the lines on which it goes on.
    void plain() {
        const int start = column();
        for (;;) {
            const auto end = line_end(bytes_, at_);
            while (at_ < end && !ends_plain(at_)) {
                if (bytes_[at_] == '#' && is_blank_at(bytes_, at_ - 1)) return; // ends the scalar, too
                ++at_;
            }
            if (at_ < end) {
                if (depth_ == 0) outer_ = start; // it is a key
                return;
            }
            const auto next = bytes_.find_first_not_of(" \t\r\n", at_);
            if (next == std::string_view::npos || bytes_[next] == '#' || !goes_on_at(next)) return;
            at_ = next;
        }
    }

    bool goes_on_at(std::size_t next) const {
        if (depth_ > 0) return !ends_plain(next);
        return static_cast<int>(column_of(bytes_, next)) > outer_ && !is_marker_line(next);
    }

    bool is_marker_line(std::size_t at) const {
        const auto word = bytes_.substr(at, 3);
        return column_of(bytes_, at) == 0 && (word == "---" || word == "...") && is_blank_at(bytes_, at + 3);
    }

    /// A literal or folded block: the lines that are indented more than what it belongs to.
    void block() {
        int indent = 0;
        for (++at_; at_ < bytes_.size() && !is_blank_at(bytes_, at_); ++at_)
            if (bytes_[at_] >= '1' && bytes_[at_] <= '9') indent = std::max(outer_, 0) + (bytes_[at_] - '0');
        at_ = skip_blanks(bytes_, at_);
        if (at_ < bytes_.size() && bytes_[at_] == '#') comment();
        for (at_ = next_line(bytes_, at_); at_ < bytes_.size(); at_ = next_line(bytes_, at_)) {
            const auto first = std::min(bytes_.size(), bytes_.find_first_not_of(' ', at_));
            if (first == line_end(bytes_, at_)) continue;
            const auto width = static_cast<int>(first - at_);
            if (width <= outer_ || width < indent || (width == 0 && is_marker_line(at_))) return;
            if (indent == 0) indent = width;
        }
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t closed_ = 0; ///< behind the last quote or bracket, where a colon needs no space (`{"a":1}`)
    int depth_ = 0;          ///< of [] and {}
    int outer_ = -1;         ///< the column of the structure that the next scalar in block style belongs to
    std::vector<std::string_view> found_;
};

} // namespace

std::vector<std::string_view> comments_of(std::string_view bytes) { return CommentScanner(bytes).all(); }

} // namespace kith::text
