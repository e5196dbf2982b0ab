// SPDX-License-Identifier: MIT
#include "scheduling/gaps.hpp"

#include "scheduling/conflict_search.hpp"
#include "scheduling/what_if.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using solver::Whole;
using Kind = Change::Kind;

/// A pupil's change as the records can say it: for all of the strand, or all pupils.
Change as_recorded(Change change, StrandIndex strand) {
    if (change.kind == Kind::lesson) {
        change.person.reset();
        change.strand = strand;
    }
    if (change.kind == Kind::at_most) change.person.reset();
    return change;
}

/// What could free the pairs that a plan leaves, with how many it might.
std::map<Change, std::size_t> candidates(const std::vector<Instance>& parts, const Plans& plans, std::optional<StrandIndex> only) {
    std::map<Change, std::size_t> found;
    ConflictSearch search(parts, plans.parts);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto strand = parts[p].strand_index();
        if (plans.parts[p].unplaced.empty() || (only && *only != strand)) continue;
        for (const auto& one : plans.parts[p].unplaced) {
            if (!one.reason) continue;
            const auto& reason = plans.reasons[*one.reason];
            for (const auto& change : search.changes(p, one.pair, {reason.conflict, reason.week, reason.is_over_weeks}))
                ++found[as_recorded(change, strand)];
        }
        const auto& slots = parts[p].strand().scheduling().slots;
        std::set<record::SlotKind> kinds;
        for (const auto& slot : parts[p].programme().slots())
            if (slots && !slots->kinds.contains(slot.kind)) kinds.insert(slot.kind);
        for (const auto kind : kinds) {
            Change change{Kind::kind, strand, {}, {}, {}, {}};
            change.slot_kind = kind;
            found[change] += plans.parts[p].unplaced.size();
        }
    }
    return found;
}

std::optional<PlacedCount> placed_with(const std::vector<Instance>& parts, const Change& change, const StaysOf& stays) {
    auto records = changed(parts.front().programme(), change);
    if (!records) return {};
    std::vector<StrandIndex> strands;
    for (const auto& part : parts) strands.push_back(part.strand_index());
    const auto again = what_if(std::move(*records), parts.front().programme().today(), strands, parts.front().dates());
    if (!again) return {};
    return most_placed(again->parts, stays(*again->programme));
}

} // namespace

PlacedCount most_placed(const std::vector<Instance>& parts, const Stays& stays, const solver::SearchLimit& limit) {
    const Model model(parts, stays, Grouping::alike);
    const auto& names = model.levels();
    const auto end = std::find(names.begin(), names.end(), Level::meetings) - names.begin() + 1;
    auto steady = model.steady_program();
    auto program = model.program();
    steady.levels.resize(static_cast<std::size_t>(end));
    program.levels.resize(static_cast<std::size_t>(end));
    const auto first = solver::best_of(steady, limit, std::vector<Whole>(steady.columns.size(), 0));
    const auto answer = solver::best_of(program, limit, model.from_steady(first.value));
    PlacedCount count{0, 0, true};
    for (std::size_t l = 0; l < answer.objective.size(); ++l) {
        const auto level = names[l];
        if (is_place(level)) count.pairs -= answer.objective[l];
        if (level == Level::meetings) count.meetings = -answer.objective[l];
        count.is_proven = count.is_proven && answer.bound[l] == answer.objective[l];
    }
    return count;
}

Gaps find_gaps(const std::vector<Instance>& parts, const Plans& plans, const StaysOf& stays, std::optional<StrandIndex> strand, std::size_t most) {
    Gaps gaps;
    gaps.now = most_placed(parts, stays(parts.front().programme()));
    const auto found = candidates(parts, plans, strand);
    std::vector<std::pair<Change, std::size_t>> ranked(found.begin(), found.end());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [change, pairs] : ranked) {
        if (gaps.tried == most) {
            ++gaps.not_tried;
            continue;
        }
        const auto with = placed_with(parts, change, stays);
        if (!with) continue;
        ++gaps.tried;
        if (gaps.now < *with) gaps.best.push_back({change, *with});
    }
    std::stable_sort(gaps.best.begin(), gaps.best.end(), [](const Gap& a, const Gap& b) {
        return b.with < a.with || (!(a.with < b.with) && a.change < b.change);
    });
    return gaps;
}

} // namespace kith::scheduling
