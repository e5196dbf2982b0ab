// SPDX-License-Identifier: MIT
#include "evidence/contact_public.hpp"

#include "statistics/suppression.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

constexpr std::int64_t base = 10; ///< members of a group of which a share is published

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
        members.push_back(group.mentees());
    }
    return statistics::shown_means(members, counted, base);
}

} // namespace

PublicContact public_contact(const Contact& contact) {
    PublicContact shown;
    shown.all = contact.all.mentees() >= base;
    shown.strand_mentees = mentees_of(contact.strands);
    shown.age_mentees = mentees_of(contact.ages);
    if (!shows_totals(shown.strand_mentees) || !shows_totals(shown.age_mentees)) {
        // Both tables have the same totals: the rows of one would tell what the other keeps back.
        keep_back(shown.strand_mentees);
        keep_back(shown.age_mentees);
        if (!shown.strand_mentees.total || !shown.age_mentees.total)
            shown.strand_mentees.total = shown.age_mentees.total = std::nullopt;
    }
    shown.strands = shown_groups(contact.strands, shown.strand_mentees);
    shown.ages = shown_groups(contact.ages, shown.age_mentees);
    std::vector<std::vector<std::int64_t>> weeks;
    for (const auto& week : contact.weeks) weeks.push_back({week.held, week.not_held, week.not_recorded});
    shown.weeks = suppressed(weeks);
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
