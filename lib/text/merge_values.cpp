// SPDX-License-Identifier: MIT
#include "text/merge_values.hpp"

#include "text/edit_values.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace kith::text {
namespace {

using Kind = Node::Kind;

bool same(const Node* a, const Node* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return same_value(*a, *b);
}

bool is_in(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// A map or list in the place of another, without what is in it; no bytes of a source say what it will hold.
Node shell(const Node& node) {
    Node empty = node;
    empty.end = Node::unknown_end;
    empty.items.clear();
    empty.entries.clear();
    return empty;
}

/// What a value says, in one spelling.
std::string said(const Node& node) {
    if (node.kind == Kind::scalar) return nfc(node.text);
    std::string all = node.kind == Kind::list ? "[" : "{";
    for (const auto& item : node.items) all += said(item) + ",";
    for (const auto& entry : node.entries) all += entry.key + ":" + said(entry.value) + ",";
    return all;
}

const ListRule* rule_for(const MergeRules& rules, const std::string& list) {
    const auto found = std::find_if(rules.lists.begin(), rules.lists.end(),
                                    [&](const ListRule& rule) { return rule.list == list; });
    return found == rules.lists.end() ? nullptr : &*found;
}

/// One version of a list, with the identity of each item.
struct Version {
    const Node* list = nullptr;
    std::vector<std::string> ids;

    std::size_t size() const { return ids.size(); }
    std::optional<std::size_t> find(const std::string& id) const {
        const auto at = std::find(ids.begin(), ids.end(), id);
        if (at == ids.end()) return {};
        return static_cast<std::size_t>(at - ids.begin());
    }
    const Node* item(const std::string& id) const {
        const auto at = find(id);
        return at ? &list->items[*at] : nullptr;
    }
    bool is_sorted() const { return std::is_sorted(ids.begin(), ids.end()); }
};

/// Nothing where two items cannot be told apart.
std::optional<Version> version_of(const MergeRules& rules, const std::string& name, const Node* list) {
    Version version{list, {}};
    if (list == nullptr) return version;
    for (const auto& item : list->items) {
        auto id = identity_of(rules, name, item);
        if (!id || version.find(*id)) return {};
        version.ids.push_back(std::move(*id));
    }
    return version;
}

/// What one side added to a list: behind which item of the base (counted from 1; 0: before all) stands what.
using Added = std::map<std::size_t, std::vector<std::string>>;

Added added_by(const Version& side, const Version& base) {
    Added added;
    std::size_t anchor = 0;
    for (const auto& id : side.ids) {
        if (const auto at = base.find(id))
            anchor = *at + 1;
        else
            added[anchor].push_back(id);
    }
    return added;
}

/// True where what is left of the base stands in another order.
bool is_reordered(const Version& side, const Version& base) {
    std::vector<std::size_t> order;
    for (const auto& id : side.ids)
        if (const auto at = base.find(id)) order.push_back(*at);
    return !std::is_sorted(order.begin(), order.end());
}

/// The additions of both sides at one place in one order that does not depend on whose they are. What both
/// added is in both, perhaps at another place; it is taken once, where it comes first.
std::vector<std::string> woven(const std::vector<std::string>& ours, const std::vector<std::string>& theirs) {
    std::vector<std::string> both;
    auto one = ours.begin();
    auto other = theirs.begin();
    while (one != ours.end() && other != theirs.end()) both.push_back(*one <= *other ? *one++ : *other++);
    both.insert(both.end(), one, ours.end());
    both.insert(both.end(), other, theirs.end());
    return both;
}

/// The identities of the merged list in its order, those of removed items included.
std::vector<std::string> order_of(const Version& base, const Version& ours, const Version& theirs) {
    auto mine = added_by(ours, base);
    auto other = added_by(theirs, base);
    std::vector<std::string> order;
    std::set<std::string> seen;
    const auto take = [&](const std::string& id) {
        if (seen.insert(id).second) order.push_back(id);
    };
    for (std::size_t at = 0; at <= base.size(); ++at) {
        if (at > 0) take(base.ids[at - 1]);
        for (const auto& id : woven(mine[at], other[at])) take(id);
    }
    return order;
}

/// An identity as it is named in a conflict.
std::string shown(const std::string& id) {
    std::string words;
    for (std::size_t from = 0; from < id.size();) {
        const auto end = std::min(id.size(), id.find('\n', from));
        if (end > from) words += (words.empty() ? "" : " ") + id.substr(from, end - from);
        from = end + 1;
    }
    return words;
}

/// True where both sides took the same item away and each put others there: they may both have changed what
/// it is.
bool may_be_renamed(const Version& base, const Version& ours, const Version& theirs) {
    const auto adds = [&](const Version& side, const Version& other) {
        return std::any_of(side.ids.begin(), side.ids.end(),
                           [&](const auto& id) { return !base.find(id) && !other.find(id); });
    };
    const bool both_removed = std::any_of(base.ids.begin(), base.ids.end(),
                                          [&](const auto& id) { return !ours.find(id) && !theirs.find(id); });
    return both_removed && adds(ours, theirs) && adds(theirs, ours);
}

} // namespace

std::optional<std::string> identity_of(const MergeRules& rules, const std::string& list, const Node& item) {
    const auto* rule = rule_for(rules, list);
    if (rule == nullptr) return {};
    if (rule->identity.empty()) {
        if (item.kind != Kind::scalar) return {};
        return nfc(item.text);
    }
    std::string id;
    bool any = false;
    for (const auto& key : rule->identity) {
        const auto* value = item.find(key);
        any = any || value != nullptr;
        id += (value == nullptr ? "" : said(*value)) + "\n";
    }
    if (!any) return {};
    return id;
}

Node ValueMerge::merged(const Node* base, const Node& ours, const Node& theirs) {
    around_ = {ours.span};
    return part({base, &ours, &theirs}).value_or(shell(ours));
}

void ValueMerge::conflict(const Three& three, std::string why) {
    std::string place;
    for (const auto& step : path_) place += (place.empty() ? "" : ".") + step;
    conflicts_.push_back({place, std::move(why), three.ours ? three.ours->span : around_.back(),
                          three.theirs ? three.theirs->span : Span{}});
}

std::optional<Node> ValueMerge::part(const Three& three) {
    const auto* base = three.base;
    const auto* ours = three.ours;
    const auto* theirs = three.theirs;
    const auto copy = [](const Node* node) { return node ? std::optional<Node>(*node) : std::nullopt; };
    if (same(ours, theirs) || same(base, theirs)) return copy(ours);
    if (same(base, ours)) return copy(theirs);
    const auto all = [&](Kind kind) {
        return ours && theirs && ours->kind == kind && theirs->kind == kind && (!base || base->kind == kind);
    };
    if (all(Kind::map)) return maps(three);
    if (all(Kind::list)) return lists(three);
    conflict(three, ours && theirs ? "both sides changed it" : "one side removed it, the other changed it");
    return copy(ours);
}

std::optional<Node> ValueMerge::child(const Three& three, const std::string& step) {
    path_.push_back(step);
    around_.push_back(three.ours ? three.ours->span : around_.back());
    auto result = part(three);
    path_.pop_back();
    around_.pop_back();
    return result;
}

Node ValueMerge::maps(const Three& three) {
    Node result = shell(*three.ours);
    const auto in = [](const Node* map, const std::string& key) { return map ? map->find(key) : nullptr; };
    for (const auto& entry : three.ours->entries) {
        auto value = child({in(three.base, entry.key), &entry.value, in(three.theirs, entry.key)}, entry.key);
        if (value)
            result.entries.push_back({entry.key, entry.key_span, entry.key_begin, entry.key_end, *value});
    }
    const auto place = [&](const std::string& key) {
        return std::find_if(result.entries.begin(), result.entries.end(),
                            [&](auto& e) { return e.key == key; });
    };
    const auto nth = [&](std::size_t index) {
        return result.entries.begin() + static_cast<std::ptrdiff_t>(index);
    };
    auto behind = result.entries.begin();
    for (const auto& entry : three.theirs->entries) {
        if (three.ours->find(entry.key) == nullptr) {
            auto value = child({in(three.base, entry.key), nullptr, &entry.value}, entry.key);
            if (!value) continue;
            const auto known = path_.empty() && is_in(rules_.keys, entry.key);
            const auto at = known ? nth(gap_for(result, entry.key, rules_.keys).index) : behind;
            result.entries.insert(at, {entry.key, entry.key_span, entry.key_begin, entry.key_end, *value});
        }
        if (const auto at = place(entry.key); at != result.entries.end()) behind = at + 1;
    }
    return result;
}

Node ValueMerge::lists(const Three& three) {
    const auto name = path_.empty() ? std::string{} : path_.back();
    Node result = shell(*three.ours);
    const auto* rule = rule_for(rules_, name);
    if (rule == nullptr) return conflict(three, "both sides changed this list, and its order counts"), result;
    const auto base = version_of(rules_, name, three.base);
    const auto ours = version_of(rules_, name, three.ours);
    const auto theirs = version_of(rules_, name, three.theirs);
    if (!base || !ours || !theirs)
        return conflict(three, "both sides changed this list, and not all its items can be told apart"),
               result;
    const bool set = rule->identity.empty();
    if (!set && (is_reordered(*ours, *base) || is_reordered(*theirs, *base)))
        return conflict(three, "both sides changed this list, and one its order"), result;
    if (may_be_renamed(*base, *ours, *theirs))
        return conflict(three, "both sides put something else in the place of the same item"), result;
    auto order = order_of(*base, *ours, *theirs);
    if (set && ((ours->is_sorted() && theirs->is_sorted()) || is_reordered(*ours, *base) ||
                is_reordered(*theirs, *base)))
        std::sort(order.begin(), order.end());
    for (const auto& id : order) {
        const Three item{base->item(id), ours->item(id), theirs->item(id)};
        // Two accounts of one thing, without a common one to tell what each changed.
        if (!item.base && item.ours && item.theirs && !same(item.ours, item.theirs))
            conflict(item, fmt::format("both sides added '{}', and not the same", shown(id)));
        else if (auto value = child(item, shown(id)))
            result.items.push_back(std::move(*value));
    }
    return result;
}

} // namespace kith::text
