// SPDX-License-Identifier: MIT
#include "report/card_template.hpp"

#include "report/card_files.hpp"
#include "report/markup.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <kainjow/mustache.hpp>
#include <stdexcept>

namespace kith::report {
namespace {

using Kind = TemplateName::Kind;
using kainjow::mustache::data;

/// `{{#name}}`: its sign (none for a text), its name, and where it stands.
struct Tag {
    char sign = ' ';
    std::string name;
    std::size_t at = 0;
    std::size_t size = 0;
};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// Walks a template's tags with the parts that are open, each with the names that it brings.
class Check {
  public:
    Check(const text::SourceRef& source, const TemplateNames& names, text::Findings& findings)
        : source_(source), findings_(findings), open_{{{}, &names}} {}

    void run() {
        const std::string_view all = source_->bytes;
        for (std::size_t at = all.find("{{"); at != std::string_view::npos && !too_deep_; at = all.find("{{", at)) {
            const bool triple = all.substr(at).starts_with("{{{");
            const std::string_view closing = triple ? "}}}" : "}}";
            const auto end = all.find(closing, at);
            if (end == std::string_view::npos) return wrong({' ', {}, at, 2}, "this tag is not closed", "end it with }}");
            tag(tag_at(at, end + closing.size(), triple));
            at = end + closing.size();
        }
        for (std::size_t i = 1; i < open_.size(); ++i)
            wrong(open_[i].tag, fmt::format("the part '{}' is not closed", open_[i].tag.name),
                  fmt::format("add {{{{/{}}}}} where it ends", open_[i].tag.name));
    }

  private:
    struct Part {
        Tag tag;
        const TemplateNames* names;
    };

    Tag tag_at(std::size_t at, std::size_t end, bool triple) const {
        const auto inside = std::string_view(source_->bytes).substr(at + 2, end - at - 4);
        if (triple) return {'&', trimmed(inside.substr(1, inside.size() - 2)), at, end - at};
        const bool has_sign = !inside.empty() && std::string_view("#^/!>&=").find(inside.front()) != std::string_view::npos;
        return {has_sign ? inside.front() : ' ', trimmed(inside.substr(has_sign ? 1 : 0)), at, end - at};
    }

    void tag(const Tag& tag) {
        switch (tag.sign) {
        case '!': return;
        case '/': return close(tag);
        case '#':
        case '^': return open(tag);
        case '&':
            return wrong(tag, "what stands on a card is text, and this would print it as HTML",
                         fmt::format("write {{{{{}}}}}", tag.name));
        case '>':
        case '=': return wrong(tag, "kith knows no parts from other files and no other braces", "write it out here");
        default: return text(tag);
        }
    }

    void text(const Tag& tag) {
        const auto* name = find(tag);
        if (name != nullptr && name->kind != Kind::text)
            wrong(tag, fmt::format("'{}' is no text but opens a part", tag.name),
                  fmt::format("write {{{{#{0}}}}} … {{{{/{0}}}}}", tag.name));
    }

    void open(const Tag& tag) {
        static const TemplateNames none;
        const auto* name = find(tag);
        if (name != nullptr && name->kind == Kind::text)
            wrong(tag, fmt::format("'{}' is a text and opens no part", tag.name), fmt::format("write {{{{{}}}}}", tag.name));
        if (open_.size() == deepest_) wrong(tag, fmt::format("parts are nested deeper than {}", deepest_), "write it flatter");
        if (open_.size() >= deepest_) return void(too_deep_ = true);
        const bool brings_names = name != nullptr && name->kind == Kind::list && tag.sign == '#';
        open_.push_back({tag, brings_names ? &name->inner : &none});
    }

    void close(const Tag& tag) {
        const auto& last = open_.back().tag;
        if (open_.size() > 1 && last.name == tag.name) return open_.pop_back();
        wrong(tag, open_.size() > 1 ? fmt::format("'{}' is closed where '{}' is open", tag.name, last.name)
                                    : fmt::format("'{}' is closed and was not open", tag.name),
              "each {{#name}} has its {{/name}}, the inner one first");
        const auto meant = std::find_if(open_.begin() + 1, open_.end(), [&](const Part& part) { return part.tag.name == tag.name; });
        open_.erase(meant, open_.end()); // so that one slip is one finding
    }

    const TemplateName* find(const Tag& tag) {
        std::vector<std::string> known;
        for (auto part = open_.rbegin(); part != open_.rend(); ++part)
            for (const auto& name : *part->names) {
                if (name.name == tag.name) return &name;
                known.push_back(name.name);
            }
        const auto meant = text::nearest(tag.name, known);
        wrong(tag, fmt::format("no name '{}' on this kind of card here", tag.name),
              meant ? fmt::format("did you mean '{}'?", *meant) : "kith(5) lists the names under templates");
        return nullptr;
    }

    void wrong(const Tag& tag, std::string message, std::string hint) {
        if (++found_ > most_) return;
        findings_.error(text::code::bad_template, text::span_at(source_, tag.at, tag.size), std::move(message), std::move(hint));
    }

    static constexpr std::size_t deepest_ = 16;
    static constexpr int most_ = 10; ///< findings in one template: a place costs time in proportion to the file
    const text::SourceRef& source_;
    text::Findings& findings_;
    std::vector<Part> open_;
    int found_ = 0;
    bool too_deep_ = false;
};

[[noreturn]] void no_such_card(const std::string& name) {
    throw std::logic_error(fmt::format("the values of a card do not fit its names at '{}'", name));
}

data data_of(const TemplateNames& names, const text::Map& values);

data data_of(const TemplateName& name, const text::Value& value) {
    if (const auto* text = value.as<std::string>(); text != nullptr && name.kind == Kind::text) return *text;
    if (const auto* flag = value.as<bool>(); flag != nullptr && name.kind == Kind::flag) return *flag;
    const auto* list = value.as<text::List>();
    if (list == nullptr || name.kind != Kind::list) no_such_card(name.name);
    data all(data::type::list);
    for (const auto& one : *list) {
        const auto* map = one.as<text::Map>();
        if (map == nullptr) no_such_card(name.name);
        all << data_of(name.inner, *map);
    }
    return all;
}

data data_of(const TemplateNames& names, const text::Map& values) {
    data all;
    if (values.members().size() != names.size()) no_such_card(names.front().name);
    for (const auto& name : names) {
        const auto& members = values.members();
        const auto member = std::find_if(members.begin(), members.end(), [&](const auto& one) { return one.first == name.name; });
        if (member == members.end()) no_such_card(name.name);
        all.set(name.name, data_of(name, member->second));
    }
    return all;
}

} // namespace

void check_template(const text::SourceRef& source, const TemplateNames& names, text::Findings& findings) {
    Check(source, names, findings).run();
    check_markup(source, MarkupUse::card_template, findings);
}

std::string card_html(const text::SourceRef& checked, const TemplateNames& names, const text::Map& values) {
    kainjow::mustache::mustache page(checked->bytes);
    if (!page.is_valid()) throw std::logic_error(page.error_message());
    return page.render(data_of(names, values));
}

text::SourceRef built_in_template(record::CardKind kind) {
    const auto name = fmt::format("templates/{}.mustache", record::spelling(kind));
    return std::make_shared<const text::Source>(text::Source{name, std::string(card_file(std::string(record::spelling(kind)) + ".mustache"))});
}

} // namespace kith::report
