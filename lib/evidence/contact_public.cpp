// SPDX-License-Identifier: MIT
#include "evidence/contact_public.hpp"

#include "statistics/suppression.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

constexpr std::int64_t base = 10; ///< members of a group of which a share is published

template <class Groups>
std::vector<bool> shown_groups(const Groups& groups, Suppressed& mentees) {
    std::vector<std::vector<std::int64_t>> cells;
    std::vector<statistics::Count> members;
    for (const auto& [key, group] : groups) {
        cells.push_back({group.met(), group.mentees() - group.met()});
        members.push_back(group.mentees());
    }
    mentees = suppressed(cells);
    const bool totals =
        mentees.total && std::all_of(mentees.column_totals.begin(), mentees.column_totals.end(),
                                     [](const auto& total) { return total.has_value(); });
    std::vector<bool> counted;
    for (std::size_t i = 0; i < members.size(); ++i)
        counted.push_back(totals && mentees.row_totals[i].has_value());
    if (!totals) { // tables that share a total that is kept back would tell on each other
        for (auto& row : mentees.cells) std::fill(row.begin(), row.end(), std::nullopt);
        std::fill(mentees.row_totals.begin(), mentees.row_totals.end(), std::nullopt);
    }
    return statistics::shown_means(members, counted, base);
}

} // namespace

PublicContact public_contact(const Contact& contact) {
    PublicContact shown;
    shown.all = contact.all.mentees() >= base;
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
