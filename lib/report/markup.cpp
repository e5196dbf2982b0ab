// SPDX-License-Identifier: MIT
#include "report/markup.hpp"

#include "report/markup_lists.hpp"
#include "report/markup_values.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace kith::report {
namespace {

class Scan {
  public:
    Scan(const text::SourceRef& source, MarkupUse use, text::Findings& findings)
        : source_(source), all_(source->bytes), use_(use), findings_(findings) {}

    void run() {
        while (!stopped_) {
            const auto at = all_.find_first_of(has_mustache() ? "<{" : "<", at_);
            if (at == std::string_view::npos) return;
            at_ = at;
            if (all_[at_] == '{')
                brace();
            else if (rest().starts_with("<!--"))
                comment();
            else if (rest().starts_with("<!") || rest().starts_with("<?"))
                declaration();
            else if (rest().starts_with("</"))
                end_tag();
            else if (at_ + 1 < all_.size() && is_letter(all_[at_ + 1]))
                element();
            else if (has_mustache() && rest().starts_with("<{{"))
                stop(at_, 3, "a tag's name is written out: what stands for it could be any");
            else
                ++at_;
        }
    }

  private:
    static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    std::string_view rest() const { return all_.substr(at_); }
    bool has_mustache() const { return use_ == MarkupUse::card_template; }

    void skip_to(std::string_view end, const char* message) {
        const auto found = all_.find(end, at_);
        if (found == std::string_view::npos) return stop(at_, 2, message);
        at_ = found + end.size();
    }

    /// What a mustache tag holds, a comment above all, is nothing to the browser.
    void brace() {
        if (rest().starts_with("{{"))
            skip_to("}}", "this tag is not closed");
        else
            ++at_;
    }

    /// Browsers end a comment at `-->`, at `--!>`, and at once at `>`; XML knows no `--` within.
    void comment() {
        const auto from = at_;
        constexpr std::size_t start = 4;
        const auto end = all_.find("-->", at_ + start - 2);
        if (end == std::string_view::npos) return stop(from, start, "this comment is not closed");
        const auto inside =
            end < from + start ? std::string_view("--") : all_.substr(from + start, end - from - start);
        at_ = end + 3;
        const bool is_plain = inside.find("--") == std::string_view::npos && !inside.starts_with('>') &&
                              !inside.starts_with("->") && !inside.ends_with('-') &&
                              !(has_mustache() && inside.find("{{") != std::string_view::npos);
        if (!is_plain) wrong(from, start, "this comment does not end where it seems to");
    }

    /// `<?xml …?>` and a plain `<!DOCTYPE svg …>` say nothing; one with definitions of its own can say
    /// anything.
    void declaration() {
        const auto from = at_;
        const auto end = all_.find('>', at_);
        if (end == std::string_view::npos) return stop(at_, 2, "this tag is not closed");
        const auto whole = lower(all_.substr(at_, end - at_));
        const bool is_plain = use_ == MarkupUse::picture && whole.find('[') == std::string::npos &&
                              ((whole.starts_with("<?xml") && whole.size() > 5 &&
                                markup_space.find(whole[5]) != std::string_view::npos) ||
                               whole.starts_with("<!doctype svg"));
        at_ = end + 1;
        if (!is_plain) wrong(from, at_ - from, "a declaration like this does not belong here");
    }

    /// An end tag can begin something too: browsers make an element of `</p>` and `</br>`.
    void end_tag() {
        const auto from = at_;
        const auto end = all_.find('>', at_);
        if (end == std::string_view::npos) return stop(at_, 2, "this tag is not closed");
        auto name = all_.substr(from + 2, end - from - 2);
        const auto last = name.find_last_not_of(markup_space);
        name = last == std::string_view::npos ? std::string_view{} : name.substr(0, last + 1);
        at_ = end + 1;
        if (!may_stand(MarkupName(name)) && !refused_.contains(MarkupName(name).shown()))
            wrong(from, at_ - from, "there is no such tag to be closed");
    }

    bool may_stand(const MarkupName& name) const {
        if (!name.is_name()) return false;
        if (name.is_a_note(use_)) return true;
        const bool own = name.prefix.empty() || (name.prefix == "svg" && use_ == MarkupUse::picture);
        return own && is_allowed_element(name.local, use_);
    }

    void element() {
        const auto from = at_;
        const auto name_end = std::min(all_.find_first_of(" \t\r\n\f/>", at_), all_.size());
        const MarkupName name(all_.substr(at_ + 1, name_end - at_ - 1));
        if (!name.is_name()) return stop(from, 1, "this tag is not closed, or its name is no name");
        if (!may_stand(name)) {
            refused_.insert(name.shown());
            wrong(from, name_end - from,
                  fmt::format("<{}> is not allowed: it can run or bring in something, or is unknown here",
                              name.shown()));
        }
        at_ = name_end;
        attributes();
        if (!stopped_ && holds_text_alone(name.local)) text_content(from, name.local);
    }

    void attributes() {
        int open = 0; // parts of a template that begin in this tag
        while (!stopped_) {
            at_ = std::min(all_.find_first_not_of(markup_space, at_), all_.size());
            if (has_mustache() && rest().starts_with("{{")) {
                open += part_in_tag();
                continue;
            }
            if (rest().empty()) return stop(at_ == 0 ? 0 : at_ - 1, 1, "this tag is not closed");
            if (all_[at_] == '>') {
                if (open != 0) return stop(at_, 1, "a part that begins in a tag ends in it");
                return void(++at_);
            }
            if (all_[at_] == '/')
                ++at_;
            else
                attribute();
        }
    }

    /// A mustache tag between attributes: a part or a comment, never a text, which could be an attribute.
    int part_in_tag() {
        const auto from = at_;
        skip_to("}}", "this tag is not closed");
        if (stopped_) return 0;
        const auto tag = all_.substr(from, at_ - from);
        const auto step = steps_of(tag);
        if (step == 0 && !tag.starts_with("{{!"))
            wrong(from, tag.size(), "a text does not stand between attributes");
        return step;
    }

    void attribute() {
        const auto from = at_;
        const auto name_end = std::min(all_.find_first_of(" \t\r\n\f=/>", at_ + 1), all_.size());
        const MarkupName name(all_.substr(from, name_end - from));
        if (!name.is_name()) return stop(from, 1, "this is no name of an attribute");
        at_ = std::min(all_.find_first_not_of(markup_space, name_end), all_.size());
        std::string_view value;
        if (at_ < all_.size() && all_[at_] == '=')
            value = take_value();
        else
            at_ = name_end;
        if (!stopped_) judge(name, value, from);
    }

    std::string_view take_value() {
        at_ = std::min(all_.find_first_not_of(markup_space, at_ + 1), all_.size());
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

    void judge(const MarkupName& name, std::string_view value, std::size_t from) {
        const auto size = at_ - from;
        if (has_mustache() && !is_whole(value))
            return stop(from, size, "a part that begins in a value ends in it");
        if (name.shown() == "xmlns" || name.prefix == "xmlns") {
            if (!may_stand_for(name, value))
                wrong(from, size, "this name for a kind of tag stands for another kind");
            return;
        }
        if (name.is_a_note(use_) || (name.prefix == "xml" && (name.local == "space" || name.local == "lang")))
            return;
        const bool own = name.prefix.empty() ||
                         (name.prefix == "xlink" && (name.local == "href" || name.local == "title"));
        if (name.prefix == "xlink" && !own && is_xlink_note(name.local)) return;
        const auto kind = own ? kind_of_attribute(name.local) : AttributeKind::refused;
        if (name.local.starts_with("on") && kind == AttributeKind::refused)
            return wrong(from, size, fmt::format("'{}' would run something", name.shown()));
        if (kind == AttributeKind::refused)
            return wrong(from, size, fmt::format("'{}' is no attribute that may stand here", name.shown()));
        if (kind == AttributeKind::words) return;
        const auto first = value.find_first_not_of(markup_space);
        const auto trimmed = lower(first == std::string_view::npos ? "" : value.substr(first));
        const bool is_well = kind == AttributeKind::address
                                 ? stays_here(trimmed, use_)
                                 : is_plain_style(value) && hides_nothing(value) &&
                                       value.find('\\') == std::string_view::npos &&
                                       !(has_mustache() && value.find("{{") != std::string_view::npos);
        if (!is_well)
            wrong(from, size,
                  fmt::format("'{}' leads out of the file, or hides where it leads", name.shown()));
    }

    static bool is_xlink_note(const std::string& local) {
        return local == "type" || local == "show" || local == "actuate" || local == "role";
    }

    /// To HTML what stands in these is text up to the end tag, to XML it is markup: without a tag both read
    /// the same.
    void text_content(std::size_t from, const std::string& element) {
        const auto size = element.size() + 1;
        if (all_[at_ - 2] == '/') {
            if (has_mustache())
                wrong(from, size,
                      fmt::format("write <{}></{}>: HTML reads on after <{}/>", element, element, element));
            return;
        }
        const auto end = rest().find('<');
        if (end == std::string_view::npos || lower(rest().substr(end, size + 1)) != "</" + element)
            return stop(from, size,
                        end == std::string_view::npos ? "this tag is not closed"
                                                      : "no tag may stand in this");
        const auto inside = rest().substr(0, end);
        const bool is_style = element == "style";
        const bool is_well = is_style ? is_plain_style(inside) &&
                                            inside.find_first_of("\\&") == std::string_view::npos &&
                                            !(has_mustache() && inside.find("{{") != std::string_view::npos)
                                      : !has_mustache() || is_whole(inside);
        if (!is_well) wrong(from, size, "this brings in something from elsewhere, or hides what it does");
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
                        use_ == MarkupUse::picture ? "save it again as plain SVG, without scripts and links"
                                                   : "take it out");
    }

    std::set<std::string> refused_;  ///< elements: their end tags need no word of their own
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

void check_markup(const text::SourceRef& source, MarkupUse use, text::Findings& findings) {
    Scan(source, use, findings).run();
}

} // namespace kith::report
