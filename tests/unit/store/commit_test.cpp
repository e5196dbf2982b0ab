// SPDX-License-Identifier: MIT
#include "store/commit.hpp"

#include "programme.hpp"

#include <sys/stat.h>
#include <unistd.h>

using namespace kith;
using namespace kith::store;
using namespace kith::testing;

namespace {

unsigned mode_of(const std::filesystem::path& path) {
    struct stat about {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    return about.st_mode & 0777U;
}

} // namespace

TEST_CASE("a change writes every file, and new folders with them") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.replace(tracked("a.yaml"), folder.source("a.yaml"), "a: 2\n");
    change.create(tracked("deep/er/b.yaml"), "b: 1\n");
    CHECK(change.effective().size() == 2);
    apply(folder, change);
    CHECK(folder.read("a.yaml") == "a: 2\n");
    CHECK(folder.read("deep/er/b.yaml") == "b: 1\n");
    CHECK(folder.files() == 2);
}

TEST_CASE("what changes nothing is no change") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    const auto source = folder.source("a.yaml");
    Change change;
    CHECK(change.empty());
    change.replace(tracked("a.yaml"), source, "a: 1\n");
    change.write(tracked("a.yaml"), source, "a: 1\n");
    CHECK(change.empty());
    const auto before = std::filesystem::last_write_time(folder.path() / "a.yaml");
    apply(folder, change);
    CHECK(std::filesystem::last_write_time(folder.path() / "a.yaml") == before);
}

TEST_CASE("a file that changed since it was read is not overwritten, and nothing else is written") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    folder.write("b.yaml", "b: 1\n");
    Change change;
    change.replace(tracked("a.yaml"), folder.source("a.yaml"), "a: 2\n");
    change.replace(tracked("b.yaml"), folder.source("b.yaml"), "b: 2\n");
    folder.write("b.yaml", "b: by hand\n");
    CHECK_THROWS_AS(apply(folder, change), ChangedUnderneath);
    CHECK(folder.read("a.yaml") == "a: 1\n");
    CHECK(folder.read("b.yaml") == "b: by hand\n");
    CHECK(folder.files() == 2);
}

TEST_CASE("a file that was deleted since it was read is not brought back") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.replace(tracked("a.yaml"), folder.source("a.yaml"), "a: 2\n");
    std::filesystem::remove(folder.path() / "a.yaml");
    CHECK_THROWS_AS(apply(folder, change), ChangedUnderneath);
    CHECK(folder.files() == 0);
}

TEST_CASE("a file that must be new is not written over another, not even over the same bytes") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    Change change;
    change.create(tracked("a.yaml"), "a: 1\n");
    CHECK_THROWS_AS(apply(folder, change), ChangedUnderneath);
    CHECK(folder.read("a.yaml") == "a: 1\n");
}

TEST_CASE("a file that kith makes anew is written whether it was there or not") {
    const ProgrammeFolder folder;
    Change first;
    first.write(tracked("p.yaml"), nullptr, "p: 1\n");
    apply(folder, first);
    Change second;
    second.write(tracked("p.yaml"), folder.source("p.yaml"), "p: 2\n");
    apply(folder, second);
    CHECK(folder.read("p.yaml") == "p: 2\n");
}

TEST_CASE("a link in a file's place is refused and its target untouched") {
    const ProgrammeFolder folder;
    folder.write("target", "secret\n");
    std::filesystem::create_symlink(folder.path() / "target", folder.path() / "a.yaml");
    Change change;
    change.create(tracked("a.yaml"), "a: 1\n");
    CHECK_THROWS_AS(apply(folder, change), text::DiskError);
    CHECK(folder.read("target") == "secret\n");
    CHECK(std::filesystem::is_symlink(folder.path() / "a.yaml"));
}

TEST_CASE("a rewritten file keeps its mode") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    REQUIRE(::chmod((folder.path() / "a.yaml").c_str(), 0640) == 0);
    Change change;
    change.replace(tracked("a.yaml"), folder.source("a.yaml"), "a: 2\n");
    apply(folder, change);
    CHECK(mode_of(folder.path() / "a.yaml") == 0640U);
}

TEST_CASE("what is new in the private part is its owner's alone, and is staged there") {
    const ProgrammeFolder folder;
    Change change;
    change.create(secret("a.yaml"), "a: 1\n");
    change.create(secret("in/b.yaml"), "b: 1\n");
    change.create(tracked("in/c.yaml"), "c: 1\n");
    apply(folder, change);
    const auto private_part = folder.folders().secret;
    CHECK(mode_of(private_part) == 0700U);
    CHECK(mode_of(private_part / "a.yaml") == 0600U);
    CHECK(mode_of(private_part / "in") == 0700U);
    CHECK(mode_of(private_part / "in/b.yaml") == 0600U);
    CHECK(mode_of(private_part / ".kith/txn") == 0700U);
    CHECK(mode_of(folder.path() / ".kith") == 0700U);
    CHECK(mode_of(folder.path() / "in/c.yaml") == 0644U);
}

TEST_CASE("a deletion is a change like others") {
    const ProgrammeFolder folder;
    folder.write("a.yaml", "a: 1\n");
    folder.write("b.yaml", "b: 1\n");
    Change change;
    change.remove(tracked("a.yaml"), folder.source("a.yaml"));
    change.remove(tracked("b.yaml"), folder.source("b.yaml"));
    folder.write("b.yaml", "b: by hand\n");
    CHECK_THROWS_AS(apply(folder, change), ChangedUnderneath);
    CHECK(folder.files() == 2);
    Change again;
    again.remove(tracked("a.yaml"), folder.source("a.yaml"));
    apply(folder, again);
    CHECK(folder.files() == 1);
}

TEST_CASE("bytes that could not be read back are a fault, and are not written") {
    const ProgrammeFolder folder;
    Change change;
    change.create(tracked("a.yaml"), "a: [1\n");
    CHECK_THROWS_AS(apply(folder, change), std::logic_error);
    CHECK(folder.files() == 0);
}

TEST_CASE("the journal lies in .git where there is one, and stays where it was begun") {
    const ProgrammeFolder with_git;
    std::filesystem::create_directory(with_git.path() / ".git");
    Change change;
    change.create(tracked("a.yaml"), "a: 1\n");
    apply(with_git, change);
    CHECK(with_git.has(".git/kith/stamp"));
    CHECK_FALSE(with_git.has(".kith"));
    const ProgrammeFolder before_git;
    apply(before_git, change);
    std::filesystem::create_directory(before_git.path() / ".git");
    Change more;
    more.create(tracked("b.yaml"), "b: 1\n");
    apply(before_git, more);
    CHECK(before_git.read(".kith/stamp") == "end 00000000000000000002\n");
}

TEST_CASE("one writer at a time, and none while git is in the middle of something") {
    const ProgrammeFolder folder;
    Change change;
    change.create(tracked("a.yaml"), "a: 1\n");
    {
        const Journal journal(folder.folders());
        const Lock lock(journal, {"somebody else", 1, NetworkFolders::allowed});
        CHECK_THROWS_WITH_AS(apply(folder, change), "another kith is at work here (somebody else); try again in a moment", Busy);
    }
    for (const auto* sign : {".git/MERGE_HEAD", ".git/index.lock", ".git/rebase-merge/x", ".git/rebase-apply/x"}) {
        const ProgrammeFolder merging;
        merging.write(sign, "");
        CHECK_THROWS_AS(apply(merging, change), Busy);
        CHECK_FALSE(merging.has("a.yaml"));
    }
    apply(folder, change);
    CHECK(folder.has("a.yaml"));
}

TEST_CASE("disks and memory of this machine are local, network folders are not") {
    for (const long type : {0xef53L, 0x58465342L, 0x9123683eL, 0x01021994L, 0x794c7630L}) CHECK(is_local_file_system(type));
    for (const long type : {0x6969L, 0xff534d42L, 0xfe534d42L, 0x517bL, 0x01021997L, 0x65735546L, 0x1L})
        CHECK_FALSE(is_local_file_system(type)); // NFS, CIFS, SMB2, SMB, 9p, FUSE, unknown
}

TEST_CASE("a file in a folder's place is the disk's failure, and nothing is written") {
    const ProgrammeFolder folder;
    folder.write("a", "a file\n");
    folder.write("keep.yaml", "k: 1\n");
    Change change;
    change.replace(tracked("keep.yaml"), folder.source("keep.yaml"), "k: 2\n");
    change.create(tracked("a/b.yaml"), "b: 1\n"); // `a` is no folder
    CHECK_THROWS_AS(apply(folder, change), text::DiskError);
    CHECK(folder.read("keep.yaml") == "k: 1\n");
    CHECK(folder.files() == 2);
}
