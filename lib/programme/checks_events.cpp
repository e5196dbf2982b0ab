// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "text/suggest.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

namespace code = text::code;
using record::Event;
using text::Findings;

const Event* named(const std::vector<Event>& events, const std::string& name) {
    const auto found = std::find_if(events.begin(), events.end(), [&](const Event& event) { return event.name == name; });
    return name.empty() || found == events.end() ? nullptr : &*found;
}

/// `before` and `next-to` name another event, or the word that stands for the meetings.
void test_name(const std::vector<Event>& all, const Event& event, const char* key, const std::string& name, const char* word,
               Findings& findings) {
    if (name.empty() || name == word || (named(all, name) != nullptr && name != event.name)) return;
    std::vector<std::string> known{word};
    for (const auto& other : all)
        if (other.name != event.name) known.push_back(other.name);
    findings.error(code::unknown_event, event.span, fmt::format("'{}: {}' of '{}' names no other event of the strand", key, name, event.name),
                   text::did_you_mean(name, {known}));
}

/// True where following what stands after it, or what it stands next to, leads from the event back to it.
bool is_in_circle(const std::vector<Event>& all, const Event& event) {
    std::vector<const Event*> open{&event};
    std::set<const Event*> seen;
    while (!open.empty()) {
        const auto* at = open.back();
        open.pop_back();
        std::vector<const Event*> later{named(all, at->before)};
        for (const auto& other : all)
            if (!at->name.empty() && other.next_to == at->name) later.push_back(&other);
        for (const auto* one : later) {
            if (one == &event) return true;
            if (one != nullptr && seen.insert(one).second) open.push_back(one);
        }
    }
    return false;
}

/// What the keys of an event say against each other, with what to do about it; empty where they agree.
std::pair<const char*, const char*> contradiction(const Event& event) {
    static const std::set<std::string> words{"", "mentors", "mentees", "spotters", "supervisors"};
    const bool has_slots = !event.slots.kinds.empty() || !event.slots.names.empty();
    const auto unit = event.length ? event.length->unit : record::Duration::Unit::minute;
    if (!words.contains(event.audience)) return {"'for' is not a word for people of a strand", "write mentors, mentees, spotters or supervisors, or leave it out: for everyone"};
    if (event.from.has_value() != event.to.has_value()) return {"'from' and 'to' go together", "give both, or neither"};
    if (event.from && *event.to <= *event.from) return {"'to' is not after 'from'", "correct the times"};
    if (event.every && event.offers) return {"'every' and 'offers' are two things", "give 'every' for a date each so often for everyone, 'offers' for dates of which each person makes one"};
    if (event.from && (has_slots || !event.next_to.empty())) return {"'from' and 'to' leave no choice of slots and nothing to be next to", "give one of them"};
    if (has_slots && !event.next_to.empty()) return {"'next-to' says when it is, and 'slots' too", "give one of them"};
    if (unit != record::Duration::Unit::minute && unit != record::Duration::Unit::hour) return {"an event is not that long", "give 'length' in min or hour, or the 'dates' with 'from' and 'to'"};
    return {};
}

void test_slots_and_places(const Programme& programme, const Event& event, Findings& findings) {
    const auto& slots = programme.slots();
    for (const auto& name : event.slots.names)
        if (std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.name == name.value; }))
            findings.error(code::unknown_slot, name.span, fmt::format("no slot '{}' in any calendar", name.value.text), "correct it, or add the slot");
    if (!event.places) return;
    for (const auto& name : *event.places)
        if (!programme.find(name.value))
            findings.error(code::unknown_place, name.span, fmt::format("no place '{}' in places.yaml", name.value.text), "correct it, or add the place");
}

} // namespace

void events_can_be(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands()) {
        const auto& all = strand.scheduling().events;
        for (const auto& event : all) {
            test_name(all, event, "before", event.before, "first-meeting", findings);
            test_name(all, event, "next-to", event.next_to, "session", findings);
            test_slots_and_places(programme, event, findings);
            if (const auto [what, hint] = contradiction(event); what != nullptr)
                findings.error(code::bad_value, event.span, fmt::format("event '{}': {}", event.name, what), hint);
            if (named(all, event.name) != &event)
                findings.error(code::bad_value, event.span, fmt::format("two events of the strand are called '{}'", event.name), "give one of them another name");
            if (is_in_circle(all, event))
                findings.error(code::bad_value, event.span, fmt::format("event '{}' would come before itself", event.name), "look at 'before' and 'next-to' of the events");
        }
    }
}

} // namespace kith::programme
