// SPDX-License-Identifier: MIT
// Groups led by given teams: each team with each mentee as one pairing, what is fixed of the groups, and who
// is kept apart. A view of an instance, which must outlive it; kith-rules.7, "Groups".
#pragma once

#include "matching/levels.hpp"

namespace kith::matching {

/// A position in the list of teams.
struct TeamPos {
    std::size_t value = 0;
    friend auto operator<=>(const TeamPos&, const TeamPos&) = default;
};

/// One team with one mentee of its group.
struct Seat {
    TeamPos team;
    MenteePos mentee;
    friend auto operator<=>(const Seat&, const Seat&) = default;
};

/// A seat that is in the answer whatever the levels say.
struct FixedSeat {
    Seat seat;
    const record::ProposedRow* row = nullptr; ///< that a person pinned or added; nothing where it is agreed, or stays
};

class Teams {
  public:
    /// The teams of the strand, and one more for each agreed group that none of them leads. A fixed row that
    /// is no group of the strand is an error.
    static text::Result<Teams> of(const Instance& instance);

    const Instance& instance() const { return *instance_; }
    std::size_t count() const { return teams_.size(); }
    const std::vector<PersonIndex>& mentors(TeamPos at) const { return teams_[at.value]; }
    /// The ids of its mentors, in order, joined by a plus.
    std::string name(TeamPos at) const;

    /// Broken are the rules that any mentor of the team breaks; points and fit are means over the mentors,
    /// rounded half up; the rank is the best of theirs.
    const Pairing& operator[](Seat seat) const {
        return pairings_[seat.team.value * instance_->mentees() + seat.mentee.value];
    }
    bool is_eligible(Seat seat) const { return (*this)[seat].broken == 0; }

    const std::vector<FixedSeat>& fixed() const { return fixed_; }
    bool has_fixed(TeamPos at) const;
    /// The seats of agreed groups, fixed or not.
    const std::map<Seat, PairIndex>& agreed() const { return agreed_; }
    /// True where the level `keep` counts the seat: of an agreed group, or of what stays of one that someone left.
    bool is_to_keep(Seat seat) const { return agreed_.contains(seat) || of_rests_.contains(seat); }

    /// The most mentees: the size of a group, or the least of its mentors' own capacities.
    int capacity(TeamPos at) const;
    /// The fewest with which the group is open.
    int at_least() const { return instance_->groups()->size.at_least.value; }
    /// True where either is in the other's `not-with`.
    bool kept_apart(MenteePos a, MenteePos b) const;

  private:
    explicit Teams(const Instance& instance) : instance_(&instance) {}
    std::optional<TeamPos> find(std::vector<PersonIndex> mentors) const;
    void fix_agreed();
    void fix_rows(text::Findings& findings);
    void fix_row(const record::ProposedRow& row, text::Findings& findings);
    void fix_rest(const Rest& rest);
    void compute_pairings();
    Pairing pairing(Seat seat) const;

    const Instance* instance_;
    std::vector<std::vector<PersonIndex>> teams_;
    std::vector<Pairing> pairings_;
    std::vector<FixedSeat> fixed_;
    std::map<Seat, PairIndex> agreed_;
    std::set<Seat> of_rests_;
};

/// The value of each level for a set of seats, bounds first.
std::vector<LevelValue> values_of(const Teams& teams, const std::vector<Seat>& seats);

/// True where either mentee is in the other's `not-with`; false where the private part is not used.
bool kept_apart(const Instance& instance, MenteePos a, MenteePos b);

} // namespace kith::matching
