// SPDX-License-Identifier: MIT
#include "programme/private_names.hpp"

#include "programme/common_words.hpp"

#include <algorithm>
#include <array>

namespace kith::programme {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t shortest_alone = 3; ///< letters; shorter names are too often something else

Words split(std::string_view name) {
    Words words;
    for (auto& word : text::words_of(name)) words.push_back(std::move(word.folded));
    return words;
}

void drop_title(Words& words) {
    constexpr std::array<std::string_view, 9> titles{"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "prof", "rev"};
    if (words.size() > 1 && std::find(titles.begin(), titles.end(), words.front()) != titles.end()) words.erase(words.begin());
}

Words joined(Words a, const Words& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// All that a person of two or more names may be called in whole.
std::vector<Words> whole_names(const Words& name, const Words& known_as) {
    const Words last{name.back()}, first{name.front()}, before(name.begin(), name.end() - 1);
    std::vector<Words> all{name, joined(first, last), joined(last, before), joined(last, first)};
    if (!known_as.empty()) {
        all.push_back(joined(known_as, last));
        all.push_back(joined(last, known_as));
    }
    return all;
}

bool tells_alone(const Words& name, const std::unordered_set<std::string>& ordinary) {
    if (name.size() != 1) return name.size() > 1;
    const auto& word = name.front();
    const bool has_digit = word.find_first_of("0123456789") != std::string::npos;
    return text::characters(word) >= shortest_alone && !has_digit && !is_common_word(word) && !ordinary.contains(word);
}

/// True where two words may be parts of one name: by what stands between them.
bool are_joined(std::string_view between) {
    constexpr std::string_view space = " \t\r\n", marks = ",-_'\"#/+&:;";
    // maya.patel, O’Brien, and the space of a word processor
    if (between == "." || between == "\xe2\x80\x99" || between == "\xc2\xa0") return true;
    int lines = 0, others = 0;
    for (const char c : between) {
        if (c == '\n') ++lines;
        else if (space.find(c) == std::string_view::npos) {
            if (marks.find(c) == std::string_view::npos) return false;
            ++others;
        }
    }
    return lines <= 1 && others <= 2;
}

std::uint64_t edge(std::uint32_t node, std::uint32_t word) { return (static_cast<std::uint64_t>(node) << 32U) | word; }

} // namespace

PrivateNames::PrivateNames(const record::NamesFile& names, const std::unordered_set<std::string>& ordinary) {
    for (const auto& [id, name] : names) add_person(id.value, name, ordinary);
}

void PrivateNames::add_person(const record::PersonId& id, const record::PersonName& name,
                              const std::unordered_set<std::string>& ordinary) {
    auto words = split(name.name);
    const auto known_as = split(name.known_as);
    if (words.size() > 1) add(words, Naming::whole, id);
    drop_title(words);
    if (words.size() > 1)
        for (const auto& whole : whole_names(words, known_as)) add(whole, Naming::whole, id);
    if (words.size() > 1 && tells_alone({words.back()}, ordinary))
        add({words.back()}, Naming::family_name, id);
    if (!words.empty() && tells_alone({words.front()}, ordinary)) add({words.front()}, Naming::first_name, id);
    if (tells_alone(known_as, ordinary)) add(known_as, Naming::first_name, id);
}

void PrivateNames::add(const Words& words, Naming naming, const record::PersonId& id) {
    add_path(words, naming, id);
    Words bare;
    for (const auto& word : words) bare.push_back(text::without_marks(word));
    if (bare != words) add_path(bare, naming, id);
}

void PrivateNames::add_path(const Words& words, Naming naming, const record::PersonId& id) {
    std::uint32_t node = 0;
    for (const auto& word : words)
        node = steps_.try_emplace(edge(node, word_id(word)), static_cast<std::uint32_t>(steps_.size() + 1)).first->second;
    auto& end = ends_[node];
    end.naming = std::max(end.naming, naming);
    if (end.people.empty() || end.people.back() != id) end.people.push_back(id);
}

std::uint32_t PrivateNames::word_id(const std::string& word) {
    return word_ids_.try_emplace(word, static_cast<std::uint32_t>(word_ids_.size())).first->second;
}

std::optional<std::uint32_t> PrivateNames::known(const std::string& word) const {
    const auto found = word_ids_.find(word);
    return found == word_ids_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> PrivateNames::step(std::uint32_t node, std::uint32_t word) const {
    const auto found = steps_.find(edge(node, word));
    return found == steps_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<PrivateNames::Hit> PrivateNames::find(std::string_view text, const std::vector<text::Word>& words) const {
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::optional<Hit> best;
        std::size_t last = i;
        std::uint32_t node = 0;
        for (std::size_t at = i; at < words.size(); ++at) {
            if (at > i && !are_joined(text.substr(words[at - 1].end, words[at].begin - words[at - 1].end))) break;
            const auto word = known(words[at].folded);
            const auto next = word ? step(node, *word) : std::nullopt;
            if (!next) break;
            node = *next;
            if (const auto end = ends_.find(node); end != ends_.end()) {
                best = Hit{words[i].begin, words[at].end, end->second.naming, &end->second.people};
                last = at;
            }
        }
        if (best) hits.push_back(*best);
        i = best ? last : i;
    }
    return hits;
}

} // namespace kith::programme
