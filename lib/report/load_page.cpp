// SPDX-License-Identifier: MIT
#include "report/load_page.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace kith::report {
namespace {

using evidence::AdultLoad;
using evidence::Load;
using evidence::MentorLoad;
using programme::Programme;
using text::List;
using text::Map;

evidence::Spread spread(const std::vector<MentorLoad>& mentors, std::int64_t MentorLoad::*of) {
    std::vector<std::int64_t> numbers;
    for (const auto& one : mentors) numbers.push_back(one.*of);
    return evidence::spread_of(std::move(numbers));
}

std::string too_much(const MentorLoad& one) {
    std::string text;
    const auto add = [&](bool is_so, const char* what) {
        if (is_so) text += (text.empty() ? "" : ", ") + std::string(what);
    };
    add(one.has_too_many_mentees, "mentees");
    add(one.meets_too_often, "meetings");
    add(one.is_on_duty_too_often, "duties");
    return text;
}

Figures figures(const Load& load) {
    const auto count = [&](auto is) {
        return static_cast<std::int64_t>(std::count_if(load.mentors.begin(), load.mentors.end(), is));
    };
    const auto meetings = spread(load.mentors, &MentorLoad::meetings),
               minutes = spread(load.mentors, &MentorLoad::minutes),
               duties = spread(load.mentors, &MentorLoad::duties);
    const auto over = count([](const MentorLoad& one) { return one.is_overloaded(); });
    const auto due = count([&](const MentorLoad& one) { return one.is_supervision_due(load.day); });
    Figures found{{{"mentors", static_cast<std::int64_t>(load.mentors.size()), "in a pair or on duty"}}};
    const bool are_paired = count([](const MentorLoad& one) { return one.mentees > 0; }) > 0;
    if (are_paired || meetings.most > 0 || duties.most == 0) {
        found.list.push_back({"meetings of each", meetings.middle, words_of(meetings)});
        found.list.push_back({"minutes of each", minutes.middle, words_of(minutes)});
    }
    if (duties.most > 0) found.list.push_back({"duties of each", duties.middle, words_of(duties)});
    found.list.push_back({"with too much", over, "more mentees, meetings or duties than they may have",
                          over > 0 ? Tone::attention : Tone::good});
    found.list.push_back({"supervision due", due, "by the interval of their strand", due > 0 ? Tone::attention : Tone::good});
    return found;
}

Grid mentor_grid(const Load& load, const People& people) {
    Grid grid{"mentors",
              "",
              {{"mentor"},
               {"mentees", true},
               {"met", true},
               {"min", true},
               {"duties", true},
               {"week", true},
               {"next due"},
               {"too much"}},
              {}};
    const auto date = [](const std::optional<text::Date>& day) { return day ? text::format(*day) : ""; };
    auto mentors = load.mentors;
    std::stable_sort(mentors.begin(), mentors.end(), [&](const MentorLoad& a, const MentorLoad& b) {
        const auto order = [&](const MentorLoad& one) {
            return std::tuple(!one.is_overloaded(), !one.is_supervision_due(load.day), -one.meetings);
        };
        return order(a) < order(b);
    });
    for (const auto& one : mentors)
        grid.rows.push_back({people.with_id(one.mentor), fmt::format("{} of {}", one.mentees, one.at_most),
                             one.meetings, one.minutes, one.duties, one.this_week + one.duties_this_week,
                             date(one.supervision_due), too_much(one)});
    return grid;
}

Grid adult_grid(const Load& load, const People& people) {
    Grid grid{
        "adults", "", {{"adult"}, {"meetings this week", true}, {"overseen", true}, {"duties", true}}, {}};
    for (const auto& one : load.adults)
        grid.rows.push_back({people.with_id(one.adult), one.this_week, one.meetings, one.duties});
    return grid;
}

Map json_of_mentor(const Programme& programme, const MentorLoad& one) {
    Map row{{"mentor", programme[one.mentor].id.text},
            {"mentees", one.mentees},
            {"at-most", one.at_most},
            {"meetings", one.meetings},
            {"minutes", one.minutes},
            {"duties", one.duties},
            {"meetings-this-week", one.this_week},
            {"duties-this-week", one.duties_this_week}};
    if (one.supervised) row.set("supervised", text::format(*one.supervised));
    if (one.supervision_due) row.set("supervision-due", text::format(*one.supervision_due));
    row.set("too-many-mentees", one.has_too_many_mentees).set("too-many-meetings", one.meets_too_often);
    return row.set("too-many-duties", one.is_on_duty_too_often);
}

} // namespace

Section load_in_brief(const Load& load) { return {"What mentors carry", {figures(load)}}; }

Report load_report(const Programme& programme, const Load& load, Audience audience, Show show) {
    const People people(programme, show);
    Report report;
    report.document = document_of(programme, "load", "what mentors and adults carry", load.day, audience);
    report.document.sections = {{"", {figures(load)}},
                                {"Mentors", {mentor_grid(load, people)}},
                                {"Adults", {adult_grid(load, people)}}};
    auto json = json_of(programme, load.day, audience);
    List mentors, adults;
    for (const auto& one : load.mentors) mentors.emplace_back(json_of_mentor(programme, one));
    for (const auto& one : load.adults)
        adults.emplace_back(Map{{"adult", programme[one.adult].id.text},
                                {"meetings-this-week", one.this_week},
                                {"meetings", one.meetings},
                                {"duties", one.duties}});
    json.set("mentors", std::move(mentors)).set("adults", std::move(adults));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
