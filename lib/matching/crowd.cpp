// SPDX-License-Identifier: MIT
#include "matching/crowd.hpp"

#include <algorithm>

namespace kith::matching {

Crowds::Crowds(const Instance& instance, const Solution& solution)
    : instance_(instance), possible_(instance.mentees()), holders_(instance.mentors()), of_mentor_(instance.mentors(), 0),
      of_mentee_(instance.mentees(), 0), fixed_(instance.mentors(), 0) {
    std::set<Edge> fixed;
    for (const auto& one : instance.fixed()) {
        if (fixed.insert(one.edge).second) ++fixed_[one.edge.mentor.value];
    }
    for (const auto edge : instance.eligible())
        if (!fixed.contains(edge)) possible_[edge.mentee.value].push_back(edge.mentor);
    for (const auto& [edge, pinned, by_hand, agreed] : solution.edges) {
        ++of_mentor_[edge.mentor.value];
        ++of_mentee_[edge.mentee.value];
        if (!fixed.contains(edge)) holders_[edge.mentor.value].push_back(edge.mentee);
    }
}

std::optional<Crowd> Crowds::around(MenteePos mentee) const {
    if (possible_[mentee.value].empty() || of_mentee_[mentee.value] > 0) return {};
    std::vector<bool> mentors(instance_.mentors(), false), mentees(instance_.mentees(), false);
    std::vector<MenteePos> queue{mentee};
    mentees[mentee.value] = true;
    for (std::size_t next = 0; next < queue.size(); ++next)
        for (const auto mentor : possible_[queue[next].value]) {
            if (mentors[mentor.value]) continue;
            mentors[mentor.value] = true;
            if (of_mentor_[mentor.value] < instance_.capacity(mentor)) return {};
            for (const auto holder : holders_[mentor.value]) {
                if (of_mentee_[holder.value] > 1) return {};
                if (!mentees[holder.value]) queue.push_back(holder);
                mentees[holder.value] = true;
            }
        }
    // Others without a partner who had nowhere else to go belong to the crowd as well.
    for (std::size_t e = 0; e < mentees.size(); ++e)
        if (of_mentee_[e] == 0 && instance_.capacity(MenteePos{e}) > 0 && !possible_[e].empty())
            mentees[e] = mentees[e] || std::all_of(possible_[e].begin(), possible_[e].end(),
                                                   [&](MentorPos mentor) { return mentors[mentor.value]; });
    return counted(mentors, mentees);
}

Crowd Crowds::counted(const std::vector<bool>& mentors, const std::vector<bool>& mentees) const {
    Crowd crowd;
    for (std::size_t m = 0; m < mentors.size(); ++m) {
        if (!mentors[m]) continue;
        crowd.mentors.push_back({m});
        crowd.places += std::max(0, instance_.capacity(MentorPos{m}) - fixed_[m]);
    }
    for (std::size_t e = 0; e < mentees.size(); ++e) {
        if (!mentees[e]) continue;
        crowd.mentees.push_back({e});
        if (of_mentee_[e] == 0) crowd.left_out.push_back({e});
    }
    crowd.told_apart = what_tells_apart(crowd);
    return crowd;
}

std::string Crowds::what_tells_apart(const Crowd& crowd) const {
    const auto tells = [&](auto value) {
        std::vector<std::int64_t> out, in;
        for (const auto mentee : crowd.mentees) (of_mentee_[mentee.value] == 0 ? out : in).push_back(value(mentee));
        if (in.empty()) return false;
        const auto most_out = *std::max_element(out.begin(), out.end()), least_in = *std::min_element(in.begin(), in.end());
        return most_out <= least_in && *std::min_element(out.begin(), out.end()) < *std::max_element(in.begin(), in.end());
    };
    for (const auto level : deciding_levels(instance_)) {
        if (level == record::Level::need &&
            tells([&](MenteePos at) { return static_cast<std::int64_t>(instance_.need(at)); }))
            return "need";
        if (level == record::Level::waiting && tells([&](MenteePos at) { return instance_.days_waited(at); })) return "waiting";
    }
    return {};
}

} // namespace kith::matching
