// SPDX-License-Identifier: MIT
#include "evidence/concerns.hpp"

#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using text::Minutes;

constexpr record::Duration usual_time{24, record::Duration::Unit::hour};

Minutes between(const Moment& from, const Moment& to) {
    return std::chrono::duration_cast<Minutes>(to.date - from.date) + to.time.since_midnight - from.time.since_midnight;
}

} // namespace

bool is_acknowledged(const record::Concern& concern, Moment now) {
    return concern.acknowledged && Moment{concern.acknowledged_on.value_or(concern.date), *concern.acknowledged} <= now;
}

Minutes time_to_acknowledge(const programme::Programme& programme, const record::PersonId& passed_to) {
    std::optional<Minutes> own, any;
    const auto take = [](std::optional<Minutes>& shortest, Minutes one) { shortest = shortest ? std::min(*shortest, one) : one; };
    for (const auto& [school, people] : programme.records().programme.safeguarding) {
        const auto within = length_of(people.acknowledge_within.value_or(usual_time));
        take(any, within);
        if (people.lead.value == passed_to || people.deputies.contains({passed_to, {}})) take(own, within);
    }
    return own.value_or(any.value_or(length_of(usual_time)));
}

std::vector<OverdueConcern> overdue_concerns(const programme::Programme& programme, Moment now) {
    std::vector<OverdueConcern> overdue;
    for (const auto& [id, concern] : programme.records().concerns) {
        const auto waited = between({concern.date, concern.at}, now);
        const auto allowed = time_to_acknowledge(programme, concern.passed_to.value);
        if (waited > allowed && !is_acknowledged(concern, now)) overdue.push_back({id, &concern, waited, allowed});
    }
    std::stable_sort(overdue.begin(), overdue.end(), [](const auto& a, const auto& b) { return a.waited > b.waited; });
    return overdue;
}

} // namespace kith::evidence
