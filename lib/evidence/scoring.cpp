// SPDX-License-Identifier: MIT
#include "evidence/scoring.hpp"

namespace kith::evidence {
namespace {

using statistics::Missing;
using statistics::Scale;
using statistics::Score;

Scale scale_of(const record::Measure& measure, const record::Subscale& subscale) {
    Scale scale;
    for (const auto& item : subscale.items) scale.items.push_back(static_cast<std::size_t>(item.value));
    for (const auto& item : subscale.reversed) scale.reversed.push_back(static_cast<std::size_t>(item.value));
    scale.lowest = measure.response.front(), scale.highest = measure.response.back();
    if (subscale.method == record::ScoreMethod::mean) scale.method = statistics::Method::mean;
    if (subscale.prorate) scale.missing = Missing::prorate;
    scale.least_answered = static_cast<std::size_t>(subscale.min_answered.value_or(0));
    for (const auto& [raw, reported] : measure.conversion) scale.conversion[raw] = score_of(reported);
    return scale;
}

} // namespace

Score score_of(text::Decimal number) {
    auto score = number.units;
    for (int place = number.places; place < 6; ++place) score *= 10;
    for (int place = number.places; place > 6; --place) score /= 10;
    return score;
}

bool lacks_permission(const record::Measure& measure) {
    return measure.licence.registration_required && measure.licence.permission.empty();
}

statistics::Scored score_of(const record::Measure& measure, const record::SubscaleName& name,
                            const record::MeasureTaken& taken) {
    const text::Located<record::SubscaleName> key{name, {}};
    if (const auto written = taken.scores.find(key); written != taken.scores.end())
        return {score_of(written->second), {}, measure.subscales.at(key).items.size()};
    std::vector<std::optional<std::int64_t>> answers;
    for (const auto& item : taken.items) answers.emplace_back(item.value);
    return statistics::score(scale_of(measure, measure.subscales.at(key)), answers);
}

record::Direction direction_of(const record::Measure& measure, const record::Subscale& subscale) {
    return subscale.direction.value_or(measure.direction);
}

std::optional<statistics::ReliableChange> reliable_change_of(const record::Measure& measure,
                                                             const record::Subscale& subscale) {
    const bool is_alone = measure.subscales.size() == 1;
    const auto& published = subscale.reliability || !is_alone ? subscale.reliability : measure.reliability;
    if (!published) return {};
    if (published->sem) return statistics::reliable_change_of_error(published->sem->value());
    if (!published->sd || !published->alpha) return {};
    return statistics::reliable_change(published->sd->value(), published->alpha->value());
}

} // namespace kith::evidence
