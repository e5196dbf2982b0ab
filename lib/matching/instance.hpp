// SPDX-License-Identifier: MIT
// A strand's matching problem on a day: who could be paired with whom, how well each pair fits, which rules stand
// between the others, and what is fixed already. Immutable once made; rules.md, sections 1 to 3.
#pragma once

#include "matching/preferences.hpp"
#include "matching/rest.hpp"
#include "programme/programme.hpp"

#include <cstdint>
#include <functional>
#include <memory>

namespace kith::matching {

using programme::PairIndex;
using programme::StrandIndex;

/// Positions in an instance's lists.
struct MentorPos {
    std::size_t value = 0;
    friend auto operator<=>(const MentorPos&, const MentorPos&) = default;
};
struct MenteePos {
    std::size_t value = 0;
    friend auto operator<=>(const MenteePos&, const MenteePos&) = default;
};

/// One mentor with one mentee.
struct Edge {
    MentorPos mentor;
    MenteePos mentee;
    friend auto operator<=>(const Edge&, const Edge&) = default;
};

/// All that is known of an edge.
struct Pairing {
    Broken broken = 0;
    std::vector<int> points; ///< f of each preference
    int fit = 0;
    std::int64_t lottery = 0;
    int rank = 0; ///< of the mentor among the mentee's choices, from 1; 0: not chosen
    int mentor_rank = 0; ///< of the mentee among the mentor's choices, likewise
};

struct Settings {
    Date day{};
    bool use_private = true;
    bool rematch = false; ///< agreed pairs are not fixed, but keeping them is a level
};

/// An edge that is in the answer whatever the levels say: agreed, or of a row that a person fixed, or both; or of the
/// rest of a pair that someone left.
struct Fixed {
    Edge edge;
    std::optional<PairIndex> agreed;
    const record::ProposedRow* row = nullptr; ///< of the last proposal: pinned, or added by hand
};

class Instance {
  public:
    /// Computes every pairing of the strand. `rows` are those of the last proposal, of which a person may have fixed
    /// some: one that breaks a rule or a bound is an error. They must outlive the instance.
    static text::Result<Instance> of(const Programme& programme, StrandIndex strand, Settings settings,
                                     const std::vector<record::ProposedRow>& rows);

    const Programme& programme() const { return *programme_; }
    const Strand& strand() const { return (*programme_)[strand_]; }
    StrandIndex strand_index() const { return strand_; }
    const Settings& settings() const { return settings_; }
    const programme::Availability& availability() const { return availability_; }

    std::size_t mentors() const { return mentors_.size(); }
    std::size_t mentees() const { return mentees_.size(); }
    PersonIndex mentor(MentorPos at) const { return mentors_[at.value]; }
    const Mentee& mentee(MenteePos at) const { return mentees_[at.value]; }
    std::optional<MentorPos> find_mentor(PersonIndex person) const;
    std::optional<MenteePos> find_mentee(const Mentee& mentee) const;

    const Pairing& operator[](Edge edge) const {
        if (!changed_.empty())
            if (const auto& column = changed_[edge.mentee.value]) return (*column)[edge.mentor.value];
        return (*pairings_)[edge.mentor.value * mentees_.size() + edge.mentee.value];
    }
    /// The length of the longest list of choices that has a mentor of the instance on it, as ranks of `choices` go.
    int longest_choice_list() const { return longest_choice_list_; }
    bool is_eligible(Edge edge) const { return (*this)[edge].broken == 0; }
    /// The edges that break no rule, in order of `mentor|mentee`.
    std::vector<Edge> eligible() const;

    const std::vector<Fixed>& fixed() const { return fixed_; }
    std::set<Edge> fixed_edges() const;
    /// The edges of agreed pairs, fixed or not.
    const std::map<Edge, PairIndex>& agreed() const { return agreed_; }

    /// The agreed pairs of several that someone has left.
    const std::vector<Rest>& rests() const { return rests_; }
    /// The edges of what stays of them, fixed or not.
    const std::map<Edge, PairIndex>& of_rests() const { return of_rests_; }
    /// True where the level `keep` counts the edge.
    bool is_to_keep(Edge edge) const { return agreed_.contains(edge) || of_rests_.contains(edge); }
    /// The row of the last proposal in which a person fixed the pair, if one did.
    const record::ProposedRow* fixed_row(PairIndex pair) const;

    /// How many partners at once, own capacity before the strand's bound; and how many at least.
    int capacity(MentorPos at) const;
    int capacity(MenteePos at) const;
    int at_least(MentorPos at) const;
    int at_least(MenteePos at) const;

    /// The groups of a strand that has some: there a mentor's number is the group's, and a mentee has a whole team.
    const record::Groups* groups() const;

    /// The two, with all that rules look at.
    Candidate candidate(Edge edge) const;
    record::Need need(MenteePos at) const;
    std::int64_t days_waited(MenteePos at) const;

    /// The same instance with one more edge fixed, for "what would forcing this pair cost".
    Instance with_fixed(Edge edge) const;
    /// The same instance in which no rule of `relaxed` stands in the way of one mentee, for "what would help".
    Instance with_relaxed(MenteePos mentee, Broken relaxed) const;
    /// The same instance in which no rule stands between the pairs, for "what would place more".
    Instance with_allowed(const std::vector<Edge>& edges) const;
    /// The same instance with other capacities for some mentors, for "what would one more place be worth".
    Instance with_capacities(const std::map<MentorPos, int>& capacities) const;
    /// True where with_capacities() left the mentor no place: their pairs are then no part of the problem.
    bool is_set_aside(MentorPos at) const;

  private:
    Instance(const Programme& programme, StrandIndex strand, Settings settings);
    void list_people();
    void compute_pairings();
    void fix_agreed();
    void fix_rows(const std::vector<record::ProposedRow>& rows, text::Findings& findings);
    void fix_row(const record::ProposedRow& row, text::Findings& findings);
    void list_rests(const std::vector<record::ProposedRow>& rows);
    void fix_rest(const Rest& rest);
    bool has_room(const std::vector<Edge>& edges) const;
    void check_capacities(text::Findings& findings) const;
    /// The mentee's pairings, by mentor, with `change` made to each.
    void change_pairings(MenteePos mentee, const std::function<void(MentorPos, Pairing&)>& change);

    const Programme* programme_;
    StrandIndex strand_;
    Settings settings_;
    programme::Availability availability_;
    std::vector<PersonIndex> mentors_;
    std::vector<Mentee> mentees_;
    std::shared_ptr<const std::vector<Pairing>> pairings_; ///< shared by the instances made from one another
    /// Instead of these: all pairings of some mentees, whose rules were relaxed. Empty where nobody's were.
    std::vector<std::shared_ptr<const std::vector<Pairing>>> changed_;
    int longest_choice_list_ = 0;
    std::map<MentorPos, int> capacities_;                  ///< instead of the records' own
    std::vector<Fixed> fixed_;
    std::map<Edge, PairIndex> agreed_;
    std::vector<Rest> rests_;
    std::map<Edge, PairIndex> of_rests_;
    std::map<PairIndex, const record::ProposedRow*> fixed_rows_; ///< of the rests
};

} // namespace kith::matching
