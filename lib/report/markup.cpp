// SPDX-License-Identifier: MIT
#include "report/markup.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::report {
namespace {

constexpr std::string_view white = " \t\r\n\f";

std::string lower(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

/// Without a prefix, as in `svg:rect`.
std::string local(std::string_view name) { return lower(name.substr(name.rfind(':') + 1)); }

bool is_word(std::string_view name) {
    return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string_view::npos;
}

/// Elements that run something, bring something in from elsewhere, or change what was checked.
bool is_active(const std::string& element) {
    constexpr std::array<std::string_view, 27> active{
        "script",  "foreignobject", "iframe",        "frame",  "object", "embed",  "applet",   "link", "meta",
        "base",    "form",          "input",         "button", "select", "audio",  "video",    "source", "handler",
        "listener", "animate",      "animatemotion", "animatetransform", "set", "template", "textarea", "portal", "noscript"};
    return std::find(active.begin(), active.end(), element) != active.end();
}

bool is_address(const std::string& attribute) {
    constexpr std::array<std::string_view, 11> addresses{"href", "src", "srcset", "data", "action", "formaction",
                                                         "background", "poster", "cite", "ping", "longdesc"};
    return std::find(addresses.begin(), addresses.end(), attribute) != addresses.end();
}

/// A place in the same file, or a picture that is in it.
bool stays_here(const std::string& address, MarkupUse use) {
    constexpr std::array<std::string_view, 3> pictures{"data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,"};
    if (use == MarkupUse::card_template && address == "{{picture}}") return true;
    return address.starts_with('#') ||
           std::any_of(pictures.begin(), pictures.end(), [&](std::string_view start) { return address.starts_with(start); });
}

/// Each url() is of a place in the same file.
bool is_plain_style(std::string_view style) {
    const auto low = lower(style);
    if (low.find("@import") != std::string::npos || low.find("expression(") != std::string::npos) return false;
    for (auto at = low.find("url("); at != std::string::npos; at = low.find("url(", at + 1)) {
        const auto inside = low.find_first_not_of(" \t\r\n\"'", at + 4);
        if (inside == std::string::npos || low[inside] != '#') return false;
    }
    return low.find("image-set(") == std::string::npos && low.find("image(") == std::string::npos;
}

class Scan {
  public:
    Scan(const text::SourceRef& source, MarkupUse use, text::Findings& findings)
        : source_(source), all_(source->bytes), use_(use), findings_(findings) {}

    void run() {
        while (!stopped_) {
            const auto at = all_.find('<', at_);
            if (at == std::string_view::npos) return;
            at_ = at;
            if (rest().starts_with("<!--")) skip_to("-->", "this comment is not closed");
            else if (rest().starts_with("<!") || rest().starts_with("<?")) declaration();
            else if (rest().starts_with("</")) skip_to(">", "this tag is not closed");
            else if (at_ + 1 < all_.size() && is_letter(all_[at_ + 1])) element();
            else ++at_;
        }
    }

  private:
    static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    std::string_view rest() const { return all_.substr(at_); }

    void skip_to(std::string_view end, const char* message) {
        const auto found = all_.find(end, at_);
        if (found == std::string_view::npos) return stop(at_, 2, message);
        at_ = found + end.size();
    }

    /// `<?xml …?>` and a plain `<!DOCTYPE svg …>` say nothing; one with definitions of its own can say anything.
    void declaration() {
        const auto from = at_;
        const auto end = all_.find('>', at_);
        if (end == std::string_view::npos) return stop(at_, 2, "this tag is not closed");
        const auto whole = lower(all_.substr(at_, end - at_));
        const bool is_plain = use_ == MarkupUse::picture && whole.find('[') == std::string::npos &&
                              ((whole.starts_with("<?xml") && whole.size() > 5 && white.find(whole[5]) != std::string_view::npos) ||
                               whole.starts_with("<!doctype svg"));
        at_ = end + 1;
        if (!is_plain) wrong(from, at_ - from, "a declaration like this does not belong here");
    }

    void element() {
        const auto from = at_;
        const auto name_end = std::min(all_.find_first_of(" \t\r\n\f/>", at_), all_.size());
        const auto name = local(all_.substr(at_ + 1, name_end - at_ - 1));
        if (!is_word(name)) return stop(from, 1, "this tag is not closed, or its name is no name");
        if (is_active(name)) wrong(from, name_end - from, fmt::format("<{}> is not allowed: it can run or bring in something", name));
        at_ = name_end;
        attributes();
        if (!stopped_ && name == "style" && all_[at_ - 2] != '/') style_content(from);
    }

    void attributes() {
        while (!stopped_) {
            at_ = std::min(all_.find_first_not_of(white, at_), all_.size());
            if (rest().starts_with("{{")) { // a mustache tag between attributes
                skip_to("}}", "this tag is not closed");
                continue;
            }
            if (rest().empty()) return stop(at_ == 0 ? 0 : at_ - 1, 1, "this tag is not closed");
            if (all_[at_] == '>') return void(++at_);
            if (all_[at_] == '/') ++at_;
            else attribute();
        }
    }

    void attribute() {
        const auto from = at_;
        const auto name_end = std::min(all_.find_first_of(" \t\r\n\f=/>", at_ + 1), all_.size());
        const auto name = local(all_.substr(from, name_end - from));
        if (!is_word(name)) return stop(from, 1, "this is no name of an attribute");
        at_ = std::min(all_.find_first_not_of(white, name_end), all_.size());
        std::string_view value;
        if (at_ < all_.size() && all_[at_] == '=') value = take_value();
        else at_ = name_end;
        if (!stopped_) judge(name, value, from);
    }

    std::string_view take_value() {
        at_ = std::min(all_.find_first_not_of(white, at_ + 1), all_.size());
        if (at_ == all_.size() || (all_[at_] != '"' && all_[at_] != '\'')) {
            stop(std::min(at_, all_.size() - 1), 1, "this value has no quotes");
            return {};
        }
        const auto end = all_.find(all_[at_], at_ + 1);
        if (end == std::string_view::npos) {
            stop(at_, 1, "this quote is not closed");
            return {};
        }
        const auto value = all_.substr(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        return value;
    }

    void judge(const std::string& name, std::string_view value, std::size_t from) {
        const auto size = at_ - from;
        const auto first = value.find_first_not_of(white);
        const auto trimmed = lower(first == std::string_view::npos ? "" : value.substr(first));
        if (name.starts_with("on")) wrong(from, size, fmt::format("'{}' would run something", name));
        else if (is_address(name) && !stays_here(trimmed, use_))
            wrong(from, size, fmt::format("'{}' leads out of the file", name));
        else if (!is_plain_style(value) || trimmed.find("javascript:") != std::string::npos || (name == "style" && value.find('\\') != std::string_view::npos))
            wrong(from, size, fmt::format("'{}' leads out of the file", name));
    }

    void style_content(std::size_t from) {
        auto end = rest().find("</");
        while (end != std::string_view::npos && lower(rest().substr(end, 7)) != "</style") end = rest().find("</", end + 1);
        if (end == std::string_view::npos) return stop(from, 6, "this style is not closed");
        const auto style = rest().substr(0, end);
        if (!is_plain_style(style) || style.find('\\') != std::string_view::npos)
            wrong(from, 6, "this style brings in something from elsewhere, or hides what it does");
        at_ += end;
    }

    void stop(std::size_t at, std::size_t size, const char* message) {
        wrong(at, size, message);
        stopped_ = true;
    }

    void wrong(std::size_t at, std::size_t size, std::string message) {
        if (++found_ > most_) return;
        const auto code = use_ == MarkupUse::picture ? text::code::bad_picture : text::code::bad_template;
        findings_.error(code, text::span_at(source_, at, size), std::move(message),
                        use_ == MarkupUse::picture ? "save it again as plain SVG, without scripts and links" : "take it out");
    }

    static constexpr int most_ = 10; ///< findings in one file: a place costs time in proportion to the file
    const text::SourceRef& source_;
    std::string_view all_;
    MarkupUse use_;
    text::Findings& findings_;
    std::size_t at_ = 0;
    int found_ = 0;
    bool stopped_ = false;
};

} // namespace

void check_markup(const text::SourceRef& source, MarkupUse use, text::Findings& findings) { Scan(source, use, findings).run(); }

} // namespace kith::report
