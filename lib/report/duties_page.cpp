// SPDX-License-Identifier: MIT
#include "report/duties_page.hpp"

#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <functional>

namespace kith::report {
namespace {

using record::PersonId;
using record::TimetableProposal;

constexpr std::size_t most_named = 8; ///< uncovered duties of one reason

/// Everyone of the strand who may have duties, with how many they have.
std::map<PersonId, int> numbers_of(const programme::Programme& programme, const TimetableProposal& proposal) {
    std::map<PersonId, int> number;
    const text::Located<record::StrandName> name{proposal.strand, {}};
    for (const auto& person : programme.people()) {
        const auto role = person.record->strands.find(name);
        if (role == person.record->strands.end() || person.has_left(proposal.plan.from)) continue;
        if (role->second == record::Role::mentor || role->second == record::Role::spotter)
            number[person.id] = 0;
    }
    for (const auto& duty : proposal.plan.duties)
        for (const auto& person : duty.people) ++number[person.value];
    return number;
}

/// "11: Ava Bell, Ben Shaw", most first.
std::string shares(const programme::Programme& programme, const TimetableProposal& proposal,
                   const People& people) {
    std::map<int, std::vector<std::string>, std::greater<>> by_number;
    for (const auto& [id, number] : numbers_of(programme, proposal)) by_number[number].push_back(people(id));
    std::string text = "\nDuties each:\n";
    for (auto& [number, names] : by_number) {
        std::sort(names.begin(), names.end());
        text += wrapped(
            fmt::format("{}: {}", number == 0 ? "none" : std::to_string(number), fmt::join(names, ", ")), 2);
    }
    return text;
}

/// "61 twosomes once, 12 twice, 3 three times".
std::string twosomes(const TimetableProposal& proposal) {
    std::map<std::pair<PersonId, PersonId>, int> together;
    for (const auto& duty : proposal.plan.duties)
        for (auto one = duty.people.begin(); one != duty.people.end(); ++one)
            for (auto other = std::next(one); other != duty.people.end(); ++other)
                ++together[{one->value, other->value}];
    std::map<int, std::size_t> times;
    for (const auto& [two, number] : together) ++times[number];
    std::vector<std::string> parts;
    for (const auto& [number, how_many] : times) {
        const auto often = number == 1 ? "once" : number == 2 ? "twice" : fmt::format("{} times", number);
        parts.push_back(parts.empty() ? counted(how_many, "twosome") + " " + often
                                      : fmt::format("{} {}", how_many, often));
    }
    return parts.empty() ? "" : wrapped(fmt::format("Together: {}", fmt::join(parts, ", ")), 0);
}

std::vector<std::int64_t> level(const record::LevelValues& values, const std::string& name) {
    for (const auto& [level, numbers] : values.all)
        if (level == name) return numbers;
    return {};
}

std::string proven(const TimetableProposal& proposal) {
    const auto fair = level(proposal.objective, "fair"), lowest = level(proposal.bound, "fair");
    std::string text;
    const auto covered = level(proposal.objective, "cover");
    if (!proposal.uncovered.empty() && !covered.empty() && covered == level(proposal.bound, "cover"))
        text += "no rota covers more\n";
    if (fair.empty() || lowest.empty() || proposal.plan.duties.empty()) return text;
    if (fair[0] == lowest[0]) return text + "no rota is more even\n";
    return text + fmt::format("a rota may be more even: its squares add up to {}, and none can be below {}\n",
                              fair[0], lowest[0]);
}

std::string uncovered(const TimetableProposal& proposal) {
    std::map<std::string, std::vector<const record::UncoveredDuty*>> by_reason;
    for (const auto& one : proposal.uncovered) by_reason[one.because].push_back(&one);
    std::string text = by_reason.empty() ? "" : "\nNot covered, and why:\n";
    for (const auto& [because, duties] : by_reason) {
        std::vector<std::string> named;
        for (std::size_t i = 0; i < std::min(most_named, duties.size()); ++i)
            named.push_back(fmt::format("{} {} {}", text::spoken(duties[i]->date), duties[i]->slot.text,
                                        duties[i]->place.text));
        auto line = fmt::format("{}: {}", because, fmt::join(named, ", "));
        if (duties.size() > most_named) line += fmt::format(" and {} more", duties.size() - most_named);
        text += wrapped(line, 2);
        const auto& help = duties.front()->would_help;
        if (!help.empty())
            text += wrapped(fmt::format("{}: {}", text::spoken(duties.front()->date), help), 4);
    }
    return text;
}

} // namespace

bool has_duties(const TimetableProposal& proposal) {
    return !proposal.plan.duties.empty() || !proposal.uncovered.empty();
}

std::string duties_heading(const TimetableProposal& proposal) {
    return fmt::format("{} covered, {} not", counted(proposal.plan.duties.size(), "duty", "duties"),
                       proposal.uncovered.size());
}

std::string duties_text(const programme::Programme& programme, const TimetableProposal& proposal, Show show) {
    if (!has_duties(proposal)) return {};
    const People people(programme, show);
    auto text = proven(proposal) + shares(programme, proposal, people);
    if (const auto together = twosomes(proposal); !together.empty()) text += "\n" + together;
    return text + uncovered(proposal);
}

} // namespace kith::report
