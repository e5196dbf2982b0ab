// SPDX-License-Identifier: MIT
#include "matching/explanation.hpp"

#include "matching/missing_gates.hpp"
#include "text/counted.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::matching {
namespace {

using text::counted;

bool is_possible(Broken broken) { return broken == 0; }

bool is_stable(const Instance& instance) { return instance.strand().matching().rule == record::MatchRule::stable; }

bool is_short(const Instance& instance, const Solution& solution, MenteePos at) {
    const int has = partners(solution, at);
    if (has > 0 && has >= instance.at_least(at)) return false;
    return has > 0 || instance.capacity(at) > 0;
}

/// `full` where one is possible, `nobody` where there is none, else the rule that blocks most.
std::string because_of_others(const std::vector<Broken>& partners, const char* nobody) {
    if (partners.empty()) return nobody;
    return std::any_of(partners.begin(), partners.end(), is_possible) ? "full" : most_blocking(partners);
}

} // namespace

std::string because(const Instance& instance, PersonIndex person, const std::vector<Broken>& partners, const char* nobody) {
    const auto& [day, use_private, rematch] = instance.settings();
    if (!is_available(instance.programme()[person], day, use_private)) return std::string(not_available);
    return because_of_others(partners, nobody);
}

const WhatIf& Reasons::best() {
    if (!best_) best_.emplace(instance_);
    return *best_;
}

const Crowds& Reasons::crowds() {
    if (!crowds_) crowds_.emplace(instance_, solution_);
    return *crowds_;
}

const Relaxations& Reasons::relaxations() {
    if (relaxations_) return *relaxations_;
    if (!is_stable(instance_)) return relaxations_.emplace(best());
    return relaxations_.emplace(stable_.emplace(instance_));
}

const std::vector<std::optional<WhatIf::Place>>& Reasons::places() {
    if (!places_) places_ = best().one_more_place();
    return *places_;
}

std::string Reasons::would_help(MenteePos mentee, const std::string& because) {
    if (because == not_available) return {};
    if (because == "no-mentors") return "a mentor in this strand";
    return because == "full" ? where_full(mentee) : where_blocked(mentee);
}

std::string Reasons::where_full(MenteePos mentee) {
    std::vector<MentorPos> possible;
    for (const auto edge : edges_of(instance_, mentee))
        if (instance_.is_eligible(edge)) possible.push_back(edge.mentor);
    auto help = counted(possible.size(), "mentor is possible, with as many mentees as they can have",
                        "mentors are possible, all with as many mentees as they can have");
    // Under the stable rule a further place may go to somebody whom the mentor ranks before.
    if (is_stable(instance_)) return help + "; they have those whom they rank before, or who are fixed";
    if (const auto crowd = crowds().around(mentee); crowd && crowd->mentees.size() > 1)
        help += fmt::format("; {} mentees can only go to {}", crowd->mentees.size(), counted(crowd->places, "place"));
    if (!best().is_whole() || partners(solution_, mentee) > 0) return help;
    const auto suffices = std::count_if(possible.begin(), possible.end(), [&](MentorPos mentor) {
        const auto& place = places()[mentor.value];
        return place && place->placed == mentee;
    });
    if (suffices == 0) return help + "; one more place would go to someone else first";
    const bool all = suffices == static_cast<std::ptrdiff_t>(possible.size());
    return help + "; one more place with " + (all ? "any of them" : fmt::format("{} of them", suffices)) + " would be theirs";
}

std::string Reasons::where_blocked(MenteePos mentee) {
    std::vector<std::string> own; // gates: what no mentor can mend
    for (const auto& gate : missing_gates(instance_, mentee)) own.push_back(gate.gate.text);
    const auto help = own.empty() ? std::string{} : fmt::format("{} of their own", fmt::join(own, " and "));
    const auto relaxation = relaxations().smallest(mentee, partners(solution_, mentee));
    if (!relaxation) return help;
    return fmt::format("{}{}if {} did not stand in the way, {} be possible{}", help, help.empty() ? "" : "; ",
                       fmt::join(relaxation->rules, " and "), counted(relaxation->mentors, "mentor would", "mentors would"),
                       relaxation->places ? "" : ", though all are needed by others");
}

std::optional<Unplaced> Reasons::of(MenteePos mentee) {
    if (!is_short(instance_, solution_, mentee)) return {};
    const auto partners = broken_of(instance_, edges_of(instance_, mentee));
    const auto person = instance_.mentee(mentee).person;
    const auto why = person ? because(instance_, *person, partners, "no-mentors") : because_of_others(partners, "no-mentors");
    return Unplaced{{}, mentee, why, would_help(mentee, why)};
}

std::optional<Unplaced> Reasons::of(MentorPos mentor) const {
    if (partners(solution_, mentor) >= instance_.at_least(mentor)) return {};
    const auto partners = broken_of(instance_, edges_of(instance_, mentor));
    return Unplaced{mentor, {}, because(instance_, instance_.mentor(mentor), partners, "no-mentees"), ""};
}

std::vector<Unplaced> unplaced(const Instance& instance, const Solution& solution) {
    Reasons reasons(instance, solution);
    std::vector<Unplaced> found;
    const auto add = [&](auto&& reason) {
        if (reason) found.push_back(std::move(*reason));
    };
    for (std::size_t e = 0; e < instance.mentees(); ++e) add(reasons.of(MenteePos{e}));
    for (std::size_t m = 0; m < instance.mentors(); ++m) add(reasons.of(MentorPos{m}));
    return found;
}

} // namespace kith::matching
