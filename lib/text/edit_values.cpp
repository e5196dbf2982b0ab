// SPDX-License-Identifier: MIT
#include "text/edit_values.hpp"

#include <algorithm>

namespace kith::text {
namespace {

using Kind = Node::Kind;

/// True where a plain scalar and a quoted one of this text are not the same to every reader: it is quoted
/// when it is written, and made of what words and numbers are made of.
bool quotes_matter(const std::string& text) {
    const auto is_bare = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("+-._:,~").find(c) != std::string_view::npos;
    };
    return to_flow(Value(text)) != text && std::all_of(text.begin(), text.end(), is_bare);
}

/// The bytes of a value that stands on one line of its source in a way that may stand in [] and {}, too.
std::string_view own_line(const Node& node) {
    constexpr std::string_view indicators = ",[]{}";
    if (!node.span.source || node.end == Node::unknown_end) return {};
    const auto written = std::string_view(node.span.source->bytes).substr(node.begin, node.end - node.begin);
    if (written.find('\n') != std::string_view::npos) return {};
    if (node.kind != Kind::scalar)
        return node.flow && (written.front() == '[' || written.front() == '{') ? written : "";
    if (node.plain) return written.find_first_of(indicators) == std::string_view::npos ? written : "";
    return written.front() == '|' || written.front() == '>' ? "" : written;
}

std::vector<Fresh> one_line(const std::string& name, const Node& value, Depth) {
    const auto flow = to_flow(value);
    return {{value, flow, name, (name.empty() ? "- " : to_flow(Value(name)) + ": ") + flow + "\n"}};
}

bool same_item(const std::string&, const Node& old, const Node& wanted) { return same_value(old, wanted); }

/// A text that is changed step by step, and read anew after each.
class Steps {
  public:
    Steps(const Layout& layout, Trail trail, const Manner& manner, Findings& findings)
        : now_(layout), trail_(std::move(trail)), manner_(manner), findings_(findings) {}

    void change(std::size_t index, const Node& value) {
        take([&] { return changed(*now_, child(index), value, manner_, findings_); });
    }
    void insert(std::size_t index, const std::string& name, const Node& value) {
        take([&] {
            return inserted_somehow({index, index > 0 ? Beside::behind : Beside::before}, name, value);
        });
    }
    void remove(std::size_t index) {
        take([&] { return removed(*now_, child(index), findings_); });
    }
    const Manner& manner() const { return manner_; }
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
    std::optional<std::string> inserted_somehow(Gap gap, const std::string& name, const Node& value) {
        Findings refusals;
        for (const auto& fresh : manner_.written(name, value, trail_.empty() ? Depth::top : Depth::nested)) {
            refusals = {};
            if (auto text = inserted(*now_, trail_, gap, fresh, refusals)) return text;
        }
        findings_.add(std::move(refusals));
        return {};
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
    const Manner& manner_;
    Findings& findings_;
};

std::optional<std::size_t> index_of(const Node& map, const std::string& key) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    if (found == map.entries.end()) return {};
    return static_cast<std::size_t>(found - map.entries.begin());
}

/// New keys go behind the key that is before them in `goal`.
void reconcile_map(Steps& steps, const Node& goal) {
    std::size_t behind = 0;
    for (const auto& [key, span, begin, end, value] : goal.entries) {
        if (steps.container() == nullptr) return;
        const auto at = index_of(*steps.container(), key);
        if (at)
            steps.change(*at, value);
        else
            steps.insert(behind, key, value);
        behind = at.value_or(behind) + 1;
    }
    for (auto index = steps.container() == nullptr ? 0 : count_of(*steps.container()); index-- > 0;)
        if (steps.container() != nullptr && goal.find(steps.container()->entries[index].key) == nullptr)
            steps.remove(index);
}

/// The items between two that stay: those of `old` become those of `goal` one by one where they may; the rest
/// is added behind them, then goes.
void reconcile_run(Steps& steps, Range old, const Node& goal, Range fresh) {
    const bool become = steps.manner().unrelated == Manner::Unrelated::become;
    const auto paired = become ? std::min(old.end - old.begin, fresh.end - fresh.begin) : 0;
    for (std::size_t i = 0; i < paired; ++i) steps.change(old.begin + i, goal.items[fresh.begin + i]);
    for (auto i = paired; i < fresh.end - fresh.begin; ++i)
        steps.insert(old.end + i - paired, "", goal.items[fresh.begin + i]);
    for (auto at = old.end; at > old.begin + paired; --at) steps.remove(at - 1);
}

void reconcile_list(Steps& steps, const std::string& name, const Node& old, const Node& goal) {
    auto stay = common_items(old.items, goal.items, [&](const Node& a, const Node& b) {
        return steps.manner().related(name, a, b);
    });
    stay.insert(stay.begin(),
                {Node::unknown_end, Node::unknown_end}); // so that adding one gives the first index
    Range left{old.items.size(), old.items.size()};
    Range fresh{goal.items.size(), goal.items.size()};
    for (auto pair = stay.rbegin(); pair != stay.rend();
         ++pair) { // from the end, so that earlier indices hold
        left.begin = pair->first + 1, fresh.begin = pair->second + 1;
        reconcile_run(steps, left, goal, fresh);
        left.end = pair->first, fresh.end = pair->second;
        if (pair->first != Node::unknown_end) steps.change(pair->first, goal.items[pair->second]);
    }
}

/// The key under which a container stands; nothing for an item of a list and for the top of a file.
std::string name_of(const Node& root, const Trail& trail) {
    if (trail.empty()) return {};
    const auto& parent = node_at(root, {trail.begin(), trail.end() - 1});
    return parent.kind == Kind::map ? parent.entries[trail.back()].key : std::string{};
}

} // namespace

const Manner plainly{one_line, same_item, Manner::Unrelated::become};

bool same_value(const Node& a, const Node& b) {
    if (a.kind != b.kind || count_of(a) != count_of(b)) return false;
    if (a.kind == Kind::scalar) return a.text == b.text && (a.plain == b.plain || !quotes_matter(a.text));
    if (a.kind == Kind::list) return std::equal(a.items.begin(), a.items.end(), b.items.begin(), same_value);
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const Entry& entry) {
        const auto* other = b.find(entry.key);
        return other != nullptr && same_value(entry.value, *other);
    });
}

std::string to_flow(const Node& node) {
    if (const auto written = own_line(node); !written.empty()) return std::string(written);
    if (node.kind == Kind::scalar) {
        // What was plain over several lines, or holds what ends a plain scalar in [], is quoted.
        return node.plain && quotes_matter(node.text) ? node.text : to_flow(Value(node.text));
    }
    std::string inside;
    for (const auto& item : node.items) inside += (inside.empty() ? "" : ", ") + to_flow(item);
    for (const auto& entry : node.entries)
        inside += (inside.empty() ? "" : ", ") + to_flow(Value(entry.key)) + ": " + to_flow(entry.value);
    return node.kind == Kind::list ? "[" + inside + "]" : "{" + inside + "}";
}

std::vector<std::pair<std::size_t, std::size_t>>
common_items(const std::vector<Node>& a, const std::vector<Node>& b, const Related& related) {
    std::vector<std::pair<std::size_t, std::size_t>> common;
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && related(a[head], b[head]))
        common.emplace_back(head, head), ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           related(a[a.size() - 1 - tail], b[b.size() - 1 - tail]))
        ++tail;
    const auto rows = a.size() - head - tail;
    const auto columns = b.size() - head - tail;
    std::vector<std::vector<std::size_t>> longest(rows + 1, std::vector<std::size_t>(columns + 1, 0));
    for (auto i = rows; i-- > 0;)
        for (auto j = columns; j-- > 0;)
            longest[i][j] = related(a[head + i], b[head + j])
                                ? longest[i + 1][j + 1] + 1
                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (related(a[head + i], b[head + j]))
            common.emplace_back(head + i, head + j), ++i, ++j;
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
    for (; tail > 0; --tail) common.emplace_back(a.size() - tail, b.size() - tail);
    return common;
}

std::optional<std::string> reconciled(const Layout& layout, const Trail& trail, const Node& goal,
                                      const Manner& manner, Findings& findings) {
    Steps steps(layout, trail, manner, findings);
    const auto& old = node_at(layout.root(), trail);
    if (goal.kind == Kind::map)
        reconcile_map(steps, goal);
    else
        reconcile_list(steps, name_of(layout.root(), trail), old, goal);
    if (steps.container() == nullptr) return {};
    if (same_value(*steps.container(), goal)) return steps.text();
    refuse_edit(place_of(layout.root(), trail), "this cannot be changed without changing more", findings);
    return {};
}

std::optional<std::string> changed(const Layout& layout, const Trail& trail, const Node& goal,
                                   const Manner& manner, Findings& findings) {
    const auto& old = node_at(layout.root(), trail);
    if (same_value(old, goal)) return layout.source()->bytes;
    const bool alike = old.kind == goal.kind && old.kind != Kind::scalar;
    if (alike && count_of(old) > 0 && count_of(goal) > 0)
        return reconciled(layout, trail, goal, manner, findings);
    return replaced(layout, trail, {goal, to_flow(goal), {}, {}}, findings);
}

} // namespace kith::text
