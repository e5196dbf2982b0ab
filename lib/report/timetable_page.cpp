// SPDX-License-Identifier: MIT
#include "report/timetable_page.hpp"

#include "report/conflict_words.hpp"
#include "report/duties_page.hpp"
#include "report/events_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

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

template <class T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// True where it is proven that no timetable places more.
bool places_most(const record::TimetableProposal& proposal) {
    const auto place = [](const record::LevelValues& values) {
        for (const auto& [level, value] : values.all)
            if (level == "place") return value;
        return std::vector<std::int64_t>{};
    };
    return !place(proposal.bound).empty() && place(proposal.bound) == place(proposal.objective);
}

/// The levels of the duties and events are each strand's own; those of the meetings are told by each for all.
void add_own_levels(record::LevelValues& to, const record::LevelValues& more) {
    for (const auto& [name, numbers] : more.all) {
        if (name != "cover" && name != "fair" && name != "events") continue;
        const auto sum = std::find_if(to.all.begin(), to.all.end(), [&, &own = name](const auto& level) { return level.first == own; });
        if (sum == to.all.end()) to.all.emplace_back(name, numbers);
        else
            for (std::size_t k = 0; k < std::min(sum->second.size(), numbers.size()); ++k) sum->second[k] += numbers[k];
    }
}

} // namespace

std::string timetable_text(const Programme& programme, const record::TimetableProposal& proposal, Show show) {
    const People people(programme, show);
    const auto& strand = programme[*programme.find(proposal.strand)];
    std::set<std::string> placed;
    for (const auto& meeting : proposal.plan.meetings) placed.insert(meeting.pair.value.text);
    for (const auto& one : proposal.unplaced) placed.erase(one.pair.text);
    const bool has_pairs = !placed.empty() || !proposal.unplaced.empty() || !(has_duties(proposal) || has_events(proposal));
    const auto in_part = static_cast<std::size_t>(
        std::count_if(proposal.unplaced.begin(), proposal.unplaced.end(), [](const auto& one) { return one.meets > 0; }));
    auto heading = has_pairs ? fmt::format("{} placed, {}{} not", counted(placed.size(), "pair"),
                                           in_part > 0 ? fmt::format("{} in part, ", in_part) : "",
                                           proposal.unplaced.size() - in_part)
                             : "";
    if (has_duties(proposal)) heading += (has_pairs ? "; " : "") + duties_heading(proposal);
    if (has_events(proposal)) heading += (heading.empty() ? "" : "; ") + counted(proposal.plan.events.size(), "date") + " of events";
    auto text = fmt::format("{}: {}, from {} to {}\n", strand.record->name, heading, text::format(proposal.plan.from),
                            text::format(proposal.plan.until));
    if (places_most(proposal) && !proposal.unplaced.empty()) text += "no timetable for these pairs places more\n";
    if (proposal.time_limit) text += fmt::format("searched for at most {} s at a time: not reproducible\n", *proposal.time_limit);
    Table table({{"slot"}, {"pair"}, {"place"}, {"adult"}, {"when"}});
    for (const auto& meeting : proposal.plan.meetings)
        table.add({meeting.slot.value.text, pair_shown(programme, people, meeting.pair.value),
                   meeting.place ? meeting.place->value.text : "", meeting.supervisor ? people(meeting.supervisor->value) : "",
                   when(meeting)});
    if (!table.empty()) text += "\n" + table.text();
    if (!proposal.unplaced.empty()) text += "\nNot placed, or not each time, and why:\n";
    for (const auto& one : proposal.unplaced) {
        text += fmt::format("  {}: {}{}\n", pair_shown(programme, people, one.pair), one.because,
                            one.meets > 0 ? fmt::format(", meets {} of {} times", one.meets, one.could) : "");
        if (!one.would_help.empty()) text += wrapped("would help: " + one.would_help, 4);
    }
    if (!proposal.conflicts.empty()) text += "\nWhat cannot all be kept:\n";
    for (const auto& one : proposal.conflicts) text += hanging(conflict_words(programme, people, one), 2, 4);
    text += events_text(programme, proposal, show) + duties_text(programme, proposal, show);
    if (!proposal.plan.meetings.empty() || !proposal.plan.duties.empty() || !proposal.plan.events.empty())
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
        append(sum.conflicts, one.conflicts);
        append(sum.uncovered, one.uncovered);
        append(sum.unreached, one.unreached);
        add_own_levels(sum.objective, one.objective);
        add_own_levels(sum.bound, one.bound);
    }
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
    for (const auto* key : {"meetings", "duties", "events", "unplaced", "conflicts", "uncovered", "unreached", "order"}) json.set(key, find(key, List{}));
    for (const auto* key : {"objective", "bound"}) json.set(key, find(key, Map{}));
    if (sum.time_limit) json.set("time-limit", *sum.time_limit);
    return json;
}

} // namespace kith::report
