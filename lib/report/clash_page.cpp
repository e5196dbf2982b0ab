// SPDX-License-Identifier: MIT
#include "report/clash_page.hpp"

#include "report/table.hpp"

namespace kith::report {
namespace {

using programme::Programme;
using proposal::Clash;
using proposal::Crowding;

/// "mon-lunch, tue-lunch", or how many where they would fill the page; nothing where it is all of them.
std::string slots_words(const Programme& programme, const Crowding& crowding) {
    constexpr std::size_t told_by_name = 6;
    const auto slots = crowding.slots();
    if (!slots) return {};
    if (slots->empty()) return "no slot";
    if (slots->size() > told_by_name) return counted(slots->size(), "slot");
    std::string all;
    for (const auto slot : *slots) all += (all.empty() ? "" : ", ") + programme[slot].name.text;
    return all;
}

std::string crowding_words(const Programme& programme, const People& people, const Crowding& one) {
    const auto& shortage = one.shortage;
    if (!shortage.lessons.empty()) {
        std::string subjects;
        for (const auto& subject : shortage.lessons)
            subjects += (subjects.empty() ? "" : ", ") + subject.text;
        return fmt::format("{} would miss {} of {} this term and may miss {}",
                           people.with_id(programme[*shortage.person].id), counted(one.meetings, "lesson"),
                           subjects, shortage.holds);
    }
    const auto slots = slots_words(programme, one);
    std::string words;
    if (shortage.person && slots.empty())
        words = fmt::format("{} would have {} a week and may have {}",
                            people.with_id(programme[*shortage.person].id), counted(one.meetings, "meeting"),
                            shortage.holds);
    else if (shortage.person)
        words = fmt::format("{} would have {} in {}, with time for {}",
                            people.with_id(programme[*shortage.person].id), counted(one.meetings, "meeting"),
                            slots, shortage.holds);
    else
        words =
            fmt::format("{} can only meet in {}: {}, and room and adults for {}", counted(one.pairs, "pair"),
                        slots, counted(one.meetings, "meeting"), shortage.holds);
    const auto week = text::format(one.monday);
    return words + (one.weeks == 1 ? fmt::format(" in the week of {}", week)
                                   : fmt::format(", in {} weeks from {} on", one.weeks, week));
}

/// A line each; of a long list the first.
std::string clash_lines(const Programme& programme, const Clash& clash, Show show) {
    constexpr std::size_t most_lines = 5;
    const People people(programme, show);
    std::string text;
    if (clash.without_time > 0)
        text +=
            hanging(fmt::format("{} no time at which all of them, a place and an adult are free",
                                clash.without_time == 1 ? "1 pair has"
                                                        : fmt::format("{} pairs have", clash.without_time)),
                    2, 4);
    for (std::size_t i = 0; i < clash.crowded.size() && i < most_lines; ++i)
        text += hanging(crowding_words(programme, people, clash.crowded[i]), 2, 4);
    if (clash.crowded.size() > most_lines)
        text += fmt::format("  and {} more like these\n", clash.crowded.size() - most_lines);
    return text;
}

} // namespace

std::string clash_text(const programme::Strand& strand, const Programme& programme, const Clash& clash,
                       Show show) {
    if (clash.is_empty()) return {};
    const auto& matching = strand.matching();
    const bool by_times = matching.rule == record::MatchRule::optimal && !matching.groups;
    const auto next = by_times
                          ? fmt::format("Pairs that can: kith match {} --with-schedule", strand.name.text)
                          : std::string("Once they are agreed, kith schedule places as many as can be and "
                                        "says why not the others.");
    return "These pairs cannot all meet:\n" + clash_lines(programme, clash, show) + hanging(next, 0, 2) +
           "\n";
}

std::string scheduled_text(const Programme& programme, const proposal::ScheduledMatch& found,
                           const Clash& clash, Show show) {
    if (!found.all_can_meet)
        return hanging(fmt::format("Not settled: after {} the search for times ended at its limit; these "
                                   "pairs may not all meet.",
                                   counted(static_cast<std::size_t>(found.rounds), "round")),
                       0, 2) +
               "\n";
    auto text = hanging(
        fmt::format("All of these pairs can meet{}.", found.is_proven ? ", and no better pairs can" : ""), 0,
        2);
    if (found.rounds > 1) {
        text += hanging(fmt::format("Found in {}; those that the rules alone would choose cannot all meet{}",
                                    counted(static_cast<std::size_t>(found.rounds), "round"),
                                    clash.is_empty() ? "." : ":"),
                        0, 2);
        text += clash_lines(programme, clash, show);
    }
    return text + "\n";
}

text::Value clash_json(const Programme& programme, const Clash& clash) {
    text::List crowded;
    for (const auto& one : clash.crowded) {
        text::Map row{{"week", text::format(one.monday)}, {"weeks", one.weeks}};
        if (one.shortage.person) row.set("person", programme[*one.shortage.person].id.text);
        text::List subjects;
        for (const auto& subject : one.shortage.lessons) subjects.emplace_back(subject.text);
        if (!subjects.empty()) row.set("lessons", std::move(subjects));
        if (const auto slots = one.slots()) {
            text::List names;
            for (const auto slot : *slots) names.emplace_back(programme[slot].name.text);
            row.set("slots", std::move(names));
        }
        row.set("pairs", static_cast<std::int64_t>(one.pairs))
            .set("meetings", static_cast<std::int64_t>(one.meetings));
        row.set("holds", one.shortage.holds);
        crowded.emplace_back(std::move(row));
    }
    return text::Map{{"crowded", std::move(crowded)},
                     {"without-time", static_cast<std::int64_t>(clash.without_time)}};
}

text::Value scheduled_json(const proposal::ScheduledMatch& found) {
    record::LevelValues levels;
    for (const auto& level : found.by_rules.levels) levels.all.emplace_back(level.name, level.values);
    return text::Map{{"rounds", found.rounds},
                     {"all-can-meet", found.all_can_meet},
                     {"by-rules", record::Codec<record::LevelValues>::write(levels)}};
}

} // namespace kith::report
