// SPDX-License-Identifier: MIT
#include "cli/out_file.hpp"

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

/// What the system has against a name, in words.
std::string unusable(const std::string& file, const OutKind& kind, std::error_code fault) {
    if (fault == std::errc::filename_too_long)
        return fmt::format("the name of the {}'s file is longer than the system takes", kind.what);
    if (fault == std::errc::too_many_symbolic_link_levels)
        return fmt::format("{} leads through links that come back to themselves; name a file elsewhere", file);
    return fmt::format("{} cannot be used: {}", file, fault.message());
}

bool is_beneath(const fs::path& path, const fs::path& folder) {
    const auto relative = path.lexically_relative(fs::weakly_canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace

fs::path real_path(const std::string& file, const OutKind& kind) {
    std::error_code fault;
    const auto path = fs::weakly_canonical(fs::absolute(file), fault);
    if (!fault) static_cast<void>(fs::symlink_status(path, fault));
    const bool is_missing = fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory;
    if (fault && !is_missing) throw Stop{Exit::usage, unusable(file, kind, fault)};
    return path;
}

std::string_view among_records(const record::Folder& folder, const fs::path& path) {
    if (is_beneath(path, folder.secret()) && !is_beneath(path, folder.secret() / "out")) return "this part of the private folder";
    return is_beneath(path, folder.root()) ? "the folder under git" : "";
}

void require_replaceable(const std::string& file, const OutKind& kind) {
    text::Findings odd;
    const auto path = real_path(file, kind);
    if (fs::is_directory(path))
        throw Stop{Exit::usage, fmt::format("{} is a folder; name a file in it for the {}", file, kind.what)};
    if (!fs::is_directory(path.parent_path()))
        throw Stop{Exit::usage, fmt::format("there is no folder for {}", file)};
    const auto there = text::read_file(path, file, odd, text::largest_sheet);
    if (odd.has_errors() || (there && !(*there)->bytes.starts_with(kind.first_bytes)))
        throw Stop{Exit::usage, fmt::format("{} is there and is no {}; name another file", file, kind.what)};
}

} // namespace kith::cli
