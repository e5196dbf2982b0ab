// SPDX-License-Identifier: MIT
#include "text/edit_steps.hpp"

#include "text/edit_comments.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::text {
namespace {

Node& node_at(Node& root, const Trail& trail) {
    Node* node = &root;
    for (const auto index : trail)
        node = node->kind == Node::Kind::map ? &node->entries[index].value : &node->items[index];
    return *node;
}

Trail parent_of(const Trail& trail) { return {trail.begin(), trail.end() - 1}; }

auto nth(auto& all, std::size_t index) { return all.begin() + static_cast<std::ptrdiff_t>(index); }

std::vector<std::string_view> sorted_comments(std::string_view bytes) {
    auto comments = comments_of(bytes);
    std::sort(comments.begin(), comments.end());
    return comments;
}

/// The comments of both texts together.
std::vector<std::string_view> sorted_comments(std::string_view one, std::string_view other) {
    auto comments = comments_of(one);
    for (const auto& comment : comments_of(other)) comments.push_back(comment);
    std::sort(comments.begin(), comments.end());
    return comments;
}

/// The first way whose text reads as `intended` with all the comments there are and those of `added`.
std::optional<std::string> first_good(const Layout& layout, const std::vector<Splices>& ways,
                                      const Node& intended, std::string_view added, const Span& place,
                                      Findings& findings) {
    if (!layout.complete() || ways.empty()) {
        refuse_edit(place, "this is laid out in a way that kith does not edit", findings);
        return {};
    }
    bool reads = false;
    const auto comments = sorted_comments(layout.bytes(), added);
    for (const auto& way : ways) {
        auto text = spliced(layout.bytes(), way);
        Findings reading;
        const auto tree = read_yaml(std::make_shared<Source>(Source{layout.source()->path, text}), reading);
        if (!tree || !same_tree(*tree, intended)) continue;
        if (sorted_comments(text) == comments) return text;
        reads = true;
    }
    refuse_edit(place,
                reads ? "a comment would be lost by this change"
                      : "this cannot be changed without changing more",
                findings);
    return {};
}

/// The value as a tree; one without a source where no file may hold it.
Node as_node(const std::string& flow) {
    Findings none;
    auto tree = read_yaml(std::make_shared<Source>(Source{"", "v: " + flow + "\n"}), none);
    return tree ? std::move(tree->entries.front().value) : Node{};
}

bool is_allowed(const Fresh& fresh, const Span& place, Findings& findings) {
    if (fresh.value.span.source) return true;
    refuse_edit(place, "no file may hold the new value", findings);
    return false;
}

} // namespace

const Node& node_at(const Node& root, const Trail& trail) {
    const Node* node = &root;
    for (const auto index : trail) node = &value_of(*node, index);
    return *node;
}

const Span& place_of(const Node& root, const Trail& trail) {
    if (trail.empty()) return root.span;
    const auto& container = text::node_at(root, parent_of(trail));
    return container.kind == Node::Kind::map ? container.entries[trail.back()].key_span
                                             : container.items[trail.back()].span;
}

void refuse_edit(const Span& place, std::string why, Findings& findings) {
    findings.error(code::edit_by_hand, place, std::move(why),
                   "change this line by hand; nothing was written");
}

Gap gap_for(const Node& map, const std::string& key, const std::vector<std::string>& order) {
    const auto here = [&](const std::string& one) {
        const auto found =
            std::find_if(map.entries.begin(), map.entries.end(), [&](auto& e) { return e.key == one; });
        return static_cast<std::size_t>(found - map.entries.begin());
    };
    const auto rank = std::find(order.begin(), order.end(), key);
    for (auto earlier = rank; rank != order.end() && earlier != order.begin();)
        if (const auto at = here(*--earlier); at < map.entries.size()) return {at + 1, Beside::behind};
    for (auto later = rank; later != order.end(); ++later)
        if (const auto at = here(*later); at < map.entries.size()) return {at, Beside::before};
    return {map.entries.size(), Beside::behind};
}

Fresh fresh_value(const Value& value) {
    const auto flow = to_flow(value);
    return {as_node(flow), flow, {}, {}};
}

Fresh fresh_entry(const std::string& name, const Value& value, Depth depth) {
    auto fresh = fresh_value(value);
    fresh.name = name;
    fresh.lines =
        depth == Depth::top ? to_yaml(Map{{name, value}}) : to_flow(Value(name)) + ": " + fresh.flow + "\n";
    return fresh;
}

Fresh fresh_item(const Value& value) {
    auto fresh = fresh_value(value);
    fresh.lines = "- " + fresh.flow + "\n";
    return fresh;
}

std::optional<std::string> inserted(const Layout& layout, const Trail& trail, Gap gap, const Fresh& fresh,
                                    Findings& findings) {
    const auto& container = text::node_at(layout.root(), trail);
    auto intended = layout.root();
    auto& grown = node_at(intended, trail);
    if (grown.kind == Node::Kind::map)
        grown.entries.insert(nth(grown.entries, gap.index), {fresh.name, {}, 0, 0, fresh.value});
    else
        grown.items.insert(nth(grown.items, gap.index), fresh.value);
    auto beside = trail;
    if (count_of(container) > 0) beside.push_back(gap.index > 0 ? gap.index - 1 : 0);
    const auto& place = place_of(layout.root(), beside);
    if (!is_allowed(fresh, place, findings)) return {};
    const auto ways = layout.complete() ? inserting(layout, container, gap, fresh) : std::vector<Splices>{};
    return first_good(layout, ways, intended, container.flow ? "" : fresh.lines, place, findings);
}

std::optional<std::string> removed(const Layout& layout, const Trail& trail, Findings& findings) {
    const auto holder = parent_of(trail);
    const auto& container = text::node_at(layout.root(), holder);
    if (count_of(container) == 1 && !container.flow) {
        if (!holder.empty())
            return replaced(layout, holder,
                            fresh_value(container.kind == Node::Kind::map ? Value(Map{}) : Value(List{})),
                            findings);
        refuse_edit(place_of(layout.root(), trail), "nothing would be left in this file", findings);
        return {};
    }
    auto intended = layout.root();
    auto& shrunk = node_at(intended, holder);
    if (shrunk.kind == Node::Kind::map)
        shrunk.entries.erase(nth(shrunk.entries, trail.back()));
    else
        shrunk.items.erase(nth(shrunk.items, trail.back()));
    const auto ways = layout.complete() ? removing(layout, container, trail.back()) : std::vector<Splices>{};
    return first_good(layout, ways, intended, "", place_of(layout.root(), trail), findings);
}

std::optional<std::string> replaced(const Layout& layout, const Trail& trail, const Fresh& fresh,
                                    Findings& findings) {
    const auto& container = text::node_at(layout.root(), parent_of(trail));
    const auto& place = place_of(layout.root(), trail);
    if (!is_allowed(fresh, place, findings)) return {};
    auto intended = layout.root();
    node_at(intended, trail) = fresh.value;
    const auto ways =
        layout.complete() ? replacing(layout, container, trail.back(), fresh.flow) : std::vector<Splices>{};
    return first_good(layout, ways, intended, "", place, findings);
}

} // namespace kith::text
