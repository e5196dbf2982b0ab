// SPDX-License-Identifier: MIT
#include "scheduling/events.hpp"

#include "programme/timetables.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using Moment = std::pair<Date, Minutes>;

constexpr std::string_view session = "session";
constexpr std::string_view first_meeting = "first-meeting";

const record::Event* named(const std::vector<record::Event>& events, std::string_view name) {
    const auto found = std::find_if(events.begin(), events.end(), [&](const auto& event) { return !name.empty() && event.name == name; });
    return found == events.end() ? nullptr : &*found;
}

/// In how many of the options each place, or each adult, could be had.
template <class Of>
auto times_of_each(const std::vector<std::size_t>& options, Of of) {
    std::map<typename std::decay_t<decltype(of(0))>::value_type, int> times;
    for (const auto at : options)
        for (const auto& one : of(at)) ++times[one];
    return times;
}

} // namespace

EventPlanner::EventPlanner(const Programme& programme, StrandIndex strand, PlanDates dates)
    : programme_(programme), strand_(strand), dates_(dates) {
    if (!has_events()) return;
    agreed_ = programme::bookings_of(programme);
    std::erase_if(agreed_, [&](const programme::Booking& one) { return one.strand != strand || one.first >= dates.from; });
}

/// Meetings wait for what comes before the first of them, and make room for what stands on dates that the strand gives.
bool EventPlanner::is_first(const Event& event) const {
    const auto& all = strand().scheduling().events;
    const Event* at = &event;
    for (std::size_t steps = 0; at != nullptr && steps <= all.size(); ++steps) {
        if (at->next_to == session) return false;
        if (at->before == first_meeting || !at->dates.empty()) return true;
        at = named(all, at->next_to.empty() ? at->before : at->next_to);
    }
    return false;
}

std::vector<const record::Event*> EventPlanner::in_order(EventPhase phase) const {
    const auto& all = strand().scheduling().events;
    std::vector<const Event*> waiting, ordered;
    for (const auto& event : all)
        if (is_first(event) == (phase == EventPhase::before_meetings)) waiting.push_back(&event);
    const auto waits_for = [&](const Event& event, const Event& other) {
        return &event != &other && (named(all, event.next_to) == &other || named(all, other.before) == &event);
    };
    while (!waiting.empty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&](const Event* event) {
            return std::none_of(waiting.begin(), waiting.end(), [&](const Event* other) { return waits_for(*event, *other); });
        });
        if (next == waiting.end()) next = waiting.begin(); // a check refuses circles
        ordered.push_back(*next);
        waiting.erase(next);
    }
    return ordered;
}

std::vector<EventRow> EventPlanner::held_rows(const Event& event) const {
    std::vector<EventRow> found;
    for (const auto& one : agreed_)
        if (one.kind == programme::Booking::Kind::event && one.name == fmt::format("{}/{}", record::spelling(event.kind), event.name))
            found.push_back({&event, one.first, one.from, one.to, {}, one.place, one.people, one.supervisor});
    return found;
}

std::vector<EventRow> EventPlanner::rows_of(const Event& event) const {
    std::vector<EventRow> found;
    for (const auto& row : plan_.rows)
        if (row.event == &event) found.push_back(row);
    return found;
}

/// The times at which pairs of the strand meet in the plan, with all who do and, where it is one, the place.
std::vector<EventRow> EventPlanner::sessions(const Commitments& busy) const {
    std::map<std::tuple<Date, Minutes, Minutes>, EventRow> found;
    for (const auto& [date, all] : busy.all()) {
        if (date < dates_.from || dates_.until < date) continue;
        for (const auto& one : all) {
            if (one.kind != programme::Booking::Kind::meeting || one.strand != strand_) continue;
            auto& row = found[{date, one.from, one.to}];
            row.date = date, row.from = one.from, row.to = one.to;
            row.place = row.people.empty() || row.place == one.place ? one.place : std::nullopt;
            row.people.insert(row.people.end(), one.people.begin(), one.people.end());
        }
    }
    std::vector<EventRow> rows;
    for (auto& [time, row] : found) rows.push_back(std::move(row));
    return rows;
}

void EventPlanner::add_first_meetings(EventSetting& setting, const Commitments& busy) const {
    const auto note = [&](const std::vector<PersonIndex>& people, Moment when) {
        for (const auto person : people) {
            auto& first = setting.first_meetings.try_emplace(person, when).first->second;
            first = std::min(first, when);
        }
    };
    for (const auto& booking : agreed_) {
        if (booking.kind != programme::Booking::Kind::meeting) continue;
        const auto dates = programme::dates_of(programme_, booking, booking.first);
        if (!dates.empty() && dates.front() < dates_.from) note(booking.people, {dates.front(), booking.from});
    }
    for (const auto& [date, all] : busy.all())
        for (const auto& one : all)
            if (one.kind == programme::Booking::Kind::meeting && one.strand == strand_ && date >= dates_.from) note(one.people, {date, one.from});
}

EventSetting EventPlanner::setting_of(const Event& event, const Commitments& busy) const {
    EventSetting setting;
    const auto& all = strand().scheduling().events;
    setting.held = held_rows(event);
    if (event.next_to == session) {
        setting.beside = sessions(busy);
        setting.is_beside_all = !event.every && !event.offers;
    } else if (const auto* other = named(all, event.next_to)) {
        setting.beside = rows_of(*other);
        setting.is_beside_all = !event.every && !event.offers && other->audience == event.audience;
    }
    for (const auto& other : all) {
        if (named(all, other.before) != &event) continue;
        for (const auto& row : rows_of(other)) setting.not_before = std::max(setting.not_before.value_or(Moment{row.date, row.to}), {row.date, row.to});
    }
    if (event.before == first_meeting) add_first_meetings(setting, busy);
    else if (const auto* later = named(all, event.before))
        for (const auto& rows : {held_rows(*later), rows_of(*later)})
            for (const auto& row : rows) setting.not_after = std::min(setting.not_after.value_or(Moment{row.date, row.from}), {row.date, row.from});
    return setting;
}

void EventPlanner::add(Commitments& to, const EventRow& row) const {
    Commitment one{programme::Booking::Kind::event, strand_, row.date, row.from, row.to, row.people, row.supervisor, row.place};
    one.is_in_lessons = !row.event->off_timetable;
    if (row.supervisor) one.people.push_back(*row.supervisor);
    to.add(std::move(one));
    if (row.event->before == first_meeting)
        for (const auto person : row.people) to.hold_back(strand_, person, row.date, row.to);
}

/// The place and the adult of most of its dates come first, so that they stay the same where they can.
void EventPlanner::add_rows(const EventInstance& instance, const EventChoice& choice, Commitments& busy) {
    const auto& options = instance.options();
    const auto places = times_of_each(choice.options, [&](std::size_t at) { return options[at].places; });
    const auto adults = times_of_each(choice.options, [&](std::size_t at) { return options[at].adults; });
    const auto best = [](const auto& list, const auto& times) {
        return *std::max_element(list.begin(), list.end(), [&](const auto& a, const auto& b) { return times.at(a) < times.at(b); });
    };
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const auto& option = options[choice.options[i]];
        const auto& time = option.time;
        if (choice.people[i].empty()) continue;
        EventRow row{&instance.event(), time.date, time.from, time.to, {}, {}, {}, {}};
        if (!option.places.empty()) row.place = instance.event().next_to.empty() ? best(option.places, places) : option.places.front();
        if (!option.adults.empty()) row.supervisor = best(option.adults, adults);
        for (const auto person : choice.people[i]) row.people.push_back(instance.people()[person]);
        const auto school = row.place ? programme_[*row.place].school : programme_[row.people.front()].school;
        const auto slot = time.named.find(programme_.calendar_of(school));
        if (slot != time.named.end() && programme_[slot->second].from == time.from && programme_[slot->second].to == time.to)
            row.slot = slot->second;
        add(busy, row);
        plan_.rows.push_back(std::move(row));
    }
}

void EventPlanner::plan(const Event& event, Commitments& busy) {
    const EventInstance instance(programme_, strand_, dates_, event, busy, setting_of(event, busy));
    if (instance.people().empty() || (!event.dates.empty() && instance.obstacle() == "no-slot")) return;
    const auto choice = choose_dates(instance);
    plan_.objective += choice.objective;
    plan_.bound += choice.bound;
    const auto unreached = unreached_by(instance, choice);
    plan_.unreached.insert(plan_.unreached.end(), unreached.begin(), unreached.end());
    add_rows(instance, choice, busy);
}

void EventPlanner::plan(EventPhase phase, Commitments& busy) {
    for (const auto* event : in_order(phase)) plan(*event, busy);
    std::stable_sort(plan_.rows.begin(), plan_.rows.end(), [](const EventRow& a, const EventRow& b) {
        return std::tie(a.date, a.from) < std::tie(b.date, b.from);
    });
}

void EventPlanner::add_to(Commitments& busy) const {
    for (const auto& row : plan_.rows) add(busy, row);
}

void add_pinned(Commitments& to, const Programme& programme, StrandIndex strand, PlanDates dates,
                const std::vector<programme::PlannedMeeting>& pinned) {
    for (const auto& meeting : pinned) {
        const auto times = times_of(programme, meeting.slot, meeting.mentor_slot);
        const auto day = programme[meeting.slot].day;
        constexpr text::Days one_week{7};
        for (Date date = dates.from + (day - text::weekday_of(dates.from)); date <= dates.until; date += one_week)
            if (programme::is_meeting_day(programme, meeting, date))
                to.add({programme::Booking::Kind::meeting, strand, date, times.from, times.to, programme[meeting.pair].everyone(),
                        meeting.supervisor, meeting.place});
    }
}

} // namespace kith::scheduling
