// SPDX-License-Identifier: MIT
#include "evidence/hours_given.hpp"
#include "report/card_words.hpp"
#include "report/occasion_words.hpp"
#include "text/counted.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

using programme::PersonIndex;
using programme::Programme;

/// How much room a name takes, so that a template can choose the size of its letters.
std::string_view length_of(const std::string& name) {
    constexpr std::size_t longest_short = 6, longest_middle = 10;
    const auto columns = text::columns(name);
    return columns <= longest_short ? "short" : columns <= longest_middle ? "middle" : "long";
}

text::Map badge(const Programme& programme, programme::StrandIndex strand, PersonIndex person) {
    const auto name = called(programme, person);
    return {{"strand", discreet_name(programme[strand])},
            {"school", school_of(programme, person)},
            {"name", name},
            {"length", length_of(name)}};
}

/// "12 hours 20 minutes".
std::string hours_words(text::Minutes minutes) {
    const auto hours = minutes.count() / 60, rest = minutes.count() % 60;
    if (hours == 0) return text::counted(rest, "minute");
    return text::counted(hours, "hour") + (rest == 0 ? "" : " " + text::counted(rest, "minute"));
}

} // namespace

Cards badges(const Programme& programme, const CardChoice& choice) {
    Cards cards;
    cards.because = "paused, or without a gate that the strand asks for";
    const auto& gates = programme[choice.strand].matching().require.gates.mentor;
    for (std::size_t p = 0; p < programme.people().size(); ++p) {
        const PersonIndex person{p};
        const auto role = role_in(programme, person, choice.strand);
        if (choice.person ? choice.person != person || !role : role != record::Role::mentor && role != record::Role::spotter) continue;
        if (programme[person].has_left(programme.today())) continue;
        const bool wears_for_others = role == record::Role::mentor || role == record::Role::spotter;
        const bool may = !wears_for_others || programme::gates_hold(*programme[person].record, gates, programme.today());
        if (may && takes_part_today(programme, person)) cards.values.push_back(badge(programme, choice.strand, person));
        else ++cards.left_out;
    }
    return cards;
}

Cards certificates(const Programme& programme, const CardChoice& choice) {
    Cards cards;
    const auto lead = programme.find(programme.records().programme.lead.value);
    for (const auto& given : evidence::hours_given(programme, choice.strand, programme.today())) {
        if (choice.person && choice.person != given.person) continue;
        cards.values.push_back({{"strand", discreet_name(programme[choice.strand])},
                                {"school", school_of(programme, given.person)},
                                {"name", text::visible(programme[given.person].shown())},
                                {"hours", hours_words(given.minutes)},
                                {"times", text::counted(given.times, "time")},
                                {"first", date_with_year(given.first)},
                                {"last", date_with_year(given.last)},
                                {"date", date_with_year(programme.today())},
                                {"lead", lead ? called(programme, *lead) : ""},
                                {"has-lead", lead.has_value()}});
    }
    return cards;
}

} // namespace kith::report
