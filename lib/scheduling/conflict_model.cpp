// SPDX-License-Identifier: MIT
#include "scheduling/conflict_model.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kith::scheduling {

using solver::no_limit;
using solver::Row;
using solver::Whole;
using Kind = Fact::Kind;

Hold hold_of(const Supply& supply) {
    Hold hold;
    const auto without = [&](bool places, bool adults) {
        auto part = supply;
        part.needs_place = supply.needs_place && places;
        part.needs_adult = supply.needs_adult && adults;
        return std::min(unlimited, most_meetings(part));
    };
    if (supply.needs_adult) hold.adults = without(false, true);
    if (supply.needs_place) hold.places = without(true, false);
    hold.both = without(true, true);
    hold.adult_count = static_cast<int>(supply.adults.size());
    hold.place_count = static_cast<int>(supply.places.size());
    return hold;
}

namespace {

/// True where the change takes away what speaks against a candidate.
bool lifts(const Change& change, const Candidate::Against& against) {
    const auto& fact = against.fact;
    if (change.person != fact.person || !fact.person) return false;
    switch (change.kind) {
    case Change::Kind::hour: return fact.kind == Kind::hours && change.slot == against.at;
    case Change::Kind::lesson: return fact.kind == Kind::lessons && change.subject == against.subject;
    case Change::Kind::gates: return fact.kind == Kind::gates;
    default: return false;
    }
}

} // namespace

bool Candidate::is_closed() const {
    return std::any_of(against.begin(), against.end(), [](const Against& one) { return one.fact.kind == Kind::closed; });
}

ConflictModel::ConflictModel(const std::vector<Instance>& parts, const std::vector<const Demand*>& demands, const Change* change)
    : parts_(parts), demands_(demands), change_(change) {
    for (std::size_t d = 0; d < demands.size(); ++d)
        for (const auto& candidate : demands[d]->candidates) choices_.push_back({d, &candidate});
    program_.program.columns.assign(choices_.size(), {0, 1});
    for (std::size_t d = 0, column = 0; d < demands.size(); ++d) {
        add_demand(*demands[d], column);
        column += demands[d]->candidates.size();
    }
    add_people();
    add_lessons();
    add_cells();
    program_.count = facts_.size();
}

std::size_t ConflictModel::fact(Fact fact) {
    const auto [at, is_new] = number_.try_emplace(fact, facts_.size());
    if (is_new) facts_.push_back(std::move(fact));
    return at->second;
}

std::vector<PersonIndex> ConflictModel::everyone(const Choice& choice) const {
    const auto& part = part_of(choice);
    return part.programme()[part.tasks()[demands_[choice.demand]->task].pair].everyone();
}

Times ConflictModel::times_of(const Choice& choice) const {
    return scheduling::times_of(part_of(choice).programme(), choice.candidate->slot, choice.candidate->mentor_slot);
}

/// The pair meets once in its turn, and not where a fact speaks against it.
void ConflictModel::add_demand(const Demand& demand, std::size_t column) {
    const auto pair = parts_[demand.part].tasks()[demand.task].pair;
    const bool is_pinned = demand.is_pinned && !(change_ && change_->kind == Change::Kind::unpin && change_->pair == pair);
    const auto meets = fact({is_pinned ? Kind::pinned : Kind::meets, {}, pair, {}, {}, demand.date, {}});
    Row row{1, no_limit, {}};
    for (const auto& candidate : demand.candidates) {
        row.terms.push_back({column, 1});
        for (const auto& against : candidate.against)
            if (!change_ || !lifts(*change_, against)) add({-no_limit, 0, {{column, 1}}}, {fact(against.fact)});
        ++column;
    }
    add(std::move(row), {meets});
}

void ConflictModel::add_people() {
    std::map<PersonIndex, std::vector<std::size_t>> choices;
    for (std::size_t c = 0; c < choices_.size(); ++c)
        for (const auto person : everyone(choices_[c])) choices[person].push_back(c);
    for (const auto& [person, mine] : choices) {
        add_clashes(person, mine);
        add_week_limits(person, mine);
    }
}

/// At every beginning of a meeting the person is in one of those under way.
void ConflictModel::add_clashes(PersonIndex person, const std::vector<std::size_t>& choices) {
    std::set<std::vector<std::size_t>> crowds;
    for (const auto i : choices) {
        std::vector<std::size_t> crowd;
        std::set<std::size_t> demands;
        for (const auto j : choices) {
            const auto times = times_of(choices_[j]);
            const auto begin = times_of(choices_[i]).from;
            if (choices_[j].candidate->date != choices_[i].candidate->date || times.from > begin || begin >= times.to) continue;
            crowd.push_back(j);
            demands.insert(choices_[j].demand);
        }
        if (demands.size() > 1) crowds.insert(std::move(crowd));
    }
    for (const auto& crowd : crowds) {
        Row row{-no_limit, 1, {}};
        for (const auto c : crowd) row.terms.push_back({c, 1});
        add(std::move(row), {fact({Kind::one_at_once, {}, {}, person, {}, {}, {}})});
    }
}

void ConflictModel::add_week_limits(PersonIndex person, const std::vector<std::size_t>& choices) {
    std::map<Date, std::pair<Terms, std::set<std::size_t>>> weeks;
    for (const auto c : choices) {
        auto& [terms, demands] = weeks[text::monday_of(choices_[c].candidate->date)];
        terms.push_back({c, 1});
        demands.insert(choices_[c].demand);
    }
    for (auto& [monday, week] : weeks) {
        int most = parts_.front().weekly_allowance(person, monday);
        if (change_ && change_->kind == Change::Kind::at_most && change_->person == person) ++most;
        if (static_cast<int>(week.second.size()) <= most) continue;
        add({-no_limit, most, std::move(week.first)}, {fact({Kind::at_most, {}, {}, person, {}, monday, {}, most})});
    }
}

void ConflictModel::add_lessons() {
    std::map<std::tuple<Miss, Date>, std::pair<Terms, int>> lessons;
    for (std::size_t c = 0; c < choices_.size(); ++c) {
        for (const auto& miss : choices_[c].candidate->misses) {
            const auto& part = part_of(choices_[c]);
            auto [at, is_new] = lessons.try_emplace({miss, part.term_start(miss.pupil, choices_[c].candidate->date)}, Terms{}, unlimited);
            at->second.first.push_back({c, 1});
            at->second.second = std::min(at->second.second, part.may_miss(miss.subject));
        }
    }
    for (auto& [lesson, use] : lessons) {
        const auto& [miss, term] = lesson;
        int left = parts_.front().may_still_miss(miss, term, use.second);
        if (change_ && change_->kind == Change::Kind::lesson && change_->person == miss.pupil && change_->subject == miss.subject) ++left;
        add({-no_limit, left, std::move(use.first)}, {fact({Kind::may_miss, {}, {}, miss.pupil, {}, term, miss.subject, left})});
    }
}

/// What slots hold: each by itself, and those that share a time together.
void ConflictModel::add_cells() {
    Cells cells;
    for (std::size_t c = 0; c < choices_.size(); ++c)
        if (!choices_[c].candidate->is_closed())
            cells[{demands_[choices_[c].demand]->part, choices_[c].candidate->slot, choices_[c].candidate->date}].push_back({c, 1});
    for (const auto& [cell, meetings] : cells) add_cell(cell, meetings);
    for (const auto& crowd : crowds_of(parts_.front().programme(), cells))
        if (crowd.size() > 1) add_crowd_of(crowd, cells);
}

/// A row for adults, one for places, one for both, where each says more than those before; then the same with what agreed
/// plans take off.
void ConflictModel::add_cell(const Cell& cell, const Terms& meetings) {
    const auto& [p, slot, date] = cell;
    const auto& part = parts_[p];
    auto alone = part.supply_beside(Commitments{}, slot, date);
    auto beside = part.supply(slot, date);
    if (change_) apply(*change_, part, slot, alone), apply(*change_, part, slot, beside);
    const auto strand = part.strand_index();
    const auto own = hold_of(alone), left = hold_of(beside);
    const auto most = static_cast<int>(meetings.size());
    const auto named = [&, at = slot, on = date](Kind kind, int allows, int of) {
        return fact({kind, strand, {}, {}, at, on, {}, allows, of});
    };
    const auto adults = named(Kind::adults, own.adults, own.adult_count);
    const auto places = named(Kind::places, own.places, own.place_count);
    const auto agreed = named(Kind::agreed, left.both, 0);
    const auto limit = [&](int allows, int otherwise, std::vector<std::size_t> because) {
        if (allows < std::min(otherwise, most)) add({-no_limit, allows, meetings}, std::move(because));
    };
    limit(own.adults, unlimited, {adults});
    limit(own.places, unlimited, {places});
    limit(own.both, std::min(own.adults, own.places), {adults, places});
    limit(left.adults, own.adults, {adults, agreed});
    limit(left.places, own.places, {places, agreed});
    limit(left.both, std::min({own.both, left.adults, left.places}), {adults, places, agreed});
}

void ConflictModel::add_crowd_of(const std::vector<Cell>& crowd, const std::map<Cell, Terms>& cells) {
    const auto& world = parts_.front().programme();
    std::vector<CrowdCell> together;
    for (const auto& one : crowd) {
        const auto& [part, slot, date] = one;
        auto supply = parts_[part].supply(slot, date);
        if (change_) apply(*change_, parts_[part], slot, supply);
        together.push_back({cells.at(one), std::move(supply), {world[slot].from, world[slot].to}});
    }
    const auto before = program_.program.rows.size();
    add_crowd(program_.program, together, 1, Adults::counted);
    const auto shared = fact({Kind::shared, {}, {}, {}, std::get<SlotIndex>(crowd.front()), std::get<Date>(crowd.front()), {}});
    program_.facts.resize(before);
    program_.facts.resize(program_.program.rows.size(), {shared});
}

/// What is rather left out than told comes first: the other pairs at the very end, the first of them before the last.
std::vector<std::size_t> ConflictModel::order() const {
    static const std::vector<Kind> reluctance{Kind::shared, Kind::agreed, Kind::places, Kind::adults, Kind::closed, Kind::away,
                                              Kind::elsewhere, Kind::gates, Kind::at_most, Kind::may_miss, Kind::lessons,
                                              Kind::hours, Kind::one_at_once, Kind::pinned, Kind::meets};
    std::vector<std::size_t> order(facts_.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](std::size_t fact) {
        return std::find(reluctance.begin(), reluctance.end(), facts_[fact].kind) - reluctance.begin();
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

std::optional<Conflict> ConflictModel::conflict(const solver::SearchLimit& limit) const {
    const auto found = solver::irreducible_conflict(program_, order(), limit);
    if (!found) return {};
    Conflict conflict{{}, found->is_irreducible};
    for (const auto number : found->facts) conflict.facts.push_back(facts_[number]);
    std::sort(conflict.facts.begin(), conflict.facts.end());
    return conflict;
}

bool ConflictModel::is_possible(const solver::SearchLimit& limit) const {
    return solver::judge(program_, std::vector<bool>(facts_.size(), true), limit) == solver::Verdict::possible;
}

} // namespace kith::scheduling
