// SPDX-License-Identifier: MIT
// The scores of one filling in of a measure, by the measure's own key; and whether it may be scored at all.
#pragma once

#include "programme/programme.hpp"
#include "statistics/reliable_change.hpp"
#include "statistics/scale.hpp"

namespace kith::evidence {

/// True where the owner asks for a registration or permission and none stands in the measure's file.
bool lacks_permission(const record::Measure& measure);

/// A number as it is written, in the units of scores.
statistics::Score score_of(text::Decimal number);

/// The score of one subscale: as it was written, where scores were, else from the answers.
statistics::Scored score_of(const record::Measure& measure, const record::SubscaleName& subscale,
                            const record::MeasureTaken& taken);

/// Which way the subscale's score goes where things get better.
record::Direction direction_of(const record::Measure& measure, const record::Subscale& subscale);

/// By the published figures of the subscale, else of the measure where it has one subscale alone; nothing
/// without them.
std::optional<statistics::ReliableChange> reliable_change_of(const record::Measure& measure,
                                                             const record::Subscale& subscale);

} // namespace kith::evidence
