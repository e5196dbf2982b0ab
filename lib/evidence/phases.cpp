// SPDX-License-Identifier: MIT
#include "evidence/phases.hpp"

namespace kith::evidence {
namespace {

/// What the latest phase up to the day says, else the strand.
template <class T>
T on(const record::Strand& strand, text::Date day, T own, std::optional<typename T::value_type> record::Phase::*key) {
    auto latest = text::Date::min();
    for (const auto& phase : strand.phases) {
        if (phase.from > day || phase.from < latest || !(phase.*key)) continue;
        latest = phase.from;
        own = phase.*key;
    }
    return own;
}

} // namespace

record::Model model_on(const record::Strand& strand, text::Date day) {
    return *on(strand, day, std::optional(strand.model), &record::Phase::model);
}

std::optional<record::LedBy> led_on(const record::Strand& strand, text::Date day) {
    return on(strand, day, strand.led_by, &record::Phase::led_by);
}

} // namespace kith::evidence
