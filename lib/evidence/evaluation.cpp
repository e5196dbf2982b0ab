// SPDX-License-Identifier: MIT
#include "evidence/evaluation.hpp"

#include "evidence/pair_history.hpp"
#include "evidence/phases.hpp"
#include "evidence/standing.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

bool is_mentee(const record::Person& person) {
    return std::any_of(person.strands.begin(), person.strands.end(),
                       [](const auto& one) { return one.second == record::Role::mentee; });
}

Assessed assessed(const Programme& programme, Date day) {
    Assessed count;
    for (const auto& person : programme.people()) {
        if (!is_mentee(*person.record)) continue;
        std::set<record::MeasureName> before, after, both;
        for (const auto& one : person.record->measures) {
            if (one.date > day) continue;
            if (one.wave == record::Wave::pre) before.insert(one.measure.value);
            if (one.wave == record::Wave::post) after.insert(one.measure.value);
        }
        std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::inserter(both, both.end()));
        ++count.mentees;
        count.before += before.empty() ? 0 : 1;
        count.after += after.empty() ? 0 : 1;
        count.both += both.empty() ? 0 : 1;
        count.either += before.empty() && after.empty() ? 0 : 1;
    }
    return count;
}

bool in_school_day(record::SlotKind kind) {
    return kind == record::SlotKind::tutor || kind == record::SlotKind::lesson || kind == record::SlotKind::break_time ||
           kind == record::SlotKind::lunch;
}

struct MenteeWeeks {
    std::map<text::IsoWeek, bool> met; ///< school weeks on record: whether they came to a meeting that was held
    bool in_school_day = false;
};

/// The weeks on record of one pair, for each of its mentees.
void add(const Programme& programme, PairIndex pair, const std::vector<PairWeek>& on_record,
         const std::vector<HeldMeeting>& held, std::map<PersonIndex, MenteeWeeks>& weeks) {
    const auto calendar = programme.calendar_of(programme::home_of(programme, programme[pair]));
    for (const auto mentee : programme[pair].mentees) {
        auto& of_mentee = weeks[mentee];
        for (const auto& week : on_record) of_mentee.met.try_emplace(week.week, false);
        for (const auto& one : held) {
            const auto week = of_mentee.met.find(text::week_of(one.date));
            if (!one.row->came.contains({programme[mentee].id, {}})) continue;
            if (week != of_mentee.met.end()) week->second = true;
            const auto slot = one.row->slot ? programme.find(calendar, one.row->slot->value) : std::nullopt;
            of_mentee.in_school_day = of_mentee.in_school_day || (slot && in_school_day(programme[*slot].kind));
        }
    }
}

std::vector<ContactByAge> contact_by_age(const Programme& programme, Date day) {
    std::map<PersonIndex, MenteeWeeks> weeks;
    const auto held = held_meetings(programme, day);
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& [pair, on_record] : weeks_on_record(due_until(programme, {s}, day), held))
            add(programme, pair, on_record, held[pair.value], weeks);
    std::vector<ContactByAge> found{{record::AgeBand::under_11, {}, {}}, {record::AgeBand::from_11, {}, {}}};
    for (const auto& [mentee, of_mentee] : weeks) {
        const auto& year = programme[mentee].record->year;
        if (!year) continue;
        auto& line = found[age_band(*year) == record::AgeBand::under_11 ? 0 : 1];
        const auto met = std::count_if(of_mentee.met.begin(), of_mentee.met.end(), [](const auto& week) { return week.second; });
        ++line.weekly.all;
        ++line.school_day.all;
        line.weekly.some += 4 * met >= weekly_in_four * static_cast<Count>(of_mentee.met.size()) ? 1 : 0;
        line.school_day.some += of_mentee.in_school_day ? 1 : 0;
    }
    return found;
}

bool has_group_stage(const record::Strand& strand) {
    const auto& events = strand.scheduling.events;
    return std::any_of(events.begin(), events.end(), [](const record::Event& event) {
        return event.kind == record::EventKind::visit || event.kind == record::EventKind::group;
    });
}

void add_formats(const record::Strand& strand, record::Model model, Evaluation& view) {
    using enum record::Model;
    view.one_to_one = view.one_to_one || model == one_to_one || model == transition;
    view.group_based = view.group_based || model == group || model == form_group || model == drop_in ||
                       (model == transition && has_group_stage(strand));
}

bool has_event(const Programme& programme, record::EventKind kind) {
    const auto& strands = programme.strands();
    return std::any_of(strands.begin(), strands.end(), [&](const programme::Strand& strand) {
        const auto& events = strand.scheduling().events;
        return std::any_of(events.begin(), events.end(), [&](const record::Event& event) { return event.kind == kind; });
    });
}

/// Of the mentors who have met somebody, those of whom something is so.
template <class Is>
Part of_mentors(const Programme& programme, const Participation& so_far, Is is) {
    Part part;
    for (const auto& [person, met] : so_far.first_met) {
        const auto& roles = programme[person].record->strands;
        if (std::none_of(roles.begin(), roles.end(), [](const auto& one) { return one.second == record::Role::mentor; })) continue;
        ++part.all;
        part.some += is(person, met) ? 1 : 0;
    }
    return part;
}

std::vector<Support> support(const Programme& programme, Date day, const Standards& standards) {
    const auto so_far = participation(programme, day);
    const auto came_to = [&](std::initializer_list<record::EventKind> kinds) {
        std::set<PersonIndex> came;
        for (const auto& event : so_far.events)
            if (std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end()) came.insert(event.came.begin(), event.came.end());
        return of_mentors(programme, so_far, [came](PersonIndex person, Date) { return came.contains(person); });
    };
    const auto prior = of_mentors(programme, so_far, [&](auto person, Date met) { return trained_by(so_far, person, met - text::Days{1}); });
    const auto during = of_mentors(programme, so_far, [&](auto person, Date met) { return trained_after(so_far, person, met); });
    using record::EventKind;
    const auto ongoing = came_to({EventKind::supervision, EventKind::briefing, EventKind::debrief});
    const auto ad_hoc = came_to({EventKind::one_to_one});
    const auto is_given = [&](const char* proof) { return standards.proofs.at(proof).standing != Standing::missing; };
    const bool materials = is_given("training-materials") || is_given("materials");
    return {{"training-prior", !so_far.trained.empty() || has_event(programme, EventKind::training), prior},
            {"supervision-ongoing", ongoing.some > 0 || has_event(programme, EventKind::supervision), ongoing},
            {"written-materials", materials, {materials ? prior.all : 0, prior.all}},
            {"training-during", during.some > 0, during},
            {"supervision-ad-hoc", ad_hoc.some > 0 || is_given("ad-hoc-support"), ad_hoc}};
}

} // namespace

Evaluation evaluation(const Programme& programme, Date day, Audience audience) {
    Evaluation view;
    view.day = day;
    view.standards = standards(programme, day, audience);
    view.assessed = assessed(programme, day);
    view.contact = contact_by_age(programme, day);
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        const auto& strand = *programme.strands()[s].record;
        const auto model = model_on(strand, day);
        view.axes.push_back({{s}, model, led_on(strand, day), strand.open_to});
        add_formats(strand, model, view);
    }
    view.support = support(programme, day, view.standards);
    for (const auto& [name, survey] : programme.records().surveys)
        if (survey.date <= day) view.surveys.emplace_back(name, &survey);
    return view;
}

} // namespace kith::evidence
