// SPDX-License-Identifier: MIT
#include "matching/agreed.hpp"

#include <bit>

namespace kith::matching {
namespace {

std::vector<Mentee> mentees_of(const programme::Pair& pair) {
    if (pair.form) return {Mentee{{}, pair.form}};
    std::vector<Mentee> mentees;
    for (const auto mentee : pair.mentees) mentees.push_back({mentee, {}});
    return mentees;
}

} // namespace

std::vector<Overtaken> overtaken_pairs(const Programme& programme, programme::StrandIndex strand, Date day,
                                       bool use_private) {
    std::vector<Overtaken> found;
    const auto agreed = programme.agreed_pairs(strand, day);
    if (agreed.empty()) return found;
    const programme::Availability availability(programme, programme[strand]);
    for (const auto index : agreed) {
        const auto& pair = programme[index];
        for (const auto mentor : pair.mentors)
            for (const auto& mentee : mentees_of(pair)) {
                const Candidate candidate{programme, programme[strand], availability, day, mentor, mentee};
                const auto broken = broken_rules(candidate, use_private);
                if (broken == 0) continue;
                found.push_back({index, rule_name(static_cast<std::size_t>(std::countr_zero(broken)))});
            }
    }
    return found;
}

} // namespace kith::matching
