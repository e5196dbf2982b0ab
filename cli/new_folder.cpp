// SPDX-License-Identifier: MIT
#include "cli/new_folder.hpp"

#include "cli/git.hpp"

#include <algorithm>

namespace kith::cli {
namespace fs = std::filesystem;
namespace {

/// True where the one is the other, or lies in it.
bool is_within(const fs::path& path, const fs::path& around) {
    const auto relative = fs::weakly_canonical(path).lexically_relative(fs::weakly_canonical(around));
    return !relative.empty() && *relative.begin() != "..";
}

bool has_files(const fs::path& folder) {
    const fs::directory_iterator entries(folder);
    return std::any_of(begin(entries), end(entries), [](const auto& entry) {
        return entry.path().filename() != ".git" && entry.path().filename() != ".kith";
    });
}

} // namespace

fs::path new_root(const std::string& directory) {
    if (directory.empty()) throw Stop{Exit::usage, "a folder is named by an empty text; name it"};
    const auto root = fs::absolute(directory).lexically_normal();
    return root.filename().empty() ? root.parent_path() : root;
}

void require_new(const record::Folder& folder) {
    for (const auto& path : {folder.root(), folder.secret()}) {
        if (fs::exists(path) && !fs::is_directory(path))
            throw Stop{Exit::usage, fmt::format("{} is there already and no folder; name a new one", path.string())};
        if (fs::exists(path) && has_files(path))
            throw Stop{Exit::usage, fmt::format("{} is there already and not empty; name a new folder", path.string())};
    }
    if (is_within(folder.secret(), folder.root()) || is_within(folder.root(), folder.secret()))
        throw Stop{Exit::usage, "the private part is never under git: it cannot lie in the folder itself, nor the folder in it"};
}

void require_outside(const record::Folder& folder, const record::Folder& other) {
    for (const auto& path : {folder.root(), folder.secret()})
        for (const auto& around : {other.root(), other.secret()})
            if (is_within(path, around))
                throw Stop{Exit::usage, fmt::format("{} lies in this year's {}; name a folder outside, such as {}", path.string(), around.string(),
                                                    (other.root().parent_path() / "next-year").string())};
}

void add_card_files(store::Change& change, const record::Folder& folder, const fs::path& from, text::Findings& findings) {
    for (const std::string part : {"templates", "symbols"}) {
        std::error_code none;
        std::vector<std::string> files;
        for (const auto& entry : fs::directory_iterator(from / part, none))
            if (!entry.path().filename().string().starts_with('.')) files.push_back(part + "/" + entry.path().filename().string());
        std::sort(files.begin(), files.end());
        for (const auto& file : files)
            if (const auto source = text::read_file(from / file, file, findings))
                change.create(folder.tracked_file(file), (*source)->bytes);
    }
}

void make_folders(const record::Folder& folder, const store::Change& change, bool with_git, const Terminal& terminal) {
    // Git first: the store's journal lies in .git where there is one.
    store::make_folder(folder.root(), store::Part::tracked);
    const Git git(folder.root());
    if (with_git && !git.is_repository()) git.init();
    store::make_folder(folder.secret(), store::Part::secret);
    write(folder, change, terminal);
}

} // namespace kith::cli
