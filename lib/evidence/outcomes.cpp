// SPDX-License-Identifier: MIT
#include "evidence/outcomes.hpp"

#include "evidence/attendance.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

using programme::PersonIndex;
using programme::Programme;
using record::MeasureTaken;
using record::SubscaleName;
using statistics::Score;

constexpr Score rank_unit =
    statistics::score_unit / 1000; // equal changes stay equal though their scores were rounded

double points(Score score) {
    return static_cast<double>(score) / static_cast<double>(statistics::score_unit);
}

/// The days on which each person came to a meeting of a pair that was held.
using MeetingDays = std::map<record::PersonId, std::vector<text::Date>>;

MeetingDays meeting_days(const Programme& programme) {
    MeetingDays days;
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [strand, file] : files)
            for (const auto& row : file.rows) {
                const auto pair = row.pair ? programme.find(row.pair->value) : std::nullopt;
                if (!pair || !was_held(programme[*pair], programme, row)) continue;
                for (const auto& id : row.came) days[id.value].push_back(row.date.value);
            }
    return days;
}

bool has_role(const programme::Person& person, record::Role role) {
    const auto& strands = person.record->strands;
    return std::any_of(strands.begin(), strands.end(), [&](const auto& one) { return one.second == role; });
}

/// A score and the day it is of.
struct Dated {
    Score score = 0;
    text::Date date{};
};

enum class Which { first, last };

/// The first or last score of a wave; counts the person as without a score where there were answers and none
/// of them gave one.
std::optional<Dated> score_at(const Outcomes& all, const SubscaleName& subscale, const record::Person& person,
                              record::Wave wave, Which which, OutcomeCounts& counts) {
    std::optional<Dated> found;
    bool filled_in = false;
    for (const auto& taken : person.measures) {
        if (taken.measure.value != all.question.measure || taken.wave != wave ||
            taken.date > all.question.day)
            continue;
        filled_in = true;
        const auto score = score_of(*all.measure, subscale, taken).score;
        if (!score) continue;
        const bool is_better =
            !found || (which == Which::first ? taken.date < found->date : taken.date >= found->date);
        if (is_better) found = Dated{*score, taken.date};
    }
    counts.unscored += filled_in && !found ? 1 : 0;
    return found;
}

std::int64_t meetings_between(const MeetingDays& days, const record::PersonId& id, text::Date after,
                              text::Date up_to) {
    const auto found = days.find(id);
    if (found == days.end()) return 0;
    return std::count_if(found->second.begin(), found->second.end(),
                         [&](text::Date date) { return after < date && date <= up_to; });
}

/// Fills in who has scores, and how many were lost.
void gather(const Programme& programme, const Outcomes& all, const MeetingDays& days, SubscaleOutcome& one) {
    double lost = 0;
    for (std::size_t i = 0; i < programme.people().size(); ++i) {
        const PersonIndex index{i};
        const auto& person = programme[index];
        if (!has_role(person, all.question.role)) continue;
        const auto before =
            score_at(all, one.name, *person.record, all.question.before, Which::first, one.counts);
        const auto after =
            score_at(all, one.name, *person.record, all.question.after, Which::last, one.counts);
        one.counts.before += before ? 1 : 0;
        one.counts.after += after ? 1 : 0;
        if (before && !after) lost += points(before->score);
        if (!before || !after) continue;
        const auto met = meetings_between(days, person.id, before->date, after->date);
        one.people.push_back({index, before->score, after->score, met});
    }
    one.counts.both = static_cast<std::int64_t>(one.people.size());
    if (const auto gone = one.counts.before - one.counts.both; gone > 0)
        one.mean_before_lost = lost / static_cast<double>(gone);
    std::sort(one.people.begin(), one.people.end(), [](const PersonChange& a, const PersonChange& b) {
        return std::tuple(a.before, a.after, a.person.value) < std::tuple(b.before, b.after, b.person.value);
    });
}

/// Counts people by the measure's bands; those under the lowest stand in a band of their own, where there is
/// anybody.
void count_bands(const record::Measure& measure, SubscaleOutcome& one) {
    if (!measure.bands) return;
    const auto found = measure.bands->of.find({one.name, {}});
    if (found == measure.bands->of.end() || found->second.empty()) return;
    std::vector<std::pair<Score, std::string>> bands;
    for (const auto& band : found->second) bands.emplace_back(score_of(band.from), band.name);
    std::sort(bands.begin(), bands.end());
    one.bands.push_back({"below " + bands.front().second});
    for (const auto& band : bands) one.bands.push_back({band.second});
    const auto at = [&](Score score) {
        const auto above = std::upper_bound(bands.begin(), bands.end(), score,
                                            [](Score value, const auto& band) { return value < band.first; });
        return static_cast<std::size_t>(above - bands.begin());
    };
    for (const auto& person : one.people) {
        ++one.bands[at(person.before)].before;
        ++one.bands[at(person.after)].after;
    }
    if (one.bands.front().before == 0 && one.bands.front().after == 0) one.bands.erase(one.bands.begin());
}

/// Works out how they changed, a rise being for the better.
void compare(SubscaleOutcome& one) {
    const int sign = one.direction == record::Direction::up ? 1 : -1;
    std::vector<statistics::Change> changes;
    std::vector<std::int64_t> thousandths;
    std::vector<std::pair<std::int64_t, std::int64_t>> doses;
    for (auto& person : one.people) {
        const Score change = sign * (person.after - person.before);
        const auto half = change < 0 ? -rank_unit / 2 : rank_unit / 2;
        changes.push_back({sign * points(person.before), sign * points(person.after)});
        thousandths.push_back((change + half) / rank_unit);
        doses.emplace_back(person.meetings, thousandths.back());
        if (one.reliable) person.verdict = statistics::verdict(*one.reliable, points(change));
    }
    one.change = statistics::paired_change(changes);
    if (!one.change) return;
    one.sizes = statistics::effect_sizes(*one.change);
    one.change->mean_before *= sign, one.change->mean_after *= sign;
    one.ranks = statistics::signed_ranks(thousandths);
    one.tails = statistics::exact_tails(one.ranks);
    one.tails_counted = one.tails.has_value();
    if (!one.tails) one.tails = statistics::normal_tails(one.ranks);
    one.middle = statistics::middle_change(thousandths);
    for (auto* figure : {&one.middle->estimate, &one.middle->interval.low, &one.middle->interval.high})
        *figure /= 1000;
    one.dose = statistics::association(doses);
}

} // namespace

Outcomes outcomes(const Programme& programme, const OutcomeQuestion& question) {
    Outcomes all{question, &programme.records().measures.at(question.measure), {}};
    const auto days = meeting_days(programme);
    for (const auto& [name, subscale] : all.measure->subscales) {
        SubscaleOutcome one;
        one.name = name.value;
        one.direction = direction_of(*all.measure, subscale);
        one.reliable = reliable_change_of(*all.measure, subscale);
        gather(programme, all, days, one);
        count_bands(*all.measure, one);
        compare(one);
        all.subscales.push_back(std::move(one));
    }
    return all;
}

} // namespace kith::evidence
