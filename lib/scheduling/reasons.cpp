// SPDX-License-Identifier: MIT
#include "scheduling/reasons.hpp"

#include "scheduling/conflict_search.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <tuple>

namespace kith::scheduling {
namespace {

using Kind = Fact::Kind;
constexpr std::size_t most_named = 2;  ///< changes for one conflict
constexpr std::size_t most_tried = 12; ///< to find them

/// What a conflict says whichever week it is about and whichever pair it leaves out.
std::vector<std::tuple<Kind, std::optional<PairIndex>, std::optional<PersonIndex>, std::optional<SlotIndex>, std::string>>
gist(const Conflict& conflict, PairIndex without) {
    std::vector<std::tuple<Kind, std::optional<PairIndex>, std::optional<PersonIndex>, std::optional<SlotIndex>, std::string>> found;
    for (const auto& fact : conflict.facts)
        if (fact.pair != without) found.push_back({fact.kind, fact.pair, fact.person, fact.slot, fact.subject.text});
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Change> remedies(ConflictSearch& search, std::size_t part, PairIndex pair, const WhyNot& why) {
    std::vector<Change> found;
    std::size_t tried = 0;
    for (const auto& change : search.changes(part, pair, why)) {
        if (found.size() == most_named || tried++ == most_tried) break;
        if (search.would_place(part, pair, why, change)) found.push_back(change);
    }
    return found;
}

std::string sentence(const Programme& programme, const std::vector<Change>& changes) {
    std::vector<std::string> clauses;
    for (const auto& change : changes) clauses.push_back(clause(programme, change));
    return fmt::format("{}", fmt::join(clauses, ", or "));
}

} // namespace

std::string because(const Conflict& conflict) {
    const auto has = [&](Kind kind) {
        return std::any_of(conflict.facts.begin(), conflict.facts.end(), [&](const Fact& fact) { return fact.kind == kind; });
    };
    // Others stand in the way, or the pair's own records do.
    if (conflict.pairs().size() > 1) return has(Kind::adults) || has(Kind::places) || has(Kind::shared) ? "full" : has(Kind::at_most) ? "at-most" : "elsewhere";
    if (has(Kind::gates)) return "gates";
    if (has(Kind::at_most)) return "at-most";
    if (has(Kind::may_miss)) return "may-miss";
    if (has(Kind::elsewhere)) return "elsewhere";
    if (has(Kind::places)) return "places";
    if (has(Kind::adults) || has(Kind::shared)) return "supervision";
    if (has(Kind::hours) || has(Kind::lessons)) return "shared-slots";
    return has(Kind::away) || has(Kind::closed) ? "not-available" : "full";
}

std::string clause(const Programme& programme, const Change& change) {
    const auto slot = change.slot ? programme[*change.slot].name.text : std::string{};
    switch (change.kind) {
    case Change::Kind::adult: return "one more adult in " + slot;
    case Change::Kind::place: return "one more place in " + slot;
    case Change::Kind::hour: return "one of them free in " + slot + ", too";
    case Change::Kind::lesson: return "one of them out of " + change.subject.text + " once more";
    case Change::Kind::at_most: return "one meeting a week more for one of them";
    case Change::Kind::gates: return "the gates that one of them lacks";
    case Change::Kind::unpin: return "a pinned row let go";
    case Change::Kind::kind: break;
    }
    return "slots of one more kind";
}

void tell_reasons(const std::vector<Instance>& parts, Plans& plans) {
    ConflictSearch search(parts, plans.parts);
    std::map<decltype(gist({}, {})), std::size_t> known;
    for (std::size_t p = 0; p < plans.parts.size(); ++p) {
        const auto& part = parts[p];
        for (auto& one : plans.parts[p].unplaced) {
            const auto& task = part.task_of(one.pair);
            auto why = search.why_not(p, one.pair);
            if (!why) {
                one.because = task.options.empty() ? task.obstacle : "full";
                continue;
            }
            const auto [at, is_new] = known.try_emplace(gist(why->conflict, one.pair), plans.reasons.size());
            if (is_new)
                plans.reasons.push_back({why->conflict, why->week, why->is_over_weeks, {}, remedies(search, p, one.pair, *why)});
            auto& reason = plans.reasons[at->second];
            reason.unplaced.push_back(one.pair);
            one.reason = at->second;
            one.because = task.options.empty() ? task.obstacle : because(why->conflict);
            one.would_help = sentence(part.programme(), reason.would_help);
        }
    }
}

} // namespace kith::scheduling
