// SPDX-License-Identifier: MIT
#include "report/timetable_page.hpp"

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

} // namespace

std::string timetable_text(const Programme& programme, const record::TimetableProposal& proposal, Show show) {
    const People people(programme, show);
    const auto& strand = programme[*programme.find(proposal.strand)];
    std::set<std::string> placed;
    for (const auto& meeting : proposal.plan.meetings) placed.insert(meeting.pair.value.text);
    for (const auto& one : proposal.unplaced) placed.erase(one.pair.text);
    auto text = fmt::format("{}: {} placed, {} not, from {} to {}\n", strand.record->name,
                            counted(placed.size(), "pair"), proposal.unplaced.size(), text::format(proposal.plan.from),
                            text::format(proposal.plan.until));
    if (places_most(proposal) && !proposal.unplaced.empty()) text += "no timetable for these pairs places more\n";
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
    if (!proposal.plan.meetings.empty())
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
        append(sum.unplaced, one.unplaced);
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
    for (const auto* key : {"meetings", "duties", "events", "unplaced", "order"}) json.set(key, find(key, List{}));
    for (const auto* key : {"objective", "bound"}) json.set(key, find(key, Map{}));
    return json;
}

} // namespace kith::report
