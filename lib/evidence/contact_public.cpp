// SPDX-License-Identifier: MIT
#include "evidence/contact_public.hpp"

#include "statistics/suppression.hpp"

#include <algorithm>
#include <set>

namespace kith::evidence {
namespace {

template <class Groups>
Suppressed mentees_of(const Groups& groups) {
    std::vector<std::vector<std::int64_t>> cells;
    for (const auto& [key, group] : groups) cells.push_back({group.met(), group.mentees() - group.met()});
    return suppressed(cells);
}

bool shows_totals(const Suppressed& mentees) {
    return mentees.total && std::all_of(mentees.column_totals.begin(), mentees.column_totals.end(),
                                        [](const auto& total) { return total.has_value(); });
}

void keep_back(Suppressed& mentees) {
    for (auto& row : mentees.cells) std::fill(row.begin(), row.end(), std::nullopt);
    for (auto* totals : {&mentees.row_totals, &mentees.column_totals})
        std::fill(totals->begin(), totals->end(), std::nullopt);
}

template <class Groups>
std::vector<bool> shown_groups(const Groups& groups, const Suppressed& mentees) {
    std::vector<statistics::Count> members;
    std::vector<bool> counted;
    for (const auto& [key, group] : groups) {
        counted.push_back(mentees.row_totals[members.size()].has_value());
        members.push_back(group.people());
    }
    return statistics::shown_means(members, counted, percent_base);
}

/// Ten only because some are counted in two strands.
bool is_ten_by_name(const ContactGroup& group) { return group.mentees() >= percent_base && group.people() < percent_base; }

bool is_ten_by_name(const Contact& contact) {
    return is_ten_by_name(contact.all) || std::any_of(contact.ages.begin(), contact.ages.end(),
                                                      [](const auto& one) { return is_ten_by_name(one.second); });
}

using Weeks = std::set<text::IsoWeek>;

Weeks open_weeks(const Contact& contact) {
    Weeks open;
    for (const auto& week : contact.weeks)
        if (week.not_recorded > 0) open.insert(week.week);
    return open;
}

OnRecord in_weeks_without(const Weeks& open, const ContactTally& tally) {
    OnRecord found;
    for (const auto& [week, on_record] : tally.by_week)
        if (!open.contains(week)) add(found, on_record);
    return found;
}

template <class Groups>
std::vector<OnRecord> recorded_of(const Groups& groups, const Weeks& open) {
    std::vector<OnRecord> rows;
    for (const auto& [key, group] : groups) rows.push_back(in_weeks_without(open, group.tally));
    return rows;
}

Suppressed suppressed_rows(const std::vector<OnRecord>& rows) {
    std::vector<std::vector<std::int64_t>> cells;
    for (const auto& row : rows) cells.push_back({row.held, row.not_held});
    return suppressed(cells);
}

bool is_whole(const std::vector<MaybeCount>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const MaybeCount& cell) { return cell.has_value(); });
}

/// What was due in none but open weeks is not nothing: it is not known.
std::optional<OnRecord> unless_unknown(const OnRecord& row, bool is_all_recorded) {
    return row.due() > 0 || is_all_recorded ? std::optional(row) : std::nullopt;
}

PublicMeetings public_meetings(const std::vector<OnRecord>& rows, const Suppressed& shown, bool totals,
                               bool is_all_recorded) {
    PublicMeetings found;
    OnRecord all;
    bool is_all = totals;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool is_shown = totals && is_whole(shown.cells[i]) && shown.row_totals[i];
        found.rows.push_back(is_shown ? unless_unknown(rows[i], is_all_recorded) : std::nullopt);
        is_all = is_all && is_shown;
        add(all, rows[i]);
    }
    if (is_all) found.all = unless_unknown(all, is_all_recorded);
    return found;
}

/// The tables of weeks, strands and ages have the same totals, and are safe together where these are shown; else the
/// weeks alone are.
void add_meetings(const Contact& contact, PublicContact& shown) {
    const auto open = open_weeks(contact);
    shown.is_all_recorded = open.empty();
    std::vector<std::vector<std::int64_t>> weeks;
    for (const auto& week : contact.weeks) {
        const bool is_open = open.contains(week.week);
        weeks.push_back({is_open ? 0 : week.held, is_open ? 0 : week.not_held, 0});
    }
    shown.weeks = suppressed(weeks);
    const auto strands = recorded_of(contact.strands, open), ages = recorded_of(contact.ages, open);
    const auto by_strand = suppressed_rows(strands), by_age = suppressed_rows(ages);
    const bool totals = shows_totals(shown.weeks) && shows_totals(by_strand) && shows_totals(by_age);
    shown.strand_meetings = public_meetings(strands, by_strand, totals, open.empty());
    shown.age_meetings = public_meetings(ages, by_age, totals, open.empty());
}

} // namespace

PublicContact public_contact(const Contact& contact) {
    PublicContact shown;
    shown.all = contact.all.people() >= percent_base;
    shown.strand_mentees = mentees_of(contact.strands);
    shown.age_mentees = mentees_of(contact.ages);
    const bool by_name = is_ten_by_name(contact);
    if (by_name || !shows_totals(shown.strand_mentees) || !shows_totals(shown.age_mentees)) {
        // Both tables have the same totals: the rows of one would tell what the other keeps back.
        keep_back(shown.strand_mentees);
        keep_back(shown.age_mentees);
        if (by_name || !shown.strand_mentees.total || !shown.age_mentees.total)
            shown.strand_mentees.total = shown.age_mentees.total = std::nullopt;
    }
    shown.strands = shown_groups(contact.strands, shown.strand_mentees);
    shown.ages = shown_groups(contact.ages, shown.age_mentees);
    add_meetings(contact, shown);
    return shown;
}

PublicDuties public_duties(const Contact& contact) {
    std::vector<std::vector<std::int64_t>> cells;
    std::vector<statistics::Count> people;
    for (const auto& [strand, tally] : contact.duties) {
        cells.push_back({tally.held, tally.not_held, tally.not_recorded});
        people.push_back(tally.people);
    }
    const auto counts = suppressed(cells);
    PublicDuties shown{statistics::shown_means(people, std::vector<bool>(people.size(), true), percent_base), counts.is_whole};
    shown.all = shown.all && std::find(shown.rows.begin(), shown.rows.end(), true) != shown.rows.end();
    for (std::size_t i = 0; i < shown.rows.size(); ++i)
        shown.rows[i] = shown.rows[i] && is_whole(counts.cells[i]) && counts.row_totals[i];
    return shown;
}

std::array<std::int64_t, 5> banded(const ContactGroup& group) {
    std::array<std::int64_t, 5> bands{};
    for (const auto& dose : group.doses) {
        std::size_t band = dose_bands.size() - 1;
        while (dose.meetings < dose_bands[band]) --band;
        ++bands[band];
    }
    return bands;
}

} // namespace kith::evidence
