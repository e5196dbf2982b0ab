// SPDX-License-Identifier: MIT
#include "programme/planned_rows.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

using record::SessionRow;

text::Located<record::PersonId> id_of(const Programme& programme, PersonIndex person) { return {programme[person].id, {}}; }

/// Who stands in is named as cover alone; cover for the adult is no part of a row.
void put_cover(const Programme& programme, const Occasion& occasion, const std::vector<PersonIndex>& planned, SessionRow& row) {
    for (const auto& one : occasion.cover) {
        const bool is_planned = std::find(planned.begin(), planned.end(), one.absent) != planned.end();
        if (!is_planned && row.came.erase(id_of(programme, one.stand_in)) == 0) continue;
        row.came.erase(id_of(programme, one.absent));
        row.missed[id_of(programme, one.absent)] = record::Missed::absent;
        row.cover[id_of(programme, one.absent)] = id_of(programme, one.stand_in);
    }
}

std::string event_name(const Programme& programme, const Occasion& occasion) {
    if (occasion.kind == Occasion::Kind::event) return occasion.name;
    return fmt::format("{}{}", duty_event, occasion.place ? programme[*occasion.place].name.text : "");
}

SessionRow row_of(const Programme& programme, const Occasion& occasion) {
    auto row = row_key(programme, occasion);
    auto minutes = occasion.to - occasion.from;
    std::vector<PersonIndex> planned; // the people of a duty stand in the agenda with their stand-ins in place
    if (occasion.pair) {
        planned = programme[*occasion.pair].everyone();
        minutes = programme[occasion.strand].length;
    }
    for (const auto person : occasion.pair ? planned : occasion.people) row.came.insert(id_of(programme, person));
    row.minutes = static_cast<int>(minutes.count());
    put_cover(programme, occasion, planned, row);
    return row;
}

} // namespace

std::vector<PlannedRow> planned_rows(const Programme& programme, Date from, Date to) {
    std::vector<PlannedRow> rows;
    for (auto& occasion : agenda(programme, from, to)) {
        auto row = row_of(programme, occasion);
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const PlannedRow& one) {
            return one.occasion.strand == occasion.strand && same_occasion(one.row, row);
        });
        if (same == rows.end()) {
            rows.push_back({std::move(occasion), std::move(row)});
            continue;
        }
        same->row.came.merge(row.came);
        same->row.missed.merge(row.missed);
        same->row.cover.merge(row.cover);
    }
    return rows;
}

SessionRow row_key(const Programme& programme, const Occasion& occasion) {
    SessionRow row;
    row.date.value = occasion.date;
    if (occasion.slot) row.slot = text::Located<record::SlotName>{programme[*occasion.slot].name, {}};
    if (occasion.pair) row.pair = text::Located<record::PairId>{programme[*occasion.pair].id, {}};
    else row.event = event_name(programme, occasion);
    return row;
}

bool same_occasion(const SessionRow& a, const SessionRow& b) {
    if (a.date.value != b.date.value || a.pair != b.pair || a.event != b.event) return false;
    return a.pair || !a.slot || !b.slot || a.slot == b.slot;
}

const record::SessionsFile* sessions_of(const Programme& programme, StrandIndex strand, text::IsoWeek week) {
    const auto& sessions = programme.records().sessions;
    const auto in_week = sessions.find(week);
    if (in_week == sessions.end()) return nullptr;
    const auto found = in_week->second.find(programme[strand].name);
    return found == in_week->second.end() ? nullptr : &found->second;
}

const SessionRow* recorded_row(const Programme& programme, StrandIndex strand, const SessionRow& row) {
    const auto* file = sessions_of(programme, strand, text::week_of(row.date.value));
    if (file == nullptr) return nullptr;
    for (const auto& one : file->rows)
        if (same_occasion(one, row)) return &one;
    return nullptr;
}

} // namespace kith::programme
