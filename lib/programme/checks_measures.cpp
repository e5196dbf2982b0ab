// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "text/counted.hpp"
#include "text/suggest.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

namespace code = text::code;
using record::Measure;
using record::MeasureTaken;
using record::Subscale;
using text::Findings;
using LocatedSubscale = text::Located<record::SubscaleName>;

void test_items(const Measure& measure, const Subscale& subscale, Findings& findings) {
    std::set<int> seen;
    for (const auto& item : subscale.items) {
        if (item.value < 1 || item.value > measure.items)
            findings.error(code::unknown_item, item.span, fmt::format("the measure has no item {}", item.value),
                           fmt::format("its items are 1 to {}; correct the number, or 'items'", measure.items));
        if (!seen.insert(item.value).second)
            findings.error(code::repeated_item, item.span, fmt::format("item {} is in this subscale twice", item.value),
                           "each item scores once in a subscale");
    }
    for (const auto& item : subscale.reversed)
        if (!seen.contains(item.value))
            findings.error(code::unknown_item, item.span, fmt::format("item {} is reversed and is not in this subscale", item.value),
                           "add it to the subscale's items, or take it out of 'reversed'");
    if (subscale.min_answered.value_or(0) > static_cast<int>(subscale.items.size()))
        findings.error(code::item_count, subscale.span,
                       fmt::format("'min-answered' asks for {} answers, and the subscale has {}", *subscale.min_answered,
                                   text::counted(subscale.items.size(), "item")),
                       "write how many of its items must be answered at least");
}

void test_reliability(const std::optional<record::Reliability>& published, const text::Span& span, Findings& findings) {
    if (!published) return;
    const auto can_be = [](const std::optional<text::Decimal>& number) { return !number || number->units > 0; };
    const bool is_share = !published->alpha || published->alpha->value() < 1;
    if (!can_be(published->alpha) || !is_share || !can_be(published->sd) || !can_be(published->sem))
        findings.error(code::bad_value, span, "a reliability lies between 0 and 1, sd and sem above 0",
                       "write the published figures, or leave them out");
}

void test_subscale(const Measure& measure, const LocatedSubscale& name, const Subscale& subscale, Findings& findings) {
    if (subscale.items.empty())
        findings.error(code::empty_value, name.span, fmt::format("the subscale '{}' has no items", name.value.text), "list its items");
    else test_items(measure, subscale, findings);
    test_reliability(subscale.reliability, subscale.span, findings);
}

void test_measure(const Measure& measure, Findings& findings) {
    const auto test_range = [&](const std::vector<int>& range, const char* key, bool may_be_one) {
        const bool is_pair = range.size() == 2;
        if (!is_pair)
            findings.error(code::bad_value, measure.span, fmt::format("'{}' is not two numbers", key), "write [lowest, highest]");
        else if (range[0] > range[1] || (range[0] == range[1] && !may_be_one))
            findings.error(code::reversed, measure.span, fmt::format("'{}' ends at {}, not above {}", key, range[1], range[0]),
                           "write [lowest, highest]");
    };
    test_range(measure.response, "response", false);
    if (!measure.ages.empty()) test_range(measure.ages, "ages", true);
    for (const auto& [name, subscale] : measure.subscales) test_subscale(measure, name, subscale, findings);
    test_reliability(measure.reliability, measure.span, findings);
    if (!measure.conversion.empty() && measure.subscales.size() > 1)
        findings.error(code::several_subscales, measure.subscales.rbegin()->first.span,
                       "a measure with a conversion has one subscale, and this is another",
                       "give the other subscales a measure of their own, or remove the conversion");
}

/// The lowest and highest score that the subscale's key can give.
std::pair<double, double> scores_of(const Measure& measure, const Subscale& subscale) {
    if (!measure.conversion.empty()) {
        std::vector<double> reported;
        for (const auto& [raw, score] : measure.conversion) reported.push_back(score.value());
        const auto [least, most] = std::minmax_element(reported.begin(), reported.end());
        return {*least, *most};
    }
    const bool is_mean = subscale.method == record::ScoreMethod::mean;
    const auto items = is_mean ? 1.0 : static_cast<double>(subscale.items.size());
    const bool may_lack_items = !is_mean && !subscale.prorate && subscale.min_answered;
    const auto fewest = may_lack_items ? static_cast<double>(*subscale.min_answered) : items;
    return {std::min(measure.response[0] * fewest, measure.response[0] * items), measure.response[1] * items};
}

void test_scores(const Measure& measure, const MeasureTaken& taken, Findings& findings) {
    for (const auto& [name, score] : taken.scores) {
        const auto found = measure.subscales.find(name);
        if (found == measure.subscales.end()) {
            std::vector<std::string> known;
            for (const auto& [subscale, key] : measure.subscales) known.push_back(subscale.value.text);
            findings.error(code::unknown_subscale, name.span,
                           fmt::format("the measure '{}' has no subscale '{}'", taken.measure.value.text, name.value.text),
                           text::did_you_mean(name.value.text, known));
            continue;
        }
        const auto [least, most] = scores_of(measure, found->second);
        if (score.value() < least || score.value() > most)
            findings.error(code::out_of_range, name.span, fmt::format("no score of '{}' is {}", name.value.text, text::format(score)),
                           fmt::format("they go from {} to {}", least, most));
    }
}

void test_answers(const Measure& measure, const MeasureTaken& taken, Findings& findings) {
    const auto given = taken.items.size();
    if (given == 0 && taken.scores.empty())
        findings.error(code::item_count, taken.span, "neither items nor scores stand here", "add 'items', or 'scores'");
    if (given != 0 && given != static_cast<std::size_t>(measure.items))
        findings.error(code::item_count, taken.span,
                       fmt::format("the measure '{}' has {}, and {} here", taken.measure.value.text, text::counted(measure.items, "item"),
                                   given == 1 ? "1 answer stands" : fmt::format("{} answers stand", given)),
                       "an item that was not answered is written none");
    for (std::size_t i = 0; i < given; ++i) {
        const auto value = taken.items[i].value;
        if (value && (*value < measure.response[0] || *value > measure.response[1]))
            findings.error(code::out_of_range, taken.span, fmt::format("the answer to item {} is {}", i + 1, *value),
                           fmt::format("answers go from {} to {}", measure.response[0], measure.response[1]));
    }
}

void test_taken(const Programme& programme, const MeasureTaken& taken, Findings& findings) {
    const auto& measures = programme.records().measures;
    const auto found = measures.find(taken.measure.value);
    if (found == measures.end()) {
        std::vector<std::string> known;
        for (const auto& [name, measure] : measures) known.push_back(name.text);
        const auto meant = text::did_you_mean(taken.measure.value.text, known);
        findings.error(code::unknown_measure, taken.measure.span, fmt::format("no measure '{}' in measures/", taken.measure.value.text),
                       meant.empty() ? "write its key, or copy one of kith's examples there" : meant);
        return;
    }
    if (found->second.response.size() != 2) return; // its own finding says so
    test_answers(found->second, taken, findings);
    test_scores(found->second, taken, findings);
}

} // namespace

void measures_can_be_scored(const Programme& programme, Findings& findings) {
    for (const auto& [name, measure] : programme.records().measures) test_measure(measure, findings);
}

void measures_taken_fit_their_measure(const Programme& programme, Findings& findings) {
    for (const auto& person : programme.people())
        for (const auto& taken : person.record->measures) test_taken(programme, taken, findings);
}

void check_ins_are_of_a_pair_of_theirs(const Programme& programme, Findings& findings) {
    for (std::size_t i = 0; i < programme.people().size(); ++i) {
        const auto& person = programme.people()[i];
        for (const auto& one : person.record->check_ins) {
            const auto found = programme.find(one.pair.value);
            if (!found) {
                findings.error(code::unknown_pair, one.pair.span, fmt::format("no pair '{}' in pairs/", one.pair.value.text),
                               "correct the id, or bring back the pair's file");
                continue;
            }
            const auto& pair = programme[*found];
            const auto everyone = pair.everyone();
            if (!pair.form && std::find(everyone.begin(), everyone.end(), PersonIndex{i}) == everyone.end())
                findings.error(code::not_in_pair, one.pair.span,
                               fmt::format("'{}' is not of the pair '{}'", person.id.text, pair.id.text), "correct the pair's id");
        }
    }
}

} // namespace kith::programme
