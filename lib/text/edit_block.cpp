// SPDX-License-Identifier: MIT
#include "text/edit_splices.hpp"

#include <algorithm>

namespace kith::text {
namespace {

/// A comment with the white space before it, where that is more than nothing.
std::string_view with_gap(std::string_view bytes, const Range& comment) {
    auto from = comment.begin;
    while (from > 0 && (bytes[from - 1] == ' ' || bytes[from - 1] == '\t')) --from;
    return bytes.substr(from, comment.end - from);
}

/// The comments of a range whose lines go, each as a line of its own: whole lines as they were, the rest
/// indented by `indent`.
std::string as_lines(const Layout& layout, const std::vector<Range>& comments, std::size_t indent) {
    const auto bytes = layout.bytes();
    std::string lines;
    for (const auto& comment : comments) {
        const bool whole = first_on_line(bytes, comment.begin);
        lines += whole ? indent_of(bytes, comment.begin) : std::string(indent, ' ');
        lines += bytes.substr(comment.begin, comment.end - comment.begin);
        lines += newline_at(bytes, comment.begin);
    }
    return lines;
}

/// Lines behind the line that ends at `end`, or as the last lines of the text.
Splice lines_behind(std::string_view bytes, std::size_t end, std::string lines) {
    const auto at = next_line(bytes, end);
    const auto newline = newline_at(bytes, end);
    if (bytes.substr(0, at).ends_with('\n')) return {at, 0, std::move(lines)};
    lines.resize(lines.size() - newline.size());
    return {at, 0, newline + lines};
}

/// Cuts whole lines; where they are the last of a text without a final line ending, what then is last has
/// none.
std::vector<Splices> cutting_lines(std::string_view bytes, Range lines, const std::string& kept) {
    std::vector<Splices> ways;
    const auto newline = newline_at(bytes, lines.begin);
    const bool unfinished = !bytes.substr(0, lines.end).ends_with('\n');
    if (unfinished && !kept.empty())
        ways.push_back(
            {{lines.begin, lines.end - lines.begin, kept.substr(0, kept.size() - newline.size())}});
    if (unfinished && kept.empty() && lines.begin >= newline.size()) {
        const auto from = lines.begin - newline.size();
        ways.push_back({{from, lines.end - from, ""}});
    }
    ways.push_back({{lines.begin, lines.end - lines.begin, kept}});
    return ways;
}

/// Takes out the first child of a block that begins behind a dash, on the dash's line.
std::vector<Splices> removing_behind_dash(const Layout& layout, const Node& block) {
    const auto bytes = layout.bytes();
    const auto first = layout.child(block, 0);
    const auto next = layout.child(block, 1);
    if (!first || !next || first->begin != block.begin) return {};
    const auto gap = bytes.substr(first->value->end, next->begin - first->value->end);
    const auto inside = layout.comments({first->begin, line_end(bytes, first->value->end)});
    if (inside.empty() && layout.comments({first->begin, next->begin}).empty() &&
        std::count(gap.begin(), gap.end(), '\n') == 1)
        return {{{first->begin, next->begin - first->begin, ""}}};
    std::string kept;
    for (const auto& comment : inside) {
        if (!kept.empty())
            kept += newline_at(bytes, comment.begin) + std::string(column_of(bytes, first->begin), ' ');
        kept += bytes.substr(comment.begin, comment.end - comment.begin);
    }
    const auto from = kept.empty() ? bytes.find_last_not_of(" \t", first->begin - 1) + 1 : first->begin;
    return {{{from, line_end(bytes, first->value->end) - from, kept}}};
}

} // namespace

std::size_t above(const Layout& layout, std::size_t begin) {
    const auto bytes = layout.bytes();
    const auto column = column_of(bytes, begin);
    auto top = line_start(bytes, begin);
    while (top > 0) {
        const auto line = line_start(bytes, top - 1);
        if (bytes[line + indent_of(bytes, line).size()] != '#' || indent_of(bytes, line).size() != column)
            break;
        if (layout.comments({line, top}).empty()) break;
        top = line;
    }
    const bool of_file = top == 0 || bytes.substr(line_start(bytes, top - 1)).starts_with("---");
    return of_file ? line_start(bytes, begin) : top;
}

std::vector<Splices> inserting_lines(const Layout& layout, const Node& block, Gap gap, const Fresh& fresh) {
    const auto bytes = layout.bytes();
    const auto column = column_of(bytes, block.begin);
    std::vector<Splices> ways;
    if (gap.index > 0) {
        const auto end = value_of(block, gap.index - 1).end;
        ways.push_back({lines_behind(bytes, end, indented(fresh.lines, column, newline_at(bytes, end)))});
    }
    if (gap.index == count_of(block)) return ways;
    const auto next = layout.child(block, gap.index);
    if (!next) return ways;
    const auto lines = indented(fresh.lines, column, newline_at(bytes, next->begin));
    Splices before;
    if (first_on_line(bytes, next->begin))
        before.push_back({above(layout, next->begin), 0, lines});
    else
        before.push_back({next->begin, 0, lines.substr(column) + std::string(column, ' ')});
    ways.insert(gap.beside == Beside::before ? ways.begin() : ways.end(), std::move(before));
    return ways;
}

std::vector<Splices> removing_lines(const Layout& layout, const Node& block, std::size_t index) {
    const auto bytes = layout.bytes();
    const auto child = layout.child(block, index);
    if (!child) return {};
    if (!first_on_line(bytes, child->begin))
        return index == 0 ? removing_behind_dash(layout, block) : std::vector<Splices>{};
    const auto end = child->value->end;
    const auto comments = layout.comments({child->begin, line_end(bytes, end)});
    const Range lines{line_start(bytes, child->begin), next_line(bytes, end)};
    const auto column = column_of(bytes, child->begin);
    auto ways = cutting_lines(bytes, lines, as_lines(layout, comments, column));
    if (comments.empty()) return ways;
    // Behind a literal block only a comment that is not indented as its text stays a comment.
    std::string shallow;
    for (const auto& comment : comments)
        shallow += std::string(column, ' ') +
                   std::string(bytes.substr(comment.begin, comment.end - comment.begin)) +
                   newline_at(bytes, comment.begin);
    for (auto& way : cutting_lines(bytes, lines, shallow)) ways.push_back(std::move(way));
    return ways;
}

std::vector<Splices> replacing_lines(const Layout& layout, const Child& child, const std::string& flow) {
    const auto bytes = layout.bytes();
    const auto& old = *child.value;
    const bool block = old.kind != Node::Kind::scalar && !old.flow;
    // A block may begin on a line further down; what replaces it stands behind the colon or the dash.
    const auto from = block ? child.value_from : old.begin;
    const auto stop = line_end(bytes, old.end);
    // Behind the last line of a scalar or of [] a comment stays where it is; the last line of a block goes.
    if (layout.comments({from, block ? stop : old.end}).empty())
        return {{{from, old.end - from, (block ? " " : "") + flow}}};
    std::string kept = (block ? " " : "") + flow;
    for (const auto& comment : layout.comments({from, stop})) {
        if (line_start(bytes, comment.begin) == line_start(bytes, from))
            kept += with_gap(bytes, comment);
        else
            kept += newline_at(bytes, comment.begin) + indent_of(bytes, comment.begin) +
                    std::string(bytes.substr(comment.begin, comment.end - comment.begin));
    }
    return {{{from, stop - from, kept}}};
}

} // namespace kith::text
