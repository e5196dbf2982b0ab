// SPDX-License-Identifier: MIT
#include "measure.hpp"

#include <cstdio>
#include <sys/resource.h>

namespace bench {
namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

double cpu_seconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double peak_megabytes() {
    std::FILE* status = std::fopen("/proc/self/status", "r");
    if (!status) return 0;
    double kibibytes = 0;
    char line[256];
    while (std::fgets(line, sizeof line, status))
        if (std::sscanf(line, "VmHWM: %lf kB", &kibibytes) == 1) break;
    std::fclose(status);
    return kibibytes * 1024 / 1e6;
}

void print_result(const std::string& optimum, double seconds, const std::string& certificate) {
    std::printf("optimum %s\ncpu %.6f s\npeak %.1f MB\ncertificate %s\n", optimum.c_str(), seconds,
                peak_megabytes(), certificate.c_str());
}

} // namespace bench
