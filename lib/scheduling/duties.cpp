// SPDX-License-Identifier: MIT
#include "scheduling/duties.hpp"

namespace kith::scheduling {
namespace {

/// The people that a duty lacks where nobody does it.
solver::Whole wanted(const DatedDuty& duty) {
    const auto& people = duty.record->people;
    const auto size = solver::size_of({.at_least = people.at_least.value,
                                       .at_most = people.at_most.value,
                                       .twos = duty.record->twos.value_or(false),
                                       .who = {}});
    return size ? static_cast<solver::Whole>(*size) : people.at_least.value;
}

} // namespace

std::optional<DutyPlan> plan_duties(const programme::Programme& programme, StrandIndex strand, Date from,
                                    Date until, const Commitments& busy) {
    if (programme[strand].scheduling().duties.empty()) return {};
    const DutyInstance instance(programme, strand, from, until, busy);
    const auto rota = instance.rota();
    const auto positions = instance.positions();
    const auto answer = solver::plan_rota(rota);
    DutyPlan plan{{}, {}, answer.value, answer.bound};
    DutyReasons reasons(instance, rota, answer.value.missing);
    for (std::size_t d = 0, i = 0; d < instance.duties().size(); ++d) {
        const auto& duty = instance.duties()[d];
        if (i == positions.size() || positions[i] != d) {
            plan.value.missing += wanted(duty), plan.bound.missing += wanted(duty);
            plan.uncovered.push_back(
                {duty.date, duty.slot, duty.place, duty.has_room ? "supervision" : "places", {}});
            continue;
        }
        const auto& people = answer.people[i];
        if (people.empty())
            plan.uncovered.push_back(
                {duty.date, duty.slot, duty.place, reasons.because(d, i), reasons.would_help(d, i)});
        else {
            plan.rows.push_back({duty.date, duty.slot, duty.place, {}, duty.supervisor});
            for (const auto person : people) plan.rows.back().people.push_back(instance.people()[person]);
        }
        ++i;
    }
    return plan;
}

void add(Commitments& to, StrandIndex strand, const programme::Programme& programme, const DutyPlan& plan) {
    for (const auto& row : plan.rows) {
        const auto& slot = programme[row.slot];
        to.add({programme::Booking::Kind::duty, strand, row.date, slot.from, slot.to, row.people, row.supervisor, row.place});
    }
}

} // namespace kith::scheduling
