// SPDX-License-Identifier: MIT
#include "report/calendar_page.hpp"

#include "report/occasion_words.hpp"

#include <algorithm>

namespace kith::report {
namespace {

using programme::Mark;
using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;
using text::Date;
using Kind = Occasion::Kind;

/// The agreed timetables of a strand by their first days; it has one if it has an occasion.
const std::map<Date, record::Timetable>& timetables_of(const Programme& programme, programme::StrandIndex strand) {
    return programme.records().timetables.at(programme[strand].name);
}

/// The days of which the calendar tells.
std::pair<Date, Date> days_of(const Programme& programme) {
    Date from = programme.today(), to = programme.today();
    for (const auto& calendar : programme.calendars()) {
        const auto* term = calendar.term_of(programme.today());
        if (term == nullptr) continue;
        from = std::min(from, term->from);
        to = std::max(to, term->to);
    }
    for (const auto& [strand, plans] : programme.records().timetables)
        for (const auto& [begins, plan] : plans) {
            to = std::max(to, plan.until);
            for (const auto& event : plan.events) to = std::max(to, event.date);
        }
    return {from, to};
}

/// The first day of the plan in force on the date; of the first plan for an event that stands before it.
Date agreed_on(const Programme& programme, const Occasion& occasion) {
    const auto& plans = timetables_of(programme, occasion.strand);
    const auto next = plans.upper_bound(occasion.date);
    return (next == plans.begin() ? next : std::prev(next))->first;
}

/// The same without those who are away, have left, are paused and so on.
Occasion of_those_who_come(Occasion occasion, const std::vector<Mark>& marks) {
    for (const auto& mark : marks) {
        if (mark.kind != Mark::Kind::away && mark.kind != Mark::Kind::not_available) continue;
        std::erase(occasion.people, *mark.person);
        if (occasion.supervisor == mark.person) occasion.supervisor.reset();
    }
    return occasion;
}

/// A meeting needs someone of either side, a stand-in among them; a duty needs anyone.
bool takes_place(const Programme& programme, const Occasion& occasion, const std::vector<Mark>& marks) {
    if (std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.kind == Mark::Kind::closed; })) return false;
    if (occasion.kind == Kind::event) return true;
    if (!occasion.pair) return !occasion.people.empty();
    const auto& pair = programme[*occasion.pair];
    const auto mentees = std::count_if(occasion.people.begin(), occasion.people.end(), [&](PersonIndex one) {
        return std::find(pair.mentees.begin(), pair.mentees.end(), one) != pair.mentees.end();
    });
    const bool has_mentor = static_cast<std::size_t>(mentees) < occasion.people.size();
    return has_mentor && (pair.form || mentees > 0);
}

/// The same from plan to plan; without the strand's own name, which may tell what shown-as does not. A pair's meetings
/// are numbered by week, so that one that is moved to another day of its week is the same still.
std::string uid_of(const Programme& programme, const Occasion& occasion, std::map<std::string, int>& used) {
    std::string what;
    if (occasion.pair) {
        what = fmt::format("{}-{}", programme[*occasion.pair].id.text, text::format(text::week_of(occasion.date)));
    } else {
        const auto clock = text::format(text::Clock{occasion.from});
        what = occasion.kind == Kind::duty ? "duty" : occasion.name;
        std::replace(what.begin(), what.end(), '/', '-');
        what += fmt::format("-{}T{}{}", text::format(occasion.date), clock.substr(0, 2), clock.substr(3));
        if (occasion.place) what += "-" + programme[*occasion.place].name.text;
    }
    return fmt::format("{}-{}@{}.kith", what, ++used[what], programme.schools().front().name.text);
}

std::string location_of(const Programme& programme, const Occasion& occasion) {
    if (!occasion.place) return {};
    const auto& place = programme[*occasion.place];
    const auto& shown = place.record->name.empty() ? place.name.text : place.record->name;
    if (programme.schools().size() == 1) return shown;
    const auto& schools = programme.records().programme.schools;
    const auto school = schools.find({programme[place.school].name, {}});
    return school == schools.end() ? shown : shown + ", " + school->second.name;
}

CalendarEntry entry_of(const Programme& programme, const Occasion& occasion, const CalendarFilter& filter, std::string uid) {
    const bool is_own = filter.person.has_value();
    const ShortNames names(programme, is_own ? Show::names : Show::initials, people_on({occasion}));
    CalendarEntry entry{std::move(uid), occasion.date, occasion.from, occasion.to, agreed_on(programme, occasion), {}, {}, {}};
    constexpr std::size_t few = 4;
    const bool names_event = occasion.kind == Kind::event && occasion.people.size() > few;
    const auto who = names_event ? occasion.name : who_words(programme, names, occasion, filter.person);
    entry.summary = discreet_name(programme[occasion.strand]) + (occasion.pair ? ": " : ", ") + who;
    entry.location = location_of(programme, occasion);
    if (occasion.supervisor && occasion.supervisor != filter.person) entry.description = "Adult: " + names(*occasion.supervisor);
    return entry;
}

} // namespace

std::vector<CalendarEntry> calendar_entries(const Programme& programme, const CalendarFilter& filter) {
    const auto [from, to] = days_of(programme);
    std::map<Date, std::vector<Occasion>> days;
    // Whole weeks, so that each meeting keeps its number within its week.
    for (auto& occasion : programme::agenda(programme, text::monday_of(from), to)) days[occasion.date].push_back(occasion);
    std::map<std::string, int> used;
    std::vector<CalendarEntry> entries;
    for (const auto& [date, day] : days)
        for (const auto& planned : day) {
            auto uid = uid_of(programme, planned, used);
            const auto marks = programme::marks_of(programme, planned, day);
            const auto occasion = of_those_who_come(planned, marks);
            if (filter.strand && occasion.strand != *filter.strand) continue;
            if (filter.person && !occasion.concerns(*filter.person)) continue;
            if (takes_place(programme, occasion, marks)) entries.push_back(entry_of(programme, occasion, filter, std::move(uid)));
        }
    return entries;
}

} // namespace kith::report
