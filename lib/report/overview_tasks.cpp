// SPDX-License-Identifier: MIT
#include "report/overview_tasks.hpp"

#include "report/occasion_words.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using evidence::GateNotice;
using evidence::GateState;
using evidence::MentorLoad;
using evidence::Overview;
using evidence::Sign;
using programme::Programme;

constexpr text::Days stale_commit{7};

class TaskList {
  public:
    TaskList(const Programme& programme, const Overview& overview, Audience audience, Show show)
        : programme_(programme), overview_(overview), audience_(audience), people_(programme, show) {}

    std::vector<OverviewTask> all() {
        concerns();
        retention(Tone::urgent);
        gates(GateState::lapsed, Who::meets);
        gates(GateState::missing, Who::meets);
        gates(GateState::refused, Who::meets);
        met_without_gate();
        signs(Sign::quiet, "{} had no meeting in the last three school weeks on record");
        mentors("supervision-due", "{} due for supervision", "kith report load",
                [&](const MentorLoad& one) { return one.is_supervision_due(overview_.day); });
        if (audience_ == Audience::lead) signs(Sign::falling, "{} with numbers that fall");
        if (audience_ == Audience::lead)
            signs(Sign::disagreeing, "{} whose mentor and mentee give different numbers");
        mentors("overloaded", "{} with more than they should have", "kith report load",
                [](const MentorLoad& one) { return one.is_overloaded(); });
        signs(Sign::fewer, "{} meeting less often than before");
        signs(Sign::stand_ins, "{} who met with stand-ins half of the time lately");
        strands();
        if (audience_ == Audience::lead) applications();
        signs(Sign::first_check, "{} to be asked whether it is still right for both");
        signs(Sign::ends_soon, "{} whose ending is near: talk about it, and let them take leave of each other");
        signs(Sign::no_formal_end, "{} over, and never formally closed");
        gates(GateState::lapses_soon, Who::in_pairs);
        gates(GateState::lapsed, Who::in_pairs);
        gates(GateState::missing, Who::in_pairs);
        gates(GateState::refused, Who::in_pairs);
        others_without_gates();
        retention(Tone::attention);
        commit();
        return std::move(tasks_);
    }

  private:
    enum class Who { meets, in_pairs };

    void add(std::string subject, std::size_t count, Tone tone, std::string what, std::string command) {
        if (count > 0)
            tasks_.push_back({std::move(subject),
                              static_cast<std::int64_t>(count),
                              {tone, std::move(what), std::move(command)}});
    }

    static std::string named(const std::string& what, const std::vector<std::string>& some) {
        return some.empty() ? what : what + ": " + some_of(some);
    }

    void concerns() {
        const auto& found = overview_.concerns;
        if (audience_ != Audience::lead || found.open == 0) return;
        const auto count = static_cast<std::size_t>(found.open);
        const auto overdue = found.overdue == 0 ? "" : fmt::format(", {} for longer than is allowed", found.overdue);
        add("concerns", count, found.overdue > 0 ? Tone::urgent : Tone::attention,
            fmt::format("{} passed on and not acknowledged{}, the oldest since {}; ask the safeguarding lead in person",
                        counted(count, "concern"), overdue, text::format(*found.since)),
            "kith record concern --acknowledged " + found.oldest.text);
    }

    void gates(GateState state, Who who) {
        std::vector<std::string> some;
        bool ends = false; // what lapsed will lapse again
        std::string gate;
        for (const auto& notice : overview_.gates.seen_by(audience_).notices) {
            const bool is_meant = who == Who::meets ? notice.meets && state != GateState::lapses_soon
                                  : state == GateState::lapses_soon ? notice.meets || notice.in_pair
                                                                    : notice.in_pair && !notice.meets;
            if (notice.state != state || !is_meant) continue;
            some.push_back(fmt::format("{} ({}{})", people_.with_id(notice.person), notice.gate.text,
                                       notice.until ? " until " + text::format(*notice.until) : ""));
            if (gate.empty()) gate = notice.gate.text, ends = notice.until.has_value();
        }
        const std::string suffix = who == Who::meets ? "-meeting" : "";
        const auto what = fmt::format("{} {}, of people {}", counted(some.size(), "gate"), said(state),
                                      who == Who::meets ? "who meet this week" : "in a pair");
        add(fmt::format("gates-{}{}", word_of(state), suffix), some.size(),
            who == Who::meets ? Tone::urgent : Tone::attention, named(what, some),
            fmt::format("kith enrol gate WHO {} --date DATE{}", gate, ends ? " --until DATE" : ""));
    }

    static std::string said(GateState state) {
        switch (state) {
        case GateState::missing: return "missing";
        case GateState::refused: return "refused or withdrawn";
        case GateState::lapsed: return "lapsed";
        case GateState::lapses_soon: return "to lapse within 28 days";
        }
        return {};
    }

    void met_without_gate() {
        std::vector<std::string> some;
        for (const auto& one : overview_.met_without_gate)
            some.push_back(fmt::format("{} ({})", programme_[one.pair].id.text, fmt::join(one.gates, ", ")));
        add("met-without-gate", some.size(), Tone::attention,
            named(counted(some.size(), "pair") + " met while a gate had lapsed or was missing", some),
            "kith report gates");
    }

    void signs(Sign sign, const char* what) {
        const auto pairs = evidence::showing(overview_.signs, sign);
        std::vector<std::string> some;
        for (const auto pair : pairs) some.push_back(programme_[pair].id.text);
        const bool ends = sign == Sign::no_formal_end || sign == Sign::ends_soon;
        add(std::string(word_of(sign)), pairs.size(), Tone::attention,
            named(fmt::format(fmt::runtime(what), counted(pairs.size(), "pair")), some),
            ends                       ? "kith match end PAIR --reason planned-end --closing-meeting DATE"
            : sign == Sign::first_check ? "kith record first-check PAIR"
                                        : "kith report drift");
    }

    template <class Is>
    void mentors(const char* subject, const char* what, const char* command, Is is) {
        std::vector<std::string> some;
        for (const auto& one : overview_.mentors)
            if (is(one)) some.push_back(people_.with_id(one.mentor));
        add(subject, some.size(), Tone::attention,
            named(fmt::format(fmt::runtime(what), counted(some.size(), "mentor")), some), command);
    }

    /// For the lead alone: why somebody applied, and that they were not chosen, stands in the private part.
    void applications() {
        const auto& found = overview_.applications;
        const auto named_people = [&](const std::vector<programme::PersonIndex>& people) {
            std::vector<std::string> some;
            for (const auto person : people) some.push_back(people_.with_id(person));
            return some;
        };
        add("applications", found.to_interview.size(), Tone::attention,
            named(counted(found.to_interview.size(), "application") + " to be a mentor without an interview", named_people(found.to_interview)),
            "kith enrol gate WHO interview --date DATE --outcome accepted");
        add("feedback", found.without_feedback.size(), Tone::attention,
            named(counted(found.without_feedback.size(), "applicant") + " not chosen, and not told why", named_people(found.without_feedback)),
            "kith enrol set WHO applied.feedback=DATE");
    }

    void strands() {
        for (const auto& one : overview_.strands) {
            const auto& name = programme_[one.strand].name.text;
            std::vector<std::string> longest;
            for (const auto person : one.waiting) {
                const auto since = programme_[person].record->since;
                if (since)
                    longest.push_back(
                        fmt::format("{} since {}", people_.with_id(person), text::format(*since)));
            }
            add("waiting", one.waiting.size(), Tone::attention,
                named(fmt::format("{} of {} waiting for a mentor{}", counted(one.waiting.size(), "mentee"),
                                  name, longest.empty() ? "" : ", longest"),
                      {longest.begin(), longest.begin() + static_cast<std::ptrdiff_t>(
                                                              std::min<std::size_t>(2, longest.size()))}),
                "kith match " + name);
            add("without-meetings", one.without_meetings.size(), Tone::attention,
                fmt::format("{} of {} without a meeting time", counted(one.without_meetings.size(), "pair"),
                            name),
                "kith schedule " + name);
            std::vector<std::string> duties;
            for (const auto& duty : one.unmanned) duties.push_back(duty_words(programme_, duty));
            add("unmanned-duties", one.unmanned.size(), Tone::attention,
                named(fmt::format("{} of {} nobody is on, this week or next", counted(duties.size(), "duty", "duties"), name), duties),
                one.unmanned.empty() ? "" : fmt::format("kith schedule {} --from {}", name, text::format(one.unmanned.front().date)));
            add("pairs-to-begin", one.to_begin.size(), Tone::plain,
                fmt::format("{} of {} with a mentor agreed, and a pair that begins later", counted(one.to_begin.size(), "mentee"), name), "");
            add("to-see-to", static_cast<std::size_t>(one.to_see_to), Tone::attention,
                fmt::format("{} of {}, this week or next, with somebody missing, or without an adult or a place",
                            counted(static_cast<std::size_t>(one.to_see_to), "meeting, duty or event", "meetings, duties and events"), name),
                "kith schedule week");
        }
        std::set<text::IsoWeek> weeks;
        for (const auto& one : overview_.strands)
            weeks.insert(one.not_confirmed.begin(), one.not_confirmed.end());
        if (!weeks.empty())
            add("weeks-not-confirmed", weeks.size(), Tone::attention,
                counted(weeks.size(), "week") + " not confirmed",
                "kith record week " + text::format(*weeks.begin()));
    }

    void others_without_gates() {
        const auto& notices = overview_.gates.seen_by(audience_).notices;
        const auto waiting = std::count_if(notices.begin(), notices.end(),
                                           [](const GateNotice& one) { return !one.in_pair && !one.meets; });
        add("gates-others", static_cast<std::size_t>(waiting), Tone::plain,
            counted(static_cast<std::size_t>(waiting), "gate") +
                " that do not hold or lapse soon, of people who do not meet yet",
            "kith report gates");
    }

    void retention(Tone tone) {
        if (!overview_.kept_until) return;
        const auto until = *overview_.kept_until;
        const bool is_over = until <= overview_.day;
        const auto& clones = programme_.records().programme.retention.clones;
        if (is_over != (tone == Tone::urgent) || until > overview_.day + evidence::soon) return;
        add("retention", 1, tone,
            fmt::format("this folder {} to be deleted on {}, with its private part and every clone{}{}",
                        is_over ? "was" : "is", text::format(until), clones.empty() ? "" : ": ", fmt::join(clones, ", ")),
            "");
    }

    void commit() {
        if (!overview_.last_commit || overview_.day - *overview_.last_commit < stale_commit) return;
        const auto days = static_cast<std::size_t>((overview_.day - *overview_.last_commit).count());
        add("last-commit", days, Tone::attention,
            fmt::format("the last commit is {} old", counted(days, "day")), "kith save");
    }

    const Programme& programme_;
    const Overview& overview_;
    Audience audience_;
    People people_;
    std::vector<OverviewTask> tasks_;
};

} // namespace

std::vector<OverviewTask> overview_tasks(const Programme& programme, const Overview& overview,
                                         Audience audience, Show show) {
    return TaskList(programme, overview, audience, show).all();
}

std::string_view word_of(GateState state) {
    switch (state) {
    case GateState::missing: return "missing";
    case GateState::refused: return "refused";
    case GateState::lapsed: return "lapsed";
    case GateState::lapses_soon: return "lapses-soon";
    }
    return {};
}

std::string_view word_of(Sign sign) {
    switch (sign) {
    case Sign::quiet: return "quiet";
    case Sign::fewer: return "fewer";
    case Sign::falling: return "falling";
    case Sign::disagreeing: return "disagreeing";
    case Sign::stand_ins: return "stand-ins";
    case Sign::first_check: return "first-check";
    case Sign::ends_soon: return "ends-soon";
    case Sign::no_formal_end: return "no-formal-end";
    }
    return {};
}

} // namespace kith::report
