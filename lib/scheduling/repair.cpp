// SPDX-License-Identifier: MIT
#include "scheduling/repair.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using Turn = std::pair<PairIndex, std::int64_t>;

constexpr text::Days one_day{1};

/// The end of the term that holds the date at one of the schools; the date itself outside terms.
Date end_of_term(const Programme& programme, Date date) {
    Date end = date;
    for (const auto& calendar : programme.calendars())
        if (const auto* term = calendar.term_of(date)) end = std::max(end, term->to);
    return end;
}

/// The slots of the row stand on the date, whatever becomes of the place.
bool stands(const Instance& part, const DatedMeeting& meeting) {
    const auto& world = part.programme();
    const auto at = [&](SlotIndex slot) { return world[world[slot].calendar].stands(world[slot], meeting.date); };
    return at(meeting.planned.slot) && (!meeting.planned.mentor_slot || at(*meeting.planned.mentor_slot));
}

Turn turn_of(const Instance& part, PairIndex pair, SlotIndex slot, Date date) { return {pair, part.turn_of(slot, date)}; }

Held held(const DatedMeeting& meeting) {
    const auto& row = meeting.planned;
    return {meeting.date, row.slot, row.mentor_slot, {row.place, row.supervisor}};
}

/// Why an agreed meeting cannot take place as it was.
class Why {
  public:
    explicit Why(const Instance& part) : part_(part), world_(part.programme()) {}

    /// Fills in what keeps the meeting from being as it was; `full` where nothing does but the others.
    void tell(Move& move) const {
        const auto& was = *move.was;
        move.because = "full";
        for (const auto person : world_[move.pair].everyone()) {
            const auto because = of_person(person, was);
            if (because.empty()) continue;
            move.because = because;
            move.who = person;
            return;
        }
        if (!part_.is_ready(move.pair, was.date)) move.because = "gates";
        else tell_seat(move);
    }

  private:
    std::string of_person(PersonIndex person, const Held& was) const {
        if (!world_[person].is_here(was.date)) return "not-available";
        const auto times = times_of(world_, was.slot, was.mentor_slot);
        for (const auto& one : part_.commitments().on(was.date))
            if (times.overlap({one.from, one.to}) && (one.supervisor == person || one.has(person))) return "elsewhere";
        const auto& own = part_.availability().meeting(was.slot, world_.calendar_of(world_[person].school));
        const bool is_free = std::any_of(own.begin(), own.end(), [&](SlotIndex at) { return part_.availability().usable(person).contains(at); });
        return is_free ? "" : "not-free";
    }

    void tell_seat(Move& move) const {
        const auto& was = *move.was;
        const auto& dates = part_.dates_of(was.slot);
        if (std::find(dates.begin(), dates.end(), was.date) == dates.end()) return;
        const auto& supply = part_.supply(was.slot, was.date);
        if (!offers_place(supply, was.seat.place)) move.because = "places";
        else if (!offers_adult(supply, was.seat.adult)) move.because = "supervision", move.who = was.seat.adult;
    }

    const Instance& part_;
    const Programme& world_;
};

/// The changes of one strand.
class Changes {
  public:
    Changes(const Instance& part, const AgreedMeetings& agreed, const Plan& plan) : part_(part) {
        for (const auto& row : plan.rows)
            for (const Date date : row.dates)
                now_[turn_of(part, row.pair, row.slot, date)].push_back({date, row.slot, row.mentor_slot, row.seat});
        for (auto& [turn, meetings] : now_)
            std::sort(meetings.begin(), meetings.end(), [](const Held& a, const Held& b) { return a.date < b.date; });
        for (const auto& one : agreed.kept) keep_time(one);
        for (const auto& one : still_to_tell_) tell(one, "");
        for (const auto& one : agreed.closed)
            if (now_.contains(turn_of(part, one.planned.pair, one.planned.slot, one.date))) tell(one, "closed");
        for (const auto& [turn, meetings] : now_)
            for (const auto& one : meetings) moves_.push_back({part.strand_index(), turn.first, {}, one, "new", {}});
    }

    std::vector<Move> run() {
        const auto& world = part_.programme();
        std::stable_sort(moves_.begin(), moves_.end(), [&](const Move& a, const Move& b) {
            const auto key = [&](const Move& move) {
                const auto& at = move.was ? *move.was : *move.now;
                return std::tuple(at.date, world[at.slot].from, move.pair);
            };
            return key(a) < key(b);
        });
        return std::move(moves_);
    }

  private:
    /// One that keeps its time is none, or a change of seat.
    void keep_time(const DatedMeeting& agreed) {
        const auto was = held(agreed);
        auto& now = now_[turn_of(part_, agreed.planned.pair, was.slot, was.date)];
        const auto same = std::find_if(now.begin(), now.end(), [&](const Held& one) { return one.is_at_time_of(was); });
        if (same == now.end()) return still_to_tell_.push_back(agreed);
        if (same->seat.place != was.seat.place || same->seat.adult != was.seat.adult) add({part_.strand_index(), agreed.planned.pair, was, *same, "", {}});
        now.erase(same);
    }

    /// One that does not: the first other meeting of its turn takes its place.
    void tell(const DatedMeeting& agreed, const std::string& because) {
        auto& now = now_[turn_of(part_, agreed.planned.pair, agreed.planned.slot, agreed.date)];
        Move move{part_.strand_index(), agreed.planned.pair, held(agreed), {}, because, {}};
        if (!now.empty()) {
            move.now = now.front();
            now.erase(now.begin());
        }
        if (move.now || because.empty()) add(std::move(move));
    }

    void add(Move move) {
        if (move.because.empty()) Why(part_).tell(move);
        moves_.push_back(std::move(move));
    }

    const Instance& part_;
    std::map<Turn, std::vector<Held>> now_;
    std::vector<DatedMeeting> still_to_tell_;
    std::vector<Move> moves_;
};

} // namespace

std::optional<RepairSpan> repair_span(const Programme& programme, const std::vector<StrandIndex>& strands, Date from) {
    std::optional<Date> first; // of the plans that are in force on the day or begin after it
    for (const auto strand : strands)
        for (const auto& plan : programme::plans_of(programme, strand))
            if (!plan.next || *plan.next > from) first = std::min(first.value_or(Date::max()), std::max(plan.from, from));
    if (!first) return {};
    RepairSpan span{{}, {*first, Date::min()}, {}};
    for (const auto strand : strands) {
        for (const auto& plan : programme::plans_of(programme, strand)) {
            if (plan.from > *first || (plan.next && *plan.next <= *first)) continue;
            span.strands.push_back(strand);
            span.dates.until = std::max(span.dates.until, plan.record->until);
            if (plan.next) span.next = std::min(span.next.value_or(Date::max()), *plan.next);
        }
    }
    // After its last day an agreed plan goes on.
    if (span.dates.until < *first) span.dates.until = end_of_term(programme, *first);
    if (span.next && *span.next <= span.dates.until) span.dates.until = *span.next - one_day;
    else span.next.reset();
    return span;
}

std::vector<DatedMeeting> covered_meetings(const Programme& programme, StrandIndex strand, PlanDates dates) {
    auto meetings = programme::meetings_between(programme, strand, dates.from, dates.until);
    std::erase_if(meetings, [&](const DatedMeeting& one) {
        auto everyone = programme[one.planned.pair].everyone();
        auto adult = one.planned.supervisor;
        if (programme::put_in_place(one.cover, everyone, adult).empty()) return true;
        if (adult) everyone.push_back(*adult);
        return !std::all_of(everyone.begin(), everyone.end(), [&](PersonIndex person) { return programme[person].is_here(one.date); });
    });
    return meetings;
}

void add(Commitments& to, const Programme& programme, const std::vector<DatedMeeting>& meetings) {
    for (const auto& one : meetings) {
        const auto times = times_of(programme, one.planned.slot, one.planned.mentor_slot);
        auto everyone = programme[one.planned.pair].everyone();
        auto adult = one.planned.supervisor;
        programme::put_in_place(one.cover, everyone, adult);
        to.add({programme::Booking::Kind::meeting, one.strand, one.date, times.from, times.to, std::move(everyone), adult, one.planned.place, true, one.planned});
    }
}

AgreedMeetings agreed_meetings(const Instance& part) {
    AgreedMeetings agreed;
    std::set<Turn> met;
    for (const auto& [date, day] : part.commitments().all())
        for (const auto& one : day)
            if (one.strand == part.strand_index() && one.meeting) met.insert(turn_of(part, one.meeting->pair, one.meeting->slot, date));
    std::vector<DatedMeeting> place_closed;
    for (auto& one : programme::named_between(part.programme(), part.strand_index(), part.dates().from, part.dates().until)) {
        const auto turn = turn_of(part, one.planned.pair, one.planned.slot, one.date);
        if (!stands(part, one)) agreed.closed.push_back(one);
        else if (!programme::is_meeting_day(part.programme(), one.planned, one.date)) place_closed.push_back(one);
        else if (!met.contains(turn)) agreed.kept.push_back(one);
    }
    // Where another row takes the place of one that could not be, the closure was known when the plan was made.
    for (const auto& one : agreed.kept) met.insert(turn_of(part, one.planned.pair, one.planned.slot, one.date));
    for (const auto& one : place_closed)
        if (met.insert(turn_of(part, one.planned.pair, one.planned.slot, one.date)).second) {
            agreed.kept.push_back(one);
            ++agreed.without_place;
        }
    std::erase_if(agreed.closed, [&](const DatedMeeting& one) {
        const auto turn = turn_of(part, one.planned.pair, one.planned.slot, one.date);
        return !part.task_of(one.planned.pair).turns.contains(turn.second) || !met.insert(turn).second;
    });
    std::stable_sort(agreed.kept.begin(), agreed.kept.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return agreed;
}

std::vector<Move> moves_of(const std::vector<Instance>& parts, const std::vector<AgreedMeetings>& agreed, const Plans& plans) {
    std::vector<Move> moves;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        auto some = Changes(parts[p], agreed[p], plans.parts[p]).run();
        moves.insert(moves.end(), some.begin(), some.end());
    }
    return moves;
}

} // namespace kith::scheduling
