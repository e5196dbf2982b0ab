// SPDX-License-Identifier: MIT
#include "report/outcomes_json.hpp"

#include "report/outcome_limits.hpp"
#include "report/report_head.hpp"

namespace kith::report {
namespace {

using evidence::Audience;
using evidence::Outcomes;
using evidence::ShownOutcome;
using evidence::SubscaleOutcome;
using programme::Programme;
using statistics::Interval;
using text::List;
using text::Map;
using text::Value;

Value number(double value) { return text::rounded(value, 4); }

Map with_interval(double value, const Interval& interval) {
    return Map{{"value", number(value)}, {"low", number(interval.low)}, {"high", number(interval.high)}};
}

Map change_json(const SubscaleOutcome& one) {
    auto map = with_interval(one.change->mean_change, one.change->interval);
    map.set("mean-before", number(one.change->mean_before));
    map.set("mean-after", number(one.change->mean_after));
    map.set("sd-before", number(one.change->sd_before));
    map.set("sd-after", number(one.change->sd_after));
    map.set("sd-change", number(one.change->sd_change));
    if (one.change->r) map.set("correlation", number(*one.change->r));
    if (const auto& test = one.change->test) {
        map.set("t", number(test->t));
        map.set("df", number(test->df));
        map.set("p", number(test->p));
    }
    return map;
}

Map sizes_json(const statistics::EffectSizes& sizes) {
    Map map{{"d-z", with_interval(sizes.z.size, sizes.z.interval)},
            {"d-z-normal", with_interval(sizes.z.size, sizes.z_normal)},
            {"d-av", with_interval(sizes.average.size, sizes.average.interval)},
            {"d-av-lakens", number(sizes.average_lakens)}};
    if (sizes.repeated) map.set("d-rm", number(*sizes.repeated));
    if (sizes.before) map.set("d-becker", number(*sizes.before));
    map.set("correction", number(sizes.correction));
    map.set("g-z", number(sizes.z_corrected));
    map.set("g-av", number(sizes.average_corrected));
    return map;
}

Map ranks_json(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Map map{{"middle-change", with_interval(one.middle->estimate, one.middle->interval)}};
    if (shown.has_signs) {
        map.set("v", number(static_cast<double>(one.ranks.twice_up) / 2));
        map.set("changed", one.ranks.n);
        map.set("unchanged", one.ranks.zeros);
        if (const auto rank_biserial = one.ranks.rank_biserial())
            map.set("rank-biserial", number(*rank_biserial));
    }
    if (one.tails) {
        map.set("p", number(one.tails->two_sided));
        map.set("by", one.tails_counted ? "counting" : "normal");
    }
    return map;
}

Map reliable_json(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Map map{{"least-change", number(one.reliable->least_change)},
            {"better", shown_value(shown.better.count)},
            {"same", shown_value(shown.same.count)},
            {"worse", shown_value(shown.worse.count)}};
    if (shown.better.share)
        map.set("share-better", with_interval(*shown.better.share, shown.better.interval)
                                    .set("exact-low", number(shown.better.exact.low))
                                    .set("exact-high", number(shown.better.exact.high)));
    return map;
}

List bands_json(const std::vector<evidence::ShownBand>& bands) {
    List list;
    for (const auto& band : bands)
        list.emplace_back(Map{{"band", band.name},
                              {"before", shown_value(band.before)},
                              {"after", shown_value(band.after)}});
    return list;
}

std::string_view word(statistics::Verdict verdict) {
    switch (verdict) {
    case statistics::Verdict::rose: return "better";
    case statistics::Verdict::fell: return "worse";
    case statistics::Verdict::no_reliable_change: return "same";
    }
    return {};
}

List people_json(const Programme& programme, const SubscaleOutcome& one) {
    List list;
    for (const auto& person : one.people) {
        const auto score = [](statistics::Score value) {
            return number(static_cast<double>(value) / statistics::score_unit);
        };
        Map row{{"person", programme[person.person].id.text},
                {"before", score(person.before)},
                {"after", score(person.after)},
                {"meetings", person.meetings}};
        if (one.reliable) {
            const int sign = one.direction == record::Direction::up ? 1 : -1;
            const auto change = static_cast<double>(sign * (person.after - person.before)) / statistics::score_unit;
            row.set("result", word(person.verdict)).set("index", number(one.reliable->index(change)));
        }
        list.emplace_back(std::move(row));
    }
    return list;
}

Map subscale_json(const Programme& programme, const SubscaleOutcome& one, const ShownOutcome& shown) {
    Map map{{"subscale", one.name.text},     {"direction", one.direction == record::Direction::up ? 1 : -1},
            {"before", shown_value(shown.before)}, {"after", shown_value(shown.after)},
            {"pairs", shown_value(shown.both)},    {"unscored", shown_value(shown.unscored)}};
    if (!shown.has_scores || !one.change) return map;
    map.set("change", change_json(one));
    if (one.sizes) map.set("effect", sizes_json(*one.sizes));
    map.set("signed-ranks", ranks_json(one, shown));
    if (one.reliable) map.set("reliable-change", reliable_json(one, shown));
    if (!shown.bands.empty()) map.set("bands", bands_json(shown.bands));
    if (one.dose) map.set("meetings", with_interval(one.dose->rho, one.dose->interval));
    if (shown.has_people) map.set("people", people_json(programme, one));
    return map;
}

} // namespace

Value outcomes_json(const Programme& programme, const Outcomes& outcomes, Audience audience) {
    const auto& question = outcomes.question;
    List subscales, limits;
    for (const auto& one : outcomes.subscales)
        subscales.emplace_back(subscale_json(programme, one, evidence::shown_outcome(one, audience)));
    for (const auto& limit : outcome_limits(outcomes, audience)) limits.emplace_back(limit);
    std::string_view whom;
    for (const auto& [word, one] : evidence::audiences)
        if (one == audience) whom = word;
    return Map{{"measure", question.measure.text},
               {"name", outcomes.measure->name},
               {"asof", text::format(question.day)},
               {"audience", whom},
               {"of", record::spelling(question.role)},
               {"waves", List{record::spelling(question.before), record::spelling(question.after)}},
               {"subscales", std::move(subscales)},
               {"limits", std::move(limits)}};
}

} // namespace kith::report
