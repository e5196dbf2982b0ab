// SPDX-License-Identifier: MIT
#include "matching/instance.hpp"

#include "matching/row_people.hpp"
#include "programme/lottery.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

namespace code = text::code;

template <class T>
std::optional<std::size_t> position(const std::vector<T>& list, const T& wanted) {
    const auto at = std::find(list.begin(), list.end(), wanted);
    if (at == list.end()) return {};
    return static_cast<std::size_t>(at - list.begin());
}

int rank_of(const record::Person& chooser, const record::StrandName& strand, const record::PersonId& chosen) {
    const auto list = chooser.choices.find(text::Located<record::StrandName>{strand, {}});
    if (list == chooser.choices.end()) return 0;
    for (std::size_t i = 0; i < list->second.size(); ++i)
        if (list->second[i].value == chosen) return static_cast<int>(i) + 1;
    return 0;
}

std::optional<int> own_capacity(const Person& person, const record::StrandName& strand) {
    const auto found = person.record->capacity.find(text::Located<record::StrandName>{strand, {}});
    if (found == person.record->capacity.end()) return {};
    return found->second.value;
}

bool is_fixed_by_hand(const record::ProposedRow& row) {
    return row.keep.value_or(false) || !row.fit || row.by_hand.value_or(false);
}

} // namespace

Instance::Instance(const Programme& programme, StrandIndex strand, Settings settings)
    : programme_(&programme), strand_(strand), settings_(settings), availability_(programme, programme[strand]) {}

text::Result<Instance> Instance::of(const Programme& programme, StrandIndex strand, Settings settings,
                                    const std::vector<record::ProposedRow>& rows) {
    text::Findings findings;
    Instance instance(programme, strand, settings);
    instance.list_people();
    instance.compute_pairings();
    instance.fix_agreed();
    instance.fix_rows(rows, findings);
    instance.list_rests(rows);
    if (findings.has_errors()) return findings;
    return {std::move(instance), std::move(findings)};
}

void Instance::list_people() {
    const auto& world = *programme_;
    std::set<PersonIndex> mentors;
    std::set<Mentee> mentees;
    for (const auto mentor : strand().mentors)
        if (!world[mentor].has_left(settings_.day)) mentors.insert(mentor);
    if (strand().record->model == record::Model::form_group) {
        for (std::size_t i = 0; i < world.forms().size(); ++i) mentees.insert({{}, FormIndex{i}});
    } else {
        for (const auto mentee : strand().mentees)
            if (!world[mentee].has_left(settings_.day)) mentees.insert({mentee, {}});
    }
    // Someone in an agreed pair belongs to the problem even if they lost their role since.
    for (const auto index : world.agreed_pairs(strand_, settings_.day)) {
        const auto& pair = world[index];
        mentors.insert(pair.mentors.begin(), pair.mentors.end());
        for (const auto mentee : pair.mentees) mentees.insert({mentee, {}});
        if (pair.form) mentees.insert({{}, pair.form});
    }
    mentors_.assign(mentors.begin(), mentors.end());
    mentees_.assign(mentees.begin(), mentees.end());
}

Candidate Instance::candidate(Edge edge) const {
    return {*programme_, strand(), availability_, settings_.day, mentors_[edge.mentor.value],
            mentees_[edge.mentee.value]};
}

void Instance::compute_pairings() {
    const auto& world = *programme_;
    std::vector<Pairing> pairings(mentors_.size() * mentees_.size());
    for (std::size_t m = 0; m < mentors_.size(); ++m) {
        for (std::size_t e = 0; e < mentees_.size(); ++e) {
            const auto pair = candidate({{m}, {e}});
            auto& pairing = pairings[m * mentees_.size() + e];
            pairing.broken = broken_rules(pair, settings_.use_private);
            pairing.points = points(pair, settings_.use_private);
            pairing.fit = fit(strand().matching().prefer, pairing.points);
            const auto& mentor = world[mentors_[m]].id;
            pairing.lottery = programme::lottery_value(fmt::format("{}|{}|{}", strand().matching().seed, mentor.text,
                                                        id_of(world, mentees_[e])));
            if (pair.is_form() || !settings_.use_private) continue;
            pairing.rank = rank_of(pair.e(), strand().name, mentor);
            pairing.mentor_rank = rank_of(pair.m(), strand().name, pair.mentee().id);
            longest_choice_list_ = std::max(longest_choice_list_, pairing.rank);
        }
    }
    pairings_ = std::make_shared<const std::vector<Pairing>>(std::move(pairings));
}

void Instance::fix_agreed() {
    for (const auto index : programme_->agreed_pairs(strand_, settings_.day)) {
        const auto& pair = (*programme_)[index];
        std::vector<Mentee> mentees;
        for (const auto mentee : pair.mentees) mentees.push_back({mentee, {}});
        if (pair.form) mentees.push_back({{}, pair.form});
        for (const auto mentor : pair.mentors)
            for (const auto& mentee : mentees) {
                const Edge edge{*find_mentor(mentor), *find_mentee(mentee)};
                if (!agreed_.emplace(edge, index).second || settings_.rematch) continue;
                fixed_.push_back({edge, index, nullptr});
            }
    }
}

void Instance::fix_rows(const std::vector<record::ProposedRow>& rows, text::Findings& findings) {
    const auto is_over = [&](const record::ProposedRow& row) { // a pair that has ended since takes its pin along
        return row.agreed && std::none_of(agreed_.begin(), agreed_.end(), [&](const auto& agreed) {
                   return (*programme_)[agreed.second].id == row.agreed->value;
               });
    };
    for (const auto& row : rows)
        if (is_fixed_by_hand(row) && !is_over(row)) fix_row(row, findings);
    check_capacities(findings);
}

void Instance::fix_row(const record::ProposedRow& row, text::Findings& findings) {
    if (const auto fault = fault_of(*this, row)) return findings.error(code::ineligible, row.span, fault->message, fault->hint);
    std::vector<MenteePos> mentees;
    for (const auto& id : row.mentees) mentees.push_back(*find_mentee({programme_->find(id.value), {}}));
    if (row.form) mentees.push_back(*find_mentee({{}, programme_->find(row.form->value)}));
    for (const auto& id : row.mentors) {
        const auto mentor = *find_mentor(*programme_->find(id.value));
        for (const auto mentee : mentees) {
            const Edge edge{mentor, mentee};
            const auto there = std::find_if(fixed_.begin(), fixed_.end(), [&](const Fixed& f) { return f.edge == edge; });
            if (there != fixed_.end()) {
                if (there->row == nullptr) there->row = &row; // agreed, and its pin is for a rematch to come
                continue;
            }
            const auto broken = (*this)[edge].broken;
            if (broken != 0)
                findings.error(code::ineligible, row.span,
                               fmt::format("this fixed row breaks the rule '{}'",
                                           rule_name(static_cast<std::size_t>(std::countr_zero(broken)))),
                               "remove the row, or its 'keep: true'");
            const auto agreed = agreed_.find(edge);
            fixed_.push_back({edge, agreed == agreed_.end() ? std::nullopt : std::optional(agreed->second), &row});
        }
    }
}

void Instance::list_rests(const std::vector<record::ProposedRow>& rows) {
    rests_ = matching::rests(*programme_, strand_, settings_.day, settings_.use_private);
    for (const auto& rest : rests_) {
        for (const auto& row : rows)
            if (row.agreed && row.agreed->value == (*programme_)[rest.pair].id && is_fixed_by_hand(row))
                fixed_rows_.emplace(rest.pair, &row);
        fix_rest(rest);
    }
}

/// Where there is no room for all of it, none is fixed.
void Instance::fix_rest(const Rest& rest) {
    std::vector<Edge> edges;
    for (const auto mentor : rest.mentors)
        for (const auto& mentee : rest.mentees) edges.push_back({*find_mentor(mentor), *find_mentee(mentee)});
    const auto* row = fixed_row(rest.pair);
    for (const auto edge : edges) of_rests_.emplace(edge, rest.pair);
    std::erase_if(edges, [&](Edge edge) {
        return std::any_of(fixed_.begin(), fixed_.end(), [&](const Fixed& fixed) { return fixed.edge == edge; });
    });
    if ((settings_.rematch && row == nullptr) || groups() != nullptr || !has_room(edges)) return;
    for (const auto edge : edges) fixed_.push_back({edge, {}, row});
}

bool Instance::has_room(const std::vector<Edge>& edges) const {
    std::map<MentorPos, int> of_mentor;
    std::map<MenteePos, int> of_mentee;
    const auto count = [&](Edge edge) { ++of_mentor[edge.mentor], ++of_mentee[edge.mentee]; };
    for (const auto& fixed : fixed_) count(fixed.edge);
    for (const auto edge : edges) count(edge);
    return std::all_of(edges.begin(), edges.end(), [&](Edge edge) {
        return of_mentor[edge.mentor] <= capacity(edge.mentor) && of_mentee[edge.mentee] <= capacity(edge.mentee);
    });
}

const record::ProposedRow* Instance::fixed_row(PairIndex pair) const {
    const auto found = fixed_rows_.find(pair);
    return found == fixed_rows_.end() ? nullptr : found->second;
}

void Instance::check_capacities(text::Findings& findings) const {
    std::map<MentorPos, int> of_mentor;
    std::map<MenteePos, int> of_mentee;
    for (const auto& fixed : fixed_) {
        const bool over = ++of_mentor[fixed.edge.mentor] > capacity(fixed.edge.mentor);
        const bool under = ++of_mentee[fixed.edge.mentee] > capacity(fixed.edge.mentee);
        const bool is_asked = fixed.row != nullptr && (!fixed.agreed || settings_.rematch);
        if (is_asked && (over || under))
            findings.error(code::over_capacity, fixed.row->span,
                           fmt::format("with this fixed row the {} has more partners than the bound allows",
                                       over ? "mentor" : "mentee"),
                           "remove the row, or raise the capacity");
    }
}

std::optional<MentorPos> Instance::find_mentor(PersonIndex person) const {
    const auto at = position(mentors_, person);
    return at ? std::optional(MentorPos{*at}) : std::nullopt;
}

std::optional<MenteePos> Instance::find_mentee(const Mentee& mentee) const {
    const auto at = position(mentees_, mentee);
    return at ? std::optional(MenteePos{*at}) : std::nullopt;
}

std::set<Edge> Instance::fixed_edges() const {
    std::set<Edge> edges;
    for (const auto& one : fixed_) edges.insert(one.edge);
    return edges;
}

std::vector<Edge> Instance::eligible() const {
    std::vector<Edge> found;
    for (std::size_t m = 0; m < mentors_.size(); ++m)
        for (std::size_t e = 0; e < mentees_.size(); ++e)
            if (is_eligible({{m}, {e}})) found.push_back({{m}, {e}});
    return found;
}

const record::Groups* Instance::groups() const {
    const auto& groups = strand().matching().groups;
    return groups ? &*groups : nullptr;
}

int Instance::capacity(MentorPos at) const {
    if (const auto found = capacities_.find(at); found != capacities_.end()) return found->second;
    const auto own = own_capacity((*programme_)[mentor(at)], strand().name);
    if (groups() != nullptr) return std::min(own.value_or(groups()->size.at_most.value), groups()->size.at_most.value);
    return own.value_or(strand().matching().mentees_per_mentor.at_most.value);
}

int Instance::capacity(MenteePos at) const {
    const auto bound = strand().matching().mentors_per_mentee.at_most.value;
    if (mentee(at).form) return bound;
    if (groups() != nullptr) {
        std::size_t largest = 0;
        for (const auto& team : strand().teams) largest = std::max(largest, team.size());
        return own_capacity((*programme_)[*mentee(at).person], strand().name) == 0 ? 0 : static_cast<int>(largest);
    }
    return own_capacity((*programme_)[*mentee(at).person], strand().name).value_or(bound);
}

int Instance::at_least(MentorPos at) const {
    if (groups() != nullptr) return 0;
    return std::min(strand().matching().mentees_per_mentor.at_least.value, capacity(at));
}

int Instance::at_least(MenteePos at) const {
    if (groups() != nullptr) return 0;
    return std::min(strand().matching().mentors_per_mentee.at_least.value, capacity(at));
}

record::Need Instance::need(MenteePos at) const {
    const auto& who = mentee(at);
    return who.person && settings_.use_private ? (*programme_)[*who.person].need() : record::Need::low;
}

std::int64_t Instance::days_waited(MenteePos at) const {
    const auto& who = mentee(at);
    if (!who.person || !(*programme_)[*who.person].record->since) return 0;
    return std::max<std::int64_t>(0, (settings_.day - *(*programme_)[*who.person].record->since).count());
}

Instance Instance::with_fixed(Edge edge) const {
    Instance copy = *this;
    const bool is_there = std::any_of(fixed_.begin(), fixed_.end(), [&](const Fixed& f) { return f.edge == edge; });
    if (!is_there) copy.fixed_.push_back({edge, {}, nullptr});
    return copy;
}

void Instance::change_pairings(MenteePos mentee, const std::function<void(MentorPos, Pairing&)>& change) {
    std::vector<Pairing> column;
    for (std::size_t m = 0; m < mentors_.size(); ++m) {
        column.push_back((*this)[{{m}, mentee}]);
        change({m}, column.back());
    }
    changed_.resize(mentees_.size());
    changed_[mentee.value] = std::make_shared<const std::vector<Pairing>>(std::move(column));
}

Instance Instance::with_relaxed(MenteePos mentee, Broken relaxed) const {
    Instance copy = *this;
    copy.change_pairings(mentee, [relaxed](MentorPos, Pairing& pairing) { pairing.broken &= ~relaxed; });
    return copy;
}

Instance Instance::with_allowed(const std::vector<Edge>& edges) const {
    Instance copy = *this;
    for (const auto edge : edges)
        copy.change_pairings(edge.mentee, [edge](MentorPos mentor, Pairing& pairing) {
            if (mentor == edge.mentor) pairing.broken = 0;
        });
    return copy;
}

Instance Instance::with_capacities(const std::map<MentorPos, int>& capacities) const {
    Instance copy = *this;
    for (const auto& [mentor, capacity] : capacities) copy.capacities_[mentor] = capacity;
    return copy;
}

bool Instance::is_set_aside(MentorPos at) const {
    const auto found = capacities_.find(at);
    return found != capacities_.end() && found->second == 0;
}

} // namespace kith::matching
