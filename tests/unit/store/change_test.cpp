// SPDX-License-Identifier: MIT
#include "store/change.hpp"

#include "text/file.hpp"
#include "world.hpp"

#include <sys/stat.h>
#include <unistd.h>

using namespace kith;
using namespace kith::store;
using namespace kith::testing;

namespace {

text::SourceRef read(const TemporaryFolder& folder, const std::string& relative) {
    text::Findings findings;
    return text::read_file(folder.path() / relative, relative, findings).value_or(nullptr);
}

unsigned mode_of(const std::filesystem::path& path) {
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

std::size_t entries_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a change writes every file, and new folders with them") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.replace(folder.path() / "a.yaml", read(folder, "a.yaml"), "a: 2\n");
    change.create(folder.path() / "deep/er/b.yaml", "deep/er/b.yaml", "b: 1\n");
    CHECK(change.effective().size() == 2);
    apply(change);
    CHECK(folder.read("a.yaml") == "a: 2\n");
    CHECK(folder.read("deep/er/b.yaml") == "b: 1\n");
    CHECK(entries_in(folder.path()) == 2);
    CHECK(entries_in(folder.path() / "deep/er") == 1);
}

TEST_CASE("what changes nothing is no change") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    const auto source = read(folder, "a.yaml");
    Change change;
    CHECK(change.empty());
    change.replace(folder.path() / "a.yaml", source, "a: 1\n");
    change.write(folder.path() / "a.yaml", "a.yaml", source, "a: 1\n");
    CHECK(change.empty());
    const auto before = std::filesystem::last_write_time(folder.path() / "a.yaml");
    apply(change);
    CHECK(std::filesystem::last_write_time(folder.path() / "a.yaml") == before);
}

TEST_CASE("a file that changed since it was read is not overwritten, and nothing else is written") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    folder.write("b.yaml", "b: 1\n");
    Change change;
    change.replace(folder.path() / "a.yaml", read(folder, "a.yaml"), "a: 2\n");
    change.replace(folder.path() / "b.yaml", read(folder, "b.yaml"), "b: 2\n");
    folder.write("b.yaml", "b: by hand\n");
    CHECK_THROWS_AS(apply(change), ChangedUnderneath);
    CHECK(folder.read("a.yaml") == "a: 1\n");
    CHECK(folder.read("b.yaml") == "b: by hand\n");
    CHECK(entries_in(folder.path()) == 2);
}

TEST_CASE("a file that was deleted since it was read is not brought back") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.replace(folder.path() / "a.yaml", read(folder, "a.yaml"), "a: 2\n");
    std::filesystem::remove(folder.path() / "a.yaml");
    CHECK_THROWS_AS(apply(change), ChangedUnderneath);
    CHECK(entries_in(folder.path()) == 0);
}

TEST_CASE("a file that must be new is not written over another, not even over the same bytes") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.create(folder.path() / "a.yaml", "a.yaml", "a: 1\n");
    CHECK_THROWS_AS(apply(change), ChangedUnderneath);
    CHECK(folder.read("a.yaml") == "a: 1\n");
}

TEST_CASE("a file that kith makes anew is written whether it was there or not") {
    const TemporaryFolder folder;
    Change first;
    first.write(folder.path() / "p.yaml", "p.yaml", nullptr, "p: 1\n");
    apply(first);
    Change second;
    second.write(folder.path() / "p.yaml", "p.yaml", read(folder, "p.yaml"), "p: 2\n");
    apply(second);
    CHECK(folder.read("p.yaml") == "p: 2\n");
}

TEST_CASE("a link in a file's place is refused and its target untouched") {
    const TemporaryFolder folder;
    folder.write("target", "secret\n");
    std::filesystem::create_symlink(folder.path() / "target", folder.path() / "a.yaml");
    Change change;
    change.create(folder.path() / "a.yaml", "a.yaml", "a: 1\n");
    CHECK_THROWS_AS(apply(change), ChangedUnderneath);
    CHECK(folder.read("target") == "secret\n");
    CHECK(std::filesystem::is_symlink(folder.path() / "a.yaml"));
}

TEST_CASE("a rewritten file keeps its mode") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    REQUIRE(::chmod((folder.path() / "a.yaml").c_str(), 0640) == 0);
    Change change;
    change.replace(folder.path() / "a.yaml", read(folder, "a.yaml"), "a: 2\n");
    apply(change);
    CHECK(mode_of(folder.path() / "a.yaml") == 0640U);
}

TEST_CASE("what is new under a private folder is its owner's alone") {
    const TemporaryFolder folder;
    make_private_folder(folder.path() / "private");
    std::filesystem::create_directory(folder.path() / "open");
    REQUIRE(::chmod((folder.path() / "open").c_str(), 0755) == 0);
    Change change;
    change.create(folder.path() / "private/a.yaml", "a", "a: 1\n");
    change.create(folder.path() / "private/in/b.yaml", "b", "b: 1\n");
    change.create(folder.path() / "open/c.yaml", "c", "c: 1\n");
    apply(change);
    CHECK(mode_of(folder.path() / "private") == 0700U);
    CHECK(mode_of(folder.path() / "private/a.yaml") == 0600U);
    CHECK(mode_of(folder.path() / "private/in") == 0700U);
    CHECK(mode_of(folder.path() / "private/in/b.yaml") == 0600U);
    CHECK(mode_of(folder.path() / "open/c.yaml") == 0644U);
}

TEST_CASE("what an earlier run left half written is no hindrance") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "a: 1\n");
    folder.write(".a.yaml.kith-new", "half");
    Change change;
    change.replace(folder.path() / "a.yaml", read(folder, "a.yaml"), "a: 2\n");
    apply(change);
    CHECK(folder.read("a.yaml") == "a: 2\n");
    CHECK(entries_in(folder.path()) == 1);
}

TEST_CASE("a file in a folder's place is the disk's failure, and nothing is written") {
    const TemporaryFolder folder;
    folder.write("a", "a file\n");
    folder.write("keep.yaml", "k: 1\n");
    Change change;
    change.replace(folder.path() / "keep.yaml", read(folder, "keep.yaml"), "k: 2\n");
    change.create(folder.path() / "a/b.yaml", "a/b.yaml", "b: 1\n"); // `a` is no folder
    CHECK_THROWS_AS(apply(change), text::DiskError);
    CHECK(folder.read("keep.yaml") == "k: 1\n");
    CHECK(entries_in(folder.path()) == 2);
}
