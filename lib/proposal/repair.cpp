// SPDX-License-Identifier: MIT
#include "proposal/repair.hpp"

#include "proposal/cover.hpp"
#include "scheduling/plan_check.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using programme::Programme;
using programme::StrandIndex;
using record::TimetableProposal;
using scheduling::Instance;
using scheduling::PlanDates;
using scheduling::RepairSpan;
using text::Date;

/// The plan that is in force on the first day.
const programme::Plan& in_force(const std::vector<programme::Plan>& plans, Date from) {
    const auto next = std::find_if(plans.begin(), plans.end(), [&](const auto& plan) { return plan.from > from; });
    return *std::prev(next);
}

/// True where the row has a date of its own, its pair agreed and nobody paused; `only` is left with the weeks to come.
bool keep_to_come(const std::vector<programme::DatedMeeting>& dated, const record::Meeting& agreed, record::Meeting& row) {
    std::set<text::IsoWeek> weeks;
    for (const auto& one : dated)
        if (one.planned.record == &agreed) weeks.insert(text::week_of(one.date));
    if (!row.only.empty()) row.only.assign(weeks.begin(), weeks.end());
    return !weeks.empty();
}

void keep_dates(auto& rows, PlanDates dates) {
    std::erase_if(rows, [&](const auto& row) { return row.date < dates.from || row.date > dates.until; });
}

/// Rows are the same where they stand at the same place of a file.
bool is_at(const text::Span& a, const text::Span& b) { return a.source == b.source && a.line == b.line && a.column == b.column; }

template <class Row>
using Rows = std::vector<Row> record::Timetable::*;

/// True where this is no worse than the strand's plan without these rows.
template <class Row>
bool add_no_fault(const Programme& programme, const TimetableProposal& proposal, Rows<Row> rows) {
    auto without = proposal;
    (without.plan.*rows).clear();
    const auto before = scheduling::faults_of(programme, {without});
    const auto after = scheduling::faults_of(programme, {proposal});
    return std::all_of(after.begin(), after.end(),
                       [&](const auto& fault) { return std::find(before.begin(), before.end(), fault) != before.end(); });
}

/// Takes out the rows that break a rule by themselves and beside the meetings too (a debrief without a session is none),
/// and gives them.
template <class Row>
std::vector<Row> take_broken(const Programme& programme, TimetableProposal& agreed, Rows<Row> rows) {
    auto beside = agreed;
    beside.plan.duties.clear(), beside.plan.events.clear();
    auto alone = beside;
    alone.plan.meetings.clear();
    const auto hold = [&](const std::vector<Row>& some) {
        alone.plan.*rows = beside.plan.*rows = some;
        return add_no_fault(programme, alone, rows) || add_no_fault(programme, beside, rows);
    };
    if (hold(agreed.plan.*rows)) return {};
    std::vector<Row> held, broken;
    for (const auto& row : agreed.plan.*rows) (hold({row}) ? held : broken).push_back(row);
    agreed.plan.*rows = std::move(held);
    return broken;
}

/// Takes out the events that the meetings leave without their session, with a line for each.
void take_events_left_alone(const Programme& programme, TimetableProposal& proposal) {
    if (add_no_fault(programme, proposal, &record::Timetable::events)) return;
    const auto events = std::move(proposal.plan.events);
    proposal.plan.events.clear();
    for (const auto& event : events) {
        proposal.plan.events.push_back(event);
        if (add_no_fault(programme, proposal, &record::Timetable::events)) continue;
        proposal.plan.events.pop_back();
        proposal.unreached.push_back({fmt::format("{}/{}", record::spelling(event.kind), event.name), {}, "no-session",
                                      fmt::format("it cannot be on {}", text::format(event.date))});
    }
}

/// Why an agreed duty or event cannot be as agreed; where nobody and nothing of its own is the reason, `else_because`.
std::string broken_because(const Programme& programme, const auto& duty, const char* else_because) {
    const auto is_here = [&](const record::PersonId& id) {
        const auto person = programme.find(id);
        return person && programme[*person].is_here(duty.date);
    };
    if (duty.supervisor && !is_here(duty.supervisor->value)) return "supervision";
    for (const auto& id : duty.people)
        if (!is_here(id.value)) return "not-available";
    const auto place = duty.place ? programme.find(duty.place->value) : std::nullopt;
    if (place)
        for (const auto& closed : programme[*place].record->closed)
            if (programme::holds(closed, duty.date)) return "places";
    return else_because;
}

/// What stays of a strand's agreed plan beside its meetings.
struct Rest {
    TimetableProposal proposal; ///< without meetings
    std::vector<record::UncoveredDuty> broken;
};

Rest rest_of(const Programme& programme, const TimetableProposal& agreed) {
    Rest rest{agreed, {}};
    for (const auto& event : take_broken(programme, rest.proposal, &record::Timetable::events))
        rest.proposal.unreached.push_back({fmt::format("{}/{}", record::spelling(event.kind), event.name), {}, broken_because(programme, event, "no-slot"),
                                           fmt::format("it cannot be on {}", text::format(event.date))});
    for (const auto& duty : take_broken(programme, rest.proposal, &record::Timetable::duties))
        rest.broken.push_back({duty.date, duty.slot.value, duty.place ? duty.place->value : record::PlaceName{},
                               broken_because(programme, duty, "full"), {}});
    rest.proposal.plan.meetings.clear();
    return rest;
}

/// Duties and events that stay are what the meetings are planned around.
void commit(const Programme& programme, StrandIndex strand, const record::Timetable& rest, scheduling::Commitments& busy) {
    const auto stays = [&](const programme::Booking& booking) {
        const auto is_it = [&](const auto& row) { return is_at(row.span, booking.span); };
        return std::any_of(rest.duties.begin(), rest.duties.end(), is_it) || std::any_of(rest.events.begin(), rest.events.end(), is_it);
    };
    for (const auto& booking : programme::bookings_of(programme)) {
        if (booking.strand != strand || booking.kind == programme::Booking::Kind::meeting || !stays(booking)) continue;
        scheduling::Commitment one{booking.kind, strand, booking.first, booking.from, booking.to, booking.people, booking.supervisor, booking.place};
        const auto& events = programme[strand].scheduling().events;
        one.is_in_lessons = std::none_of(events.begin(), events.end(), [&](const record::Event& event) {
            return one.is_event() && event.off_timetable && booking.name == fmt::format("{}/{}", record::spelling(event.kind), event.name);
        });
        if (one.is_event() && one.supervisor) one.people.push_back(*one.supervisor);
        busy.add(std::move(one));
    }
}

/// True where a meeting has lost its place or day, or a pair could have one that the agreed plan does not give it.
bool lacks_any(const Instance& part, const scheduling::AgreedMeetings& agreed) {
    if (!agreed.closed.empty() || agreed.without_place > 0) return true;
    std::set<programme::PairIndex> met;
    for (const auto& one : agreed.kept) met.insert(one.planned.pair);
    for (const auto& [date, day] : part.commitments().all())
        for (const auto& one : day)
            if (one.meeting && date >= part.dates().from) met.insert(one.meeting->pair);
    return std::any_of(part.tasks().begin(), part.tasks().end(),
                       [&](const scheduling::Task& task) { return !task.options.empty() && !met.contains(task.pair); });
}

/// A change for the sake of those who have lost their place or day, or have had no meeting at all.
bool serves_who_lacked(const scheduling::Move& move, const std::vector<scheduling::AgreedMeetings>& agreed) {
    if (move.is_lost()) return false;
    if (move.because == "closed" || move.because == "places") return true;
    return move.is_new() && std::none_of(agreed.begin(), agreed.end(), [&](const auto& part) {
               return std::any_of(part.kept.begin(), part.kept.end(), [&](const auto& one) { return one.planned.pair == move.pair; });
           });
}

enum class StandIns { stay, planned_anew };

class Repairing {
  public:
    Repairing(const Programme& programme, const RepairSpan& span, StandIns stand_ins)
        : programme_(programme), span_(span), busy_(programme, span.strands, span.dates) {
        for (const auto strand : span.strands) {
            as_agreed_.push_back(as_agreed(programme, strand, span.dates));
            scheduling::leave_out_who_cannot_come(programme, as_agreed_.back());
            rests_.push_back(rest_of(programme, as_agreed_.back()));
            commit(programme, strand, rests_.back().proposal.plan, busy_);
            covered_.emplace_back();
            if (stand_ins == StandIns::stay) covered_.back() = scheduling::covered_meetings(programme, strand, span.dates);
            scheduling::add(busy_, programme, covered_.back());
        }
        for (const auto strand : span.strands) {
            parts_.emplace_back(programme, strand, span.dates, busy_);
            agreed_.push_back(scheduling::agreed_meetings(parts_.back()));
            stays_.agreed.push_back(agreed_.back().kept);
        }
    }

    text::Result<Repair> run() {
        text::Findings findings;
        for (const auto strand : span_.strands) stays_.pinned.push_back(pinned_meetings(programme_, strand, span_.dates.from, findings));
        if (findings.has_errors()) return findings;
        const bool holds = scheduling::faults_of(programme_, as_agreed_).empty();
        bool lacks = false;
        for (std::size_t p = 0; p < parts_.size(); ++p) lacks = lacks || lacks_any(parts_[p], agreed_[p]);
        auto repair = holds && !lacks ? unchanged() : planned();
        const auto serves = [&](const auto& move) { return serves_who_lacked(move, agreed_); };
        if (!holds || std::any_of(repair.moves.begin(), repair.moves.end(), serves)) return repair;
        // What has lost its place and finds no other is lost; the plan is as good as any other for the rest.
        auto same = unchanged();
        for (auto& move : repair.moves)
            if (move.is_lost() && move.because == "places") same.moves.push_back(std::move(move));
        return same;
    }

  private:
    Repair unchanged() const { return {span_, as_agreed_, {}, meetings(), true}; }

    Repair planned() const {
        auto plans = scheduling::make_plans(parts_, stays_);
        Repair repair{span_, {}, scheduling::moves_of(parts_, agreed_, plans), meetings(), false};
        repair.changes_nothing = repair.moves.empty();
        for (std::size_t p = 0; p < parts_.size(); ++p)
            for (const auto& one : covered_[p]) scheduling::add_meeting(parts_[p], one, plans.parts[p]);
        repair.proposals = from_plans(parts_, plans);
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            auto& plan = repair.proposals[p].plan;
            plan.duties = rests_[p].proposal.plan.duties;
            plan.events = rests_[p].proposal.plan.events;
            plan.cover = cover_kept(programme_, repair.proposals[p].strand, plan);
            repair.proposals[p].uncovered = rests_[p].broken;
            repair.proposals[p].unreached = rests_[p].proposal.unreached;
            take_events_left_alone(programme_, repair.proposals[p]);
        }
        return repair;
    }

    std::size_t meetings() const {
        std::size_t sum = 0;
        for (std::size_t p = 0; p < parts_.size(); ++p) sum += agreed_[p].kept.size() + covered_[p].size();
        return sum;
    }

    const Programme& programme_;
    const RepairSpan& span_;
    std::vector<TimetableProposal> as_agreed_;
    std::vector<Rest> rests_;
    std::vector<std::vector<programme::DatedMeeting>> covered_;
    scheduling::Commitments busy_;
    std::vector<Instance> parts_;
    std::vector<scheduling::AgreedMeetings> agreed_;
    scheduling::Stays stays_;
};

} // namespace

bool Repair::is_needed() const {
    return !changes_nothing || std::any_of(proposals.begin(), proposals.end(), [](const auto& one) { return !one.uncovered.empty(); });
}

std::size_t Repair::lost() const {
    return static_cast<std::size_t>(std::count_if(moves.begin(), moves.end(), [](const auto& move) { return move.is_lost(); }));
}

TimetableProposal as_agreed(const Programme& programme, StrandIndex strand, PlanDates dates) {
    const auto plans = programme::plans_of(programme, strand);
    const auto dated = programme::meetings_between(programme, strand, dates.from, dates.until);
    TimetableProposal agreed;
    agreed.strand = programme[strand].name;
    agreed.made = programme.today();
    agreed.plan = *in_force(plans, dates.from).record;
    agreed.plan.from = dates.from;
    agreed.plan.until = dates.until;
    std::vector<record::Meeting> meetings;
    for (const auto& row : in_force(plans, dates.from).record->meetings) {
        auto copy = row;
        if (keep_to_come(dated, row, copy)) meetings.push_back(std::move(copy));
    }
    agreed.plan.meetings = std::move(meetings);
    keep_dates(agreed.plan.duties, dates);
    // The file stands until the strand's next one, and events may lie in the holidays after the last day.
    const auto next = in_force(plans, dates.from).next;
    keep_dates(agreed.plan.events, {dates.from, next ? *next - text::Days{1} : Date::max()});
    keep_dates(agreed.plan.cover, dates);
    return agreed;
}

text::Result<Repair> repair(const Programme& programme, const RepairSpan& span) {
    auto found = Repairing(programme, span, StandIns::stay).run();
    // A stand-in who cannot come any more is no reason to go without a plan.
    if (found && !scheduling::faults_of(programme, found->proposals).empty()) return Repairing(programme, span, StandIns::planned_anew).run();
    return found;
}

} // namespace kith::proposal
