// SPDX-License-Identifier: MIT
#include "report/card_words.hpp"
#include "report/occasion_words.hpp"

#include "programme/timetables.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace kith::report {
namespace {

using programme::PairIndex;
using programme::PersonIndex;
using programme::PlannedMeeting;
using programme::Programme;

/// The rows of a pair in the first plan that is in force today, or on the day they begin where that is later.
std::vector<PlannedMeeting> rows_of(const Programme& programme, PairIndex pair) {
    const auto& one = programme[pair];
    const auto day = std::max(programme.today(), one.record->began);
    std::vector<PlannedMeeting> rows;
    for (const auto& plan : programme::plans_of(programme, one.strand)) {
        if ((plan.next && *plan.next <= day) || plan.record->until < day) continue;
        for (const auto& row : plan.meetings)
            if (row.pair == pair) rows.push_back(row);
        break;
    }
    return rows;
}

/// What is the same in all rows of a pair; empty where it differs, or nothing is planned.
struct Usual {
    std::string when;
    std::string where;
    std::optional<PersonIndex> adult;
};

Usual usual_of(const Programme& programme, const std::vector<PlannedMeeting>& rows) {
    std::set<std::string> times, places;
    std::set<std::optional<PersonIndex>> adults;
    for (const auto& row : rows) {
        const auto& slot = programme[row.slot];
        auto from = slot.from; // across two calendars: what the slots have in common
        if (row.mentor_slot) from = std::max(from, programme[*row.mentor_slot].from);
        times.insert(fmt::format("{} at {}", long_weekday(slot.day), text::format(text::Clock{from})));
        places.insert(row.place ? place_words(programme, *row.place) : "");
        adults.insert(row.supervisor);
    }
    return {times.size() == 1 ? *times.begin() : "", places.size() == 1 ? *places.begin() : "",
            adults.size() == 1 ? *adults.begin() : std::nullopt};
}

text::Map letter(const Programme& programme, PairIndex index, PersonIndex mentor, const std::string& to) {
    const auto& pair = programme[index];
    auto usual = usual_of(programme, rows_of(programme, index));
    if (!usual.adult) usual.adult = programme.find(programme.records().programme.lead.value);
    const auto& year = programme[mentor].record->year;
    const bool starts = pair.record->began > programme.today();
    return {{"strand", discreet_name(programme[pair.strand])},
            {"school", school_of(programme, mentor)},
            {"from", called(programme, mentor)},
            {"year", year ? year_words(*year) : ""},
            {"to", to},
            {"start", starts ? long_date(pair.record->began) : ""},
            {"when", usual.when},
            {"where", usual.where},
            {"adult", usual.adult ? called(programme, *usual.adult) : ""},
            {"has-year", year.has_value()},
            {"starts", starts},
            {"has-when", !usual.when.empty()},
            {"has-where", !usual.where.empty()},
            {"has-adult", usual.adult.has_value()}};
}

} // namespace

Cards letters(const Programme& programme, const CardChoice& choice) {
    Cards cards;
    cards.because = "someone in the pair is paused";
    const auto is_wanted = [&](PersonIndex a, std::optional<PersonIndex> b) {
        return !choice.person || choice.person == a || choice.person == b;
    };
    const auto is_here = [&](PersonIndex person) { return takes_part_today(programme, person); };
    for (const auto index : programme.agreed_pairs(choice.strand, programme.today())) {
        const auto& pair = programme[index];
        for (const auto mentor : pair.mentors) {
            if (pair.form && is_wanted(mentor, {})) {
                if (is_here(mentor)) cards.values.push_back(letter(programme, index, mentor, form_words(programme, *pair.form)));
                else ++cards.left_out;
            }
            for (const auto mentee : pair.mentees) {
                if (!is_wanted(mentor, mentee)) continue;
                if (is_here(mentor) && is_here(mentee)) cards.values.push_back(letter(programme, index, mentor, called(programme, mentee)));
                else ++cards.left_out;
            }
        }
    }
    return cards;
}

} // namespace kith::report
