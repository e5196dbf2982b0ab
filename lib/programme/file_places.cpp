// SPDX-License-Identifier: MIT
#include "programme/file_places.hpp"

#include <algorithm>
#include <array>

namespace kith::programme {
namespace {

using Keys = std::vector<std::string>;

/// Keys under which people write what they like, even in one word.
bool is_text_key(const std::string& key) {
    constexpr std::array<std::string_view, 14> keys{"name", "shown-as", "why",    "what",      "evidence", "owner",       "how",
                                                    "to",   "note",     "source", "copyright", "licence",  "would-help", "allegations-to"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// A path without the positions in lists: `schools`, `hillside`, `name`.
bool is_path(const Keys& keys, std::initializer_list<std::string_view> pattern) {
    return std::equal(keys.begin(), keys.end(), pattern.begin(), pattern.end(),
                      [](const std::string& key, std::string_view wanted) { return wanted == "*" || key == wanted; });
}

/// Where programme.yaml names schools, and adults by their office or by name.
FilePlaces::Allowed allowed_in_programme(const Keys& keys) {
    if (is_path(keys, {"name"}) || is_path(keys, {"schools", "*", "name"})) return FilePlaces::Allowed::everybody;
    if (is_path(keys, {"safeguarding", "*", "allegations-to"})) return FilePlaces::Allowed::adults;
    return !keys.empty() && keys.front() == "standards" ? FilePlaces::Allowed::adults : FilePlaces::Allowed::nobody;
}

} // namespace

FilePlaces::FilePlaces(const text::SourceRef& source)
    : is_programme_(source->path == "programme.yaml"), is_text_(!source->path.ends_with(".yaml")) {
    if (is_text_) return;
    text::Findings known; // the strict door has reported them
    const auto tree = text::read_yaml(source, known);
    is_text_ = !tree && !text::is_blank(source->bytes);
    if (!tree) return;
    Keys keys;
    add(*tree, keys);
    std::sort(ranges_.begin(), ranges_.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
    close_open_ends(source->bytes.size());
}

void FilePlaces::add(const text::Node& node, Keys& keys) {
    if (node.kind == text::Node::Kind::scalar) return add_scalar(node, keys);
    for (const auto& item : node.items) add(item, keys);
    for (const auto& entry : node.entries) {
        keys.push_back(entry.key);
        const bool own = std::any_of(keys.begin(), keys.end(), [](const auto& key) { return key.starts_with("x-"); });
        ranges_.push_back({entry.key_begin, entry.key_end, {own ? Kind::free_text : Kind::word, Allowed::nobody}});
        add(entry.value, keys);
        keys.pop_back();
    }
}

void FilePlaces::add_scalar(const text::Node& node, const Keys& keys) {
    const bool own = std::any_of(keys.begin(), keys.end(), [](const auto& key) { return key.starts_with("x-"); });
    const bool several = node.text.find_first_of(" \t\n") != std::string::npos;
    const bool free = own || several || (!keys.empty() && is_text_key(keys.back()));
    const auto allowed = is_programme_ ? allowed_in_programme(keys) : Allowed::nobody;
    ranges_.push_back({node.begin, node.end, {free ? Kind::free_text : Kind::word, allowed}});
}

/// A text over several lines goes on up to the next value.
void FilePlaces::close_open_ends(std::size_t size) {
    for (std::size_t i = 0; i < ranges_.size(); ++i) {
        if (ranges_[i].end != text::Node::unknown_end) continue;
        ranges_[i].end = i + 1 < ranges_.size() ? ranges_[i + 1].begin : size;
        ranges_[i].place.kind = Kind::free_text;
    }
}

FilePlaces::Place FilePlaces::at(std::size_t offset) const {
    if (is_text_) return {Kind::free_text, Allowed::nobody};
    const auto after = std::upper_bound(ranges_.begin(), ranges_.end(), offset,
                                        [](std::size_t wanted, const Range& range) { return wanted < range.begin; });
    if (after == ranges_.begin()) return {};
    const auto& range = *std::prev(after);
    return offset < range.end ? range.place : Place{};
}

} // namespace kith::programme
