// SPDX-License-Identifier: MIT
// What a run costs: CPU seconds of this process, and the most memory it has had at once.
#pragma once

#include <string>

namespace bench {

/// CPU seconds so far, in the program and for it in the kernel.
double cpu_seconds();
/// VmHWM in MB (10^6 bytes); 0 where /proc does not tell.
double peak_megabytes();
/// Prints the fields that `tests/bench/matching` reads: optimum, cpu, peak, certificate.
void print_result(const std::string& optimum, double seconds, const std::string& certificate);

} // namespace bench
