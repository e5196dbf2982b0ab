// SPDX-License-Identifier: MIT
#include "cli/process.hpp"

#include "text/file.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX names it so

namespace kith::cli {
namespace {

/// What a child's descriptors are to be, and that it dies of a closed pipe as programs do.
class Setting {
  public:
    Setting() {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        sigset_t usual;
        ::sigemptyset(&usual);
        ::sigaddset(&usual, SIGPIPE);
        ::sigaddset(&usual, SIGXFSZ);
        ::posix_spawnattr_setsigdefault(&attributes_, &usual);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    }
    ~Setting() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

    void take(int from, int as) { ::posix_spawn_file_actions_adddup2(&actions_, from, as); }
    void nothing(int as, int flags) { ::posix_spawn_file_actions_addopen(&actions_, as, "/dev/null", flags, 0); }

    pid_t start(std::vector<std::string>& words) const {
        std::vector<char*> argv;
        for (auto& word : words) argv.push_back(word.data());
        argv.push_back(nullptr);
        pid_t child = 0;
        return ::posix_spawnp(&child, argv.front(), &actions_, &attributes_, argv.data(), environ) == 0 ? child : -1;
    }

  private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

/// A file in memory from which a child reads: unlike a pipe it takes all at once, however long the child waits.
text::Descriptor file_of(const std::string& bytes) {
    text::Descriptor file(::memfd_create("input", MFD_CLOEXEC));
    for (std::size_t done = 0; file && done < bytes.size();) {
        const auto written = ::write(file.value(), bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return text::Descriptor{};
        done += static_cast<std::size_t>(written);
    }
    if (file) ::lseek(file.value(), 0, SEEK_SET);
    return file;
}

std::string read_all(const text::Descriptor& file) {
    std::string bytes;
    std::array<char, 65536> part{};
    for (;;) {
        const auto got = ::read(file.value(), part.data(), part.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return bytes;
        bytes.append(part.data(), static_cast<std::size_t>(got));
    }
}

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Ran run_program(std::vector<std::string> words, Output output, Errors errors, const std::string& input) {
    Setting setting;
    const auto given = input.empty() ? text::Descriptor{} : file_of(input);
    if (given) setting.take(given.value(), STDIN_FILENO);
    else setting.nothing(STDIN_FILENO, O_RDONLY);
    std::array<int, 2> ends{-1, -1};
    if (output == Output::taken && ::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
    const text::Descriptor from(ends[0]);
    text::Descriptor to(ends[1]);
    if (to) setting.take(to.value(), STDOUT_FILENO);
    else setting.nothing(STDOUT_FILENO, O_WRONLY);
    if (errors == Errors::discarded) setting.nothing(STDERR_FILENO, O_WRONLY);
    const auto child = setting.start(words);
    if (child < 0) return {};
    to.close();
    Ran ran;
    if (from) ran.output = read_all(from);
    ran.status = wait_for(child);
    return ran;
}

} // namespace kith::cli
