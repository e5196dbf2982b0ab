// SPDX-License-Identifier: MIT
#include "matching/preferences.hpp"

namespace kith::matching {

const PreferenceRule prefer_languages{
    record::Preference::languages, Needs::private_data, [](const Candidate& candidate, const record::Preferred&) {
        const auto theirs = primary_languages(candidate.m());
        if (candidate.e().languages.empty()) return 0;
        if (theirs.contains(primary_subtag(candidate.e().languages.front()))) return full_marks;
        return shared(theirs, primary_languages(candidate.e())) > 0 ? full_marks / 2 : 0;
    }};

} // namespace kith::matching
