// SPDX-License-Identifier: MIT
#include "text/file.hpp"

#include "world.hpp"

#include <sys/stat.h>

using namespace kith;
using namespace kith::text;
using namespace kith::testing;

TEST_CASE("a file is read byte for byte and shown under the name it was given") {
    const TemporaryFolder folder;
    folder.write("a.yaml", std::string("a\r\n\0\xff", 5));
    Findings findings;
    const auto source = read_file(folder.path() / "a.yaml", "people/a.yaml", findings);
    REQUIRE(source);
    CHECK((*source)->bytes == std::string("a\r\n\0\xff", 5));
    CHECK((*source)->path == "people/a.yaml");
    CHECK(findings.empty());
}

TEST_CASE("a file that is not there is nothing and no finding") {
    const TemporaryFolder folder;
    Findings findings;
    CHECK_FALSE(read_file(folder.path() / "none.yaml", "none.yaml", findings));
    CHECK(findings.empty());
}

TEST_CASE("a link, a pipe and a folder in a record's place are findings") {
    const TemporaryFolder folder;
    folder.write("target", "a: 1\n");
    std::filesystem::create_symlink(folder.path() / "target", folder.path() / "link");
    std::filesystem::create_directory(folder.path() / "folder");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    for (const auto* name : {"link", "folder", "pipe"}) {
        CAPTURE(name);
        Findings findings;
        CHECK_FALSE(read_file(folder.path() / name, name, findings));
        CHECK(codes_of(findings) == Codes{"not-a-file"});
    }
}

TEST_CASE("a file of the limit is read, and one byte more is refused") {
    const TemporaryFolder folder;
    folder.write("a", std::string(10, 'x'));
    Findings findings;
    CHECK(read_file(folder.path() / "a", "a", findings, 10));
    CHECK_FALSE(read_file(folder.path() / "a", "a", findings, 9));
    CHECK(codes_of(findings) == Codes{"too-large"});
}

TEST_CASE("what the system cannot do is thrown, with the name the user knows") {
    const TemporaryFolder folder;
    folder.write("a", "a file\n");
    Findings findings;
    CHECK_THROWS_WITH_AS(read_file(folder.path() / "a" / "b", "a/b", findings),
                         "cannot read a/b: Not a directory", DiskError);
}
