// SPDX-License-Identifier: MIT
#include "evidence/met_without_gate.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using programme::Pair;
using GateNames = std::set<text::Located<record::GateName>>;

bool did_not_hold(const record::Person& person, const text::Located<record::GateName>& name, Date date) {
    const auto found = person.gates.find(name);
    if (found != person.gates.end() && found->second.date > date) return false;
    return !programme::gate_holds(person, name.value, date);
}

void look_at(const Programme& programme, PersonIndex person, const GateNames& asked, Date date,
             std::set<std::string>& kinds) {
    for (const auto& name : asked)
        if (did_not_hold(*programme[person].record, name, date))
            kinds.insert(name.value.text.substr(0, name.value.text.find('/')));
}

/// Who came in the place of somebody.
void look_at_stand_ins(const Programme& programme, const Pair& pair, const record::SessionRow& row,
                       std::set<std::string>& kinds) {
    const auto& gates = programme[pair.strand].matching().require.gates;
    for (const auto& [absent, stand_in] : row.cover) {
        const auto for_whom = programme.find(absent.value), person = programme.find(stand_in.value);
        if (!for_whom || !person) continue;
        const bool is_mentor =
            std::find(pair.mentors.begin(), pair.mentors.end(), *for_whom) != pair.mentors.end();
        look_at(programme, *person, is_mentor ? gates.mentor : gates.mentee, row.date.value, kinds);
    }
}

/// The adults of planned meetings, by pair and date, of strands that ask them for gates.
std::map<std::pair<PairIndex, Date>, PersonIndex> supervisors(const Programme& programme, Date day) {
    std::map<std::pair<PairIndex, Date>, PersonIndex> found;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        if (programme.strands()[s].matching().require.gates.supervisor.empty()) continue;
        const auto plans = programme::plans_of(programme, {s});
        if (plans.empty()) continue;
        for (const auto& one : programme::meetings_between(programme, {s}, plans.front().from, day))
            if (one.planned.supervisor) found[{one.planned.pair, one.date}] = *one.planned.supervisor;
    }
    return found;
}

} // namespace

std::set<std::string> gates_not_held(const Programme& programme, const Pair& pair,
                                     const record::SessionRow& row, std::optional<PersonIndex> supervisor) {
    std::set<std::string> kinds;
    if (!was_held(pair, programme, row)) return kinds;
    const auto& gates = programme[pair.strand].matching().require.gates;
    const auto look_at_all = [&](const std::vector<PersonIndex>& people, const GateNames& asked) {
        for (const auto person : people)
            if (row.came.contains({programme[person].id, {}}))
                look_at(programme, person, asked, row.date.value, kinds);
    };
    look_at_all(pair.mentors, gates.mentor);
    look_at_all(pair.mentees, gates.mentee);
    look_at_stand_ins(programme, pair, row, kinds);
    if (supervisor) look_at(programme, *supervisor, gates.supervisor, row.date.value, kinds);
    return kinds;
}

std::optional<PersonIndex> planned_supervisor(const Programme& programme, PairIndex pair, Date date) {
    for (const auto& one : programme::meetings_between(programme, programme[pair].strand, date, date))
        if (one.planned.pair == pair) return one.planned.supervisor;
    return {};
}

std::vector<MetWithoutGate> met_without_gate(const Programme& programme, Date day) {
    const auto adults = supervisors(programme, day);
    std::map<PairIndex, MetWithoutGate> found;
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [strand, file] : files)
            for (const auto& row : file.rows) {
                const auto pair =
                    row.pair && row.date.value <= day ? programme.find(row.pair->value) : std::nullopt;
                if (!pair || !programme.is_agreed(programme[*pair], day)) continue;
                const auto adult = adults.find({*pair, row.date.value});
                const auto kinds =
                    gates_not_held(programme, programme[*pair], row,
                                   adult == adults.end() ? std::nullopt : std::optional(adult->second));
                if (kinds.empty()) continue;
                auto& one = found[*pair];
                one.pair = *pair;
                one.gates.insert(kinds.begin(), kinds.end());
                ++one.meetings;
                one.last = std::max(one.last, row.date.value);
            }
    std::vector<MetWithoutGate> list;
    for (auto& [pair, one] : found) list.push_back(std::move(one));
    return list;
}

} // namespace kith::evidence
