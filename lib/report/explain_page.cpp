// SPDX-License-Identifier: MIT
#include "report/explain_page.hpp"

#include "report/gate_words.hpp"
#include "report/level_words.hpp"
#include "report/mentee_name.hpp"
#include "report/stable_page.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

/// f by f, with weights: a table under the pair.
std::string points_text(const matching::Instance& instance, matching::Edge edge) {
    Table table({{"preference"}, {"weight", Align::right}, {"points of 1000", Align::right}});
    const auto& prefer = instance.strand().matching().prefer.all;
    for (std::size_t i = 0; i < prefer.size(); ++i)
        table.add({std::string(record::spelling(prefer[i].kind)), std::to_string(prefer[i].weight),
                   std::to_string(instance[edge].points[i])});
    return table.empty() ? std::string{} : table.text();
}

/// The levels on which two answers differ, side by side; empty where they are equally good.
std::string difference_text(const std::vector<matching::LevelValue>& now, const std::vector<matching::LevelValue>& then,
                            const char* heading) {
    Table table({{"level"}, {"as proposed", Align::right}, {heading, Align::right}});
    for (std::size_t i = 0; i < then.size(); ++i)
        if (!(then[i] == now[i])) table.add({then[i].name, level_text(now[i].values), level_text(then[i].values)});
    return table.empty() ? std::string{} : table.text();
}

/// What forcing the pair costs, level by level.
std::string forcing_text(const matching::PairExplanation& pair) {
    if (!pair.forced) return "What is fixed leaves no room for this pair.\n";
    const auto table = difference_text(pair.levels, *pair.forced, "with this pair");
    if (table.empty()) return "Forcing this pair would cost nothing on any level; the lottery chose another.\n";
    return "What forcing this pair would change:\n" + table;
}

/// Whether the pair had to be, and who would have been next.
std::string choice_text(const matching::Instance& instance, const matching::PairExplanation& pair, const People& people) {
    if (pair.fixed) return "It is fixed, and stays whatever would be best.\n";
    if (!pair.standing) return {};
    std::string text = *pair.standing == matching::Standing::forced ? "Every best answer has this pair.\n"
                                                                    : "Some best answers have this pair; the lottery chose it.\n";
    if (!pair.other) return text + "No other mentor is possible.\n";
    const auto table = difference_text(pair.levels, pair.other->levels, "with them");
    text += wrapped(fmt::format("The best other mentor is {}, fit {}; {}", people(instance.mentor(pair.other->edge.mentor)),
                                instance[pair.other->edge].fit,
                                table.empty() ? "they would cost nothing on any level." : "with them:"), 0);
    return text + table;
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

/// Who can only go to how few places.
std::string crowd_text(const matching::Instance& instance, const std::optional<matching::Crowd>& crowd, const People& people) {
    if (!crowd) return {};
    const auto names = [&](const std::vector<matching::MenteePos>& all) {
        std::vector<std::string> words;
        for (const auto at : all) words.push_back(mentee_name(instance, people, at));
        return joined(words);
    };
    std::vector<std::string> mentors;
    for (const auto at : crowd->mentors) mentors.push_back(people(instance.mentor(at)));
    const auto out = crowd->left_out.size();
    std::string why;
    if (crowd->told_apart == "need") why = ", with no more need than any of the others";
    if (crowd->told_apart == "waiting") why = ", waiting no longer than any of the others";
    auto text = wrapped(fmt::format("{} can only go to {}, so {} left out.", counted(crowd->mentees.size(), "mentee"),
                                    counted(static_cast<std::size_t>(crowd->places), "place"),
                                    out == 1 ? "one is" : fmt::format("{} are", out)), 0);
    constexpr std::size_t most_named = 20;
    if (crowd->mentees.size() <= most_named)
        text += wrapped("the mentees: " + names(crowd->mentees), 2) + wrapped("the mentors: " + joined(mentors), 2);
    return text + wrapped("left out: " + names(crowd->left_out) + why, 2);
}

std::string moves_text(const matching::Instance& instance, const std::vector<matching::Move>& moves, const People& people) {
    const auto names = [&](const std::vector<matching::MentorPos>& all) {
        std::vector<std::string> words;
        for (const auto at : all) words.push_back(people(instance.mentor(at)));
        return joined(words);
    };
    std::string text;
    for (const auto& move : moves) {
        const auto who = mentee_name(instance, people, move.mentee);
        if (move.loses.empty()) text += wrapped(fmt::format("{} gets {}", who, names(move.gains)), 2);
        else if (move.gains.empty()) text += wrapped(fmt::format("{} loses {}", who, names(move.loses)), 2);
        else text += wrapped(fmt::format("{} gets {} instead of {}", who, names(move.gains), names(move.loses)), 2);
    }
    return text;
}

/// Who would move if they had somebody all the same, and which level that is worse on.
std::string cheapest_text(const matching::Instance& instance, const matching::PersonExplanation& person, const People& people) {
    if (!person.cheapest) return {};
    const auto& edge = person.cheapest->edge;
    const auto partner = person.mentee ? people(instance.mentor(edge.mentor)) : mentee_name(instance, people, edge.mentee);
    auto text = wrapped(fmt::format("To give them a {} all the same would cost least with {}:",
                                    person.mentee ? "mentor" : "mentee", partner), 0);
    text += moves_text(instance, person.cheapest->moves, people);
    const auto table = difference_text(person.levels, person.cheapest->levels, "with them");
    return text + (table.empty() ? "That would cost nothing on any level; the lottery chose otherwise.\n" : table);
}

/// Why a mentor has nobody, though some are possible.
std::string passed_over_text(const matching::Instance& instance, const matching::PersonExplanation& person) {
    if (instance.strand().matching().rule == record::MatchRule::stable)
        return wrapped("Without a mentee: everybody they could have has mentors whom they rank before, or who are fixed.", 0);
    if (!person.cheapest) return "Without a mentee: what is fixed leaves nobody for them.\n";
    const auto level = matching::first_loss(matching::gain(person.levels, person.cheapest->levels));
    if (level.empty()) return "Without a mentee: an answer with one is as good, and the lottery chose this one.\n";
    return fmt::format("Without a mentee: every answer that gives them one is worse on the level {}.\n", level);
}

std::string reason_text(const matching::Instance& instance, const matching::PersonExplanation& person) {
    if (person.has.empty() && person.because.empty()) return "They are to have nobody: their capacity is 0.\n";
    if (person.because.empty()) return {};
    if (person.mentor && person.has.empty() && person.because == "full") return passed_over_text(instance, person);
    auto text = fmt::format("Without a {}: {}\n", person.mentor ? "mentee" : "partner", person.because);
    if (!person.would_help.empty()) text += wrapped("would help: " + person.would_help, 0);
    return text;
}

/// "shared-slots: 1 asked for; 3 in common, none of them with a place and an adult".
std::string slots_text(const matching::SharedSlots& slots) {
    if (slots.common < slots.asked) return fmt::format("shared-slots: {} asked for, {} in common", slots.asked, slots.common == 0 ? "none" : std::to_string(slots.common));
    return fmt::format("shared-slots: {} asked for; {} in common, {} of them with a place and an adult", slots.asked, slots.common,
                       slots.staffed == 0 ? "none" : std::to_string(slots.staffed));
}

/// Of who has nobody: how many each rule keeps away, and the gates behind the rule of that name.
std::string blocking_text(const matching::PersonExplanation& person, const People& people) {
    Table table({{"rule"}, {"keeps away", Align::right}});
    for (const auto& [rule, count] : person.keeps_away) table.add({rule, fmt::format("{} of {}", count, person.partners)});
    auto text = table.empty() ? std::string{} : table.text();
    if (!person.own_gates.empty()) text += wrapped("own gates: " + own_gates_text(person.own_gates), 2);
    if (!person.partners_gates.empty())
        text += wrapped(fmt::format("gates of {}: {}", person.mentee ? "mentors" : "mentees", gates_counted(people, person.partners_gates)), 2);
    return text;
}

std::string fits_text(const matching::Instance& instance, const matching::PersonExplanation& person, const People& people) {
    std::string text;
    for (const auto edge : person.has)
        text += fmt::format("with {}, fit {}\n{}", person.mentee ? people(instance.mentor(edge.mentor)) : mentee_name(instance, people, edge.mentee),
                            instance[edge].fit, points_text(instance, edge));
    return text;
}

} // namespace

std::string explain_text(const matching::Instance& instance, const matching::PairExplanation& pair, Show show) {
    const People people(instance.programme(), show);
    const auto& edge = pair.edge;
    auto text = fmt::format("{}: {} with {}\n", instance.strand().name.text, people(instance.mentor(edge.mentor)),
                            mentee_name(instance, people, edge.mentee));
    if (pair.agreed) text += fmt::format("They are an agreed pair: {}.\n", instance.programme()[*pair.agreed].id.text);
    else if (pair.chosen) text += "They are proposed.\n";
    if (!pair.broken.empty()) {
        text += wrapped(fmt::format("They cannot be paired: {} {} in the way.", fmt::join(pair.broken, " and "),
                                    pair.broken.size() == 1 ? "stands" : "stand"), 0);
        if (!pair.gates.empty()) text += wrapped("gates: " + gates_text(people, pair.gates), 2);
        return pair.slots ? text + wrapped(slots_text(*pair.slots), 2) : text;
    }
    text += fmt::format("fit {}\n{}", instance[edge].fit, points_text(instance, edge));
    const bool is_stable = instance.strand().matching().rule == record::MatchRule::stable;
    if (pair.chosen) return is_stable ? text : text + choice_text(instance, pair, people);
    for (const auto other : pair.instead)
        text += fmt::format("Instead {} is proposed, fit {}:\n{}", people(instance.mentor(other.mentor)),
                            instance[other].fit, points_text(instance, other));
    return text + (pair.regards ? regards_text(instance, edge, *pair.regards, show) : forcing_text(pair));
}

std::string explain_text(const matching::Instance& instance, const matching::PersonExplanation& person, Show show) {
    const People people(instance.programme(), show);
    const auto who = person.mentor ? people(instance.mentor(*person.mentor)) : mentee_name(instance, people, *person.mentee);
    const bool is_form = person.mentee && instance.mentee(*person.mentee).form;
    auto text = fmt::format("{}: {}, {}\n", instance.strand().name.text, who, person.mentor ? "mentor" : is_form ? "form" : "mentee");
    if (person.mentor) text += fmt::format("{} possible of {}\n", counted(person.possible, "mentee"), person.partners);
    text += fits_text(instance, person, people) + reason_text(instance, person);
    if (!person.has.empty()) return text;
    return text + blocking_text(person, people) + crowd_text(instance, person.crowd, people) + cheapest_text(instance, person, people);
}

} // namespace kith::report
