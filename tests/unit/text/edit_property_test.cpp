// SPDX-License-Identifier: MIT
// Random documents in every style that a record may have, each edited at random: what the text means
// afterwards is what a model of the edit, made apart from the editor, says; no comment is lost, no other line
// changes, and what is refused is counted, so that an editor that refuses more than it must fails here.
#include "text/edit_comments.hpp"

#include "sources.hpp"
#include "text/edit_model.hpp"

#include <array>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <map>

using namespace kith::text;
using namespace kith::testing;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int documents = 6'000;
#else
constexpr int documents = 100'000;
#endif

/// Everything about one round that its checks need.
struct Round {
    const Author& author;
    Node intended;
    Order order = Order::strict;
    std::string name;
    std::string impossible; ///< why the editor must refuse
    std::optional<std::string> edited;
    Findings findings;
};

void check_lines(const Round& round, Lines allowed, Lines or_this) {
    CAPTURE(*round.edited);
    const auto changed = changed_lines(round.author.text, *round.edited);
    REQUIRE((changed == allowed || changed == or_this));
}

// The edits. Each changes the model and asks the editor for the same.

void set_value(Round& round, std::mt19937& random) {
    const auto place = any_place(round.intended, random);
    if (place.parent == nullptr) return;
    const bool scalar = place.node->kind == Kind::scalar;
    const auto wanted = scalar || random() % 2 == 0 ? any_value(random) : variation(*place.node, random);
    const auto before = tree_of(round.author.text);
    const bool one_line = scalar && is_one_line(round.author.text, *at(*before, place.path));
    const bool same_text = wanted.node.kind == Kind::scalar && place.node->text == wanted.node.text;
    round.name = scalar ? "set a scalar" : "set a map or list";
    round.edited = with_value(source_of(round.author.text), place.path, wanted.value, round.findings);
    if (place.node->kind == wanted.node.kind && !scalar) round.order = Order::any;
    *place.node = wanted.node;
    if (round.edited && one_line && !same_text) check_lines(round, {1, 1}, {1, 1});
}

/// Asks for a key of what is no map, or for an item of what is no list.
void ask_amiss(Round& round, std::mt19937& random) {
    if (random() % 3 > 0) return;
    const auto place = any_place(round.intended, random);
    const auto source = source_of(round.author.text);
    const auto path = place.path.then(place.node->kind == Kind::map ? Step(0) : Step("id"));
    round.name = "ask for what cannot be";
    round.impossible = "wrong-kind";
    if (random() % 2 == 0)
        round.edited = with_value(source, path, 1, round.findings);
    else if (place.node->kind == Kind::list)
        round.edited = with_row_at(source, path, 1, round.findings);
    else
        round.edited = with_row(source, place.path, 1, round.findings);
}

/// A place that is a container of some kind, or nothing.
std::optional<Place> any_container(Round& round, Kind kind, std::mt19937& random) {
    for (int tries = 0; tries < 12; ++tries) {
        auto place = any_place(round.intended, random);
        if (place.node->kind == kind) return place;
        if (place.parent != nullptr && place.parent->kind == kind && place.path.steps().size() == 1)
            return Place{{}, place.parent};
    }
    return {};
}

bool adds_lines(const Round& round, const Node& container) {
    return !container.flow && !round.author.text.empty() && round.author.text.back() == '\n';
}

void add_key(Round& round, std::mt19937& random) {
    const auto place = any_container(round, Kind::map, random);
    const auto& key = Author::keys()[random() % Author::keys().size()];
    if (!place || place->node->find(key) != nullptr) return;
    const auto wanted = any_value(random);
    KeyOrders orders;
    if (random() % 3 > 0) {
        orders.resize(place->path.steps().size());
        orders.push_back(Author::keys());
    }
    round.name = "add a key";
    round.edited =
        with_value(source_of(round.author.text), place->path.then(key), wanted.value, round.findings, orders);
    const auto rank = rank_of(*place->node, key, orders.empty() ? KeyOrder{} : orders.back());
    const bool lines = adds_lines(round, *place->node);
    place->node->entries.insert(place->node->entries.begin() + static_cast<std::ptrdiff_t>(rank),
                                {key, {}, 0, 0, wanted.node});
    if (!round.edited || !lines) return;
    const auto size = place->path.steps().empty() ? lines_of(to_yaml(Map{{key, wanted.value}})).size() : 1;
    check_lines(round, {0, size}, rank == 0 ? Lines{1, size + 1} : Lines{0, size});
}

void add_row(Round& round, std::mt19937& random) {
    const auto place = any_container(round, Kind::list, random);
    if (!place) return;
    const auto wanted = any_value(random);
    auto& items = place->node->items;
    const bool lines = adds_lines(round, *place->node);
    const auto source = source_of(round.author.text);
    std::size_t index = 0;
    if (random() % 2 == 0) {
        round.name = "append a row";
        round.edited = with_row(source, place->path, wanted.value, round.findings);
        index = items.size();
        items.push_back(wanted.node);
    } else {
        round.name = "insert a row";
        index = random() % (items.size() + 1);
        round.edited = with_row_at(source, place->path.then(index), wanted.value, round.findings);
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), wanted.node);
    }
    // The first item of a list behind a dash moves to a line of its own.
    if (round.edited && lines) check_lines(round, {0, 1}, index == 0 ? Lines{1, 2} : Lines{0, 1});
}

/// True where a child, and nothing else, stands on one line of a block.
bool has_its_line(const std::string& text, const Node& root, const Path& path, const Node& parent) {
    const auto& gone = *at(root, path);
    if (parent.flow || !is_one_line(text, gone) || text.back() != '\n') return false;
    const auto start = text.rfind('\n', gone.begin) + 1;
    const auto before = text.substr(start, gone.begin - start);
    if (text.substr(start, text.find('\n', start) - start).find(" #") != std::string::npos) return false;
    const auto sign = before.find_first_not_of(' ');
    if (sign == std::string::npos || before[sign] == '?' || before[sign] == ':') return false;
    if (parent.kind == Kind::map) return before[sign] != '-';
    return before[sign] == '-' && before.find_first_not_of(' ', sign + 1) == std::string::npos;
}

void take_out(Round& round, std::mt19937& random) {
    const auto place = any_place(round.intended, random);
    if (place.parent == nullptr) return;
    const auto before = tree_of(round.author.text);
    const auto source = source_of(round.author.text);
    const bool key = place.parent->kind == Kind::map;
    const bool alone = place.parent->items.size() + place.parent->entries.size() == 1;
    const bool one_line = !alone && has_its_line(round.author.text, *before, place.path, *place.parent);
    round.name = key ? "remove a key" : "remove a row";
    round.edited = key ? without_key(source, place.path, round.findings)
                       : without_row(source, place.path, round.findings);
    if (key)
        prune(round.intended, place.path, 0);
    else
        place.parent->items.erase(place.parent->items.begin() + static_cast<std::ptrdiff_t>(place.index));
    const auto& root = round.intended;
    if (!before->flow && root.items.empty() && root.entries.empty())
        round.impossible = "edit-by-hand"; // an empty file
    if (round.edited && one_line) check_lines(round, {1, 0}, {1, 0});
}

/// What an editor may not do, whatever the edit.
void check(const Round& round) {
    CAPTURE(*round.edited);
    const auto after = tree_of(*round.edited);
    REQUIRE(after);
    REQUIRE(same(*after, round.intended, round.order));
    std::vector<std::string> left;
    for (const auto comment : comments_of(*round.edited)) left.emplace_back(comment);
    std::sort(left.begin(), left.end());
    auto all = round.author.comments;
    std::sort(all.begin(), all.end());
    REQUIRE(left == all);
    const bool windows = round.author.text.find("\r\n") != std::string::npos;
    const auto lines = lines_of(*round.edited);
    for (std::size_t i = 0; windows && i + 1 < lines.size(); ++i) REQUIRE(lines[i].ends_with('\r'));
    if (!windows) REQUIRE(round.edited->find('\r') == std::string::npos);
}

} // namespace

TEST_CASE("what the authors of random documents mean is what is read") {
    std::mt19937 random(20);
    for (int i = 0; i < documents / 20; ++i) {
        Author author(random);
        author.write();
        CAPTURE(author.text);
        const auto tree = tree_of(author.text);
        REQUIRE(tree);
        REQUIRE(same(*tree, author.tree, Order::strict));
        const auto found = comments_of(author.text);
        REQUIRE(std::equal(found.begin(), found.end(), author.comments.begin(), author.comments.end()));
    }
}

TEST_CASE("random edits of random documents change what they should and lose no comment") {
    std::mt19937 random(1);
    std::map<std::string, int> done, refused;
    int edits = 0, refusals = 0, impossible = 0;
    while (edits < documents) {
        Author author(random);
        author.write();
        CAPTURE(author.text);
        Round round{author, author.tree, Order::strict, {}, {}, {}, {}};
        static constexpr std::array kinds{&set_value, &set_value, &add_key,  &add_row,
                                          &add_row,   &take_out,  &ask_amiss};
        kinds[random() % kinds.size()](round, random);
        if (round.name.empty()) continue;
        CAPTURE(round.name);
        REQUIRE(round.edited.has_value() != round.findings.has_errors());
        if (round.edited) {
            REQUIRE(round.impossible.empty());
            ++edits;
            ++done[round.name];
            check(round);
            continue;
        }
        const auto why = round.findings.sorted().front();
        REQUIRE(why.span.line > 0);
        if (!round.impossible.empty()) {
            REQUIRE(why.code.spelling == round.impossible);
            ++impossible;
            continue;
        }
        ++edits;
        ++refusals;
        ++refused[why.message + " (" + round.name + ")"];
    }
    std::string table;
    for (const auto& [name, count] : done) table += fmt::format("\n{:6} done: {}", count, name);
    for (const auto& [name, count] : refused) table += fmt::format("\n{:6} refused: {}", count, name);
    MESSAGE(fmt::format("{} edits, {} of them refused ({:.2f} %), and {} impossible ones{}", edits, refusals,
                        100.0 * refusals / edits, impossible, table));
    CHECK(impossible > edits / 25);
    CHECK(refusals <
          edits / 200); // 0.3 % when this was written: `? key`, `[key: value]`, a block at the end of a file
    CHECK(done.size() == 7);
    for (const auto& [name, count] : done) CHECK(count > edits / 25);
}
