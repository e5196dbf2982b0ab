// SPDX-License-Identifier: MIT
#include "text/edit_values.hpp"

#include <algorithm>

namespace kith::text {
namespace {

using Kind = Node::Kind;

/// True where a plain scalar and a quoted one of this text are not the same to every reader.
bool quotes_matter(const std::string& text) { return to_flow(Value(text)) != text; }

/// A text that is changed step by step, and read anew after each.
class Steps {
  public:
    Steps(const Layout& layout, Trail trail, Findings& findings)
        : now_(layout), trail_(std::move(trail)), findings_(findings) {}

    void change(std::size_t index, const Value& value) {
        take([&] { return changed(*now_, child(index), value, findings_); });
    }
    void insert(Gap gap, const Fresh& fresh) {
        take([&] { return inserted(*now_, trail_, gap, fresh, findings_); });
    }
    void remove(std::size_t index) {
        take([&] { return removed(*now_, child(index), findings_); });
    }
    std::optional<std::string> text() const {
        if (!now_) return {};
        return now_->source()->bytes;
    }
    const Node* container() const { return now_ ? &node_at(now_->root(), trail_) : nullptr; }

  private:
    Trail child(std::size_t index) const {
        auto trail = trail_;
        trail.push_back(index);
        return trail;
    }
    void take(const auto& step) {
        if (!now_) return;
        const auto text = step();
        if (!text) return now_.reset();
        if (*text == now_->bytes()) return;
        now_ = Layout::of(std::make_shared<Source>(Source{now_->source()->path, *text}), findings_);
    }

    std::optional<Layout> now_;
    Trail trail_;
    Findings& findings_;
};

std::optional<std::size_t> index_of(const Node& map, const std::string& key) {
    const auto found =
        std::find_if(map.entries.begin(), map.entries.end(), [&](const Entry& entry) { return entry.key == key; });
    if (found == map.entries.end()) return {};
    return static_cast<std::size_t>(found - map.entries.begin());
}

/// New keys go behind the key that is before them in `wanted`.
void reconcile_map(Steps& steps, const Map& wanted, Depth depth) {
    std::size_t behind = 0;
    for (const auto& [key, value] : wanted.members()) {
        if (steps.container() == nullptr) return;
        const auto at = index_of(*steps.container(), key);
        if (at) steps.change(*at, value);
        else steps.insert({behind, behind > 0 ? Beside::behind : Beside::before}, fresh_entry(key, value, depth));
        behind = at.value_or(behind) + 1;
    }
    const auto is_wanted = [&](const std::string& key) {
        return std::any_of(wanted.members().begin(), wanted.members().end(), [&](auto& one) { return one.first == key; });
    };
    for (auto index = steps.container() == nullptr ? 0 : count_of(*steps.container()); index-- > 0;)
        if (steps.container() != nullptr && !is_wanted(steps.container()->entries[index].key)) steps.remove(index);
}

/// The items between two that stay: those of `old` become those of `wanted` one by one; the rest is added or goes.
void reconcile_run(Steps& steps, Range old, const List& wanted, Range fresh) {
    const auto paired = std::min(old.end - old.begin, fresh.end - fresh.begin);
    for (std::size_t i = 0; i < paired; ++i) steps.change(old.begin + i, wanted[fresh.begin + i]);
    for (auto i = paired; i < fresh.end - fresh.begin; ++i) {
        const auto at = old.begin + i;
        steps.insert({at, at > 0 ? Beside::behind : Beside::before}, fresh_item(wanted[fresh.begin + i]));
    }
    for (auto at = old.end; at > old.begin + paired; --at) steps.remove(at - 1);
}

void reconcile_list(Steps& steps, const Node& old, const List& wanted, const Node& wanted_node) {
    auto stay = common_items(old.items, wanted_node.items);
    stay.insert(stay.begin(), {Node::unknown_end, Node::unknown_end}); // so that adding one gives the first index
    Range left{old.items.size(), old.items.size()};
    Range fresh{wanted.size(), wanted.size()};
    for (auto pair = stay.rbegin(); pair != stay.rend(); ++pair) { // from the end, so that earlier indices hold
        left.begin = pair->first + 1, fresh.begin = pair->second + 1;
        reconcile_run(steps, left, wanted, fresh);
        left.end = pair->first, fresh.end = pair->second;
    }
}

} // namespace

bool same_value(const Node& a, const Node& b) {
    if (a.kind != b.kind || count_of(a) != count_of(b)) return false;
    if (a.kind == Kind::scalar) return a.text == b.text && (a.plain == b.plain || !quotes_matter(a.text));
    if (a.kind == Kind::list) return std::equal(a.items.begin(), a.items.end(), b.items.begin(), same_value);
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const Entry& entry) {
        const auto* other = b.find(entry.key);
        return other != nullptr && same_value(entry.value, *other);
    });
}

std::vector<std::pair<std::size_t, std::size_t>> common_items(const std::vector<Node>& a, const std::vector<Node>& b) {
    std::vector<std::pair<std::size_t, std::size_t>> common;
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && same_value(a[head], b[head])) common.emplace_back(head, head), ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && same_value(a[a.size() - 1 - tail], b[b.size() - 1 - tail]))
        ++tail;
    const auto rows = a.size() - head - tail;
    const auto columns = b.size() - head - tail;
    std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
    for (auto i = rows; i-- > 0;)
        for (auto j = columns; j-- > 0;)
            longest[i][j] = same_value(a[head + i], b[head + j]) ? longest[i + 1][j + 1] + 1
                                                                 : std::max(longest[i + 1][j], longest[i][j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (same_value(a[head + i], b[head + j])) common.emplace_back(head + i, head + j), ++i, ++j;
        else if (longest[i + 1][j] >= longest[i][j + 1]) ++i;
        else ++j;
    }
    for (; tail > 0; --tail) common.emplace_back(a.size() - tail, b.size() - tail);
    return common;
}

std::optional<std::string> reconciled(const Layout& layout, const Trail& trail, const Value& wanted,
                                      Findings& findings) {
    Steps steps(layout, trail, findings);
    const auto& old = node_at(layout.root(), trail);
    const auto goal = fresh_value(wanted).value;
    if (const auto* map = wanted.as<Map>()) reconcile_map(steps, *map, trail.empty() ? Depth::top : Depth::nested);
    if (const auto* list = wanted.as<List>()) reconcile_list(steps, old, *list, goal);
    if (steps.container() == nullptr) return {};
    if (same_value(*steps.container(), goal)) return steps.text();
    refuse_edit(place_of(layout.root(), trail), "this cannot be changed without changing more", findings);
    return {};
}

std::optional<std::string> changed(const Layout& layout, const Trail& trail, const Value& value, Findings& findings) {
    const auto& old = node_at(layout.root(), trail);
    const auto fresh = fresh_value(value);
    if (same_value(old, fresh.value)) return layout.source()->bytes;
    const bool alike = old.kind == fresh.value.kind && old.kind != Kind::scalar;
    if (alike && count_of(old) > 0 && count_of(fresh.value) > 0) return reconciled(layout, trail, value, findings);
    return replaced(layout, trail, fresh, findings);
}

} // namespace kith::text
