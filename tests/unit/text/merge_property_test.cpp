// SPDX-License-Identifier: MIT
// Two people change one random record. What they changed in different places is merged as a model says that
// is made apart from the merge; what they must agree on is a conflict and nothing else is; and it makes no
// difference whose side is whose.
#include "text/merge.hpp"

#include "sources.hpp"
#include "text/edit_comments.hpp"
#include "text/merge_model.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <map>
#include <set>

using namespace kith::text;
using namespace kith::testing;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int merges = 600;
#else
constexpr int merges = 6'000;
#endif

std::multiset<std::string> comment_set(const std::string& text) {
    std::multiset<std::string> all;
    for (const auto comment : comments_of(text)) all.emplace(comment);
    return all;
}

/// Both ways round: the same tree, or conflicts both times.
Merged both_ways(const std::string& base, const std::string& ours, const std::string& theirs,
                 const MergeRules& rules) {
    const auto one = merged(source_of(base), source_of(ours), source_of(theirs), rules);
    const auto other = merged(source_of(base), source_of(theirs), source_of(ours), rules);
    CAPTURE(one.text.value_or("(conflict)"));
    CAPTURE(other.text.value_or("(conflict)"));
    REQUIRE(one.text.has_value() == one.conflicts.empty());
    if (!one.text || !other.text) return one.text ? other : one;
    REQUIRE(same(*tree_of(*one.text), *tree_of(*other.text), Order::any));
    const auto kept = comment_set(*one.text);
    const auto mine = comment_set(ours);
    REQUIRE(std::includes(kept.begin(), kept.end(), mine.begin(), mine.end()));
    return one;
}

// Different fields of one random document.

/// The places of a document that one of two people may change: every second key at the top, and in the maps
/// there.
std::vector<Path> places_of(const Node& root, std::size_t person) {
    std::vector<Path> places;
    for (std::size_t i = 0; i < root.entries.size(); ++i) {
        const auto& entry = root.entries[i];
        const auto& inner = entry.value.entries;
        if (inner.empty() && i % 2 == person) places.push_back({entry.key});
        for (std::size_t j = 0; j < inner.size(); ++j)
            if (j % 2 == person) places.push_back({entry.key, inner[j].key});
    }
    return places;
}

/// Some edits of one person, in the text and in the model.
std::string edited_by(std::size_t person, const Node& root, std::string text, Node& model,
                      std::mt19937& random) {
    auto places = places_of(root, person);
    std::shuffle(places.begin(), places.end(), random);
    places.resize(std::min<std::size_t>(places.size(), 3));
    for (const auto& path : places) {
        const auto wanted = any_value(random);
        const bool adds = random() % 4 == 0;
        auto steps = path.steps();
        Path place;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) place = place.then(steps[i]);
        place = place.then(adds ? Step(fmt::format("{} by {}", steps.back().key(), person)) : steps.back());
        Findings refusals;
        const auto now = with_value(source_of(text), place, wanted.value, refusals);
        if (!now) continue;
        text = *now;
        Node* map = &model;
        if (place.steps().size() == 2) map = const_cast<Node*>(model.find(place.steps().front().key()));
        if (adds)
            map->entries.push_back({place.steps().back().key(), {}, 0, 0, wanted.node});
        else
            *const_cast<Node*>(map->find(place.steps().back().key())) = wanted.node;
    }
    return text;
}

} // namespace

TEST_CASE("random changes of different fields merge clean, whoever is asked") {
    std::mt19937 random(31);
    int done = 0, refused = 0;
    std::map<std::string, int> why;
    while (done + refused < merges) {
        Author author(random);
        author.write();
        if (author.tree.kind != Kind::map) continue;
        CAPTURE(author.text);
        Node model = author.tree;
        const auto ours = edited_by(0, author.tree, author.text, model, random);
        const auto theirs = edited_by(1, author.tree, author.text, model, random);
        CAPTURE(ours);
        CAPTURE(theirs);
        const auto result = both_ways(author.text, ours, theirs, {});
        if (!result.text) {
            ++refused;
            ++why[result.conflicts.front().why];
            continue;
        }
        ++done;
        CAPTURE(*result.text);
        REQUIRE(same(*tree_of(*result.text), model, Order::any));
    }
    std::string table;
    for (const auto& [reason, count] : why) table += fmt::format("\n{:6} refused: {}", count, reason);
    MESSAGE(fmt::format("{} merges clean, {} refused{}", done, refused, table));
    CHECK(refused < merges / 100);
}

TEST_CASE("random changes of fields, sets and rows merge as a model says, or are the conflicts it says") {
    std::mt19937 random(32);
    const MergeRules rules{{{"free", {}}, {"rows", {"id"}}}, {}};
    int done = 0, conflicts = 0, comments = 0;
    for (int i = 0; i < merges; ++i) {
        Record base;
        for (int n = 0; n < 4; ++n) {
            if (random() % 2 == 0) base.fields[fmt::format("f{}", n)] = 0;
            if (random() % 2 == 0) base.free.insert(fmt::format("w{}", random() % 6));
            if (random() % 2 == 0) base.rows[fmt::format("r{}", random() % 6)] = {{"num", 0}};
        }
        const auto text = text_of(base, random() % 2 == 0, random);
        Record ours = base, theirs = base;
        auto our_text = text, their_text = text;
        for (auto left = 1 + random() % 3; left > 0; --left) change(ours, our_text, random);
        for (auto left = 1 + random() % 3; left > 0; --left) change(theirs, their_text, random);
        CAPTURE(text);
        CAPTURE(our_text);
        CAPTURE(their_text);
        const auto expected = merged_record(base, ours, theirs);
        const auto result = both_ways(text, our_text, their_text, rules);
        if (expected && !result.text &&
            result.conflicts.front().why.starts_with("a comment of one side would be lost")) {
            ++comments;
            continue;
        }
        REQUIRE(result.text.has_value() == expected.has_value());
        if (!result.text) {
            ++conflicts;
            continue;
        }
        ++done;
        CAPTURE(*result.text);
        const auto record = record_in(*result.text);
        REQUIRE(record.fields == expected->fields);
        REQUIRE(record.free == expected->free);
        REQUIRE(record.rows == expected->rows);
        const auto kept = comment_set(*result.text);
        for (const auto& one : comment_set(their_text)) REQUIRE(kept.contains(one));
    }
    MESSAGE(
        fmt::format("{} merges clean, {} conflicts, {} refused for a comment", done, conflicts, comments));
    CHECK(done > merges / 2);
    CHECK(conflicts > merges / 50);
    CHECK(comments < merges / 50);
}
