// SPDX-License-Identifier: MIT
#include "matching/rest.hpp"

#include <algorithm>
#include <tuple>

namespace kith::matching {
namespace {

using programme::PairIndex;
using programme::StrandIndex;

std::vector<Mentee> mentees_of(const programme::Pair& pair) {
    std::vector<Mentee> mentees;
    for (const auto mentee : pair.mentees) mentees.push_back({mentee, {}});
    if (pair.form) mentees.push_back({{}, pair.form});
    return mentees;
}

/// Finds the rests of one strand.
class Search {
  public:
    Search(const Programme& programme, StrandIndex strand, Date day, bool use_private)
        : programme_(programme), strand_(strand), day_(day), use_private_(use_private),
          agreed_(programme.agreed_pairs(strand, day)) {}

    std::vector<Rest> all() {
        std::vector<Rest> left;
        for (std::size_t i = 0; i < programme_.pairs().size(); ++i)
            if (auto rest = still_there({i})) left.push_back(std::move(*rest));
        std::vector<Rest> found;
        for (const auto& whole : left) {
            if (is_taken_over(whole, left)) continue;
            auto rest = whole;
            if (strand().matching().groups) keep_of_group(rest);
            else keep_of_row(rest);
            const bool all_have_one = std::all_of(whole.mentees.begin(), whole.mentees.end(),
                                                  [&](const Mentee& one) { return is_agreed(one); });
            if (rest.stays() || !all_have_one) found.push_back(std::move(rest));
        }
        return found;
    }

  private:
    /// All who are there of a pair of several that someone has left.
    std::optional<Rest> still_there(PairIndex index) const {
        const auto& pair = programme_[index];
        auto mentees = mentees_of(pair);
        const bool is_of_two = pair.mentors.size() + mentees.size() <= 2;
        if (pair.strand != strand_ || pair.has_ended(day_) || is_of_two) return {};
        const auto has_left = [&](PersonIndex person) { return programme_[person].has_left(day_); };
        Rest rest{index, pair.everyone(), pair.mentors, std::move(mentees)};
        std::erase_if(rest.left, [&](PersonIndex person) { return !has_left(person); });
        std::erase_if(rest.mentors, has_left);
        std::erase_if(rest.mentees, [&](const Mentee& mentee) { return mentee.person && has_left(*mentee.person); });
        if (rest.left.empty() || rest.mentees.empty()) return {};
        return rest;
    }

    bool is_taken_over(const Rest& rest, const std::vector<Rest>& left) const {
        return std::any_of(agreed_.begin(), agreed_.end(),
                           [&](PairIndex agreed) { return takes_over(programme_[agreed], rest); }) ||
               std::any_of(left.begin(), left.end(), [&](const Rest& other) {
                   return is_newer(other, rest) && takes_over(programme_[other.pair], rest);
               });
    }

    const Strand& strand() const { return programme_[strand_]; }

    static bool has_mentee(const programme::Pair& pair, const Mentee& mentee) {
        const auto there = mentees_of(pair);
        return std::find(there.begin(), there.end(), mentee) != there.end();
    }

    static bool has_mentor_of(const programme::Pair& pair, const Rest& rest) {
        return std::find_first_of(pair.mentors.begin(), pair.mentors.end(), rest.mentors.begin(), rest.mentors.end()) !=
               pair.mentors.end();
    }

    /// True where the pair has two of the rest together.
    static bool takes_over(const programme::Pair& pair, const Rest& rest) {
        return has_mentor_of(pair, rest) && std::any_of(rest.mentees.begin(), rest.mentees.end(),
                                                        [&](const Mentee& one) { return has_mentee(pair, one); });
    }

    /// Of two pairs that began on one day the smaller took over what the other's leavers had left.
    bool is_newer(const Rest& one, const Rest& other) const {
        const auto key = [&](const Rest& rest) {
            const auto& pair = programme_[rest.pair];
            return std::tuple(pair.record->began, -static_cast<std::ptrdiff_t>(pair.everyone().size()), rest.pair);
        };
        return key(other) < key(one);
    }

    bool is_agreed(const Mentee& mentee) const {
        return std::any_of(agreed_.begin(), agreed_.end(),
                           [&](PairIndex index) { return has_mentee(programme_[index], mentee); });
    }

    bool may_pair(const std::vector<PersonIndex>& mentors, const Mentee& mentee) {
        if (!availability_) availability_.emplace(programme_, strand());
        return std::all_of(mentors.begin(), mentors.end(), [&](PersonIndex mentor) {
            return broken_rules({programme_, strand(), *availability_, day_, mentor, mentee}, use_private_) == 0;
        });
    }

    /// Of several with one person those whom no rule keeps away; of several with several all or none.
    void keep_of_row(Rest& rest) {
        const auto whole = rest.mentees;
        if (whole.size() == 1)
            std::erase_if(rest.mentors, [&](PersonIndex mentor) { return !may_pair({mentor}, whole.front()); });
        std::erase_if(rest.mentees, [&](const Mentee& mentee) { return !may_pair(rest.mentors, mentee); });
        if (rest.mentors.empty() || (rest.mentors.size() > 1 && rest.mentees != whole)) rest.mentees.clear();
    }

    /// A group stays where it could be agreed anew: its team is still one and whole, and who may stay are enough.
    void keep_of_group(Rest& rest) {
        const auto& pair = programme_[rest.pair];
        const auto& size = strand().matching().groups->size;
        std::erase_if(rest.mentees, [&](const Mentee& one) { return !may_join(rest.mentors, one); });
        auto count = static_cast<int>(rest.mentees.size());
        bool is_whole = rest.mentors == pair.mentors && is_team(pair.mentors);
        for (const auto index : agreed_) { // who joined the group since has a pair of their own
            if (!has_mentor_of(programme_[index], rest)) continue;
            count += static_cast<int>(programme_[index].mentees.size());
            is_whole = is_whole && programme_[index].mentors == pair.mentors;
        }
        auto most = size.at_most.value;
        for (const auto mentor : rest.mentors) most = std::min(most, own_capacity(mentor).value_or(most));
        if (!is_whole || count < size.at_least.value || count > most || has_two_apart(rest.mentees)) rest.mentees.clear();
    }

    bool may_join(const std::vector<PersonIndex>& team, const Mentee& mentee) {
        return !is_agreed(mentee) && own_capacity(*mentee.person) != 0 && may_pair(team, mentee);
    }

    bool is_team(std::vector<PersonIndex> mentors) const {
        std::sort(mentors.begin(), mentors.end());
        const auto& teams = strand().teams;
        return std::find(teams.begin(), teams.end(), mentors) != teams.end();
    }

    bool has_two_apart(const std::vector<Mentee>& mentees) const {
        return use_private_ && std::any_of(mentees.begin(), mentees.end(), [&](const Mentee& one) {
                   return std::any_of(mentees.begin(), mentees.end(), [&](const Mentee& other) {
                       const auto& away = programme_[*one.person].not_with;
                       return std::find(away.begin(), away.end(), *other.person) != away.end();
                   });
               });
    }

    std::optional<int> own_capacity(PersonIndex person) const {
        const auto& own = programme_[person].record->capacity;
        const auto found = own.find(text::Located<record::StrandName>{strand().name, {}});
        return found == own.end() ? std::nullopt : std::optional<int>(found->second.value);
    }

    const Programme& programme_;
    StrandIndex strand_;
    Date day_;
    bool use_private_;
    std::vector<PairIndex> agreed_;
    std::optional<programme::Availability> availability_; ///< made when it is needed: mostly nobody has left a row
};

} // namespace

std::vector<Rest> rests(const Programme& programme, StrandIndex strand, Date day, bool use_private) {
    return Search(programme, strand, day, use_private).all();
}

} // namespace kith::matching
