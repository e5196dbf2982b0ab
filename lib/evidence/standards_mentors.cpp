// SPDX-License-Identifier: MIT
#include "evidence/standards_proofs.hpp"

#include "evidence/event_kinds.hpp"
#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

constexpr int hours_of_training = 2;
constexpr text::Days two_weeks{14};

std::vector<PersonIndex> mentors_met(const ProofSources& from) {
    std::vector<PersonIndex> met;
    std::copy_if(from.mentors.begin(), from.mentors.end(), std::back_inserter(met),
                 [&](PersonIndex one) { return from.so_far.first_met.contains(one); });
    return met;
}

/// A gate `interview` with a yes.
Counted interviewed(const ProofSources& from) {
    return counted_of(from.mentors, [&](PersonIndex one) {
        return programme::gate_holds(record_of(from, one), record::GateName{"interview"}, from.day);
    });
}

/// Trained by the day before they first met a mentee; those who have not met anybody: trained at all.
Counted trained_first(const ProofSources& from) {
    return counted_of(from.mentors, [&](PersonIndex one) {
        const auto met = from.so_far.first_met.find(one);
        return trained_by(from.so_far, one,
                          met == from.so_far.first_met.end() ? from.day : met->second - text::Days{1});
    });
}

/// Two hours or more, over the gates training/NAME.
Counted trained_enough(const ProofSources& from) {
    return counted_of(from.mentors, [&](PersonIndex one) {
        int hours = 0;
        for (const auto& [name, gate] : record_of(from, one).gates)
            if (is_training(name.value) && programme::is_yes(gate) && gate.date <= from.day)
                hours += gate.hours.value_or(0);
        return hours >= hours_of_training;
    });
}

/// Of those who have met a mentee: trained again after that day.
Counted trained_since(const ProofSources& from) {
    return counted_of(mentors_met(from), [&](PersonIndex one) {
        return trained_after(from.so_far, one, from.so_far.first_met.at(one));
    });
}

/// The shortest that a strand of the mentor asks for; two weeks where none does.
text::Days interval_of(const ProofSources& from, PersonIndex mentor) {
    std::optional<text::Days> least;
    for (const auto& strand : from.programme.strands()) {
        if (std::find(strand.mentors.begin(), strand.mentors.end(), mentor) == strand.mentors.end()) continue;
        const auto& rule = strand.scheduling().supervision.needed;
        if (rule && rule->mentors_every)
            least = std::min(least.value_or(days_of(*rule->mentors_every)), days_of(*rule->mentors_every));
    }
    return least.value_or(two_weeks);
}

/// Days from one to another, in weeks that have a school day.
text::Days school_time(const ProofSources& from, PersonIndex person, Date first, Date last) {
    const auto& calendar = from.programme.calendar_of(from.programme[person]);
    std::set<text::IsoWeek> weeks;
    for (auto date = first + text::Days{1}; date <= last; date += text::Days{1})
        if (calendar.is_school_day(date)) weeks.insert(text::week_of(date));
    return std::min(text::Days{7 * static_cast<int>(weeks.size())}, last - first);
}

/// Of those who have met a mentee: since the last supervision, briefing, debrief or one-to-one that they came
/// to, or since they began, no more time has passed than their strand allows (mentors-every; two weeks),
/// holidays left out.
Counted supervised(const ProofSources& from) {
    std::map<PersonIndex, Date> last;
    for (const auto& event : from.so_far.events)
        if (is_supervision(event.kind))
            for (const auto person : event.came) last[person] = event.date;
    return counted_of(mentors_met(from), [&](PersonIndex one) {
        const auto since = last.contains(one) ? last.at(one) : from.so_far.first_met.at(one);
        return school_time(from, one, since, from.day) <= interval_of(from, one);
    });
}

/// Mentors who are not in the highest year group of their school: they can go on next year.
Counted staying(const ProofSources& from) {
    std::map<programme::SchoolIndex, record::Year> last;
    for (const auto& person : from.programme.people())
        if (person.record->year) last[person.school] = std::max(last[person.school], *person.record->year);
    return counted_of(from.mentors, [&](PersonIndex one) {
        return *record_of(from, one).year < last.at(from.programme[one].school);
    });
}

} // namespace

std::vector<ProofRule> rules_of_mentors() {
    return {{"interviewed", interviewed},       {"trained-first", trained_first},
            {"trained-enough", trained_enough}, {"trained-since", trained_since, 90},
            {"supervised", supervised, 90},     {"staying", staying, 25}};
}

} // namespace kith::evidence
