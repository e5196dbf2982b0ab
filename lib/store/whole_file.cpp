// SPDX-License-Identifier: MIT
#include "store/whole_file.hpp"

#include "store/root.hpp"

#include <fmt/format.h>
#include <unistd.h>

namespace kith::store {

void write_whole(const std::filesystem::path& file, std::string_view bytes) {
    const auto folder = Root::find(file.parent_path());
    if (!folder) throw text::DiskError(fmt::format("there is no folder for {}", file.string()));
    // Short, since the file's own name may be as long as a name can be.
    const auto temporary = fmt::format(".kith-{}.tmp", ::getpid());
    constexpr mode_t owner_alone = 0600;
    folder->remove(temporary);
    try {
        folder->create(temporary, bytes, owner_alone);
        folder->move_over(temporary, file.filename().string());
    } catch (const text::DiskError&) {
        folder->remove(temporary);
        throw;
    }
    folder->sync_folder(".");
}

} // namespace kith::store
