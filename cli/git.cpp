// SPDX-License-Identifier: MIT
#include "cli/git.hpp"

#include "text/file.hpp"

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX names it so

namespace kith::cli {
namespace {

constexpr std::array tracked{"programme.yaml", "calendars", "places.yaml", "classes.yaml", "strands",  "people",
                             "pairs",          "timetables", "sessions",   "diary.yaml",   "measures", "surveys"};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

int Git::run(const std::vector<std::string>& arguments, bool quiet) const {
    std::vector<std::string> words{"git", "-C", folder_.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (quiet) posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, "git", &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) return -1;
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool Git::is_repository() const { return std::filesystem::exists(folder_ / ".git"); }

bool Git::init() const { return run({"init", "--quiet"}, true) == 0; }

bool Git::commit_all(const std::string& message) const {
    std::vector<std::string> paths{"--", ".gitignore"};
    for (const auto* path : tracked)
        if (std::filesystem::exists(folder_ / path) || run({"ls-files", "--error-unmatch", "--", path}, true) == 0)
            paths.emplace_back(path);
    if (!std::filesystem::exists(folder_ / ".gitignore")) paths.erase(paths.begin() + 1);
    if (run(with({"add", "--all"}, paths), false) != 0) throw text::DiskError("git could not take the files");
    if (run(with({"diff", "--cached", "--quiet"}, paths), true) == 0) return false;
    auto commit = with({"commit", "--quiet", "--message", message}, paths);
    // A machine that nobody has introduced to git can still save.
    if (run({"config", "user.email"}, true) != 0)
        commit.insert(commit.begin(), {"-c", "user.name=kith", "-c", "user.email=kith@localhost"});
    if (run(commit, false) != 0) throw text::DiskError("git refused the commit");
    return true;
}

std::string ignore_file() {
    std::string text = "# Nothing but a programme's own records: what is not listed here stays out of git.\n/*\n!/.gitignore\n"
                       "!/README.md\n";
    for (const auto* path : tracked) text += std::string("!/") + path + "\n";
    return text + "*.kith-new\n*~\n";
}

} // namespace kith::cli
