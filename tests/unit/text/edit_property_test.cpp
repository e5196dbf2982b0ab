// SPDX-License-Identifier: MIT
// Random documents in every style the records allow, edited at random: what was not meant to change has not.
#include "text/edit.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>
#include <random>
#include <set>

using namespace kith::text;
using namespace kith::testing;

namespace {

/// Writes a random document whose comments are numbered, so that each can be looked for.
class Author {
  public:
    explicit Author(std::mt19937& random) : random_(random), newline_(random() % 4 == 0 ? "\r\n" : "\n") {}

    std::string document() {
        std::string text = chance(3) ? comment_line(0) : "";
        text += block_map(0, 1 + below(5));
        if (chance(5)) text.resize(text.size() - newline_.size());
        return text;
    }
    int comments() const { return comments_; }

  private:
    std::size_t below(std::size_t n) { return random_() % n; }
    bool chance(std::size_t n) { return below(n) == 0; }
    std::string comment() { return "#c" + std::to_string(comments_++) + "."; }
    std::string comment_line(std::size_t indent) { return std::string(indent, ' ') + comment() + newline_; }
    std::string line_end() { return (chance(3) ? " " + comment() : "") + newline_; }

    std::string scalar() {
        static const std::vector<std::string> words{
            "x",      "7k2mq", "'it''s'",    "\"a # b\"",    "2026-09-21", "12", "null", "~",
            "\"on\"", "a-b",   "Zo\xc3\xab", "head teacher", "''",         "-3", "a:b"};
        return words[below(words.size())];
    }
    std::string flow(int depth) {
        const auto kind = depth > 2 ? 0 : below(4);
        if (kind < 2) return scalar();
        std::string inside;
        for (std::size_t i = 0, n = below(4); i < n; ++i)
            inside += (i > 0 ? separator() : "") + (kind == 3 ? "k" + std::to_string(i) + ": " : "") +
                      flow(depth + 1);
        if (!inside.empty() && chance(6)) inside += ",";
        return kind == 2 ? "[" + inside + "]" : "{" + inside + "}";
    }
    std::string separator() {
        if (chance(8)) return ", " + comment() + newline_ + "         ";
        return chance(8) ? "," + newline_ + "         " : chance(4) ? " , " : ", ";
    }
    std::string block_map(std::size_t indent, std::size_t keys) {
        std::string text;
        for (std::size_t i = 0; i < keys; ++i) {
            if (chance(6)) text += comment_line(indent);
            if (chance(10)) text += newline_;
            text += std::string(indent, ' ') + "k" + std::to_string(i) + (chance(9) ? " :" : ":") +
                    behind_key(indent);
        }
        return text;
    }
    std::string behind_key(std::size_t indent) {
        const auto kind = indent > 4 ? 0 : below(6);
        if (kind == 5) return line_end() + block_map(indent + 2, 1 + below(3));
        if (kind == 4) return line_end() + block_list(indent + below(3));
        if (kind == 3 && chance(3))
            return " |" + newline_ + std::string(indent + 2, ' ') + "block" + newline_;
        return " " + flow(0) + line_end();
    }
    std::string block_list(std::size_t indent) {
        std::string text;
        for (std::size_t i = 0, n = 1 + below(3); i < n; ++i)
            text += std::string(indent, ' ') + "- " + flow(1) + line_end();
        return text;
    }

    std::mt19937& random_;
    std::string newline_;
    int comments_ = 0;
};

std::set<int> comments_in(const std::string& text, int most) {
    std::set<int> found;
    for (int i = 0; i < most; ++i)
        if (text.find("#c" + std::to_string(i) + ".") != std::string::npos) found.insert(i);
    return found;
}

/// The comments on the lines from a key to the end of its value: what may go with the key.
std::set<int> comments_of(const std::string& text, const Entry& entry, int most) {
    const auto end = text.find('\n', entry.value.end);
    return comments_in(text.substr(entry.key_begin, end == std::string::npos ? end : end - entry.key_begin),
                       most);
}

Value any_value(std::mt19937& random) {
    switch (random() % 4) {
    case 0: return "new";
    case 1: return static_cast<int>(random() % 100);
    case 2: return List{"p", "no", Map{{"q", 1}}};
    default: return Map{{"on", "x: y"}, {"z", List{}}};
    }
}

std::vector<std::string> any_path(std::mt19937& random) {
    std::vector<std::string> path;
    for (auto left = 1 + random() % 3; left > 0; --left) path.push_back("k" + std::to_string(random() % 4));
    return path;
}

const Node* at(const Node& tree, const std::vector<std::string>& path) {
    const Node* node = &tree;
    for (const auto& key : path)
        if (node != nullptr) node = node->find(key);
    return node;
}

/// The tree with the entry at a path taken out, and every parent that is empty without it.
void prune(Node& map, const std::vector<std::string>& path, std::size_t depth = 0) {
    const auto found =
        std::find_if(map.entries.begin(), map.entries.end(), [&](auto& e) { return e.key == path[depth]; });
    if (found == map.entries.end()) return;
    if (depth + 1 < path.size()) {
        const bool had = !found->value.entries.empty();
        prune(found->value, path, depth + 1);
        if (!had || !found->value.entries.empty()) return;
    }
    map.entries.erase(found);
}

constexpr int documents = 4000;
} // namespace

TEST_CASE("setting a value loses no comment, changes that value and nothing else") {
    std::mt19937 random(1);
    int done = 0;
    for (int round = 0; round < documents; ++round) {
        Author author(random);
        const auto text = author.document();
        CAPTURE(text);
        const auto before = tree_of(text);
        REQUIRE(before);
        const auto path = any_path(random);
        const auto value = any_value(random);
        Findings findings;
        const auto edited = with_value(source_of(text), path, value, findings);
        REQUIRE(edited.has_value() != findings.has_errors());
        if (!edited) continue;
        CAPTURE(*edited);
        ++done;
        REQUIRE(comments_in(*edited, author.comments()).size() ==
                static_cast<std::size_t>(author.comments()));
        auto after = tree_of(*edited);
        REQUIRE(after);
        const auto wanted = tree_of("v: " + to_flow(value) + "\n");
        const auto* set = at(*after, path);
        REQUIRE(set != nullptr);
        REQUIRE(same_tree(*set, wanted->entries.front().value));
        auto rest = *before; // all other top-level keys are as they were
        std::erase_if(rest.entries, [&](const Entry& e) { return e.key == path.front(); });
        std::erase_if(after->entries, [&](const Entry& e) { return e.key == path.front(); });
        REQUIRE(same_tree(*after, rest));
    }
    CHECK(done > documents / 2);
}

TEST_CASE("removing a key loses no comment but those on its own lines") {
    std::mt19937 random(2);
    int done = 0;
    for (int round = 0; round < documents; ++round) {
        Author author(random);
        const auto text = author.document();
        CAPTURE(text);
        const auto before = tree_of(text);
        REQUIRE(before);
        const auto path = any_path(random);
        Findings findings;
        const auto edited = without_key(source_of(text), path, findings);
        REQUIRE(edited.has_value() != findings.has_errors());
        if (!edited) continue;
        CAPTURE(*edited);
        auto intended = *before;
        prune(intended, path);
        const auto after = tree_of(*edited);
        REQUIRE(after);
        REQUIRE(same_tree(*after, intended));
        if (at(*before, path) == nullptr) {
            REQUIRE(*edited == text);
            continue;
        }
        ++done;
        std::set<int> gone = comments_in(text, author.comments());
        for (const auto kept : comments_in(*edited, author.comments())) gone.erase(kept);
        const Node* map = &*before;
        std::vector<std::string> walked;
        std::set<int> allowed; // of the outermost entry that went
        for (const auto& key : path) {
            walked.push_back(key);
            const auto entry =
                std::find_if(map->entries.begin(), map->entries.end(), [&](auto& e) { return e.key == key; });
            if (at(*after, walked) == nullptr) {
                allowed = comments_of(text, *entry, author.comments());
                break;
            }
            map = &entry->value;
        }
        REQUIRE(std::includes(allowed.begin(), allowed.end(), gone.begin(), gone.end()));
    }
    CHECK(done > documents / 10);
}

TEST_CASE("appending a row loses no comment and adds that row") {
    std::mt19937 random(3);
    int done = 0;
    for (int round = 0; round < documents; ++round) {
        Author author(random);
        const auto text = author.document();
        CAPTURE(text);
        const auto before = tree_of(text);
        REQUIRE(before);
        const auto key = "k" + std::to_string(random() % 5);
        const auto* list = before->find(key);
        if (list != nullptr && list->kind != Node::Kind::list) continue;
        Findings findings;
        const auto edited = with_row(source_of(text), key, Map{{"r", "no"}}, findings);
        REQUIRE(edited.has_value() != findings.has_errors());
        if (!edited) continue;
        CAPTURE(*edited);
        ++done;
        REQUIRE(comments_in(*edited, author.comments()).size() ==
                static_cast<std::size_t>(author.comments()));
        const auto after = tree_of(*edited);
        REQUIRE(after);
        auto intended = *before;
        const auto row = tree_of("{r: \"no\"}\n");
        if (list == nullptr)
            intended.entries.push_back({key, {}, 0, 0, *tree_of("[{r: \"no\"}]\n")});
        else
            std::find_if(intended.entries.begin(), intended.entries.end(), [&](auto& e) {
                return e.key == key;
            })->value.items.push_back(*row);
        REQUIRE(same_tree(*after, intended));
    }
    CHECK(done > documents / 5);
}
