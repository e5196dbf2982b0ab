// SPDX-License-Identifier: MIT
// Work on many things at once, each by itself: what is made of one goes to its own place, so that order cannot show.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace kith::text {

/// How many threads the machine can run at once, at least one.
inline std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

/// Calls `work` for 0 to count − 1, on so many threads. The first exception is thrown again.
template <class Work>
void for_each_index(std::size_t count, std::size_t threads, Work work) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::exception_ptr> faults(std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1)));
    const auto run = [&](std::exception_ptr& fault) {
        try {
            for (auto i = next++; i < count; i = next++) work(i);
        } catch (...) {
            fault = std::current_exception();
            next = count;
        }
    };
    std::vector<std::thread> others;
    for (std::size_t t = 1; t < faults.size(); ++t) others.emplace_back([&run, &fault = faults[t]] { run(fault); });
    run(faults.front());
    for (auto& other : others) other.join();
    for (const auto& fault : faults)
        if (fault) std::rethrow_exception(fault);
}

} // namespace kith::text
