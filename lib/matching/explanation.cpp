// SPDX-License-Identifier: MIT
#include "matching/explanation.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

bool is_out(const Instance& instance, const Person& person) {
    const auto day = instance.settings().day;
    return person.is_paused(day) || (instance.settings().use_private && person.need() == record::Need::refer_on);
}

/// The rule that blocks most of the edges; `full` where one is open, `nobody` where there is none.
std::string blocking_rule(const Instance& instance, const std::vector<Edge>& edges, const char* nobody) {
    if (edges.empty()) return nobody;
    if (std::any_of(edges.begin(), edges.end(), [&](Edge edge) { return instance.is_eligible(edge); })) return "full";
    const auto found = broken_counts(instance, edges);
    return std::string(rule_name(static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin())));
}

std::string counted(int n, const char* one, const char* many) { return fmt::format("{} {}", n, n == 1 ? one : many); }

/// The gates of the mentee's own that do not hold: what no mentor can mend.
std::vector<std::string> own_missing_gates(const Instance& instance, MenteePos at) {
    std::vector<std::string> missing;
    const auto& mentee = instance.mentee(at);
    if (!mentee.person) return missing;
    const auto& person = *instance.programme()[*mentee.person].record;
    for (const auto& gate : instance.strand().matching().require.gates.mentee)
        if (!programme::gate_holds(person, gate.value, instance.settings().day)) missing.push_back(gate.value.text);
    return missing;
}

bool is_stable(const Instance& instance) { return instance.strand().matching().rule == record::MatchRule::stable; }

/// One sentence for each, from the best answer and its cheapest changes, which are found once for all.
class Help {
  public:
    Help(const Instance& instance, const Solution& solution)
        : instance_(instance), solution_(solution), best_(instance), relaxations_(best_),
          crowds_(instance, solution), places_(best_.one_more_place()) {}

    std::string operator()(MenteePos mentee, const std::string& because) const {
        if (because == not_available) return {};
        if (because == "no-mentors") return "a mentor in this strand";
        return because == "full" ? where_full(mentee) : where_blocked(mentee);
    }

  private:
    std::string where_full(MenteePos mentee) const {
        int possible = 0, suffices = 0;
        for (const auto edge : edges_of(instance_, mentee)) {
            if (!instance_.is_eligible(edge)) continue;
            ++possible;
            const auto& place = places_[edge.mentor.value];
            suffices += place && place->placed == mentee ? 1 : 0;
        }
        auto help = counted(possible, "mentor is possible, with as many mentees as they can have",
                            "mentors are possible, all with as many mentees as they can have");
        // Under the stable rule a further place may go to somebody whom the mentor ranks before.
        if (is_stable(instance_)) return help + "; they have those whom they rank before, or who are fixed";
        if (const auto crowd = crowds_.around(mentee); crowd && crowd->mentees.size() > 1)
            help += fmt::format("; {} mentees can only go to {}", crowd->mentees.size(),
                                counted(crowd->places, "place", "places"));
        if (!best_.is_whole() || partners(solution_, mentee) > 0) return help;
        if (suffices == 0) return help + "; one more place would go to someone else first";
        return help + "; one more place with " + (suffices == possible ? "any of them" : fmt::format("{} of them", suffices)) +
               " would be theirs";
    }

    std::string where_blocked(MenteePos mentee) const {
        std::string help;
        const auto missing = own_missing_gates(instance_, mentee);
        if (!missing.empty()) help = fmt::format("{} of their own; ", fmt::join(missing, " and "));
        const auto relaxation = relaxations_.smallest(mentee, partners(solution_, mentee));
        if (!relaxation) return help.empty() ? "" : help.substr(0, help.size() - 2);
        return help + fmt::format("if {} did not stand in the way, {} be possible{}", fmt::join(relaxation->rules, " and "),
                                  counted(relaxation->mentors, "mentor would", "mentors would"),
                                  relaxation->places ? "" : ", though all are needed by others");
    }

    const Instance& instance_;
    const Solution& solution_;
    WhatIf best_;
    Relaxations relaxations_;
    Crowds crowds_;
    std::vector<std::optional<WhatIf::Place>> places_;
};

bool is_short(const Instance& instance, const Solution& solution, MenteePos at) {
    const int has = partners(solution, at);
    if (has > 0 && has >= instance.at_least(at)) return false;
    return has > 0 || instance.capacity(at) > 0;
}

} // namespace

std::vector<Unplaced> unplaced(const Instance& instance, const Solution& solution) {
    std::vector<Unplaced> found;
    std::optional<Help> help;
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        const MenteePos at{e};
        if (!is_short(instance, solution, at)) continue;
        const auto& mentee = instance.mentee(at);
        const bool out = mentee.person && is_out(instance, instance.programme()[*mentee.person]);
        const auto because =
            out ? std::string(not_available) : blocking_rule(instance, edges_of(instance, at), "no-mentors");
        if (!help) help.emplace(instance, solution);
        found.push_back({{}, at, because, (*help)(at, because)});
    }
    for (std::size_t m = 0; m < instance.mentors(); ++m) {
        const MentorPos at{m};
        if (partners(solution, at) >= instance.at_least(at)) continue;
        const bool out = is_out(instance, instance.programme()[instance.mentor(at)]);
        found.push_back({at, {},
                         out ? std::string(not_available) : blocking_rule(instance, edges_of(instance, at), "no-mentees"),
                         ""});
    }
    return found;
}

} // namespace kith::matching
