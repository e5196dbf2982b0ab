// SPDX-License-Identifier: MIT
#include "programme/agenda_marks.hpp"
#include "report/card_words.hpp"
#include "report/occasion_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;
using text::List;
using text::Map;
using Kind = Occasion::Kind;

constexpr text::Days rest_of_week{6};

std::vector<Occasion> held_in(const Programme& programme, text::Date monday) {
    std::map<text::Date, std::vector<Occasion>> days;
    for (auto& occasion : programme::agenda(programme, monday, monday + rest_of_week)) days[occasion.date].push_back(occasion);
    std::vector<Occasion> held;
    for (const auto& [date, day] : days)
        for (const auto& occasion : day)
            if (auto one = programme::as_it_takes_place(programme, occasion,
                                                        programme::marks_of(programme, occasion, day)))
                held.push_back(std::move(*one));
    return held;
}

/// A card with a day's meetings is made line by line: `cost` is how many lines one takes.
struct Line {
    text::Date date{};
    Map values{};
    std::size_t cost = 1;
};

/// With whom, or what it is where there are many.
std::string with_whom(const Programme& programme, const ShortNames& names, const Occasion& occasion, PersonIndex whose) {
    constexpr std::size_t few = 4;
    const bool says_what = occasion.kind == Kind::event && occasion.people.size() > few;
    auto words = says_what ? occasion.name : who_words(programme, names, occasion, whose);
    if (const auto slash = words.find('/'); occasion.kind == Kind::event && slash == occasion.name.find('/') && slash != std::string::npos)
        words.replace(slash, 1, ", "); // training/core
    return words;
}

Line line_of(const Programme& programme, const Occasion& occasion, PersonIndex whose, std::size_t in_a_line) {
    const ShortNames names(programme, Show::names, people_on({occasion}));
    const auto who = with_whom(programme, names, occasion, whose);
    const auto where = occasion.place ? place_words(programme, *occasion.place) : "";
    const auto adult = occasion.supervisor && occasion.supervisor != whose ? names(*occasion.supervisor) : "";
    const auto lines = [&](std::size_t columns) { return (columns + in_a_line - 1) / in_a_line; };
    const auto& strand = discreet_name(programme[occasion.strand]);
    return {occasion.date,
            {{"from", text::format(text::Clock{occasion.from})},
             {"to", text::format(text::Clock{occasion.to})},
             {"strand-of", strand},
             {"who", who},
             {"where", where},
             {"adult", adult},
             {"has-who", !who.empty()},
             {"has-where", !where.empty()},
             {"has-adult", !adult.empty()}},
            lines(text::columns(who)) + lines(text::columns(strand) + text::columns(where) + text::columns(adult) + 4)};
}

/// Lines put onto cards, a day's heading again where a day goes on, on the next card.
std::vector<List> onto_cards(const std::vector<Line>& lines, std::size_t room) {
    std::vector<List> cards;
    std::size_t used = room;
    for (std::size_t i = 0; i < lines.size();) {
        const auto date = lines[i].date;
        const auto heading = 1 + lines[i].cost;
        if (cards.empty() || used + heading > room) {
            cards.emplace_back();
            used = 0;
        }
        ++used;
        List meetings;
        do {
            used += lines[i].cost;
            meetings.emplace_back(lines[i++].values);
        } while (i < lines.size() && lines[i].date == date && used + lines[i].cost <= room);
        cards.back().emplace_back(Map{{"day", long_date(date)}, {"meetings", std::move(meetings)}});
    }
    if (cards.empty()) cards.emplace_back();
    return cards;
}

List closed_in(const Programme& programme, text::Date monday, programme::SchoolIndex school) {
    auto days = programme::closed_days(programme, monday, monday + rest_of_week);
    std::erase_if(days, [&](const programme::ClosedDay& day) { return day.school && *day.school != school; });
    List list;
    for (const auto& words : closed_words(programme, days)) list.emplace_back(Map{{"days-closed", words}});
    return list;
}

/// Those of the strand who are young, or the one asked for.
std::vector<PersonIndex> people_of(const Programme& programme, const CardChoice& choice, Cards& cards) {
    if (choice.person) return {*choice.person};
    std::vector<PersonIndex> people;
    for (std::size_t p = 0; p < programme.people().size(); ++p) {
        const PersonIndex person{p};
        const auto role = role_in(programme, person, choice.strand);
        if (!role || role == record::Role::supervisor || programme[person].has_left(programme.today())) continue;
        if (takes_part_today(programme, person)) people.push_back(person);
        else ++cards.left_out;
    }
    return people;
}

} // namespace

Cards weeks(const Programme& programme, const CardChoice& choice, const WeekRoom& room) {
    Cards cards;
    const auto monday = text::monday_of(choice.week);
    const auto held = held_in(programme, monday);
    const auto people = people_of(programme, choice, cards);
    cards.because = "paused, or nothing planned that week";
    for (const auto person : people) {
        std::vector<Line> own;
        for (const auto& occasion : held)
            if (occasion.concerns(person)) own.push_back(line_of(programme, occasion, person, room.characters));
        if (own.empty() && !choice.person) {
            ++cards.left_out;
            continue;
        }
        const auto parts = onto_cards(own, room.lines);
        for (std::size_t part = 0; part < parts.size(); ++part)
            cards.values.push_back({{"strand", discreet_name(programme[choice.strand])},
                                    {"school", school_of(programme, person)},
                                    {"name", called(programme, person)},
                                    {"week", "Week of " + long_date(monday)},
                                    {"part", fmt::format("{} of {}", part + 1, parts.size())},
                                    {"has-parts", parts.size() > 1},
                                    {"is-empty", own.empty()},
                                    {"days", parts[part]},
                                    {"closed", closed_in(programme, monday, programme[person].school)}});
    }
    return cards;
}

} // namespace kith::report
