// SPDX-License-Identifier: MIT
#include "matching/blocking.hpp"

namespace kith::matching {

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

std::vector<int> broken_counts(const Instance& instance, const std::vector<Edge>& edges) {
    std::vector<int> found(not_available_bit() + 1, 0);
    for (const auto edge : edges)
        for (std::size_t bit = 0; bit < found.size(); ++bit) found[bit] += (instance[edge].broken >> bit) & 1U ? 1 : 0;
    return found;
}

std::vector<std::pair<std::string, int>> blocking_counts(const Instance& instance, MenteePos mentee) {
    const auto found = broken_counts(instance, edges_of(instance, mentee));
    std::vector<std::pair<std::string, int>> named;
    for (std::size_t bit = 0; bit < found.size(); ++bit)
        if (found[bit] > 0) named.emplace_back(rule_name(bit), found[bit]);
    return named;
}

std::vector<std::string> broken_names(Broken broken) {
    std::vector<std::string> names;
    for (std::size_t bit = 0; bit <= not_available_bit(); ++bit)
        if ((broken >> bit) & 1U) names.emplace_back(rule_name(bit));
    return names;
}

} // namespace kith::matching
