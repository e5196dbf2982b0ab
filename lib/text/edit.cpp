// SPDX-License-Identifier: MIT
#include "text/edit.hpp"

#include "text/edit_values.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::text {
namespace {

using Kind = Node::Kind;

/// How far a path leads into a document.
struct Walk {
    Trail trail;                   ///< of the steps that are there
    const Node* last = nullptr;    ///< the node at its end
    const Step* missing = nullptr; ///< the first step that is not there
    bool fits = true; ///< false where that step asks for a key of what is no map, or an item of no list
};

Walk walk_along(const Node& root, const Path& path) {
    Walk walk{{}, &root};
    for (const auto& step : path.steps()) {
        const auto& node = *walk.last;
        walk.fits = node.kind == (step.is_key() ? Kind::map : Kind::list);
        std::size_t index = step.is_key() ? 0 : step.index();
        if (walk.fits && step.is_key())
            while (index < node.entries.size() && node.entries[index].key != step.key()) ++index;
        if (!walk.fits || index >= count_of(node)) {
            walk.missing = &step;
            return walk;
        }
        walk.trail.push_back(index);
        walk.last = &value_of(node, index);
    }
    return walk;
}

std::string what(const Node& node) {
    if (node.kind == Kind::scalar) return "a single value";
    return node.kind == Kind::map ? "a map with keys" : "a list";
}

/// Nothing, after the finding that a path leads where it cannot.
std::nullopt_t refuse_walk(const Layout& layout, const Walk& walk, std::string_view wanted,
                           Findings& findings) {
    findings.error(code::wrong_kind, place_of(layout.root(), walk.trail),
                   fmt::format("here stands {}, where {} is needed", what(*walk.last), wanted),
                   "change this line by hand; nothing was written");
    return std::nullopt;
}

std::string_view wanted_by(const Step& step) { return step.is_key() ? "a map with keys" : "a list"; }

/// Adds the first key of a path that is not there, with the keys behind it as maps around the value.
std::optional<std::string> added(const Layout& layout, const Walk& walk, const Path& path, const Value& value,
                                 const KeyOrders& orders, Findings& findings) {
    const auto depth = walk.trail.size();
    Value whole = value;
    for (auto step = path.steps().size(); --step > depth;) {
        if (!path.steps()[step].is_key()) return refuse_walk(layout, walk, "a list", findings);
        whole = Map{{path.steps()[step].key(), whole}};
    }
    const auto& key = walk.missing->key();
    const auto gap = gap_for(*walk.last, key, depth < orders.size() ? orders[depth] : KeyOrder{});
    const auto fresh = fresh_entry(key, whole, depth == 0 ? Depth::top : Depth::nested);
    return inserted(layout, walk.trail, gap, fresh, findings);
}

} // namespace

Path Path::then(Step step) const {
    auto path = *this;
    path.steps_.push_back(std::move(step));
    return path;
}

std::optional<std::string> with_value(const SourceRef& source, const Path& path, const Value& value,
                                      Findings& findings, const KeyOrders& orders) {
    const auto layout = Layout::of(source, findings);
    if (!layout) return {};
    const auto walk = walk_along(layout->root(), path);
    if (!walk.fits) return refuse_walk(*layout, walk, wanted_by(*walk.missing), findings);
    if (walk.missing == nullptr && path.steps().empty()) return refuse_walk(*layout, walk, "a key", findings);
    if (walk.missing == nullptr)
        return changed(*layout, walk.trail, fresh_value(value).value, plainly, findings);
    if (!walk.missing->is_key()) return refuse_walk(*layout, walk, "a longer list", findings);
    return added(*layout, walk, path, value, orders, findings);
}

std::optional<std::string> with_row(const SourceRef& source, const Path& path, const Value& row,
                                    Findings& findings, const KeyOrders& orders) {
    const auto layout = Layout::of(source, findings);
    if (!layout) return {};
    const auto walk = walk_along(layout->root(), path);
    if (walk.missing != nullptr) return with_value(source, path, List{row}, findings, orders);
    if (walk.last->kind != Kind::list) return refuse_walk(*layout, walk, "a list", findings);
    return inserted(*layout, walk.trail, {count_of(*walk.last), Beside::behind}, fresh_item(row), findings);
}

std::optional<std::string> with_row_at(const SourceRef& source, const Path& path, const Value& row,
                                       Findings& findings) {
    const auto layout = Layout::of(source, findings);
    if (!layout) return {};
    auto walk = walk_along(layout->root(), path);
    const auto depth = path.steps().size();
    if (depth == 0 || path.steps().back().is_key()) return refuse_walk(*layout, walk, "an item", findings);
    if (walk.trail.size() + 1 < depth || !walk.fits) return refuse_walk(*layout, walk, "a list", findings);
    const auto index = path.steps().back().index();
    walk.trail.resize(depth - 1);
    const auto count = count_of(node_at(layout->root(), walk.trail));
    if (index > count) return refuse_walk(*layout, walk, "a longer list", findings);
    const Gap gap{index, index == count ? Beside::behind : Beside::before};
    return inserted(*layout, walk.trail, gap, fresh_item(row), findings);
}

std::optional<std::string> without_key(const SourceRef& source, const Path& path, Findings& findings) {
    const auto layout = Layout::of(source, findings);
    if (!layout) return {};
    auto walk = walk_along(layout->root(), path);
    if (walk.missing != nullptr) return source->bytes;
    if (walk.trail.empty() || !path.steps().back().is_key())
        return refuse_walk(*layout, walk, "a key", findings);
    // A map that would be left empty goes with its last key.
    for (auto& trail = walk.trail; trail.size() > 1; trail.pop_back()) {
        const auto& map = node_at(layout->root(), {trail.begin(), trail.end() - 1});
        if (count_of(map) > 1 || !path.steps()[trail.size() - 2].is_key()) break;
    }
    return removed(*layout, walk.trail, findings);
}

std::optional<std::string> without_row(const SourceRef& source, const Path& path, Findings& findings) {
    const auto layout = Layout::of(source, findings);
    if (!layout) return {};
    const auto walk = walk_along(layout->root(), path);
    if (walk.missing != nullptr) return source->bytes;
    if (walk.trail.empty() || path.steps().back().is_key())
        return refuse_walk(*layout, walk, "an item", findings);
    return removed(*layout, walk.trail, findings);
}

} // namespace kith::text
