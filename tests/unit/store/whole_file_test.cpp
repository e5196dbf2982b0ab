// SPDX-License-Identifier: MIT
#include "store/whole_file.hpp"

#include "text/file.hpp"
#include "world.hpp"

#include <sys/stat.h>

using namespace kith;
using namespace kith::testing;

TEST_CASE("a file is written whole, over what was there, for its owner alone") {
    const TemporaryFolder folder;
    folder.write("proof", "before\n");
    store::write_whole(folder.path() / "proof", "after\n");
    CHECK(folder.read("proof") == "after\n");
    struct stat about {};
    REQUIRE(::stat((folder.path() / "proof").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777U) == 0600);
    const auto longest = std::string(255, 'p');
    store::write_whole(folder.path() / longest, "long\n");
    CHECK(folder.read(longest) == "long\n");
}

TEST_CASE("where it cannot be written nothing is left behind") {
    const TemporaryFolder folder;
    CHECK_THROWS_AS(store::write_whole(folder.path() / "none" / "proof", "x"), text::DiskError);
    folder.write("taken/inside", "x");
    CHECK_THROWS_AS(store::write_whole(folder.path() / "taken", "x"), text::DiskError);
    std::size_t names = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) names += entry.exists() ? 1 : 0;
    CHECK(names == 1);
}
