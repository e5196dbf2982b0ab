// SPDX-License-Identifier: MIT
#include "report/events_page.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using record::TimetableProposal;

std::string when(const record::PlannedEvent& event) {
    if (event.slot) return event.slot->value.text;
    return event.from && event.to ? fmt::format("{} to {}", text::format(*event.from), text::format(*event.to)) : "";
}

/// Who is in none, by event and reason, in the order in which they stand.
std::string unreached(const TimetableProposal& proposal, const People& people) {
    std::vector<std::pair<std::string, std::vector<const record::Unreached*>>> groups;
    for (const auto& one : proposal.unreached) {
        const auto key = one.event + ": " + one.because;
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.first == key; });
        if (found == groups.end()) groups.push_back({key, {&one}});
        else found->second.push_back(&one);
    }
    std::string text = groups.empty() ? "" : "\nEvents without a date, and people in none, and why:\n";
    for (const auto& [key, all] : groups) {
        std::vector<std::string> names;
        for (const auto* one : all)
            if (one->person) names.push_back(people(*one->person));
        std::sort(names.begin(), names.end());
        text += wrapped(names.empty() ? key : fmt::format("{}: {}", key, fmt::join(names, ", ")), 2);
        for (const auto* one : all) {
            if (one->person && !one->would_help.empty()) text += wrapped(fmt::format("{}: {}", people(*one->person), one->would_help), 4);
            if (!one->person) text += wrapped(one->would_help.empty() ? "it has no date" : one->would_help, 4);
        }
    }
    return text;
}

} // namespace

bool has_events(const TimetableProposal& proposal) { return !proposal.plan.events.empty() || !proposal.unreached.empty(); }

std::string events_text(const programme::Programme& programme, const TimetableProposal& proposal, Show show) {
    if (!has_events(proposal)) return "";
    const People people(programme, show);
    Table table({{"event", Align::left, Breaks::never}, {"date"}, {"time", Align::left, Breaks::never}, {"place"}, {"adult"}, {"people"}});
    for (const auto& event : proposal.plan.events)
        table.add({fmt::format("{}/{}", record::spelling(event.kind), event.name), text::spoken(event.date), when(event),
                   event.place ? event.place->value.text : "", event.supervisor ? people(event.supervisor->value) : "",
                   std::to_string(event.people.size())});
    return (table.empty() ? "" : "\n" + table.text()) + unreached(proposal, people);
}

} // namespace kith::report
