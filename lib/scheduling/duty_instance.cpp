// SPDX-License-Identifier: MIT
#include "scheduling/duty_instance.hpp"

#include "programme/duty_dates.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::Availability;
using programme::Calendar;
using programme::Programme;

constexpr text::Days week_length{7};

/// The number that stands for the key, in order of appearance.
template <class Key>
std::size_t number_of(std::map<Key, std::size_t>& numbers, Key key) {
    return numbers.try_emplace(key, numbers.size()).first->second;
}

} // namespace

DutyInstance::DutyInstance(const Programme& programme, StrandIndex strand, Date from, Date until,
                           const Commitments& busy)
    : programme_(programme),
      strand_(strand),
      from_(from),
      busy_(busy),
      availability_(programme, programme[strand]) {
    find_people();
    find_duties(from, until);
    find_rooms();
    find_supervisors();
    find_hindrances();
}

void DutyInstance::find_people() {
    const text::Located<record::StrandName> name{strand().name, {}};
    for (std::size_t i = 0; i < programme_.people().size(); ++i) {
        const auto& strands = programme_.people()[i].record->strands;
        const auto role = strands.find(name);
        if (role != strands.end() &&
            (role->second == record::Role::mentor || role->second == record::Role::spotter))
            people_.push_back({i});
    }
}

void DutyInstance::find_duties(Date from, Date until) {
    for (const auto& due : programme::duty_dates(programme_, strand_, from, until)) duties_.push_back({due.record, due.date, due.slot, due.place, true, {}, {}});
}

bool DutyInstance::overlap(const DatedDuty& one, const DatedDuty& other) const {
    return one.date == other.date && programme::overlap_in_time(slot(one), slot(other));
}

/// A duty takes one of a place's places; those that come first have them.
void DutyInstance::find_rooms() {
    for (std::size_t d = 0; d < duties_.size(); ++d) {
        auto& duty = duties_[d];
        int left = programme_[duty.place].holds;
        for (const auto& other : busy_.on(duty.date))
            if (other.place == duty.place && other.overlaps(slot(duty))) left = other.is_event() ? 0 : left - 1;
        for (std::size_t e = d; e-- > 0 && duties_[e].date == duty.date;)
            if (duties_[e].has_room && duties_[e].place == duty.place && overlap(duties_[e], duty)) --left;
        duty.has_room = left > 0;
    }
}

bool DutyInstance::is_free(PersonIndex person, const DatedDuty& duty) const {
    const auto& own = availability_.meeting(duty.slot, programme_.calendar_of(programme_[person].school));
    return std::any_of(own.begin(), own.end(), [&](SlotIndex at) {
        return availability_.usable(person).contains(at) &&
               programme_[programme_[at].calendar].stands(programme_[at], duty.date);
    });
}

Hindrance DutyInstance::hindrance_of(PersonIndex index, const DatedDuty& duty) const {
    const auto& person = programme_[index];
    if (!person.is_here(duty.date)) return Hindrance::away;
    const auto& days = person.record->no_duty;
    if (std::find(days.begin(), days.end(), text::weekday_of(duty.date)) != days.end())
        return Hindrance::no_duty_day;
    if (!is_free(index, duty)) return Hindrance::not_free;
    const auto& others = busy_.on(duty.date);
    if (std::any_of(others.begin(), others.end(), [&](const Commitment& other) {
            return other.overlaps(slot(duty)) && (other.has(index) || other.supervisor == index);
        }))
        return Hindrance::elsewhere;
    // Last: of those who lack a gate, the ones whom it alone keeps out are worth counting.
    return programme::gates_hold(*person.record, strand().matching().require.gates.mentor, duty.date)
               ? Hindrance::none
               : Hindrance::gates;
}

void DutyInstance::find_hindrances() {
    for (auto& duty : duties_)
        for (const auto person : people_) duty.hindrance.push_back(hindrance_of(person, duty));
}

Date DutyInstance::window_of(const Calendar& calendar, Date date) const {
    const auto monday = text::monday_of(date);
    switch (strand().scheduling().fair_over.value_or(record::FairOver::term)) {
    case record::FairOver::week: return monday;
    case record::FairOver::fortnight:
        return calendar.fortnight_week(date) == 0 ? monday : monday - week_length;
    case record::FairOver::term: break;
    }
    const auto* term = calendar.term_of(date);
    return term == nullptr ? date : term->from;
}

Date DutyInstance::window_of(const DatedDuty& duty) const {
    return window_of(programme_[slot(duty).calendar], duty.date);
}

/// What was done before the plan begins, by plans that were in force then.
void DutyInstance::count_done(solver::Rota& rota, const std::map<Date, std::size_t>& weeks,
                              const std::map<Date, std::size_t>& windows) const {
    rota.done_in_week.assign(rota.weeks, std::vector<int>(people_.size(), 0));
    rota.done_in_window.assign(rota.windows, std::vector<int>(people_.size(), 0));
    for (const auto& booking : programme::bookings_of(programme_)) {
        if (booking.strand != strand_ || booking.kind != programme::Booking::Kind::duty ||
            booking.first >= from_)
            continue;
        const auto calendar = booking.place ? programme_.calendar_of(programme_[*booking.place].school)
                                            : programme::CalendarIndex{};
        const auto week = weeks.find(text::monday_of(booking.first));
        const auto window = windows.find(window_of(programme_[calendar], booking.first));
        for (std::size_t p = 0; p < people_.size(); ++p) {
            if (std::find(booking.people.begin(), booking.people.end(), people_[p]) == booking.people.end())
                continue;
            if (week != weeks.end()) ++rota.done_in_week[week->second][p];
            if (window != windows.end()) ++rota.done_in_window[window->second][p];
        }
    }
}

std::vector<std::size_t> DutyInstance::positions() const {
    std::vector<std::size_t> found;
    for (std::size_t d = 0; d < duties_.size(); ++d)
        if (duties_[d].has_room && (duties_[d].supervisor || !needs_supervisor())) found.push_back(d);
    return found;
}

solver::Rota DutyInstance::rota() const {
    solver::Rota rota;
    rota.people = people_.size();
    rota.per_week = strand().scheduling().per_week;
    rota.seed = static_cast<std::uint64_t>(strand().matching().seed);
    std::map<Date, std::size_t> weeks, windows;
    std::map<record::SlotKind, std::size_t> kinds;
    const auto positions = this->positions();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& duty = duties_[positions[i]];
        const auto& number = duty.record->people;
        solver::RotaDuty one{static_cast<std::size_t>((duty.date - from_).count()),
                             number_of(weeks, text::monday_of(duty.date)),
                             number_of(windows, window_of(duty)),
                             number_of(kinds, slot(duty).kind),
                             number.at_least.value,
                             number.at_most.value,
                             duty.record->twos.value_or(false),
                             0,
                             {}};
        for (std::size_t p = 0; p < people_.size(); ++p)
            if (duty.hindrance[p] == Hindrance::none) one.who.push_back(p);
        rota.duties.push_back(std::move(one));
        // Whatever overlaps in time does so when the later of them begins.
        std::vector<std::size_t> at_once{i};
        for (std::size_t e = i; e-- > 0 && duties_[positions[e]].date == duty.date;)
            if (overlap(duties_[positions[e]], duty)) at_once.push_back(e);
        if (at_once.size() > 1) rota.one_of.push_back(std::move(at_once));
    }
    rota.weeks = weeks.size(), rota.windows = windows.size(),
    rota.kinds = std::max<std::size_t>(1, kinds.size());
    count_done(rota, weeks, windows);
    for (std::size_t a = 0; a < people_.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const auto avoids = [&](std::size_t one, std::size_t other) {
                const auto& list = programme_[people_[one]].not_with;
                return std::find(list.begin(), list.end(), people_[other]) != list.end();
            };
            if (avoids(a, b) || avoids(b, a)) rota.apart.emplace_back(b, a);
        }
    return rota;
}

} // namespace kith::scheduling
