// SPDX-License-Identifier: MIT
#include "text/edit_splices.hpp"

#include "text/value.hpp"

#include <algorithm>

namespace kith::text {
namespace {

bool has_break(std::string_view bytes, std::size_t from, std::size_t to) {
    return bytes.substr(from, to - from).find('\n') != std::string_view::npos;
}

/// The comma behind a child, or nothing.
std::optional<std::size_t> comma_behind(std::string_view bytes, const Node& value) {
    const auto at = skip_trivia(bytes, value.end);
    if (at < bytes.size() && bytes[at] == ',') return at;
    return {};
}

/// What a new entry or item looks like between commas.
std::string between_commas(const Node& flow, const Fresh& fresh) {
    return flow.kind == Node::Kind::map ? to_flow(Value(fresh.name)) + ": " + fresh.flow : fresh.flow;
}

std::vector<Splices> inserting_before(const Layout& layout, const Node& flow, Gap gap,
                                      const std::string& text) {
    const auto bytes = layout.bytes();
    const auto next = layout.child(flow, gap.index);
    if (!next) return {};
    if (!first_on_line(bytes, next->begin)) return {{{next->begin, 0, text + ", "}}};
    const auto indent = indent_of(bytes, next->begin);
    const auto newline = newline_at(bytes, next->begin);
    if (gap.beside == Beside::behind && gap.index > 0) {
        const auto& last = value_of(flow, gap.index - 1);
        const auto comma = comma_behind(bytes, last);
        if (comma && !has_break(bytes, last.end, *comma))
            return {{{line_end(bytes, *comma), 0, newline + indent + text + ","}}};
    }
    return {{{line_start(bytes, next->begin), 0, indent + text + "," + newline}}};
}

std::vector<Splices> inserting_last(const Layout& layout, const Node& flow, const std::string& text) {
    const auto bytes = layout.bytes();
    const auto last = layout.child(flow, count_of(flow) - 1);
    if (!last) return {};
    const auto end = last->value->end;
    const Splices on_the_line{{end, 0, ", " + text}};
    if (!has_break(bytes, end, flow.end) || !first_on_line(bytes, last->begin)) return {on_the_line};
    const auto comma = comma_behind(bytes, *last->value);
    const auto line = newline_at(bytes, last->begin) + indent_of(bytes, last->begin) + text;
    if (!comma) return {{{end, 0, ","}, {line_end(bytes, end), 0, line}}, on_the_line};
    if (has_break(bytes, end, *comma)) return {on_the_line};
    return {{{line_end(bytes, *comma), 0, line + ","}}, on_the_line};
}

/// What is left in the place of a cut range that holds comments: each ends its line.
std::string comments_between(const Layout& layout, const std::vector<Range>& comments, Range cut) {
    const auto bytes = layout.bytes();
    const auto newline = newline_at(bytes, cut.end);
    const auto indent = indent_of(bytes, first_on_line(bytes, cut.begin) ? cut.begin : cut.end);
    const auto rest = skip_blanks(bytes, cut.end);
    std::string kept;
    if (cut.begin > 0 && std::string_view(" \t\n").find(bytes[cut.begin - 1]) == std::string_view::npos)
        kept = " ";
    for (const auto& comment : comments) {
        kept += bytes.substr(comment.begin, comment.end - comment.begin);
        if (&comment != &comments.back()) kept += newline + indent;
    }
    return rest == line_end(bytes, rest) ? kept : kept + newline + indent;
}

/// Cuts a child with the comma behind it, and the white space that only it needed.
Splice cutting(const Layout& layout, Range cut, bool with_comma) {
    const auto bytes = layout.bytes();
    const auto rest = skip_blanks(bytes, cut.end);
    const bool at_end = rest == line_end(bytes, rest);
    const auto inside = layout.comments(cut);
    if (!inside.empty()) {
        auto kept = comments_between(layout, inside, cut);
        return {cut.begin, rest - cut.begin, std::move(kept)};
    }
    if (first_on_line(bytes, cut.begin) && at_end) {
        const auto from = line_start(bytes, cut.begin);
        return {from, next_line(bytes, cut.end) - from, ""};
    }
    if (at_end) {
        auto from = cut.begin;
        while (bytes[from - 1] == ' ') --from;
        return {from, rest - from, ""};
    }
    if (bytes[rest] == '#' && !first_on_line(bytes, cut.begin)) {
        const bool apart = rest > cut.end || bytes[cut.begin - 1] == ' ';
        return {cut.begin, cut.end - cut.begin, apart ? "" : " "};
    }
    const bool to_rest = with_comma || bytes[rest] == '#';
    return {cut.begin, (to_rest ? rest : cut.end) - cut.begin, ""};
}

} // namespace

std::vector<Splices> inserting_in_flow(const Layout& layout, const Node& flow, Gap gap, const Fresh& fresh) {
    const auto bytes = layout.bytes();
    const auto text = between_commas(flow, fresh);
    if (bytes[flow.begin] != '[' && bytes[flow.begin] != '{')
        return {}; // `[key: value]` is a map without braces
    if (count_of(flow) == 0) return {{{flow.begin + 1, 0, text}}, {{flow.begin + 1, 0, text + " "}}};
    return gap.index < count_of(flow) ? inserting_before(layout, flow, gap, text)
                                      : inserting_last(layout, flow, text);
}

std::vector<Splices> removing_in_flow(const Layout& layout, const Node& flow, std::size_t index) {
    const auto bytes = layout.bytes();
    const auto child = layout.child(flow, index);
    if (!child || (bytes[flow.begin] != '[' && bytes[flow.begin] != '{')) return {};
    if (count_of(flow) == 1 && layout.comments({flow.begin, flow.end}).empty())
        return {{{flow.begin + 1, flow.end - flow.begin - 2, ""}}};
    Range cut{child->begin, child->value->end};
    if (const auto comma = comma_behind(bytes, *child->value)) {
        cut.end = *comma + 1;
        // What is left of the first line joins the line below.
        const auto rest = skip_blanks(bytes, cut.end);
        const auto next = skip_trivia(bytes, cut.end);
        if (index == 0 && !first_on_line(bytes, cut.begin) && rest == line_end(bytes, rest) &&
            layout.comments({cut.begin, next}).empty())
            return {{{cut.begin, next - cut.begin, ""}}};
        return {{cutting(layout, cut, true)}};
    }
    if (index == 0) return {{cutting(layout, cut, false)}};
    const auto& previous = value_of(flow, index - 1);
    const auto comma = comma_behind(bytes, previous);
    if (!comma) return {};
    if (layout.comments({previous.end, skip_trivia(bytes, cut.end)}).empty())
        return {{{previous.end, cut.end - previous.end, ""}}};
    return {{{*comma, 1, ""}, cutting(layout, cut, false)}};
}

std::vector<Splices> replacing_in_flow(const Layout& layout, const Child& child, const std::string& flow) {
    const auto bytes = layout.bytes();
    const auto& old = *child.value;
    Range cut{old.begin, old.end};
    const auto inside = layout.comments(cut);
    if (inside.empty()) return {{{cut.begin, cut.end - cut.begin, flow}}};
    std::string text = flow;
    if (const auto comma = comma_behind(bytes, old); comma && !has_break(bytes, old.end, *comma)) {
        cut.end = *comma + 1;
        text += ",";
    }
    std::string kept = comments_between(layout, inside, cut);
    if (!kept.starts_with(' ')) text += ' ';
    return {{{cut.begin, skip_blanks(bytes, cut.end) - cut.begin, text + kept}}};
}

} // namespace kith::text
