// SPDX-License-Identifier: MIT
#include "report/summary_json.hpp"

#include "report/report_head.hpp"
#include "text/json.hpp"

#include <stdexcept>

namespace kith::report {
namespace {

using evidence::Figure;
using evidence::Summary;
using text::List;
using text::Map;
using text::Value;

/// What stands where something else is expected; caught in public_summary.
struct Unexpected : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class T>
const T& need(const Map& map, const char* key) {
    const auto* found = text::find(map, key);
    const auto* typed = found == nullptr ? nullptr : found->as<T>();
    if (typed == nullptr) throw Unexpected(key);
    return *typed;
}

std::string text_or_empty(const Map& map, const char* key) {
    return text::find(map, key) == nullptr ? std::string{} : need<std::string>(map, key);
}

const Map& as_map(const Value& value) {
    if (const auto* map = value.as<Map>()) return *map;
    throw Unexpected("an object");
}

constexpr std::int64_t most_people = 10'000'000; ///< of one programme: sums of many stay exact

Figure figure(const Map& map, const char* key) {
    const auto* found = text::find(map, key);
    if (found == nullptr) throw Unexpected(key);
    if (const auto* hidden = found->as<std::string>(); hidden != nullptr && *hidden == "c") return {{}, true};
    const auto number = need<std::int64_t>(map, key);
    if (number < 0 || number > most_people) throw Unexpected(key);
    return {number, false};
}

Map contact_json(const evidence::ShownContact& one) {
    return Map{{"ages", one.ages},
               {"mentees", shown_value(one.weekly.base)},
               {"weekly", shown_value(one.weekly.some)},
               {"school-day", shown_value(one.school_day.some)}};
}

Map support_json(const evidence::ShownSupport& one) {
    return Map{{"type", one.type}, {"offered", one.offered}, {"mentors", shown_value(one.mentors.some)}, {"base", shown_value(one.mentors.base)}};
}

Map question_json(const evidence::ShownQuestion& one) {
    List answers;
    for (const auto& [answer, count] : one.answers) answers.emplace_back(Map{{"answer", answer}, {"count", shown_value(count)}});
    return Map{{"survey", one.survey}, {"of", one.of}, {"asks", one.asks}, {"ages", one.ages},
               {"base", shown_value(one.base)}, {"answers", std::move(answers)}};
}

Map axis_json(const evidence::ShownAxis& one) {
    Map map{{"strand", one.strand}, {"model", one.model}};
    if (!one.led_by.empty()) map.set("led-by", one.led_by);
    if (!one.open_to.empty()) map.set("open-to", one.open_to);
    return map;
}

template <class All, class Of>
List list_of(const All& all, Of of) {
    List list;
    for (const auto& one : all) list.emplace_back(of(one));
    return list;
}

void read_people(const Map& map, Summary& summary) {
    const auto& assessed = need<Map>(map, "assessed");
    summary.mentees = figure(assessed, "mentees");
    summary.before = figure(assessed, "before");
    summary.after = figure(assessed, "after");
    summary.both = figure(assessed, "both");
    for (const auto& item : need<List>(map, "contact")) {
        const auto& one = as_map(item);
        const auto base = figure(one, "mentees");
        summary.contact.push_back({need<std::string>(one, "ages"), {figure(one, "weekly"), base}, {figure(one, "school-day"), base}});
    }
}

void read_support(const Map& map, Summary& summary) {
    for (const auto& item : need<List>(map, "support")) {
        const auto& one = as_map(item);
        summary.support.push_back({need<std::string>(one, "type"), need<bool>(one, "offered"), {figure(one, "mentors"), figure(one, "base")}});
    }
}

void read_questions(const Map& map, Summary& summary) {
    for (const auto& item : need<List>(map, "surveys")) {
        const auto& one = as_map(item);
        evidence::ShownQuestion question{need<std::string>(one, "survey"), need<std::string>(one, "of"), need<std::string>(one, "asks"),
                                         need<std::string>(one, "ages"), figure(one, "base"), {}};
        for (const auto& answer : need<List>(one, "answers"))
            question.answers.emplace_back(need<std::string>(as_map(answer), "answer"), figure(as_map(answer), "count"));
        summary.questions.push_back(std::move(question));
    }
}

Summary read(const Map& map) {
    if (need<std::string>(map, "report") != "evaluation" || need<std::string>(map, "audience") != "public") throw Unexpected("report");
    Summary summary;
    summary.programme = need<std::string>(map, "programme");
    summary.academic_year = need<std::string>(map, "academic-year");
    for (const auto& school : need<List>(map, "schools")) {
        const auto* name = school.as<std::string>();
        if (name == nullptr) throw Unexpected("schools");
        summary.schools.push_back(*name);
    }
    const auto day = text::parse_date(need<std::string>(map, "asof"));
    if (!day) throw Unexpected("asof");
    summary.asof = *day;
    summary.audience = evidence::Audience::everyone;
    read_people(map, summary);
    const auto& formats = need<Map>(map, "formats");
    summary.one_to_one = need<bool>(formats, "one-to-one");
    summary.group_based = need<bool>(formats, "group-based");
    read_support(map, summary);
    read_questions(map, summary);
    for (const auto& item : need<List>(map, "axes")) {
        const auto& one = as_map(item);
        summary.axes.push_back({need<std::string>(one, "strand"), need<std::string>(one, "model"), text_or_empty(one, "led-by"),
                                text_or_empty(one, "open-to")});
    }
    for (const auto& [name, standing] : need<Map>(map, "standards").members()) {
        if (standing.as<std::string>() == nullptr) throw Unexpected("standards");
        summary.standards.emplace_back(name, *standing.as<std::string>());
    }
    return summary;
}

} // namespace

Value json_of(const Summary& summary) {
    Map standards;
    for (const auto& [name, standing] : summary.standards) standards.set(name, standing);
    return Map{{"report", "evaluation"},
               {"programme", summary.programme},
               {"academic-year", summary.academic_year},
               {"schools", list_of(summary.schools, [](const std::string& name) { return Value(name); })},
               {"asof", text::format(summary.asof)},
               {"audience", audience_word(summary.audience)},
               {"assessed", Map{{"mentees", shown_value(summary.mentees)},
                                {"before", shown_value(summary.before)},
                                {"after", shown_value(summary.after)},
                                {"both", shown_value(summary.both)}}},
               {"contact", list_of(summary.contact, contact_json)},
               {"formats", Map{{"one-to-one", summary.one_to_one},
                               {"group-based", summary.group_based},
                               {"combined", summary.one_to_one && summary.group_based}}},
               {"support", list_of(summary.support, support_json)},
               {"surveys", list_of(summary.questions, question_json)},
               {"axes", list_of(summary.axes, axis_json)},
               {"standards", std::move(standards)}};
}

std::optional<Summary> public_summary(const Value& json) try {
    return read(as_map(json));
} catch (const Unexpected&) {
    return {};
}

} // namespace kith::report
