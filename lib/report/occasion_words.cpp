// SPDX-License-Identifier: MIT
#include "report/occasion_words.hpp"

#include "evidence/strand_name.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {

using programme::Mark;
using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;

const std::string& discreet_name(const programme::Strand& strand) {
    return evidence::discreet_name(*strand.record);
}

std::string place_words(const Programme& programme, programme::PlaceIndex index) {
    const auto& place = programme[index];
    const auto& shown = place.record->name.empty() ? place.name.text : place.record->name;
    if (programme.schools().size() == 1) return shown;
    const auto& schools = programme.records().programme.schools;
    const auto school = schools.find({programme[place.school].name, {}});
    return school == schools.end() ? shown : shown + ", " + school->second.name;
}

std::set<PersonIndex> people_on(const std::vector<Occasion>& occasions) {
    std::set<PersonIndex> people;
    for (const auto& occasion : occasions) {
        people.insert(occasion.people.begin(), occasion.people.end());
        if (occasion.supervisor) people.insert(*occasion.supervisor);
        for (const auto& one : occasion.cover) people.insert(one.absent);
    }
    return people;
}

std::string who_words(const Programme& programme, const ShortNames& names, const Occasion& occasion,
                      std::optional<PersonIndex> whose) {
    std::vector<PersonIndex> mentors, mentees;
    const auto* pair = occasion.pair ? &programme[*occasion.pair] : nullptr;
    for (const auto person : occasion.people) {
        const bool is_mentee = pair != nullptr && std::find(pair->mentees.begin(), pair->mentees.end(), person) != pair->mentees.end();
        if (person != whose) (is_mentee ? mentees : mentors).push_back(person);
    }
    if (pair != nullptr) return names.pair(mentors, mentees, pair->form ? programme[*pair->form].name.text : "");
    const auto people = names.joined(mentors);
    const auto what = occasion.kind == Occasion::Kind::duty ? "duty" : occasion.name;
    return people.empty() ? what : fmt::format("{}: {}", what, people);
}

std::string duty_words(const Programme& programme, const programme::DutyDate& duty) {
    return fmt::format("{} {} {}", text::spoken(duty.date), text::format(text::Clock{programme[duty.slot].from}), programme[duty.place].name.text);
}

text::List json_of(const Programme& programme, const std::vector<programme::DutyDate>& duties) {
    text::List list;
    for (const auto& one : duties)
        list.emplace_back(text::Map{{"date", text::format(one.date)}, {"slot", programme[one.slot].name.text}, {"place", programme[one.place].name.text}});
    return list;
}

std::string mark_words(const Mark& mark, const ShortNames& names) {
    const auto who = mark.person ? names(*mark.person) : std::string{};
    switch (mark.kind) {
    case Mark::Kind::stands_in: return fmt::format("{} stands in for {}", who, names(*mark.absent));
    case Mark::Kind::away: return who + " is away";
    case Mark::Kind::not_available: return who + " is not available";
    case Mark::Kind::no_adult: return "no adult";
    case Mark::Kind::no_place: return "no place";
    case Mark::Kind::closed: return "closed that day";
    case Mark::Kind::two_things: return who + " is in two things at once";
    }
    return {};
}

std::vector<std::string> closed_words(const Programme& programme, const std::vector<programme::ClosedDay>& days) {
    struct Run {
        programme::ClosedDay first;
        text::Date last;
    };
    std::vector<Run> runs;
    for (const auto& day : days) {
        const auto goes_on = std::find_if(runs.begin(), runs.end(), [&](const Run& run) {
            return run.first.school == day.school && run.first.why == day.why && run.last + text::Days{1} == day.date;
        });
        if (goes_on == runs.end()) runs.push_back({day, day.date});
        else goes_on->last = day.date;
    }
    std::vector<std::string> lines;
    for (const auto& [first, last] : runs)
        lines.push_back(fmt::format("{}{}: {}closed{}", text::spoken(first.date),
                                    last == first.date ? "" : " to " + text::spoken(last),
                                    first.school ? programme[*first.school].name.text + " " : "",
                                    first.why.empty() ? "" : " (" + first.why + ")"));
    return lines;
}

} // namespace kith::report
