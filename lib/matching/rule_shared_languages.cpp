// SPDX-License-Identifier: MIT
#include "matching/rules.hpp"

namespace kith::matching {

const Rule rule_shared_languages{
    "shared-languages", Needs::private_data, [](const record::Require& require) { return require.shared_languages.has_value(); },
    [](const Candidate& candidate) {
        return candidate.is_form() || shared(primary_languages(candidate.m()), primary_languages(candidate.e())) >=
                                          *candidate.require().shared_languages;
    }};

} // namespace kith::matching
