// SPDX-License-Identifier: MIT
// bench_timed FILE SECONDS COMMAND…: runs the command and writes to FILE what it took: cpu (user and system,
// seconds), wall, peak (10^6 bytes) and code. A small parent, because what a child is said to have held at
// most begins with what its parent held. The command is killed after so many seconds of CPU time; 0: never.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

int main(int count, char** words) {
    const auto most = count > 3 ? std::strtoull(words[2], nullptr, 10) : 0;
    if (count < 4) {
        std::fputs("usage: bench_timed FILE SECONDS COMMAND...\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const auto child = fork();
    if (child == 0) {
        const rlimit limit{most, most};
        if (most > 0) setrlimit(RLIMIT_CPU, &limit);
        execvp(words[3], words + 3);
        std::perror(words[3]);
        std::_Exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child) return 4;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    std::FILE* out = std::fopen(words[1], "w");
    if (!out) return 4;
    std::fprintf(out, "cpu %.6f\nwall %.6f\npeak %.3f\ncode %d\n",
                 seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(),
                 static_cast<double>(used.ru_maxrss) * 1024 / 1e6,
                 WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return std::fclose(out) == 0 ? 0 : 4;
}
