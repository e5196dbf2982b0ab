// SPDX-License-Identifier: MIT
#include "matching/explanation.hpp"

#include "matching/by_rule.hpp"

#include <algorithm>
#include <bit>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

bool is_out(const Instance& instance, const Person& person) {
    const auto day = instance.settings().day;
    return person.is_paused(day) || (instance.settings().use_private && person.need() == record::Need::refer_on);
}

/// For each rule, not-available last, how many of the edges break it.
std::vector<int> counts(const Instance& instance, const std::vector<Edge>& edges) {
    std::vector<int> found(not_available_bit() + 1, 0);
    for (const auto edge : edges)
        for (std::size_t bit = 0; bit < found.size(); ++bit) found[bit] += (instance[edge].broken >> bit) & 1U ? 1 : 0;
    return found;
}

/// The rule that blocks most of the edges; `full` where one is open, `nobody` where there is none.
std::string blocking_rule(const Instance& instance, const std::vector<Edge>& edges, const char* nobody) {
    if (edges.empty()) return nobody;
    if (std::any_of(edges.begin(), edges.end(), [&](Edge edge) { return instance.is_eligible(edge); })) return "full";
    const auto found = counts(instance, edges);
    return std::string(rule_name(static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin())));
}

std::vector<Edge> edges_of(const Instance& instance, MenteePos mentee) {
    std::vector<Edge> edges;
    for (std::size_t m = 0; m < instance.mentors(); ++m) edges.push_back({{m}, mentee});
    return edges;
}

std::vector<Edge> edges_of(const Instance& instance, MentorPos mentor) {
    std::vector<Edge> edges;
    for (std::size_t e = 0; e < instance.mentees(); ++e) edges.push_back({mentor, {e}});
    return edges;
}

std::string counted(int n, const char* one, const char* many) { return fmt::format("{} {}", n, n == 1 ? one : many); }

/// The gates of the mentee's own that do not hold: what no mentor can mend.
std::vector<std::string> own_missing_gates(const Instance& instance, MenteePos at) {
    std::vector<std::string> missing;
    const auto& mentee = instance.mentee(at);
    if (!mentee.person) return missing;
    const auto& person = *instance.programme()[*mentee.person].record;
    for (const auto& gate : instance.strand().matching().require.gates.mentee)
        if (!programme::gate_holds(person, gate.value, instance.settings().day)) missing.push_back(gate.value.text);
    return missing;
}

/// Under the stable rule a further place may go to somebody whom the mentor ranks before, and the chain may end anywhere.
const char* would_open(const Instance& instance) {
    return instance.strand().matching().rule == record::MatchRule::stable
               ? "they have those whom they rank before, or who are fixed"
               : "one more place with any of them";
}

std::string help_for(const Instance& instance, MenteePos mentee, const std::string& because) {
    if (because == not_available) return {};
    if (because == "no-mentors") return "a mentor in this strand";
    if (because == "full") {
        int possible = 0;
        for (const auto edge : edges_of(instance, mentee)) possible += instance.is_eligible(edge) ? 1 : 0;
        return fmt::format("{} possible, all with as many mentees as they can have; {}",
                           counted(possible, "mentor is", "mentors are"), would_open(instance));
    }
    std::string help;
    const auto missing = own_missing_gates(instance, mentee);
    if (!missing.empty()) help = fmt::format("{} of their own; ", fmt::join(missing, " and "));
    const auto relaxation = smallest_relaxation(instance, mentee);
    if (!relaxation) return help.empty() ? "" : help.substr(0, help.size() - 2);
    return help + fmt::format("if {} did not stand in the way, {} be possible{}", fmt::join(relaxation->rules, " and "),
                              counted(relaxation->mentors, "mentor would", "mentors would"),
                              relaxation->places ? "" : ", though all are needed by others");
}

int partners(const std::vector<ChosenEdge>& edges, MenteePos mentee) {
    return static_cast<int>(
        std::count_if(edges.begin(), edges.end(), [&](const auto& one) { return one.edge.mentee == mentee; }));
}

int partners(const std::vector<ChosenEdge>& edges, MentorPos mentor) {
    return static_cast<int>(
        std::count_if(edges.begin(), edges.end(), [&](const auto& one) { return one.edge.mentor == mentor; }));
}

} // namespace

std::vector<Unplaced> unplaced(const Instance& instance, const Solution& solution) {
    std::vector<Unplaced> found;
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        const MenteePos at{e};
        const int has = partners(solution.edges, at);
        if (has > 0 && has >= instance.at_least(at)) continue;
        if (has == 0 && instance.capacity(at) == 0) continue;
        const auto& mentee = instance.mentee(at);
        const bool out = mentee.person && is_out(instance, instance.programme()[*mentee.person]);
        const auto because =
            out ? std::string(not_available) : blocking_rule(instance, edges_of(instance, at), "no-mentors");
        found.push_back({{}, at, because, help_for(instance, at, because)});
    }
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        const MentorPos at{m};
        if (partners(solution.edges, at) >= instance.at_least(at)) continue;
        const bool out = is_out(instance, instance.programme()[instance.mentor(at)]);
        found.push_back({at, {},
                         out ? std::string(not_available) : blocking_rule(instance, edges_of(instance, at), "no-mentees"),
                         ""});
    }
    return found;
}

std::vector<std::pair<std::string, int>> blocking_counts(const Instance& instance, MenteePos mentee) {
    const auto found = counts(instance, edges_of(instance, mentee));
    std::vector<std::pair<std::string, int>> named;
    for (std::size_t bit = 0; bit < found.size(); ++bit)
        if (found[bit] > 0) named.emplace_back(rule_name(bit), found[bit]);
    return named;
}

std::optional<Relaxation> smallest_relaxation(const Instance& instance, MenteePos mentee) {
    const Broken final_word = Broken{1} << not_available_bit();
    std::optional<Broken> best;
    int best_mentors = 0;
    const auto edges = edges_of(instance, mentee);
    for (const auto edge : edges) {
        const auto broken = instance[edge].broken;
        if (broken == 0 || (broken & final_word) != 0) continue;
        const auto freed = static_cast<int>(std::count_if(
            edges.begin(), edges.end(), [&](Edge other) { return (instance[other].broken & ~broken) == 0; }));
        const auto size = std::popcount(broken);
        const bool better = !best || size < std::popcount(*best) ||
                            (size == std::popcount(*best) &&
                             (freed > best_mentors || (freed == best_mentors && broken < *best)));
        if (better) best = broken, best_mentors = freed;
    }
    if (!best) return {};
    const auto again = match_by_rule(instance.with_relaxed(mentee, *best));
    return Relaxation{broken_names(*best), best_mentors, partners(again.edges, mentee) > 0};
}

std::optional<std::vector<LevelValue>> levels_if_forced(const Instance& instance, Edge edge) {
    const auto fixed = [&](auto matches) {
        return static_cast<int>(std::count_if(instance.fixed().begin(), instance.fixed().end(), matches));
    };
    const bool is_fixed = fixed([&](const Fixed& one) { return one.edge == edge; }) > 0;
    const bool room = fixed([&](const Fixed& one) { return one.edge.mentor == edge.mentor; }) < instance.capacity(edge.mentor) &&
                      fixed([&](const Fixed& one) { return one.edge.mentee == edge.mentee; }) < instance.capacity(edge.mentee);
    if (!instance.is_eligible(edge) || !(is_fixed || room)) return {};
    return match_by_rule(instance.with_fixed(edge)).levels;
}

std::vector<std::string> broken_names(Broken broken) {
    std::vector<std::string> names;
    for (std::size_t bit = 0; bit <= not_available_bit(); ++bit)
        if ((broken >> bit) & 1U) names.emplace_back(rule_name(bit));
    return names;
}

} // namespace kith::matching
