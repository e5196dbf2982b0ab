// SPDX-License-Identifier: MIT
#include "evidence/standards_proofs.hpp"

#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

constexpr int hours_of_training = 2;
constexpr text::Days check_from{14}, check_before{28}; ///< weeks 3 and 4 of a pair
constexpr text::Days two_weeks{14};
constexpr std::size_t quiet_after = 3;                 ///< school weeks on record without a meeting

template <class All, class Is>
Counted of(const All& all, Is is) {
    return {static_cast<Count>(std::count_if(all.begin(), all.end(), is)), static_cast<Count>(all.size())};
}

const record::Person& record_of(const ProofSources& from, PersonIndex person) { return *from.programme[person].record; }

std::vector<PersonIndex> mentors_met(const ProofSources& from) {
    std::vector<PersonIndex> met;
    std::copy_if(from.mentors.begin(), from.mentors.end(), std::back_inserter(met),
                 [&](PersonIndex one) { return from.so_far.first_met.contains(one); });
    return met;
}

std::vector<PersonIndex> paired_mentees(const ProofSources& from) {
    std::set<PersonIndex> paired;
    for (const auto pair : from.agreed) paired.insert(from.programme[pair].mentees.begin(), from.programme[pair].mentees.end());
    return {paired.begin(), paired.end()};
}

/// A gate `interview` with a yes.
Counted interviewed(const ProofSources& from) {
    return of(from.mentors, [&](PersonIndex one) {
        return programme::gate_holds(record_of(from, one), record::GateName{"interview"}, from.day);
    });
}

/// Trained by the day before they first met a mentee; those who have not met anybody: trained at all.
Counted trained_first(const ProofSources& from) {
    return of(from.mentors, [&](PersonIndex one) {
        const auto met = from.so_far.first_met.find(one);
        return trained_by(from.so_far, one, met == from.so_far.first_met.end() ? from.day : met->second - text::Days{1});
    });
}

/// Two hours or more, over the gates training/NAME.
Counted trained_enough(const ProofSources& from) {
    return of(from.mentors, [&](PersonIndex one) {
        int hours = 0;
        for (const auto& [name, gate] : record_of(from, one).gates)
            if (is_training(name.value) && programme::is_yes(gate) && gate.date <= from.day) hours += gate.hours.value_or(0);
        return hours >= hours_of_training;
    });
}

/// Of those who have met a mentee: trained again after that day.
Counted trained_since(const ProofSources& from) {
    return of(mentors_met(from),
              [&](PersonIndex one) { return trained_after(from.so_far, one, from.so_far.first_met.at(one)); });
}

bool is_supervision(record::EventKind kind) {
    using record::EventKind;
    return kind == EventKind::supervision || kind == EventKind::debrief || kind == EventKind::briefing ||
           kind == EventKind::one_to_one;
}

text::Days days_of(const record::Duration& every) {
    using Unit = record::Duration::Unit;
    switch (every.unit) {
    case Unit::week: return text::Days{7 * every.count};
    case Unit::month: return text::Days{30 * every.count};
    case Unit::year: return text::Days{365 * every.count};
    default: return text::Days{every.count};
    }
}

/// The shortest that a strand of the mentor asks for; two weeks where none does.
text::Days interval_of(const ProofSources& from, PersonIndex mentor) {
    std::optional<text::Days> least;
    for (const auto& strand : from.programme.strands()) {
        if (std::find(strand.mentors.begin(), strand.mentors.end(), mentor) == strand.mentors.end()) continue;
        const auto& rule = strand.scheduling().supervision.needed;
        if (rule && rule->mentors_every) least = std::min(least.value_or(days_of(*rule->mentors_every)), days_of(*rule->mentors_every));
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

/// Of those who have met a mentee: since the last supervision, briefing, debrief or one-to-one that they came to, or
/// since they began, no more time has passed than their strand allows (mentors-every; two weeks), holidays left out.
Counted supervised(const ProofSources& from) {
    std::map<PersonIndex, Date> last;
    for (const auto& event : from.so_far.events)
        if (is_supervision(event.kind))
            for (const auto person : event.came) last[person] = event.date;
    return of(mentors_met(from), [&](PersonIndex one) {
        const auto since = last.contains(one) ? last.at(one) : from.so_far.first_met.at(one);
        return school_time(from, one, since, from.day) <= interval_of(from, one);
    });
}

/// Meetings up to the day that name an adult.
Counted overseen(const ProofSources& from) {
    return of(from.due, [](const DueMeeting& one) { return one.meeting.planned.supervisor.has_value(); });
}

Counted recorded_meetings(const ProofSources& from) {
    return of(from.due, [](const DueMeeting& one) { return one.became != Became::not_recorded; });
}

/// Held, of those that are on record.
Counted contact(const ProofSources& from) {
    Counted count;
    for (const auto& one : from.due) {
        if (one.became == Became::not_recorded) continue;
        ++count.all;
        count.some += one.became == Became::held ? 1 : 0;
    }
    return count;
}

bool has_wave(const record::Person& person, record::Wave wave, Date day) {
    return std::any_of(person.measures.begin(), person.measures.end(),
                       [&](const record::MeasureTaken& one) { return one.wave == wave && one.date <= day; });
}

/// Mentees in pairs with a measure taken before.
Counted measured(const ProofSources& from) {
    return of(paired_mentees(from),
              [&](PersonIndex one) { return has_wave(record_of(from, one), record::Wave::pre, from.day); });
}

/// Of all who were measured before, whoever has left included: measured after too.
Counted measured_twice(const ProofSources& from) {
    Counted count;
    for (const auto& person : from.programme.people()) {
        if (!has_wave(*person.record, record::Wave::pre, from.day)) continue;
        ++count.all;
        count.some += has_wave(*person.record, record::Wave::post, from.day) ? 1 : 0;
    }
    return count;
}

/// Mentees in pairs who have checked in.
Counted check_ins(const ProofSources& from) {
    return of(paired_mentees(from), [&](PersonIndex one) {
        const auto& all = record_of(from, one).check_ins;
        return std::any_of(all.begin(), all.end(), [&](const record::CheckIn& in) { return in.date <= from.day; });
    });
}

/// Pairs of four weeks or more: asked in week 3 or 4 whether it is right for both (first-check).
Counted early_check(const ProofSources& from) {
    Counted count;
    for (const auto& pair : from.programme.pairs()) {
        const auto& record = *pair.record;
        if (!is_known(pair, from.day)) continue;
        if (record.began + check_before > from.day || pair.has_ended(record.began + check_before)) continue;
        ++count.all;
        const auto& check = record.first_check;
        count.some += check && *check >= record.began + check_from && *check < record.began + check_before ? 1 : 0;
    }
    return count;
}

/// Agreed pairs in which both were asked.
Counted both_asked(const ProofSources& from) {
    return of(from.agreed, [&](PairIndex pair) {
        const auto& asked = from.programme[pair].record->asked;
        return asked && asked->mentor && asked->mentee;
    });
}

/// Agreed pairs of mentees who named whom they would like, or that the young people chose.
Counted choices(const ProofSources& from) {
    return of(from.agreed, [&](PairIndex index) {
        const auto& pair = from.programme[index];
        return pair.record->basis == record::Basis::chosen_by_them ||
               std::any_of(pair.mentees.begin(), pair.mentees.end(),
                           [&](PersonIndex mentee) { return !record_of(from, mentee).choices.empty(); });
    });
}

/// Pairs that did not end because it did not settle, for the timetable or for another reason.
Counted lasting(const ProofSources& from) {
    std::vector<const programme::Pair*> known;
    for (const auto& pair : from.programme.pairs())
        if (is_known(pair, from.day)) known.push_back(&pair);
    return of(known, [&](const programme::Pair* one) {
        const auto& pair = *one;
        if (!pair.has_ended(from.day)) return true;
        const auto why = pair.record->ended->reason;
        return why != record::EndReason::did_not_settle && why != record::EndReason::timetable && why != record::EndReason::other;
    });
}

/// Agreed pairs with three school weeks on record: a meeting was held in the last three of them.
Counted in_touch(const ProofSources& from) {
    std::map<PairIndex, std::map<text::IsoWeek, bool>> weeks;
    for (const auto& one : from.due) {
        if (one.became == Became::not_recorded) continue;
        auto& held = weeks[one.meeting.planned.pair][text::week_of(one.meeting.date)];
        held = held || one.became == Became::held;
    }
    Counted count;
    for (const auto pair : from.agreed) {
        const auto& of_pair = weeks[pair];
        if (of_pair.size() < quiet_after) continue;
        ++count.all;
        count.some += std::any_of(std::prev(of_pair.end(), quiet_after), of_pair.end(), [](const auto& week) { return week.second; })
                          ? 1 : 0;
    }
    return count;
}

/// People in agreed pairs all of whose gates hold that their strand asks for.
Counted gates(const ProofSources& from) {
    std::map<PersonIndex, bool> holds;
    const auto look = [&](const std::vector<PersonIndex>& people, const auto& needed) {
        for (const auto person : people) {
            const auto [at, is_new] = holds.emplace(person, true);
            at->second = at->second && programme::gates_hold(record_of(from, person), needed, from.day);
        }
    };
    for (const auto pair : from.agreed) {
        const auto& needed = from.programme[from.programme[pair].strand].matching().require.gates;
        look(from.programme[pair].mentors, needed.mentor);
        look(from.programme[pair].mentees, needed.mentee);
    }
    return of(holds, [](const auto& one) { return one.second; });
}

/// Mentees of whom staff have judged how much support they need.
Counted need_known(const ProofSources& from) {
    return of(from.mentees, [&](PersonIndex one) { return record_of(from, one).need.has_value(); });
}

/// Of the mentees in pairs whose need is known: middle.
Counted middle_need(const ProofSources& from) {
    Counted count;
    for (const auto one : paired_mentees(from)) {
        const auto& need = record_of(from, one).need;
        count.all += need ? 1 : 0;
        count.some += need == record::Need::middle ? 1 : 0;
    }
    return count;
}

/// Of those whose need is beyond what pupils can carry: referred on.
Counted referred_on(const ProofSources& from) {
    Counted count;
    for (const auto one : from.mentees) {
        if (record_of(from, one).need != record::Need::refer_on) continue;
        ++count.all;
        count.some += record_of(from, one).referred_on.empty() ? 0 : 1;
    }
    return count;
}

Counted concerns(const ProofSources& from) {
    Counted count;
    for (const auto& [id, concern] : from.programme.records().concerns) {
        if (concern.date > from.day) continue;
        ++count.all;
        count.some += concern.acknowledged && concern.acknowledged_on.value_or(concern.date) <= from.day ? 1 : 0;
    }
    return count;
}

/// Mentors and mentees with interests or answers on record.
Counted likes_known(const ProofSources& from) {
    auto all = from.mentors;
    all.insert(from.mentees.begin(), from.mentees.end());
    return of(all, [&](PersonIndex one) {
        return !record_of(from, one).interests.empty() || !record_of(from, one).answers.empty();
    });
}

/// Mentors who are not in the highest year group of their school: they can go on next year.
Counted staying(const ProofSources& from) {
    std::map<programme::SchoolIndex, record::Year> last;
    for (const auto& person : from.programme.people())
        if (person.record->year) last[person.school] = std::max(last[person.school], *person.record->year);
    return of(from.mentors, [&](PersonIndex one) {
        return *record_of(from, one).year < last.at(from.programme[one].school);
    });
}

} // namespace

std::vector<ProofRule> rules_of_people() {
    constexpr auto counted = Proof::Kind::counted;
    return {{"interviewed", interviewed},
            {"trained-first", trained_first},
            {"trained-enough", trained_enough},
            {"trained-since", trained_since, 90},
            {"supervised", supervised, 90},
            {"overseen", overseen},
            {"recorded", recorded_meetings, 90},
            {"contact", contact, 75},
            {"measured", measured, 90},
            {"measured-twice", measured_twice, 75},
            {"check-ins", check_ins, 75},
            {"early-check", early_check, 90},
            {"both-asked", both_asked},
            {"choices", choices, 50},
            {"lasting", lasting, 75},
            {"in-touch", in_touch},
            {"gates", gates},
            {"need-known", need_known, 90},
            {"middle-need", middle_need, 50},
            {"referred-on", referred_on, 100, counted, true, true},
            {"concerns", concerns, 100, counted, true, true},
            {"likes-known", likes_known, 90},
            {"staying", staying, 25}};
}

} // namespace kith::evidence
