// SPDX-License-Identifier: MIT
// Why someone whom mentors could take is left out all the same: the set of mentees who between them can only go to
// mentors whose places do not suffice (Hall 1935), which anybody can count again.
#pragma once

#include "matching/optimal.hpp"

namespace kith::matching {

/// All the mentors that any of these mentees could go to are these mentors, and all of them are full.
struct Crowd {
    std::vector<MenteePos> mentees;
    std::vector<MentorPos> mentors;
    int places = 0;                  ///< that these mentors have beside fixed pairs; fewer than there are mentees
    std::vector<MenteePos> left_out; ///< exactly as many as there are mentees beyond the places
    /// `need` or `waiting` where everyone left out has at most as much of it as anyone who was placed, and it does tell
    /// some of them apart; else empty.
    std::string told_apart;
};

/// Finds the crowd around anyone without a partner in an answer.
class Crowds {
  public:
    Crowds(const Instance& instance, const Solution& solution);

    /// Nothing where the mentee could be placed without anybody being left out for it, so that it is another level than
    /// the number of places that keeps them out; or where no mentor is possible.
    std::optional<Crowd> around(MenteePos mentee) const;

  private:
    Crowd counted(const std::vector<bool>& mentors, const std::vector<bool>& mentees) const;
    std::string what_tells_apart(const Crowd& crowd) const;

    const Instance& instance_;
    std::vector<std::vector<MentorPos>> possible_; ///< of each mentee, the mentors of eligible edges that are not fixed
    std::vector<std::vector<MenteePos>> holders_;  ///< of each mentor, the mentees of chosen edges that are not fixed
    std::vector<int> of_mentor_, of_mentee_, fixed_; ///< partners of each; fixed ones of each mentor
};

} // namespace kith::matching
