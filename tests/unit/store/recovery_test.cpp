// SPDX-License-Identifier: MIT
#include "store/recovery.hpp"

#include "programme.hpp"

using namespace kith;
using namespace kith::store;
using namespace kith::testing;

namespace {

/// A folder as a crash leaves it: the change is published, and nothing is in place yet.
class Crashed {
  public:
    Crashed() {
        folder.write("people/a.yaml", "a: 1\n");
        folder.write("people/gone.yaml", "g: 1\n");
        folder.write_secret("people/a.yaml", "s: 1\n");
        entries_ = {{tracked("people/a.yaml"), "a: 1\n", "a: 2\n"},
                    {tracked("people/gone.yaml"), "g: 1\n", std::nullopt},
                    {tracked("pairs/new.yaml"), std::nullopt, "n: 1\n"},
                    {secret("people/a.yaml"), "s: 1\n", "s: 2\n"}};
        intent = intent_of(entries_, 7, "a test", folder.folders().secret.string());
        const Journal journal(folder.folders());
        for (const auto part : {Part::tracked, Part::secret}) journal[part].make_folder(journal.staging(part), 0700);
        for (std::size_t i = 0; i < entries_.size(); ++i)
            if (entries_[i].bytes) journal[entries_[i].target.part].create(journal.staged(intent.steps[i]), *entries_[i].bytes, 0600);
        journal[Part::tracked].create(journal.intent(), to_text(intent), 0600);
    }

    void check_is_done() const {
        CHECK(folder.read("people/a.yaml") == "a: 2\n");
        CHECK_FALSE(folder.has("people/gone.yaml"));
        CHECK(folder.read("pairs/new.yaml") == "n: 1\n");
        CHECK(folder.read_secret("people/a.yaml") == "s: 2\n");
        CHECK(folder.files() == 3);
    }

    ProgrammeFolder folder;
    Intent intent;

  private:
    std::vector<Entry> entries_;
};

std::string read(const View& view, const Target& target) {
    text::Findings findings;
    const auto source = view.read(target, findings);
    return source ? (*source)->bytes : "none";
}

} // namespace

TEST_CASE("an intent survives being written and read, and any damage is noticed") {
    const Crashed crashed;
    const auto text = to_text(crashed.intent);
    const auto back = parse_intent(text);
    REQUIRE(back);
    CHECK(to_text(*back) == text);
    CHECK(back->steps.size() == 4);
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto damaged = text;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        CHECK_FALSE(parse_intent(damaged));
        CHECK_FALSE(parse_intent(text.substr(0, at)));
    }
}

TEST_CASE("an intent that leads out of the folder is damaged, whatever its sum says") {
    const Crashed crashed;
    for (const auto* path : {"/etc/passwd", "../x", "people/../../x", ""}) {
        auto intent = crashed.intent;
        intent.steps.front().target.path = path;
        CHECK_FALSE(parse_intent(to_text(intent)));
    }
}

TEST_CASE("readers see the change from the moment it is recorded, in place or not") {
    const Crashed crashed;
    const View view(crashed.folder.folders());
    text::Findings findings;
    CHECK(view.unfinished() == "a test");
    CHECK(read(view, tracked("people/a.yaml")) == "a: 2\n");
    CHECK(read(view, tracked("people/gone.yaml")) == "none");
    CHECK(read(view, tracked("pairs/new.yaml")) == "n: 1\n");
    CHECK(read(view, secret("people/a.yaml")) == "s: 2\n");
    CHECK(view.names(Part::tracked, "people", "people", findings) == std::vector<std::string>{"a.yaml"});
    CHECK(view.names(Part::tracked, "pairs", "pairs", findings) == std::vector<std::string>{"new.yaml"});
    CHECK(view.names(Part::tracked, ".", ".", findings) == std::vector<std::string>{".kith", "pairs", "people"});
    CHECK(view.still_holds());
    recover(crashed.folder);
    CHECK(read(view, tracked("people/a.yaml")) == "a: 2\n");
    CHECK_FALSE(view.still_holds());
}

TEST_CASE("a whole change between two looks is noticed by its stamp") {
    const ProgrammeFolder folder;
    const View view(folder.folders());
    Change change;
    change.create(tracked("a.yaml"), "a: 1\n");
    apply(folder, change);
    CHECK_FALSE(view.still_holds());
    int reads = 0;
    read_consistently(folder.folders(), [&](const View& now) {
        if (++reads > 2) return read(now, tracked("a.yaml"));
        Change more; // a writer that is faster than the reader, twice
        more.replace(tracked("a.yaml"), folder.source("a.yaml"), "a: " + std::to_string(reads + 1) + "\n");
        apply(folder, more);
        return std::string{};
    });
    CHECK(reads == 3);
}

TEST_CASE("recovery finishes what is recorded, once and again") {
    const Crashed crashed;
    const auto first = recover(crashed.folder);
    CHECK(first.what == Recovered::What::finished);
    CHECK(first.owner == "a test");
    CHECK(first.kept.empty());
    crashed.check_is_done();
    CHECK(recover(crashed.folder).what == Recovered::What::nothing);
    crashed.check_is_done();
    CHECK(View(crashed.folder.folders()).unfinished() == std::nullopt);
}

TEST_CASE("recovery goes on from any step that was reached") {
    for (unsigned done = 0; done < 16; ++done) {
        const Crashed crashed;
        const auto& folder = crashed.folder;
        const Journal journal(folder.folders());
        if (done & 1U) journal[Part::tracked].exchange(journal.staged(crashed.intent.steps[0]), "people/a.yaml");
        if (done & 2U) journal[Part::tracked].move("people/gone.yaml", journal.taken(crashed.intent.steps[1]));
        if (done & 4U) {
            journal[Part::tracked].make_folder("pairs", 0755);
            journal[Part::tracked].move(journal.staged(crashed.intent.steps[2]), "pairs/new.yaml");
        }
        if (done & 8U) journal[Part::secret].exchange(journal.staged(crashed.intent.steps[3]), "people/a.yaml");
        CHECK(recover(folder).kept.empty());
        crashed.check_is_done();
    }
}

TEST_CASE("the next change finishes the unfinished one first") {
    const Crashed crashed;
    Change change;
    change.create(tracked("b.yaml"), "b: 1\n");
    apply(crashed.folder, change);
    CHECK(crashed.folder.read("people/a.yaml") == "a: 2\n");
    CHECK(crashed.folder.files() == 4);
}

TEST_CASE("staged files without an intent are cleared away") {
    const ProgrammeFolder folder;
    folder.write(".kith/txn/s0", "half a fi");
    folder.write(".kith/txn/intent.tmp", "kith-int");
    CHECK(recover(folder).what == Recovered::What::nothing);
    CHECK(folder.files() == 0);
}

TEST_CASE("a file that was edited by hand since the crash waits for a decision, and nothing is touched") {
    const Crashed crashed;
    crashed.folder.write("people/a.yaml", "a: by hand\n");
    CHECK_THROWS_AS(recover(crashed.folder), ChangedUnderneath);
    CHECK(crashed.folder.read("people/a.yaml") == "a: by hand\n");
    CHECK(crashed.folder.has("people/gone.yaml"));
    Change change;
    change.create(tracked("b.yaml"), "b: 1\n");
    CHECK_THROWS_AS(apply(crashed.folder, change), ChangedUnderneath);
    SUBCASE("mine: it stays, and what was recorded is kept beside it") {
        CHECK(recover(crashed.folder, Keep::mine).kept == std::vector<std::string>{"people/a.yaml.conflict-7"});
        CHECK(crashed.folder.read("people/a.yaml") == "a: by hand\n");
        CHECK(crashed.folder.read("people/a.yaml.conflict-7") == "a: 2\n");
    }
    SUBCASE("theirs: what was recorded is in place, and the edit is kept beside it") {
        CHECK(recover(crashed.folder, Keep::theirs).kept == std::vector<std::string>{"people/a.yaml.conflict-7"});
        CHECK(crashed.folder.read("people/a.yaml") == "a: 2\n");
        CHECK(crashed.folder.read("people/a.yaml.conflict-7") == "a: by hand\n");
    }
    CHECK(crashed.folder.read("pairs/new.yaml") == "n: 1\n");
    CHECK_FALSE(crashed.folder.has("people/gone.yaml"));
    CHECK(crashed.folder.read_secret("people/a.yaml") == "s: 2\n");
    CHECK(crashed.folder.files() == 4);
}

TEST_CASE("what came out of a file's place and is not its base was written by hand, and is kept") {
    const Crashed crashed;
    const Journal journal(crashed.folder.folders());
    crashed.folder.write("people/a.yaml", "a: by hand\n"); // between the last look and the exchange
    journal[Part::tracked].exchange(journal.staged(crashed.intent.steps[0]), "people/a.yaml");
    crashed.folder.write("people/gone.yaml", "g: by hand\n");
    journal[Part::tracked].move("people/gone.yaml", journal.taken(crashed.intent.steps[1]));
    CHECK(recover(crashed.folder).kept ==
          std::vector<std::string>{"people/a.yaml.conflict-7", "people/gone.yaml.conflict-7"});
    CHECK(crashed.folder.read("people/a.yaml.conflict-7") == "a: by hand\n");
    CHECK(crashed.folder.read("people/gone.yaml.conflict-7") == "g: by hand\n");
}

TEST_CASE("a new file whose name a person took meanwhile waits for a decision too") {
    const Crashed crashed;
    crashed.folder.write("pairs/new.yaml", "n: by hand\n");
    CHECK_THROWS_AS(recover(crashed.folder), ChangedUnderneath);
    CHECK(recover(crashed.folder, Keep::theirs).kept == std::vector<std::string>{"pairs/new.yaml.conflict-7"});
    CHECK(crashed.folder.read("pairs/new.yaml") == "n: 1\n");
    CHECK(crashed.folder.read("pairs/new.yaml.conflict-7") == "n: by hand\n");
}

TEST_CASE("damage that no crash can do is left to a person") {
    SUBCASE("an intent that was altered") {
        const Crashed crashed;
        crashed.folder.write(".kith/txn/intent", "kith-intent 1\nid 7\n");
        CHECK_THROWS_AS(recover(crashed.folder), NeedsPerson);
        CHECK_THROWS_AS(View(crashed.folder.folders()), NeedsPerson);
        CHECK(crashed.folder.files() == 7);
    }
    SUBCASE("a staged file that is gone") {
        const Crashed crashed;
        std::filesystem::remove(crashed.folder.path() / ".kith/txn/s0");
        CHECK_THROWS_AS(recover(crashed.folder), NeedsPerson);
        const View view(crashed.folder.folders());
        read(view, tracked("people/a.yaml"));
        CHECK_THROWS_AS(view.still_holds(), NeedsPerson);
        CHECK(crashed.folder.read_secret("people/a.yaml") == "s: 1\n");
    }
    SUBCASE("a private part that is not here") {
        const Crashed crashed;
        std::filesystem::rename(crashed.folder.folders().secret, crashed.folder.path().parent_path() / "elsewhere");
        CHECK_THROWS_AS(recover(crashed.folder), NeedsPerson);
        CHECK(crashed.folder.read("people/a.yaml") == "a: 1\n");
    }
}
