// SPDX-License-Identifier: MIT
#include "report/card_words.hpp"
#include "report/occasion_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace kith::report {
namespace {

using matching::Edge;
using matching::Instance;
using matching::MenteePos;
using matching::MentorPos;
using programme::PersonIndex;

/// Those whose agreed pairs leave them room for one more.
std::vector<MentorPos> with_room(const Instance& instance) {
    std::map<MentorPos, int> taken;
    for (const auto& [edge, pair] : instance.agreed()) ++taken[edge.mentor];
    std::vector<MentorPos> found;
    for (std::size_t m = 0; m < instance.mentors(); ++m)
        if (taken[MentorPos{m}] < instance.capacity(MentorPos{m})) found.push_back(MentorPos{m});
    return found;
}

/// Whom of these the mentee could be paired with, by what they are called.
std::vector<text::Map> mentors_for(const Instance& instance, const std::vector<MentorPos>& mentors, MenteePos mentee) {
    const auto& programme = instance.programme();
    std::vector<std::pair<std::string, PersonIndex>> found;
    for (const auto mentor : mentors) {
        const auto person = instance.mentor(mentor);
        if (instance.is_eligible(Edge{mentor, mentee})) found.emplace_back(called(programme, person), person);
    }
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : programme[a.second].id < programme[b.second].id;
    });
    std::vector<text::Map> rows;
    for (const auto& [name, person] : found) {
        const auto& year = programme[person].record->year;
        rows.push_back({{"called", name}, {"year", year ? year_words(*year) : ""}, {"id", programme[person].id.text}, {"has-year", year.has_value()}});
    }
    return rows;
}

} // namespace

Cards choices(const Instance& instance, const CardChoice& choice, std::size_t room) {
    const auto& programme = instance.programme();
    Cards cards;
    cards.because = "nobody could be their mentor, or they have one";
    std::set<PersonIndex> paired;
    for (const auto& [edge, pair] : instance.agreed())
        for (const auto person : programme[pair].mentees) paired.insert(person);
    const auto mentors = with_room(instance);
    for (std::size_t e = 0; e < instance.mentees(); ++e) {
        const auto& person = instance.mentee(MenteePos{e}).person; // a form chooses nobody
        if (!person || (choice.person && choice.person != *person)) continue;
        const auto rows = mentors_for(instance, mentors, MenteePos{e});
        if (rows.empty() || (!choice.person && paired.contains(*person))) {
            ++cards.left_out;
            continue;
        }
        const auto parts = (rows.size() + room - 1) / room;
        for (std::size_t part = 0; part < parts; ++part) {
            const auto from = rows.begin() + static_cast<std::ptrdiff_t>(part * room);
            const auto to = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), (part + 1) * room));
            cards.values.push_back({{"strand", discreet_name(instance.strand())},
                                    {"school", school_of(programme, *person)},
                                    {"name", called(programme, *person)},
                                    {"id", programme[*person].id.text},
                                    {"part", fmt::format("{} of {}", part + 1, parts)},
                                    {"has-parts", parts > 1},
                                    {"mentors", text::List(from, to)}});
        }
    }
    return cards;
}

} // namespace kith::report
