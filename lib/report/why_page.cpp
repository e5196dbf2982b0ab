// SPDX-License-Identifier: MIT
#include "report/why_page.hpp"

#include "record/codec.hpp"
#include "report/conflict_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::Programme;
using scheduling::Candidate;
using scheduling::Fact;
using scheduling::SlotView;
using text::List;
using text::Map;
using text::Value;

/// What one person's record says against a slot.
std::string against_words(const People& people, const Candidate::Against& against) {
    const auto who = against.fact.person ? people(*against.fact.person) : std::string{};
    switch (against.fact.kind) {
    case Fact::Kind::hours: return who + " is not free";
    case Fact::Kind::lessons: return fmt::format("{} has {}", who, against.subject.text);
    case Fact::Kind::elsewhere: return who + " is in something agreed";
    case Fact::Kind::away: return who + " is not available";
    case Fact::Kind::gates: return who + " lacks a gate";
    default: return "closed";
    }
}

std::string slot_words(const People& people, const SlotView& view) {
    if (view.is_met) return "meets here";
    std::vector<std::string> words;
    for (const auto& against : view.candidate.against) words.push_back(against_words(people, against));
    if (words.empty()) {
        if (view.holds == 0) return "no place or adult is left";
        words.push_back(view.held >= view.holds ? "would suit; full" : "would suit; has room, but see above");
        for (const auto& miss : view.candidate.misses) words.push_back(fmt::format("{} misses {}", people(miss.pupil), miss.subject.text));
    }
    return fmt::format("{}", fmt::join(words, "; "));
}

std::string table_text(const Programme& programme, const WhyPage& page, const People& people) {
    Table table({{"slot"}, {"date", Align::left, Breaks::never}, {"meetings", Align::right}, {""}});
    const bool is_whole = page.because.empty();
    for (const auto& view : page.slots) {
        auto words = slot_words(people, view);
        if (is_whole && words == "would suit; has room, but see above") words = "would suit; has room";
        table.add({programme[view.candidate.slot].name.text, text::format(view.candidate.date),
                   view.holds >= scheduling::unlimited ? std::to_string(view.held) : fmt::format("{} of {}", view.held, view.holds), words});
    }
    return table.empty() ? std::string{} : "\n" + table.text();
}

} // namespace

std::string why_text(const Programme& programme, const WhyPage& page, Show show) {
    const People people(programme, show);
    const auto name = people.pair(programme[page.pair]);
    if (page.because.empty())
        return wrapped(fmt::format("{}: meets each time, {} in this plan.", name, counted(static_cast<std::size_t>(page.meets), "time")), 0) +
               table_text(programme, page, people);
    auto text = wrapped(fmt::format("{}: {}, meets {} of {} times.", name, page.because, page.meets, page.could), 0);
    if (page.conflict) {
        text += "\nWhat cannot all be kept:\n" + hanging(conflict_words(programme, people, *page.conflict), 2, 4);
        if (page.conflict->unproven.value_or(false)) text += wrapped("Whether any of it could be left out is not proven.", 2);
        if (!page.conflict->would_help.empty()) text += "\nAny one of these places it in that week beside everyone who meets then:\n";
        for (const auto& change : page.conflict->would_help) text += hanging("- " + change_words(programme, people, change), 2, 4);
    } else {
        text += wrapped("No conflict was found before the search ended at its limit.", 2);
    }
    return text + table_text(programme, page, people);
}

Value why_json(const Programme& programme, const WhyPage& page) {
    Map json{{"pair", programme[page.pair].id.text}, {"meets", page.meets}, {"could", page.could}};
    if (!page.because.empty()) json.set("because", page.because);
    if (page.conflict) json.set("conflict", record::Codec<record::TimetableConflict>::write(*page.conflict));
    List slots;
    for (const auto& view : page.slots) {
        List against;
        for (const auto& one : view.candidate.against) {
            Map fact{{"fact", std::string(scheduling::word(one.fact.kind))}};
            if (one.fact.person) fact.set("person", programme[*one.fact.person].id.text);
            if (!one.subject.text.empty()) fact.set("subject", one.subject.text);
            against.emplace_back(std::move(fact));
        }
        Map row{{"slot", programme[view.candidate.slot].name.text}, {"date", text::format(view.candidate.date)}, {"meetings", view.held}};
        if (view.holds < scheduling::unlimited) row.set("holds", view.holds);
        row.set("meets-here", view.is_met).set("against", std::move(against));
        slots.emplace_back(std::move(row));
    }
    return json.set("slots", std::move(slots));
}

} // namespace kith::report
