// SPDX-License-Identifier: MIT
#include "programme/programme.hpp"

#include "programme/checks.hpp"
#include "programme/resolver.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

/// The index of the element whose `key` equals `wanted`; the table is sorted by it.
template <class I, class T, class Key>
std::optional<I> find_sorted(const std::vector<T>& table, const Key& wanted, Key T::*key) {
    const auto at = std::lower_bound(table.begin(), table.end(), wanted,
                                     [&](const T& element, const Key& k) { return element.*key < k; });
    if (at == table.end() || (*at).*key != wanted) return {};
    return I{static_cast<std::size_t>(at - table.begin())};
}

} // namespace

bool Person::is_away(Date day) const {
    return std::any_of(record->away.begin(), record->away.end(), [&](const record::Away& away) {
        return away.from <= day && day <= away.to;
    });
}

bool Person::is_here(Date day) const {
    const bool started = !record->starts || *record->starts <= day;
    return started && !has_left(day) && !is_paused(day) && !is_away(day);
}

std::string Person::shown() const {
    const auto& name = record->name;
    if (name.name.empty()) return id.text;
    if (name.known_as.empty()) return name.name;
    const auto space = name.name.rfind(' ');
    return space == std::string::npos ? name.known_as : name.known_as + name.name.substr(space);
}

std::vector<PersonIndex> Pair::everyone() const {
    auto all = mentors;
    all.insert(all.end(), mentees.begin(), mentees.end());
    return all;
}

text::Result<Programme> Programme::from(record::Records records, Date today) {
    text::Findings findings;
    auto programme = Resolver(std::move(records), today, findings).take();
    if (findings.has_errors()) return findings;
    run_checks(programme, findings);
    if (findings.has_errors()) return findings;
    return {std::move(programme), std::move(findings)};
}

std::optional<PersonIndex> Programme::find(const record::PersonId& id) const {
    return find_sorted<PersonIndex>(people_, id, &Person::id);
}
std::optional<StrandIndex> Programme::find(const record::StrandName& name) const {
    return find_sorted<StrandIndex>(strands_, name, &Strand::name);
}
std::optional<PairIndex> Programme::find(const record::PairId& id) const {
    return find_sorted<PairIndex>(pairs_, id, &Pair::id);
}
std::optional<PlaceIndex> Programme::find(const record::PlaceName& name) const {
    return find_sorted<PlaceIndex>(places_, name, &Place::name);
}
std::optional<FormIndex> Programme::find(const record::FormName& name) const {
    return find_sorted<FormIndex>(forms_, name, &Form::name);
}

std::optional<SlotIndex> Programme::find(CalendarIndex calendar, const record::SlotName& name) const {
    for (std::size_t i = 0; i < slots_.size(); ++i)
        if (slots_[i].calendar == calendar && slots_[i].name == name) return SlotIndex{i};
    return {};
}

bool Programme::is_agreed(const Pair& pair, Date day) const {
    if (pair.has_ended(day)) return false;
    const auto everyone = pair.everyone();
    return std::none_of(everyone.begin(), everyone.end(),
                        [&](PersonIndex person) { return (*this)[person].has_left(day); });
}

std::vector<PairIndex> Programme::agreed_pairs(StrandIndex strand, Date day) const {
    std::vector<PairIndex> found;
    for (std::size_t i = 0; i < pairs_.size(); ++i)
        if (pairs_[i].strand == strand && is_agreed(pairs_[i], day)) found.push_back(PairIndex{i});
    return found;
}

bool is_yes(const record::Gate& gate) {
    using record::Outcome;
    return !gate.outcome || gate.outcome == Outcome::given || gate.outcome == Outcome::accepted ||
           gate.outcome == Outcome::passed;
}

bool gate_holds(const record::Person& person, const record::GateName& name, Date day) {
    const auto found = person.gates.find(text::Located<record::GateName>{name, {}});
    if (found == person.gates.end()) return false;
    const auto& gate = found->second;
    return is_yes(gate) && gate.date <= day && (!gate.until || day <= *gate.until);
}

bool gates_hold(const record::Person& person, const std::set<text::Located<record::GateName>>& gates, Date day) {
    return std::all_of(gates.begin(), gates.end(), [&](const auto& gate) { return gate_holds(person, gate.value, day); });
}

} // namespace kith::programme
