// SPDX-License-Identifier: MIT
#include "scheduling/plan_check.hpp"

#include "scheduling/breach_words.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::Programme;
using programme::StrandIndex;
using record::Timetable;
using solver::timetable::Breach;
using solver::timetable::What;
using text::Date;

constexpr text::Days one_day{1};

/// The last day of any term: after its end an agreed plan goes on until the next one begins.
Date last_day(const Programme& programme) {
    Date last{};
    for (const auto& calendar : programme.calendars())
        for (const auto& term : calendar.file().terms) last = std::max(last, term.to);
    return last;
}

/// The first day of the term that holds the date at some school, and not after its Monday: lessons missed are counted
/// by term, meetings by week.
Date first_that_counts(const Programme& programme, Date date) {
    Date first = text::monday_of(date);
    for (const auto& calendar : programme.calendars())
        if (const auto* term = calendar.term_of(date)) first = std::min(first, term->from);
    return first;
}

/// A strand's agreed timetables on the dates [first, last], each until the next begins.
std::vector<PlanPart> agreed_parts(const Programme& programme, StrandIndex strand, Date first, Date last) {
    std::vector<PlanPart> parts;
    const auto& all = programme.records().timetables;
    const auto found = all.find(programme[strand].name);
    if (found == all.end()) return parts;
    for (auto file = found->second.begin(); file != found->second.end(); ++file) {
        const auto next = std::next(file);
        const Date ends = next == found->second.end() ? last : std::min(last, next->first - one_day);
        const Date begins = std::max(first, file->first);
        if (begins <= ends) parts.push_back({strand, &file->second, begins, ends, Reading::agreed, true});
    }
    return parts;
}

/// The whole of a strand's agreed timetables, with what they put on after the last term.
std::vector<PlanPart> all_parts(const Programme& programme, StrandIndex strand) {
    auto parts = agreed_parts(programme, strand, Date::min(), last_day(programme));
    if (!parts.empty()) parts.back().last_event = Date::max();
    return parts;
}

/// What is said once: a row, however many dates it has, or an event of the strand, however many rows.
const void* subject_of(const PlanFacts& facts, const Breach& breach) {
    const auto& thing = facts.things()[breach.things.back()];
    if (thing.kind == solver::timetable::Kind::event && thing.of) return &facts.facts().events[*thing.of];
    return facts.rows()[breach.things.back()].record;
}

/// The last day of the plan, or of what it puts on after the term.
Date last_of(const Timetable& plan) {
    Date last = plan.until;
    for (const auto& event : plan.events) last = std::max(last, event.date);
    return last;
}

/// The timetable whose pinned rows stay: the last proposal, or else the plan in force.
const Timetable* pinned_in(const Programme& programme, StrandIndex strand, Date from) {
    const auto& proposals = programme.records().timetable_proposals;
    if (const auto found = proposals.find(programme[strand].name); found != proposals.end()) return &found->second.plan;
    const auto parts = agreed_parts(programme, strand, from, from);
    return parts.empty() ? nullptr : parts.front().timetable;
}

/// What is agreed around the proposals: of other strands all, of their own what comes before.
std::vector<PlanPart> surroundings(const Programme& programme, const std::map<StrandIndex, const Timetable*>& plans) {
    Date from = plans.begin()->second->from, until = from;
    for (const auto& [strand, plan] : plans) {
        from = std::min(from, plan->from);
        until = std::max(until, last_of(*plan));
    }
    std::vector<PlanPart> around;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        const auto plan = plans.find({s});
        const Date last = plan == plans.end() ? until : plan->second->from - one_day;
        for (auto part : agreed_parts(programme, {s}, first_that_counts(programme, from), last)) {
            part.is_judged = false;
            around.push_back(part);
        }
    }
    return around;
}

/// Of the pinned meetings those that break nothing by themselves stay as they are.
void expect_pinned(const Programme& programme, const std::vector<PlanPart>& around, const std::vector<PlanPart>& pinned,
                   PlanFacts& facts) {
    PlanFacts alone(programme);
    for (const auto& part : around) alone.add(part);
    const auto before = alone.things().size(), expected = facts.facts().expected.size();
    for (const auto& part : pinned) {
        alone.add(part);
        facts.expect(part);
    }
    std::set<std::size_t> impossible;
    for (const auto& breach : breaches(alone.facts(), alone.things()))
        for (const auto at : breach.things)
            if (at >= before) impossible.insert(at - before + expected);
    facts.excuse(impossible);
}

/// What is agreed and past, and what a person pinned, is there already.
void expect_what_stays(const Programme& programme, const std::map<StrandIndex, const Timetable*>& plans,
                       const std::vector<PlanPart>& around, PlanFacts& facts) {
    const Date today = programme.today();
    std::vector<PlanPart> pinned;
    for (const auto& [strand, plan] : plans) {
        const auto past = agreed_parts(programme, strand, plan->from, std::min(plan->until, today - one_day));
        for (const auto& part : past) facts.expect(part);
        if (!past.empty()) facts.fix(strand, past.front().first, today);
        if (const auto* kept = pinned_in(programme, strand, plan->from))
            pinned.push_back(
                {strand, kept, std::max(plan->from, today), plan->until, Reading::planned, true, PlanPart::Rows::kept});
    }
    expect_pinned(programme, around, pinned, facts);
}

/// An error where two things are in each other's way, as long as the plan goes on; else worth a look until its last
/// day.
void report(const PlanFacts& facts, const Breach& breach, const BreachWords& words, text::Findings& findings) {
    const auto& row = facts.rows()[breach.things.back()];
    const bool is_clash = words.code == text::code::two_places || words.code == text::code::too_many_at_once;
    const auto message = fmt::format("{}, on {}", words.message, text::format(date_of(breach.at)));
    if (is_clash)
        findings.error(words.code, row.span, message, words.hint);
    else if (date_of(breach.at) <= row.until)
        findings.warning(words.code, row.span, message, words.hint);
}

/// The word for what keeps somebody from an event; empty for all that is not about them.
std::string_view keeps_from_event(What what) {
    switch (what) {
    case What::away: return "not-available";
    case What::not_usable: return "not-free";
    case What::no_gates: return "gates";
    case What::lesson_missed: return "may-miss";
    default: return {};
    }
}

PlanPart all_of(StrandIndex strand, const Timetable& plan) {
    return {strand, &plan, plan.from, plan.until, Reading::planned, true, PlanPart::Rows::all, last_of(plan)};
}

/// True where another check has said it: a gate of somebody in a pair that does not hold today, a duty on a closed day.
bool is_said_elsewhere(const PlanFacts& facts, const Breach& breach, const Programme& programme) {
    const auto& thing = facts.things()[breach.things.back()];
    if (breach.what == What::closed) return true;
    if (breach.what != What::no_gates && breach.what != What::gates_lapse) return false;
    for (const auto& one : thing.people)
        if (thing.kind == solver::timetable::Kind::meeting && one.person == breach.person)
            return !facts.facts().standings[*one.standing].gates.holds(minute_of(programme.today()));
    return false;
}

} // namespace

std::vector<std::string> faults_of(const Programme& programme,
                                   const std::vector<record::TimetableProposal>& proposals) {
    std::map<StrandIndex, const Timetable*> plans;
    for (const auto& proposal : proposals)
        if (const auto strand = programme.find(proposal.strand)) plans[*strand] = &proposal.plan;
    if (plans.empty()) return {};
    PlanFacts facts(programme);
    const auto around = surroundings(programme, plans);
    for (const auto& part : around) facts.add(part);
    for (const auto& [strand, plan] : plans)
        facts.add(all_of(strand, *plan));
    expect_what_stays(programme, plans, around, facts);
    std::vector<std::string> faults;
    for (const auto& breach : breaches(facts.facts(), facts.things()))
        if (!is_note(breach.what))
            faults.push_back(fmt::format("T{}: {}, on {}", rule_of(breach.what),
                                         words_of(programme, facts, breach).message, text::format(date_of(breach.at))));
    return faults;
}

void leave_out_who_cannot_come(const Programme& programme, record::TimetableProposal& proposal) {
    const auto strand = programme.find(proposal.strand);
    if (!strand) return;
    PlanFacts facts(programme);
    for (const auto& part : surroundings(programme, {{*strand, &proposal.plan}})) facts.add(part);
    facts.add(all_of(*strand, proposal.plan));
    std::map<std::pair<std::string, record::PersonId>, std::pair<std::string_view, std::set<Date>>> left_out;
    for (const auto& breach : breaches(facts.facts(), facts.things())) {
        const auto because = keeps_from_event(breach.what);
        if (because.empty() || !breach.person) continue;
        const auto& at = facts.rows()[breach.things.back()];
        const auto& who = programme.people()[*breach.person].id;
        for (auto& row : proposal.plan.events) {
            if (&row != at.record || row.people.erase({who, {}}) == 0) continue;
            left_out.try_emplace({at.name, who}, because, std::set<Date>{}).first->second.second.insert(row.date);
        }
    }
    if (left_out.empty()) return;
    std::erase_if(proposal.plan.events, [](const auto& row) { return row.people.empty(); });
    for (const auto& [key, why] : left_out) {
        const auto& [because, dates] = why;
        const auto when = dates.size() == 1 ? fmt::format("on {}", text::format(*dates.begin()))
                                            : fmt::format("on {} dates from {} on", dates.size(), text::format(*dates.begin()));
        proposal.unreached.push_back({key.first, key.second, std::string(because), "cannot come " + when});
    }
}

void agreed_timetables_hold(const Programme& programme, text::Findings& findings) {
    PlanFacts facts(programme);
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& part : all_parts(programme, {s})) facts.add(part);
    std::set<std::tuple<const void*, std::string_view, std::optional<std::size_t>>> said;
    for (const auto& breach : breaches(facts.facts(), facts.things())) {
        if (date_of(breach.at) < programme.today() || is_said_elsewhere(facts, breach, programme)) continue;
        const auto words = words_of(programme, facts, breach);
        if (said.insert({subject_of(facts, breach), words.code.spelling, breach.person}).second)
            report(facts, breach, words, findings);
    }
}

} // namespace kith::scheduling
