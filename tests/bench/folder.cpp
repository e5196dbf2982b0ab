// SPDX-License-Identifier: MIT
// Where the time of kith match goes: the same steps over a folder, timed one by one in one process, CPU
// seconds. bench_folder FOLDER STRAND DATE
#include "measure.hpp"
#include "proposal/match.hpp"
#include "record/match_proposal.hpp"
#include "text/value.hpp"

#include <cstdlib>

using namespace kith;

namespace {

/// Runs a step, prints its name and what it took, and hands back its result.
template <class Step>
auto timed(const char* name, Step step) {
    const auto before = bench::cpu_seconds();
    auto result = step();
    std::printf("%s %.6f s\n", name, bench::cpu_seconds() - before);
    return result;
}

/// The value, or the end of the program with the first finding.
template <class Value>
Value require(text::Result<Value> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "bench_folder: the folder has errors; see kith check\n");
    std::exit(EXIT_FAILURE);
}

} // namespace

int main(int count, char** words) {
    const auto day = count == 4 ? text::parse_date(words[3]) : std::nullopt;
    if (!day) {
        std::fprintf(stderr, "usage: bench_folder FOLDER STRAND DATE\n");
        return 2;
    }
    const record::Folder folder{words[1], std::string(words[1]) + "-private"};
    text::Findings findings;
    auto records = timed("read", [&] { return record::read_folder(folder, findings); });
    const auto programme =
        timed("check", [&] { return require(programme::Programme::from(std::move(records), *day)); });
    const auto strand = programme.find(record::StrandName{words[2]});
    if (!strand) {
        std::fprintf(stderr, "bench_folder: no strand %s\n", words[2]);
        return EXIT_FAILURE;
    }
    const auto instance = timed("pairings", [&] {
        return require(matching::Instance::of(programme, *strand, {*day, true, false}, {}));
    });
    const auto solution = timed("solve", [&] { return matching::match_optimally(instance); });
    const auto proposal = timed("explain", [&] { return proposal::from_matching(instance, solution); });
    timed("write", [&] { return text::to_yaml(record::Codec<record::MatchProposal>::write(proposal)); });
}
