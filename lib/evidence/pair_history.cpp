// SPDX-License-Identifier: MIT
#include "evidence/pair_history.hpp"

#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {

HeldMeetings held_meetings(const Programme& programme, Date day) {
    HeldMeetings held(programme.pairs().size());
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [strand, file] : files)
            for (const auto& row : file.rows) {
                if (!row.pair || row.date.value > day) continue;
                const auto pair = programme.find(row.pair->value);
                if (pair && programme[*pair].strand == programme.find(strand) &&
                    was_held(programme[*pair], programme, row))
                    held[pair->value].push_back({row.date.value, &row});
            }
    for (auto& of_pair : held)
        std::stable_sort(of_pair.begin(), of_pair.end(),
                         [](const HeldMeeting& a, const HeldMeeting& b) { return a.date < b.date; });
    return held;
}

namespace {

bool share_any(const std::vector<PersonIndex>& some, const std::vector<PersonIndex>& others) {
    return std::any_of(some.begin(), some.end(),
                       [&](PersonIndex one) { return std::find(others.begin(), others.end(), one) != others.end(); });
}

} // namespace

bool goes_on(const Programme& programme, PairIndex pair, Date day) {
    const auto& old = programme[pair];
    if (!old.has_ended(day)) return false;
    const auto& pairs = programme.pairs();
    const auto ended = old.record->ended->date;
    return std::any_of(pairs.begin(), pairs.end(), [&](const programme::Pair& other) {
        const auto began = other.record->began;
        return &other != &old && other.strand == old.strand && is_known(other, day) && began >= ended &&
               began <= ended + text::Days{28} && share_any(old.mentors, other.mentors) &&
               (share_any(old.mentees, other.mentees) || (old.form && old.form == other.form));
    });
}

std::map<PairIndex, std::vector<PairWeek>> school_weeks(const std::vector<DueMeeting>& due, const HeldMeetings& held) {
    std::map<PairIndex, std::map<text::IsoWeek, bool>> open;
    for (const auto& one : due) {
        auto& is_open = open[one.meeting.planned.pair][text::week_of(one.meeting.date)];
        is_open = is_open || one.became == Became::not_recorded;
    }
    std::map<PairIndex, std::vector<PairWeek>> found;
    for (const auto& [pair, weeks] : open)
        for (const auto& [week, is_open] : weeks) {
            const auto monday = text::monday_of(week);
            const auto& meetings = held[pair.value];
            const auto first = std::lower_bound(meetings.begin(), meetings.end(), monday,
                                                [](const HeldMeeting& one, Date date) { return one.date < date; });
            const bool is_held = first != meetings.end() && first->date < monday + text::Days{7};
            found[pair].push_back({week, is_held, is_open});
        }
    return found;
}

std::map<PairIndex, std::vector<PairWeek>> weeks_on_record(const std::vector<DueMeeting>& due, const HeldMeetings& held) {
    auto found = school_weeks(due, held);
    for (auto& [pair, weeks] : found) std::erase_if(weeks, [](const PairWeek& week) { return !week.is_on_record(); });
    return found;
}

} // namespace kith::evidence
