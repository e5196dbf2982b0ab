// SPDX-License-Identifier: MIT
#include "matching/teams.hpp"

#include "programme/lottery.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <numeric>

namespace kith::matching {
namespace {

namespace code = text::code;
using record::Level;

/// Rounded half up.
int mean(int total, std::size_t count) {
    const auto n = static_cast<int>(count);
    return (total + n / 2) / n;
}

bool names(const std::vector<PersonIndex>& people, PersonIndex person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

} // namespace

bool kept_apart(const Instance& instance, MenteePos a, MenteePos b) {
    const auto one = instance.mentee(a).person, other = instance.mentee(b).person;
    if (!instance.settings().use_private || !one || !other) return false;
    return names(instance.programme()[*one].not_with, *other) ||
           names(instance.programme()[*other].not_with, *one);
}

bool Teams::kept_apart(MenteePos a, MenteePos b) const { return matching::kept_apart(*instance_, a, b); }

text::Result<Teams> Teams::of(const Instance& instance) {
    text::Findings findings;
    Teams teams(instance);
    teams.teams_ = instance.strand().teams;
    teams.fix_agreed();
    teams.fix_rows(findings);
    for (const auto& rest : instance.rests()) teams.fix_rest(rest);
    if (findings.has_errors()) return findings;
    teams.compute_pairings();
    return {std::move(teams), std::move(findings)};
}

std::string Teams::name(TeamPos at) const {
    std::vector<std::string> ids;
    for (const auto mentor : mentors(at)) ids.push_back(instance_->programme()[mentor].id.text);
    return fmt::format("{}", fmt::join(ids, "+"));
}

std::optional<TeamPos> Teams::find(std::vector<PersonIndex> mentors) const {
    std::sort(mentors.begin(), mentors.end());
    const auto found = std::find(teams_.begin(), teams_.end(), mentors);
    if (found == teams_.end()) return {};
    return TeamPos{static_cast<std::size_t>(found - teams_.begin())};
}

void Teams::fix_agreed() {
    const auto& world = instance_->programme();
    for (const auto index : world.agreed_pairs(instance_->strand_index(), instance_->settings().day)) {
        const auto& pair = world[index];
        auto team = find(pair.mentors);
        if (!team && instance_->settings().rematch) continue;
        if (!team) {
            team = TeamPos{teams_.size()};
            teams_.push_back(pair.mentors);
            std::sort(teams_.back().begin(), teams_.back().end());
        }
        for (const auto mentee : pair.mentees) {
            const Seat seat{*team, *instance_->find_mentee({mentee, {}})};
            if (agreed_.emplace(seat, index).second && !instance_->settings().rematch)
                fixed_.push_back({seat});
        }
    }
}

void Teams::fix_rows(text::Findings& findings) {
    std::set<const record::ProposedRow*> rows;
    for (const auto& fixed : instance_->fixed())
        if (fixed.row != nullptr && rows.insert(fixed.row).second) fix_row(*fixed.row, findings);
    std::map<MenteePos, int> groups;
    std::map<TeamPos, int> sizes;
    for (const auto& fixed : fixed_) {
        const bool over =
            ++sizes[fixed.seat.team] > capacity(fixed.seat.team) || ++groups[fixed.seat.mentee] > 1;
        if (over && fixed.row != nullptr)
            findings.error(code::over_capacity, fixed.row->span,
                           "with this fixed row a group is too large, or someone is in two",
                           "remove the row, or take someone out of it");
    }
}

void Teams::fix_row(const record::ProposedRow& row, text::Findings& findings) {
    const auto& world = instance_->programme();
    std::vector<PersonIndex> mentors;
    for (const auto& id : row.mentors) mentors.push_back(*world.find(id.value));
    const auto team = find(mentors);
    if (!team)
        return findings.error(code::ineligible, row.span,
                              "the mentors of this fixed row are no team of the strand",
                              "remove the row, or correct the teams");
    std::vector<MenteePos> mentees;
    for (const auto& id : row.mentees) mentees.push_back(*instance_->find_mentee({world.find(id.value), {}}));
    for (const auto mentee : mentees) {
        for (const auto other : mentees)
            if (mentee < other && kept_apart(mentee, other))
                findings.error(code::ineligible, row.span, "this fixed row breaks the rule 'not-available'",
                               "remove the row, or its 'keep: true'");
        if (!agreed_.contains({*team, mentee}) || instance_->settings().rematch)
            fixed_.push_back({{*team, mentee}, &row});
    }
}

/// Those whom a fixed row has elsewhere are not fixed here; and nobody is where too few or too many would be.
void Teams::fix_rest(const Rest& rest) {
    if (!rest.stays()) return;
    const auto team = *find(rest.mentors);
    const auto* row = instance_->fixed_row(rest.pair);
    std::vector<Seat> seats;
    for (const auto& mentee : rest.mentees) {
        const Seat seat{team, *instance_->find_mentee(mentee)};
        of_rests_.insert(seat);
        const bool is_free = std::none_of(fixed_.begin(), fixed_.end(), [&](const FixedSeat& fixed) {
            return fixed.seat.mentee == seat.mentee || (fixed.seat.team == team && kept_apart(fixed.seat.mentee, seat.mentee));
        });
        if (is_free) seats.push_back(seat);
    }
    const auto already = std::count_if(fixed_.begin(), fixed_.end(), [&](const FixedSeat& fixed) { return fixed.seat.team == team; });
    const auto size = static_cast<int>(already) + static_cast<int>(seats.size());
    if ((instance_->settings().rematch && row == nullptr) || size < at_least() || size > capacity(team)) return;
    for (const auto seat : seats) fixed_.push_back({seat, row});
}

bool Teams::has_fixed(TeamPos at) const {
    return std::any_of(fixed_.begin(), fixed_.end(),
                       [&](const auto& fixed) { return fixed.seat.team == at; });
}

int Teams::capacity(TeamPos at) const {
    int most = instance_->groups()->size.at_most.value;
    for (const auto mentor : mentors(at))
        if (const auto pos = instance_->find_mentor(mentor)) most = std::min(most, instance_->capacity(*pos));
    return most;
}

void Teams::compute_pairings() {
    for (std::size_t t = 0; t < count(); ++t)
        for (std::size_t e = 0; e < instance_->mentees(); ++e) pairings_.push_back(pairing({{t}, {e}}));
}

Pairing Teams::pairing(Seat seat) const {
    const auto& world = instance_->programme();
    const auto& team = mentors(seat.team);
    const auto unavailable = Broken{1} << not_available_bit();
    Pairing whole;
    whole.points.assign(instance_->strand().matching().prefer.all.size(), 0);
    for (const auto mentor : team) {
        const auto at = instance_->find_mentor(mentor);
        if (!at) {
            whole.broken |= unavailable;
            continue;
        }
        const auto& one = (*instance_)[{*at, seat.mentee}];
        whole.broken |= one.broken;
        whole.fit += one.fit;
        for (std::size_t i = 0; i < one.points.size(); ++i) whole.points[i] += one.points[i];
        if (one.rank > 0 && (whole.rank == 0 || one.rank < whole.rank)) whole.rank = one.rank;
    }
    whole.fit = mean(whole.fit, team.size());
    for (auto& f : whole.points) f = mean(f, team.size());
    // Nobody leads two groups, and who left the teams of the file leads none but the agreed one.
    const bool is_given = seat.team.value < instance_->strand().teams.size();
    const auto leads_another = [&](PersonIndex mentor) {
        for (std::size_t t = instance_->strand().teams.size(); t < count(); ++t)
            if (names(teams_[t], mentor)) return true;
        return false;
    };
    if (!is_given || std::any_of(team.begin(), team.end(), leads_another)) whole.broken |= unavailable;
    whole.lottery =
        programme::lottery_value(fmt::format("{}|{}|{}", instance_->strand().matching().seed, name(seat.team),
                                             id_of(world, instance_->mentee(seat.mentee))));
    return whole;
}

namespace {

struct Tally {
    Tally(const Teams& teams, const std::vector<Seat>& seats)
        : size(teams.count()), of_mentee(teams.instance().mentees()) {
        for (const auto seat : seats) ++size[seat.team.value], ++of_mentee[seat.mentee.value];
    }
    std::vector<int> size;
    std::vector<int> of_mentee;
};

template <class Value>
std::int64_t sum_placed(const Tally& tally, Value value) {
    std::int64_t total = 0;
    for (std::size_t e = 0; e < tally.of_mentee.size(); ++e)
        if (tally.of_mentee[e] > 0) total += value(MenteePos{e});
    return total;
}

template <class Value>
std::int64_t sum_seats(const std::vector<Seat>& seats, Value value) {
    return std::accumulate(seats.begin(), seats.end(), std::int64_t{0},
                           [&](std::int64_t total, Seat seat) { return total + value(seat); });
}

int lowest_fit(const Teams& teams, const std::vector<Seat>& seats) {
    std::set<Seat> fixed;
    for (const auto& one : teams.fixed()) fixed.insert(one.seat);
    int lowest = full_marks;
    for (const auto seat : seats)
        if (!fixed.contains(seat)) lowest = std::min(lowest, teams[seat].fit);
    return lowest;
}

std::vector<std::int64_t> value_of(const Teams& teams, Level level, const std::vector<Seat>& seats,
                                   const Tally& tally) {
    const auto& i = teams.instance();
    const auto weak_below = i.strand().matching().weak_below.value;
    switch (level) {
    case Level::keep: return {sum_seats(seats, [&](Seat s) { return teams.is_to_keep(s); })};
    case Level::place: return {sum_placed(tally, [](MenteePos) { return 1; })};
    case Level::waiting: return {sum_placed(tally, [&](MenteePos at) { return i.days_waited(at); })};
    case Level::weak: return {sum_seats(seats, [&](Seat s) { return teams[s].fit < weak_below; })};
    case Level::floor: return {lowest_fit(teams, seats)};
    case Level::spread:
        return {std::inner_product(tally.size.begin(), tally.size.end(), tally.size.begin(), 0)};
    case Level::fill: return {static_cast<std::int64_t>(seats.size())};
    case Level::fit: return {sum_seats(seats, [&](Seat s) { return teams[s].fit; })};
    case Level::need: break;
    case Level::choices: break;
    }
    std::vector<std::int64_t> values;
    if (level == Level::need)
        for (const auto band : need_bands)
            values.push_back(sum_placed(tally, [&](MenteePos at) { return i.need(at) == band; }));
    else
        for (int rank = 1; rank <= i.longest_choice_list(); ++rank)
            values.push_back(sum_seats(seats, [&](Seat s) { return teams[s].rank == rank; }));
    return values;
}

} // namespace

std::vector<LevelValue> values_of(const Teams& teams, const std::vector<Seat>& seats) {
    const Tally tally(teams, seats);
    std::int64_t missing = 0;
    for (std::size_t t = 0; t < teams.count(); ++t)
        if (teams.has_fixed({t})) missing += std::max(0, teams.at_least() - tally.size[t]);
    std::vector<LevelValue> values{{"bounds", {missing}}};
    for (const auto level : deciding_levels(teams.instance()))
        values.push_back({std::string(record::spelling(level)), value_of(teams, level, seats, tally)});
    return values;
}

} // namespace kith::matching
