// SPDX-License-Identifier: MIT
#include "evidence/gates.hpp"

#include "programme/agenda.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

std::optional<GateState> state_of(const record::Person& person, const record::GateName& name, Date day) {
    const auto found = person.gates.find(text::Located<record::GateName>{name, {}});
    if (found == person.gates.end() || found->second.date > day) return GateState::missing;
    const auto& gate = found->second;
    if (!programme::is_yes(gate)) return GateState::refused;
    if (!gate.until) return {};
    if (*gate.until < day) return GateState::lapsed;
    if (*gate.until <= day + soon) return GateState::lapses_soon;
    return {};
}

std::set<PersonIndex> in_pairs(const Programme& programme, StrandIndex strand, Date day) {
    std::set<PersonIndex> paired;
    for (const auto pair : pairs_on(programme, strand, day))
        for (const auto person : programme[pair].everyone()) paired.insert(person);
    for (const auto& plan : programme::plans_of(programme, strand))
        for (const auto& meeting : plan.meetings)
            if (meeting.supervisor && (!plan.next || *plan.next > day)) paired.insert(*meeting.supervisor);
    return paired;
}

void count(GateCount& counts, std::optional<GateState> state) {
    ++counts.needed;
    if (!state)
        ++counts.holds;
    else if (*state == GateState::missing)
        ++counts.missing;
    else if (*state == GateState::refused)
        ++counts.refused;
    else if (*state == GateState::lapsed)
        ++counts.lapsed;
    else
        ++counts.lapses_soon;
}

/// One look at all gates of all strands, with mentees to refer on or without.
class Look {
  public:
    Look(const Programme& programme, Date day, const std::set<PersonIndex>& meet, bool with_refer_on)
        : programme_(programme), day_(day), meet_(meet), with_refer_on_(with_refer_on) {
        for (std::size_t s = 0; s < programme.strands().size(); ++s) at({s});
    }

    GatesSeen found() const {
        GatesSeen seen;
        for (const auto& [key, notice] : notices_) seen.notices.push_back(notice);
        std::stable_sort(seen.notices.begin(), seen.notices.end(), [](const GateNotice& a, const GateNotice& b) {
            return std::tuple(!a.meets, !a.in_pair, a.state, a.person) <
                   std::tuple(!b.meets, !b.in_pair, b.state, b.person);
        });
        for (const auto& [key, counts] : counts_) seen.counts.push_back(counts);
        return seen;
    }

  private:

    void at(StrandIndex strand) {
        const auto paired = in_pairs(programme_, strand, day_);
        const auto& gates = programme_[strand].matching().require.gates;
        using record::Role;
        at(strand, Role::mentor, programme_[strand].mentors, gates.mentor, paired);
        at(strand, Role::mentee, programme_[strand].mentees, gates.mentee, paired);
        at(strand, Role::supervisor, programme_[strand].supervisors, gates.supervisor, paired);
    }

    void at(StrandIndex strand, record::Role role, const std::vector<PersonIndex>& people,
            const std::set<text::Located<record::GateName>>& needed, const std::set<PersonIndex>& paired) {
        for (const auto person : people)
            for (const auto& gate : needed) {
                if (!is_active(programme_[person], day_)) continue;
                auto& counts = counts_[{strand, gate.value}]; // a line of none too: that there is one tells nothing
                counts.strand = strand;
                counts.gate = gate.value;
                if (role == record::Role::mentee && programme_[person].need() == record::Need::refer_on && !with_refer_on_)
                    continue;
                const auto state = state_of(*programme_[person].record, gate.value, day_);
                count(counts, state);
                if (state) note(person, gate, *state, paired.contains(person));
            }
    }

    void note(PersonIndex person, const text::Located<record::GateName>& gate, GateState state,
              bool in_pair) {
        auto& notice = notices_[{person, gate.value}];
        notice.person = person;
        notice.gate = gate.value;
        notice.state = state;
        if (state != GateState::missing)
            notice.until = programme_[person].record->gates.find(gate)->second.until;
        notice.in_pair = notice.in_pair || in_pair;
        notice.meets = meet_.contains(person);
    }

    const Programme& programme_;
    Date day_;
    const std::set<PersonIndex>& meet_;
    bool with_refer_on_;
    std::map<std::pair<PersonIndex, record::GateName>, GateNotice> notices_;
    std::map<std::pair<StrandIndex, record::GateName>, GateCount> counts_;
};

} // namespace

std::set<PersonIndex> meet_in_week(const Programme& programme, Date day) {
    std::set<PersonIndex> meet;
    const auto monday = text::monday_of(day);
    for (const auto& occasion : programme::agenda(programme, monday, monday + text::Days{6})) {
        meet.insert(occasion.people.begin(), occasion.people.end());
        if (occasion.supervisor) meet.insert(*occasion.supervisor);
    }
    return meet;
}

Gates gates(const Programme& programme, Date day) {
    const auto meet = meet_in_week(programme, day);
    return {day, Look(programme, day, meet, true).found(), Look(programme, day, meet, false).found()};
}

} // namespace kith::evidence
