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

/// One look at all gates of all strands.
class Look {
  public:
    Look(const Programme& programme, Date day)
        : programme_(programme), day_(day), meet_(meet_in_week(programme, day)) {}

    void at(StrandIndex strand) {
        const auto paired = in_pairs(programme_, strand, day_);
        const auto& gates = programme_[strand].matching().require.gates;
        using record::Role;
        at(strand, Role::mentor, programme_[strand].mentors, gates.mentor, paired);
        at(strand, Role::mentee, programme_[strand].mentees, gates.mentee, paired);
        at(strand, Role::supervisor, programme_[strand].supervisors, gates.supervisor, paired);
    }

    Gates found() const {
        Gates gates{day_, {}, {}, {}};
        for (const auto& [key, notice] : notices_) gates.notices.push_back(notice);
        std::stable_sort(gates.notices.begin(), gates.notices.end(),
                         [](const GateNotice& a, const GateNotice& b) {
                             return std::tuple(!a.meets, !a.in_pair, a.state, a.person) <
                                    std::tuple(!b.meets, !b.in_pair, b.state, b.person);
                         });
        for (const auto& [key, counts] : counts_) gates.counts.push_back(counts);
        for (const auto& [key, counts] : without_refer_on_) gates.counts_without_refer_on.push_back(counts);
        return gates;
    }

  private:
    using Counts = std::map<std::pair<StrandIndex, record::GateName>, GateCount>;

    void at(StrandIndex strand, record::Role role, const std::vector<PersonIndex>& people,
            const std::set<text::Located<record::GateName>>& needed, const std::set<PersonIndex>& paired) {
        for (const auto person : people)
            for (const auto& gate : needed) {
                if (!is_active(programme_[person], day_)) continue;
                const auto state = state_of(*programme_[person].record, gate.value, day_);
                const bool is_to_refer_on = role == record::Role::mentee && programme_[person].need() == record::Need::refer_on;
                for (auto* all : {&counts_, &without_refer_on_}) {
                    auto& counts = (*all)[{strand, gate.value}]; // a line of none too: that there is one tells nothing
                    counts.strand = strand;
                    counts.gate = gate.value;
                    if (all == &counts_ || !is_to_refer_on) count(counts, state);
                }
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
    std::set<PersonIndex> meet_;
    std::map<std::pair<PersonIndex, record::GateName>, GateNotice> notices_;
    Counts counts_, without_refer_on_;
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
    Look look(programme, day);
    for (std::size_t s = 0; s < programme.strands().size(); ++s) look.at({s});
    return look.found();
}

} // namespace kith::evidence
