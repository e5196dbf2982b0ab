// SPDX-License-Identifier: MIT
#include "cli/match_instance.hpp"

namespace kith::cli {
/// The rows of the last proposal, some of which a person may have pinned or added by hand.
const std::vector<record::ProposedRow>& last_rows(const record::Records& records, const record::StrandName& strand) {
    static const std::vector<record::ProposedRow> none;
    const auto found = records.match_proposals.find(strand);
    return found == records.match_proposals.end() ? none : found->second.pairs;
}

void require_private(const World& world, bool without_private) {
    if (world.records().has_private || without_private) return;
    throw Stop{Exit::findings, fmt::format("the private part is not at {}; name it with --private DIR, or leave out the "
                                           "rules that need it with --without-private",
                                           world.folder.secret().string())};
}

matching::Instance instance_of(const World& world, programme::StrandIndex strand, bool use_private, bool rematch,
                               const Terminal& terminal) {
    return terminal.require(matching::Instance::of(world.programme, strand, {world.today(), use_private, rematch},
                                                   last_rows(world.records(), world.programme[strand].name)));
}

} // namespace kith::cli
