// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "programme/closed_days.hpp"
#include "programme/planned_rows.hpp"
#include "programme/timetables.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kith::programme {
namespace {

namespace code = text::code;
using record::SessionRow;
using record::SessionsFile;
using text::Findings;
using LocatedId = text::Located<record::PersonId>;

template <class Look>
void for_each_file(const Programme& programme, Look look) {
    for (const auto& [week, strands] : programme.records().sessions)
        for (const auto& [strand, file] : strands) look(week, strand, file);
}

template <class Look>
void for_each_row(const Programme& programme, Look look) {
    for_each_file(programme, [&](text::IsoWeek week, const record::StrandName& strand, const SessionsFile& file) {
        for (const auto& row : file.rows) look(week, strand, row);
    });
}

/// The rows of pairs, with their pair.
template <class Look>
void for_each_meeting(const Programme& programme, Look look) {
    for_each_row(programme, [&](text::IsoWeek, const record::StrandName& strand, const SessionRow& row) {
        if (row.pair) look(strand, row, programme[*programme.find(row.pair->value)]);
    });
}

void test_person(const Programme& programme, const LocatedId& id, Findings& findings) {
    if (!programme.find(id.value))
        findings.error(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                       "correct the id, or bring back the person's file");
}

void test_people(const Programme& programme, const SessionRow& row, Findings& findings) {
    for (const auto& id : row.came) test_person(programme, id, findings);
    for (const auto& [id, why] : row.missed) test_person(programme, id, findings);
    for (const auto& [absent, stand_in] : row.cover) {
        test_person(programme, absent, findings);
        test_person(programme, stand_in, findings);
    }
}

/// The calendars whose slots a row may name: its pair's, or any.
std::vector<CalendarIndex> calendars_of(const Programme& programme, const SessionRow& row) {
    std::vector<CalendarIndex> calendars;
    if (const auto index = row.pair ? programme.find(row.pair->value) : std::nullopt) {
        const auto& pair = programme[*index];
        calendars.push_back(programme.calendar_of(home_of(programme, pair)));
        for (const auto mentor : pair.mentors) calendars.push_back(programme.calendar_of(programme[mentor].school));
    } else {
        for (std::size_t i = 0; i < programme.calendars().size(); ++i) calendars.push_back({i});
    }
    return calendars;
}

void test_slot(const Programme& programme, const SessionRow& row, Findings& findings) {
    const auto calendars = calendars_of(programme, row);
    const bool found = std::any_of(calendars.begin(), calendars.end(), [&](CalendarIndex calendar) {
        return programme.find(calendar, row.slot->value).has_value();
    });
    if (!found)
        findings.error(code::unknown_slot, row.slot->span, fmt::format("no slot '{}' in the calendar", row.slot->value.text),
                       "correct it, or leave the slot out");
}

/// Its event names the pair that was asked, and those who were asked are of it.
void test_first_check(const Programme& programme, const SessionRow& row, Findings& findings) {
    const auto id = row.event.substr(first_check_event.size());
    const auto index = programme.find(record::PairId{id});
    if (!index)
        return findings.error(code::unknown_pair, row.span, fmt::format("no pair '{}' in pairs/", id),
                              "correct the event, which is first-check/PAIR, or bring back the pair's file");
    std::set<record::PersonId> members;
    for (const auto person : programme[*index].everyone()) members.insert(programme[person].id);
    for (const auto& asked : row.came)
        if (!members.contains(asked.value))
            findings.error(code::not_in_pair, asked.span, fmt::format("'{}' is not of the pair '{}'", asked.value.text, id),
                           "correct the id; only those of the pair are asked");
}

std::vector<CalendarIndex> calendars_with(const Programme& programme, const record::SlotName& slot) {
    std::vector<CalendarIndex> calendars;
    for (std::size_t i = 0; i < programme.calendars().size(); ++i)
        if (programme.find(CalendarIndex{i}, slot)) calendars.push_back({i});
    return calendars;
}

/// Whether the row can have been on its day by one of the calendars; the first says why not, and by which of
/// its lines.
void test_school_day(const Programme& programme, const SessionRow& row,
                     const std::vector<CalendarIndex>& calendars, Findings& findings) {
    std::optional<std::string> first;
    for (const auto calendar : calendars) {
        Where where{calendar, {}, {}};
        if (row.slot) where.slot = programme.find(calendar, row.slot->value);
        const auto why = why_not_on(programme, where, row.date.value);
        if (why.empty()) return;
        if (!first) first = why;
    }
    if (!first) return;
    const auto line = closed_by(programme, calendars.front(), row.date.value);
    findings.warning(code::closed_day, row.date.span, *first,
                     line.empty()
                         ? std::string("correct the date, or the calendar; an extra meeting is no fault")
                         : fmt::format("correct the date, or {}; an extra meeting is no fault", line));
}

void test_row(const Programme& programme, const SessionRow& row, Findings& findings) {
    if (row.pair && !programme.find(row.pair->value))
        findings.error(code::unknown_pair, row.pair->span, fmt::format("no pair '{}' in pairs/", row.pair->value.text),
                       "correct the id, or bring back the pair's file");
    if (row.slot) test_slot(programme, row, findings);
    test_people(programme, row, findings);
    if (row.event.starts_with(first_check_event)) test_first_check(programme, row, findings);
}

/// Who may stand in a row of the pair: its people and, in the place of one who was missing, who covered.
void test_members(const Programme& programme, const SessionRow& row, const Pair& pair, Findings& findings) {
    std::set<record::PersonId> members;
    for (const auto person : pair.everyone()) members.insert(programme[person].id);
    const auto test = [&](const LocatedId& id) {
        if (!members.contains(id.value))
            findings.error(code::not_in_pair, id.span, fmt::format("'{}' is not of the pair '{}'", id.value.text, pair.id.text),
                           "correct the id; a stand-in is named as 'cover: {WHO: STAND-IN}'");
    };
    for (const auto& [id, why] : row.missed) test(id);
    for (const auto& [absent, stand_in] : row.cover) test(absent);
    for (const auto& [absent, stand_in] : row.cover)
        if (members.contains(stand_in.value))
            findings.error(code::not_in_pair, stand_in.span, fmt::format("'{}' is of the pair '{}' and cannot stand in", stand_in.value.text, pair.id.text),
                           "name who came in the other's place, or take the cover out");
    for (const auto& [absent, stand_in] : row.cover) members.insert(stand_in.value);
    for (const auto& id : row.came) test(id);
}

void test_dates(const SessionRow& row, const Pair& pair, Findings& findings) {
    const auto& record = *pair.record;
    if (record.ended && record.ended->date < row.date.value)
        findings.error(code::not_paired, row.date.span,
                       fmt::format("the pair '{}' had ended on {}", pair.id.text, text::format(record.ended->date)),
                       "correct the date, the pair, or the pair's ending");
    if (row.date.value < record.began)
        findings.warning(code::not_paired, row.date.span,
                         fmt::format("the pair '{}' had not begun; it begins on {}", pair.id.text, text::format(record.began)),
                         "correct the date, or the pair's beginning");
}

} // namespace

void sessions_name_what_exists(const Programme& programme, Findings& findings) {
    for_each_file(programme, [&](text::IsoWeek week, const record::StrandName& strand, const SessionsFile& file) {
        if (!programme.find(strand)) {
            const auto path = record::Folder::sessions(week, strand);
            findings.error(code::unknown_strand, {programme.records().source(path), 0, 0, 1},
                           fmt::format("no strand '{}' in strands/", strand.text),
                           "a file of sessions is called what its strand's file is called");
        }
        if (file.confirmed && file.confirmed->by) test_person(programme, *file.confirmed->by, findings);
        for (const auto& row : file.rows) test_row(programme, row, findings);
    });
}

void sessions_lie_in_their_week(const Programme& programme, Findings& findings) {
    for_each_row(programme, [&](text::IsoWeek week, const record::StrandName&, const SessionRow& row) {
        const auto own = text::week_of(row.date.value);
        if (own != week)
            findings.error(code::wrong_week, row.date.span,
                           fmt::format("{} lies in {}, not in {}", text::format(row.date.value), text::format(own), text::format(week)),
                           "correct the date, or move the row to the file of its week");
    });
}

void sessions_are_of_their_pair(const Programme& programme, Findings& findings) {
    for_each_meeting(programme, [&](const record::StrandName& strand, const SessionRow& row, const Pair& pair) {
        const auto& name = programme[pair.strand].name;
        if (name != strand)
            findings.error(code::other_strand, row.pair->span,
                           fmt::format("the pair '{}' is of {}, and this file is of {}", pair.id.text, name.text, strand.text),
                           "move the row to the file of its strand");
        test_dates(row, pair, findings);
        if (!pair.form) test_members(programme, row, pair, findings); // who is in a form, names.yaml alone knows
    });
}

void sessions_lie_on_school_days(const Programme& programme, Findings& findings) {
    for_each_meeting(programme, [&](const record::StrandName&, const SessionRow& row, const Pair& pair) {
        test_school_day(programme, row, {programme.calendar_of(home_of(programme, pair))}, findings);
    });
    // An event may stand outside term; one in a slot is on a day of that slot, in some school.
    for_each_row(programme, [&](text::IsoWeek, const record::StrandName&, const SessionRow& row) {
        if (!row.pair && row.slot)
            test_school_day(programme, row, calendars_with(programme, row.slot->value), findings);
    });
}

void sessions_are_recorded_once(const Programme& programme, Findings& findings) {
    std::map<std::tuple<record::PairId, Date, record::SlotName>, const SessionRow*> seen;
    for_each_meeting(programme, [&](const record::StrandName&, const SessionRow& row, const Pair& pair) {
        const auto slot = row.slot ? row.slot->value : record::SlotName{};
        const auto [earlier, is_new] = seen.try_emplace({pair.id, row.date.value, slot}, &row);
        if (is_new) return;
        const auto& first = earlier->second->span;
        findings.error(code::recorded_twice, row.pair->span,
                       fmt::format("the meeting of '{}' on {} is recorded twice", pair.id.text, text::format(row.date.value)),
                       fmt::format("keep one of the two; the first is {}:{}", first.source ? first.source->path : "", first.line));
    });
}

} // namespace kith::programme
