// SPDX-License-Identifier: MIT
#include "scheduling/rota.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;
using programme::StrandIndex;
using text::Date;

constexpr int days_in_week = 7;

bool is_duty_of(const Occasion& occasion, StrandIndex strand) {
    return occasion.kind == Occasion::Kind::duty && occasion.strand == strand;
}

/// The terms of all schools that are not over, by their beginnings.
std::vector<std::pair<Date, Date>> terms_ahead(const Programme& programme) {
    std::vector<std::pair<Date, Date>> terms;
    for (const auto& calendar : programme.calendars())
        for (const auto& term : calendar.file().terms)
            if (term.to >= programme.today()) terms.emplace_back(term.from, term.to);
    std::sort(terms.begin(), terms.end());
    return terms;
}

std::set<PersonIndex> everyone(const Programme& programme, const Rota& rota) {
    std::set<PersonIndex> people;
    for (std::size_t i = 0; i < programme.people().size(); ++i) {
        const auto& person = programme[PersonIndex{i}];
        const auto role = person.record->strands.find(text::Located<record::StrandName>{programme[rota.strand].name, {}});
        if (role == person.record->strands.end() || person.has_left(programme.today())) continue;
        if (role->second == record::Role::mentor || role->second == record::Role::spotter) people.insert({i});
    }
    for (const auto& duty : rota.duties) people.insert(duty.people.begin(), duty.people.end());
    return people;
}

/// The window of `fair-over` that holds the date, counted from the Monday of the term's first week.
int window_of(const Rota& rota, Date date) {
    const auto week = static_cast<int>((text::monday_of(date) - text::monday_of(rota.from)).count()) / days_in_week;
    switch (rota.over) {
    case record::FairOver::week: return week;
    case record::FairOver::fortnight: return week / 2;
    case record::FairOver::term: break;
    }
    return 0;
}

/// The days of the strand's duties, with how many the person has.
std::map<Date, int> duties_by_day(const Rota& rota, PersonIndex person) {
    std::map<Date, int> days;
    for (const auto& duty : rota.duties) days[duty.date] += duty.takes_part(person) ? 1 : 0;
    return days;
}

int count_back_to_back(const std::map<Date, int>& days) {
    int count = 0;
    for (const auto& [date, number] : days) {
        const auto before = days.find(date - text::Days{1});
        if (number > 0) count += before != days.end() && before->second > 0 ? number : number - 1;
    }
    return count;
}

void count_windows(const Programme& programme, const Rota& rota, const std::map<Date, int>& days, DutyLoad& load) {
    std::map<int, int> windows;
    std::map<text::IsoWeek, std::pair<int, bool>> weeks; // duties, at school
    for (const auto& [date, number] : days) {
        windows[window_of(rota, date)] += number;
        auto& [duties, here] = weeks[text::week_of(date)];
        duties += number;
        here = here || programme[load.person].is_here(date);
    }
    const auto [least, most] = std::minmax_element(windows.begin(), windows.end(),
                                                   [](const auto& a, const auto& b) { return a.second < b.second; });
    load.least = least->second;
    load.most = most->second;
    for (const auto& [week, standing] : weeks) load.weeks_with_none += standing.first == 0 && standing.second ? 1 : 0;
}

DutyLoad load_of(const Programme& programme, const Rota& rota, PersonIndex person) {
    DutyLoad load{person};
    for (const auto& duty : rota.duties) {
        if (!duty.takes_part(person)) continue;
        ++load.duties;
        load.at_lunch += programme[*duty.slot].kind == record::SlotKind::lunch ? 1 : 0;
        load.covers += std::any_of(duty.cover.begin(), duty.cover.end(), [&](const auto& one) { return one.stand_in == person; });
    }
    const auto days = duties_by_day(rota, person);
    load.back_to_back = count_back_to_back(days);
    count_windows(programme, rota, days, load);
    return load;
}

} // namespace

std::optional<Rota> rota_of(const Programme& programme, StrandIndex strand) {
    for (const auto& [from, until] : terms_ahead(programme)) {
        Rota rota{strand, from, until, programme[strand].scheduling().fair_over.value_or(record::FairOver::term), {}, {}};
        for (auto& occasion : programme::agenda(programme, from, until))
            if (is_duty_of(occasion, strand)) rota.duties.push_back(std::move(occasion));
        if (rota.duties.empty()) continue;
        for (const auto person : everyone(programme, rota)) rota.people.push_back(load_of(programme, rota, person));
        std::stable_sort(rota.people.begin(), rota.people.end(),
                         [](const DutyLoad& a, const DutyLoad& b) { return a.duties > b.duties; });
        return rota;
    }
    return {};
}

} // namespace kith::scheduling
