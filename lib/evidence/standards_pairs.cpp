// SPDX-License-Identifier: MIT
#include "evidence/standards_proofs.hpp"

#include "evidence/drift.hpp"
#include "evidence/first_checks.hpp"
#include "evidence/pair_history.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

constexpr text::Days check_from{14}, check_before{28}; ///< weeks 3 and 4 of a pair

Counted sum(Counted a, Counted b) { return {a.some + b.some, a.all + b.all}; }

/// Meetings and duties up to the day that name an adult.
Counted overseen(const ProofSources& from) {
    return sum(counted_of(from.due,
                          [](const DueMeeting& one) { return one.meeting.planned.supervisor.has_value(); }),
               counted_of(from.duties, [](const DueDuty& one) { return one.duty.supervisor.has_value(); }));
}

/// Meetings and duties due that are on record.
Counted on_record(const ProofSources& from) {
    const auto is_recorded = [](const auto& one) { return one.became != Became::not_recorded; };
    return sum(counted_of(from.due, is_recorded), counted_of(from.duties, is_recorded));
}

/// Held, of those that are on record.
Counted contact(const ProofSources& from) {
    const auto is_held = [](const auto& one) { return one.became == Became::held; };
    return {sum(counted_of(from.due, is_held), counted_of(from.duties, is_held)).some, on_record(from).some};
}

/// Pairs of four weeks or more: asked in week 3 or 4 whether it is right for both, by what is recorded.
Counted early_check(const ProofSources& from) {
    const auto asked = first_checks(from.programme, from.day);
    Counted count;
    for (std::size_t p = 0; p < from.programme.pairs().size(); ++p) {
        const auto& pair = from.programme.pairs()[p];
        const auto& record = *pair.record;
        if (!is_known(pair, from.day)) continue;
        if (record.began + check_before > from.day || pair.has_ended(record.began + check_before)) continue;
        ++count.all;
        const auto check = asked.find({p});
        if (check == asked.end()) continue;
        count.some +=
            check->second >= record.began + check_from && check->second < record.began + check_before ? 1 : 0;
    }
    return count;
}

/// Agreed pairs in which both were asked.
Counted both_asked(const ProofSources& from) {
    return counted_of(from.agreed, [&](PairIndex pair) {
        const auto& asked = from.programme[pair].record->asked;
        return asked && asked->mentor && asked->mentee;
    });
}

/// Agreed pairs of mentees who named whom they would like, or that the young people chose.
Counted choices(const ProofSources& from) {
    return counted_of(from.agreed, [&](PairIndex index) {
        const auto& pair = from.programme[index];
        return pair.record->basis == record::Basis::chosen_by_them ||
               std::any_of(pair.mentees.begin(), pair.mentees.end(),
                           [&](PersonIndex mentee) { return !record_of(from, mentee).choices.empty(); });
    });
}

/// Pairs that did not end because it did not settle, for the timetable or for another reason, or that go on as another.
Counted lasting(const ProofSources& from) {
    std::vector<PairIndex> known;
    for (std::size_t p = 0; p < from.programme.pairs().size(); ++p)
        if (is_known(from.programme.pairs()[p], from.day)) known.push_back({p});
    return counted_of(known, [&](PairIndex one) {
        const auto& pair = from.programme[one];
        if (!pair.has_ended(from.day) || goes_on(from.programme, one, from.day)) return true;
        const auto why = pair.record->ended->reason;
        return why != record::EndReason::did_not_settle && why != record::EndReason::timetable &&
               why != record::EndReason::other;
    });
}

/// Agreed pairs with three school weeks on record: a meeting was held in the last three of them.
Counted in_touch(const ProofSources& from) {
    auto weeks = weeks_on_record(from.due, held_meetings(from.programme, from.day));
    Counted count;
    for (const auto pair : from.agreed) {
        const auto& of_pair = weeks[pair];
        if (of_pair.size() < quiet_weeks) continue;
        ++count.all;
        const auto last = std::prev(of_pair.end(), static_cast<std::ptrdiff_t>(quiet_weeks));
        count.some += std::any_of(last, of_pair.end(), [](const PairWeek& week) { return week.is_held; }) ? 1 : 0;
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
    return counted_of(holds, [](const auto& one) { return one.second; });
}

} // namespace

std::vector<ProofRule> rules_of_pairs() {
    return {{"overseen", overseen},           {"recorded", on_record, 90}, {"contact", contact, 75},
            {"early-check", early_check, 90}, {"both-asked", both_asked},  {"choices", choices, 50},
            {"lasting", lasting, 75},         {"in-touch", in_touch},      {"gates", gates}};
}

} // namespace kith::evidence
