// SPDX-License-Identifier: MIT
#include "matching/blocking.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace kith::matching {
namespace {

/// By bit.
std::vector<int> counts(const std::vector<Broken>& partners) {
    std::vector<int> found(not_available_bit() + 1, 0);
    for (const auto broken : partners)
        for (std::size_t bit = 0; bit < found.size(); ++bit) found[bit] += (broken >> bit) & 1U ? 1 : 0;
    return found;
}

} // namespace

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

std::vector<Broken> broken_of(const Instance& instance, const std::vector<Edge>& edges) {
    std::vector<Broken> found;
    for (const auto edge : edges) found.push_back(instance[edge].broken);
    return found;
}

std::vector<std::pair<std::string, int>> blocking_counts(const std::vector<Broken>& partners) {
    const auto found = counts(partners);
    std::vector<std::pair<std::string, int>> named;
    for (std::size_t bit = 0; bit < found.size(); ++bit)
        if (found[bit] > 0) named.emplace_back(rule_name(bit), found[bit]);
    return named;
}

std::string most_blocking(const std::vector<Broken>& partners) {
    const auto found = counts(partners);
    return std::string(rule_name(static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin())));
}

std::vector<RuleSet> sets_to_relax(const std::vector<Broken>& partners) {
    const Broken final_word = Broken{1} << not_available_bit();
    std::set<Broken> sets(partners.begin(), partners.end());
    std::vector<RuleSet> found;
    for (const auto rules : sets) {
        if (rules == 0 || (rules & final_word) != 0) continue;
        const auto freed = std::count_if(partners.begin(), partners.end(), [&](Broken broken) { return (broken & ~rules) == 0; });
        found.push_back({rules, static_cast<int>(freed)});
    }
    const auto rank = [](const RuleSet& one) { return std::tuple(std::popcount(one.rules), -one.freed, one.rules); };
    std::sort(found.begin(), found.end(), [&](const RuleSet& a, const RuleSet& b) { return rank(a) < rank(b); });
    return found;
}

std::vector<std::string> broken_names(Broken broken) {
    std::vector<std::string> names;
    for (std::size_t bit = 0; bit <= not_available_bit(); ++bit)
        if ((broken >> bit) & 1U) names.emplace_back(rule_name(bit));
    return names;
}

} // namespace kith::matching
