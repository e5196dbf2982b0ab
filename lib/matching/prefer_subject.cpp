// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_subject{
    record::Preference::subject, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        const auto& wants = candidate.e().wants;
        return wants.empty() ? 0 : full_marks * shared(wants, candidate.m().offers) / static_cast<int>(wants.size());
    }};

} // namespace kith::matching
