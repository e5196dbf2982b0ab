// SPDX-License-Identifier: MIT
#include "scheduling/plan_presence.hpp"

#include <algorithm>
#include <limits>

namespace kith::scheduling {
namespace {

using programme::Programme;
using programme::Slot;
using solver::timetable::Interval;
using solver::timetable::Minute;
using text::Date;

constexpr Minute for_ever = std::numeric_limits<Minute>::max() / 4;
constexpr Date a_monday{text::Days{-3}}; // 1969-12-29

bool share_a_week(const Slot& a, const Slot& b) {
    for (std::size_t week = 0; week < a.weeks.size() && week < b.weeks.size(); ++week)
        if (a.weeks[week] && b.weeks[week]) return true;
    return false;
}

bool is_chosen(const Slot& slot, const programme::Strand& strand) {
    const auto& chosen = strand.record->scheduling.slots;
    if (slot.to - slot.from < strand.length) return false;
    if (!chosen) return true;
    const bool by_name = std::any_of(chosen->names.begin(), chosen->names.end(),
                                     [&](const auto& name) { return name.value == slot.name; });
    return by_name || chosen->kinds.contains(slot.kind);
}

bool names_slot(const std::set<text::Located<record::SlotName>>& names, const Slot& slot) {
    return std::any_of(names.begin(), names.end(), [&](const auto& name) { return name.value == slot.name; });
}

/// The slots and subjects of the person's classes.
struct OwnLesson {
    const Slot* slot;
    const record::Subject* subject;
};

std::vector<OwnLesson> lessons_of(const Programme& programme, const programme::Person& person) {
    std::vector<OwnLesson> lessons;
    const auto calendar = programme.calendar_of(person.school);
    for (const auto& name : person.record->classes) {
        const auto taught = programme.records().classes.find(name);
        if (taught == programme.records().classes.end()) continue;
        for (const auto& [slot, subject] : taught->second)
            if (const auto at = programme.find(calendar, slot.value)) lessons.push_back({&programme[*at], &subject});
    }
    return lessons;
}

std::optional<record::Role> role_of(const programme::Person& person, const programme::Strand& strand) {
    for (const auto& [name, role] : person.record->strands)
        if (name.value == strand.name) return role;
    return {};
}

bool may_miss(const programme::Person& person, const programme::Strand& strand, const record::Subject& subject) {
    return person.record->year && strand.record->scheduling.may_miss.contains(subject);
}

} // namespace

Minute minute_of(Date date) { return (date - a_monday).count() * solver::timetable::day_length; }
Date date_of(Minute minute) { return a_monday + text::Days{solver::timetable::day_of(minute)}; }

Interval whole_days(Date first, std::optional<Date> last) {
    return {minute_of(first), last ? minute_of(*last + text::Days{1}) : for_ever};
}

Interval at(Date date, text::Minutes from, text::Minutes to) {
    return {minute_of(date) + from.count(), minute_of(date) + to.count()};
}

std::vector<std::size_t> usable_slots(const Programme& programme, programme::PersonIndex who,
                                      const programme::Strand& strand, Part part) {
    const auto& person = programme[who];
    const auto& record = *person.record;
    const bool is_event = part == Part::at_training || part == Part::at_event || part == Part::over_event;
    const bool is_duty = part == Part::on_duty || part == Part::over_duty;
    const auto lessons = lessons_of(programme, person);
    const auto is_usable = [&](const Slot& slot) {
        if (!is_duty && !is_event && !is_chosen(slot, strand)) return false;
        const bool named = record.free && names_slot(*record.free, slot);
        if ((record.free && !named) || names_slot(record.busy, slot)) return false;
        if (slot.kind == record::SlotKind::lesson && record.year && lessons.empty() && !named) return false;
        return is_event || std::none_of(lessons.begin(), lessons.end(), [&](const OwnLesson& lesson) {
            const bool at_once =
                lesson.slot->day == slot.day && lesson.slot->from < slot.to && slot.from < lesson.slot->to;
            return at_once && share_a_week(*lesson.slot, slot) && !may_miss(person, strand, *lesson.subject);
        });
    };
    std::vector<std::size_t> usable;
    for (std::size_t i = 0; i < programme.slots().size(); ++i)
        if (programme.slots()[i].calendar == programme.calendar_of(person.school) && is_usable(programme.slots()[i]))
            usable.push_back(i);
    return usable;
}

Interval gate_of(const programme::Person& person, const record::GateName& name) {
    for (const auto& [each, gate] : person.record->gates) {
        if (each.value != name) continue;
        using record::Outcome;
        const bool yes = !gate.outcome || gate.outcome == Outcome::given || gate.outcome == Outcome::accepted ||
                         gate.outcome == Outcome::passed;
        return yes ? whole_days(gate.date, gate.until) : Interval{};
    }
    return {};
}

Interval gates_of(const programme::Person& person, const programme::Strand& strand, Part part) {
    const auto& asked = strand.record->matching.require.gates;
    Interval all{-for_ever, for_ever};
    const bool is_event = part == Part::at_event;
    if (is_event) {
        const auto role = role_of(person, strand);
        if (!role) return all;
        part = *role == record::Role::supervisor ? Part::supervisor : *role == record::Role::mentee ? Part::mentee : Part::mentor;
    }
    if (part == Part::at_training) return all;
    const bool oversees = part == Part::supervisor || part == Part::over_duty || part == Part::over_event;
    const auto& gates = oversees ? asked.supervisor : part == Part::mentee ? asked.mentee : asked.mentor;
    for (const auto& gate : gates) {
        if (is_event && gate.value.text.starts_with("training/")) continue;
        const auto one = gate_of(person, gate.value);
        all = {std::max(all.begin, one.begin), std::min(all.end, one.end)};
    }
    return all;
}

bool belongs(const programme::Person& person, const programme::Strand& strand, Part part) {
    using record::Role;
    const auto role = role_of(person, strand);
    if (!role) return false;
    switch (part) {
    case Part::mentor: return role == Role::mentor;
    case Part::mentee: return role == Role::mentee;
    case Part::on_duty: return role == Role::mentor || role == Role::spotter;
    case Part::supervisor:
    case Part::over_duty:
    case Part::over_event: return role == Role::supervisor;
    case Part::at_training:
    case Part::at_event: break;
    }
    return true;
}

std::vector<Interval> away_of(const programme::Person& person) {
    const auto& record = *person.record;
    std::vector<Interval> away;
    if (record.starts) away.push_back({-for_ever, minute_of(*record.starts)});
    for (const auto& each : record.away) away.push_back(whole_days(each.from, each.to));
    if (record.paused) away.push_back(whole_days(record.paused->from, record.paused->to));
    if (record.left) away.push_back(whole_days(record.left->date, {}));
    return away;
}

} // namespace kith::scheduling
