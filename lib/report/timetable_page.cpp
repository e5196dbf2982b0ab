// SPDX-License-Identifier: MIT
#include "report/timetable_page.hpp"

#include "programme/timetables.hpp"
#include "report/duties_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <tuple>

namespace kith::report {
namespace {

using programme::DatedMeeting;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;

std::string when(const record::Meeting& meeting) {
    if (!meeting.only.empty()) return counted(meeting.only.size(), "week");
    std::string names;
    for (const auto& week : meeting.weeks) names += (names.empty() ? "" : ", ") + week.value.text;
    return names.empty() ? "every week" : names;
}

std::string pair_shown(const Programme& programme, const People& people, const record::PairId& id) {
    const auto pair = programme.find(id);
    return pair ? people.pair(programme[*pair]) : id.text;
}

/// A targeted strand goes by the name that gives nobody away.
const std::string& discreet_name(const programme::Strand& strand) {
    return strand.record->shown_as.empty() ? strand.record->name : strand.record->shown_as;
}

std::vector<DatedMeeting> meetings_of_week(const Programme& programme, text::IsoWeek week, const WeekFilter& filter) {
    const auto monday = text::monday_of(week);
    std::vector<DatedMeeting> all;
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (auto& meeting : programme::meetings_between(programme, {s}, monday, monday + text::Days{6}))
            all.push_back(std::move(meeting));
    std::erase_if(all, [&](const DatedMeeting& meeting) {
        const auto everyone = programme[meeting.planned.pair].everyone();
        const bool has_person = !filter.person || meeting.planned.supervisor == filter.person ||
                                std::find(everyone.begin(), everyone.end(), *filter.person) != everyone.end();
        return !has_person || (filter.place && meeting.planned.place != filter.place);
    });
    std::stable_sort(all.begin(), all.end(), [&](const DatedMeeting& a, const DatedMeeting& b) {
        const auto place = [](const DatedMeeting& m) { return m.planned.place; };
        return std::tuple(a.date, programme[a.planned.slot].from, place(a), a.planned.pair) <
               std::tuple(b.date, programme[b.planned.slot].from, place(b), b.planned.pair);
    });
    return all;
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

bool has_level(const record::LevelValues& values, const std::string& name) {
    return std::any_of(values.all.begin(), values.all.end(), [&](const auto& level) { return level.first == name; });
}

/// Adds level by level; a strand without a level adds nothing to it.
void add(record::LevelValues& to, const record::LevelValues& more) {
    for (const auto& [name, numbers] : more.all) {
        const auto sum = std::find_if(to.all.begin(), to.all.end(), [&](const auto& level) { return level.first == name; });
        if (sum == to.all.end()) to.all.emplace_back(name, numbers);
        else
            for (std::size_t k = 0; k < sum->second.size(); ++k) sum->second[k] += numbers[k];
    }
}

/// A bound that one of those with the level lacks is none for the sum.
void drop_unproven(record::LevelValues& bound, const std::vector<record::TimetableProposal>& proposals) {
    std::erase_if(bound.all, [&](const auto& level) {
        return std::any_of(proposals.begin(), proposals.end(), [&](const auto& one) {
            return has_level(one.objective, level.first) && !has_level(one.bound, level.first);
        });
    });
}

/// Someone in the meeting who is away that day, as a note.
std::string note(const Programme& programme, const People& people, const DatedMeeting& meeting) {
    auto everyone = programme[meeting.planned.pair].everyone();
    if (meeting.planned.supervisor) everyone.push_back(*meeting.planned.supervisor);
    for (const auto person : everyone)
        if (programme[person].is_away(meeting.date)) return people(person) + " is away";
    return {};
}

} // namespace

std::string timetable_text(const Programme& programme, const record::TimetableProposal& proposal, Show show) {
    const People people(programme, show);
    const auto& strand = programme[*programme.find(proposal.strand)];
    std::set<std::string> placed;
    for (const auto& meeting : proposal.plan.meetings) placed.insert(meeting.pair.value.text);
    for (const auto& one : proposal.unplaced) placed.erase(one.pair.text);
    const bool has_pairs = !placed.empty() || !proposal.unplaced.empty() || !has_duties(proposal);
    auto heading = has_pairs ? fmt::format("{} placed, {} not", counted(placed.size(), "pair"), proposal.unplaced.size()) : "";
    if (has_duties(proposal)) heading += (has_pairs ? "; " : "") + duties_heading(proposal);
    auto text = fmt::format("{}: {}, from {} to {}\n", strand.record->name, heading, text::format(proposal.plan.from),
                            text::format(proposal.plan.until));
    if (has_level(proposal.bound, "place") && !proposal.unplaced.empty()) text += "no timetable for these pairs places more\n";
    Table table({{"slot"}, {"pair"}, {"place"}, {"adult"}, {"when"}});
    for (const auto& meeting : proposal.plan.meetings)
        table.add({meeting.slot.value.text, pair_shown(programme, people, meeting.pair.value),
                   meeting.place ? meeting.place->value.text : "", meeting.supervisor ? people(meeting.supervisor->value) : "",
                   when(meeting)});
    if (!table.empty()) text += "\n" + table.text();
    if (!proposal.unplaced.empty()) text += "\nNot placed, and why:\n";
    for (const auto& one : proposal.unplaced) {
        text += fmt::format("  {}: {}\n", pair_shown(programme, people, one.pair), one.because);
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 4);
    }
    text += duties_text(programme, proposal, show);
    if (!proposal.plan.meetings.empty() || !proposal.plan.duties.empty())
        text += fmt::format("\nNothing is agreed yet. Accept it: kith schedule accept {}\n", proposal.strand.text);
    return text;
}

Value timetables_json(const std::vector<record::TimetableProposal>& proposals) {
    record::TimetableProposal sum;
    List strands;
    for (const auto& one : proposals) {
        strands.emplace_back(one.strand.text);
        if (strands.size() == 1) {
            sum = one;
            continue;
        }
        append(sum.plan.meetings, one.plan.meetings);
        append(sum.plan.duties, one.plan.duties);
        append(sum.plan.events, one.plan.events);
        append(sum.unplaced, one.unplaced);
        append(sum.uncovered, one.uncovered);
        add(sum.objective, one.objective);
        add(sum.bound, one.bound);
    }
    drop_unproven(sum.bound, proposals);
    Map json;
    const auto written = record::Codec<record::TimetableProposal>::write(sum);
    const auto find = [&](std::string_view key, Value otherwise) {
        for (const auto& [name, value] : written.as<Map>()->members())
            if (name == key) return value;
        return otherwise;
    };
    if (proposals.size() == 1) json.set("strand", sum.strand.text);
    else json.set("strands", std::move(strands));
    for (const auto* key : {"made", "from", "until"}) json.set(key, find(key, ""));
    for (const auto* key : {"meetings", "duties", "events", "unplaced", "uncovered", "order"}) json.set(key, find(key, List{}));
    for (const auto* key : {"objective", "bound"}) json.set(key, find(key, Map{}));
    return json;
}

std::string week_text(const Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show) {
    const People people(programme, show);
    const auto meetings = meetings_of_week(programme, week, filter);
    auto text = fmt::format("{}, from {}: {}\n", text::format(week), text::spoken(text::monday_of(week)),
                            meetings.empty() ? "no meetings" : counted(meetings.size(), "meeting"));
    for (std::size_t i = 0; i < meetings.size();) {
        const auto date = meetings[i].date;
        Table table({{"time"}, {"place"}, {"pair"}, {"adult"}, {"strand"}});
        std::string notes;
        for (; i < meetings.size() && meetings[i].date == date; ++i) {
            const auto& one = meetings[i].planned;
            table.add({text::format(text::Clock{programme[one.slot].from}), one.place ? programme[*one.place].name.text : "",
                       people.pair(programme[one.pair]), one.supervisor ? people(*one.supervisor) : "",
                       discreet_name(programme[meetings[i].strand])});
            if (const auto absence = note(programme, people, meetings[i]); !absence.empty()) notes += "  note: " + absence + "\n";
        }
        text += "\n" + text::spoken(date) + "\n" + table.text() + notes;
    }
    return text;
}

Value week_json(const Programme& programme, text::IsoWeek week, const WeekFilter& filter) {
    List rows;
    for (const auto& meeting : meetings_of_week(programme, week, filter)) {
        Map row{{"date", text::format(meeting.date)},
                {"slot", programme[meeting.planned.slot].name.text},
                {"pair", programme[meeting.planned.pair].id.text},
                {"strand", programme[meeting.strand].name.text}};
        if (meeting.planned.place) row.set("place", programme[*meeting.planned.place].name.text);
        if (meeting.planned.supervisor) row.set("supervisor", programme[*meeting.planned.supervisor].id.text);
        rows.emplace_back(std::move(row));
    }
    return Map{{"week", text::format(week)}, {"meetings", std::move(rows)}};
}

} // namespace kith::report
