// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

#include <algorithm>
#include <stdexcept>

namespace kith::matching {

const PreferenceRule& preference(record::Preference kind) {
    static const std::vector<PreferenceRule> all{
        prefer_choices, prefer_mentor_choices, prefer_interests, prefer_tags,         prefer_answers,
        prefer_gender,  prefer_languages,      prefer_year_gap,  prefer_shared_slots, prefer_subject,
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.kind == kind; });
    if (found == all.end()) throw std::logic_error("a preference without a rule");
    return *found;
}

std::vector<int> points(const Candidate& candidate, bool use_private) {
    std::vector<int> found;
    for (const auto& preferred : candidate.strand.matching().prefer.all) {
        const auto& rule = preference(preferred.kind);
        const bool known = use_private || rule.needs == Needs::tracked;
        found.push_back(known ? rule.points(candidate, preferred) : 0);
    }
    return found;
}

int fit(const record::Prefer& prefer, const std::vector<int>& points) {
    int weights = 0, total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        weights += prefer.all[i].weight;
        total += prefer.all[i].weight * points[i];
    }
    return weights == 0 ? full_marks : (total + weights / 2) / weights;
}

int overlap_points(const std::set<std::string>& a, const std::set<std::string>& b) {
    constexpr std::size_t enough = 3;
    const auto n = static_cast<int>(std::min({enough, a.size(), b.size()}));
    return n == 0 ? 0 : std::min(full_marks, full_marks * shared(a, b) / n);
}

int rank_points(const record::Person& chooser, const record::StrandName& strand, const record::PersonId& chosen) {
    const auto list = chooser.choices.find(text::Located<record::StrandName>{strand, {}});
    if (list == chooser.choices.end()) return 0;
    const auto n = static_cast<int>(list->second.size());
    for (int rank = 1; rank <= n; ++rank)
        if (list->second[static_cast<std::size_t>(rank - 1)].value == chosen) return full_marks * (n - rank + 1) / n;
    return 0;
}

} // namespace kith::matching
