// SPDX-License-Identifier: MIT
#include "matching/row_people.hpp"

#include <algorithm>

namespace kith::matching {
namespace {

using record::Role;
using Ids = std::set<text::Located<record::PersonId>>;

constexpr const char* correct = "correct the row, or remove it";

/// A row as kith wrote it, and nobody since.
bool is_proposed(const record::ProposedRow& row) { return row.fit && !row.by_hand.value_or(false); }

std::optional<Role> role_of(const Instance& instance, const record::PersonId& id) {
    const auto person = instance.programme().find(id);
    if (!person) return {};
    const auto& strands = instance.programme()[*person].record->strands;
    const auto found = strands.find(text::Located<record::StrandName>{instance.strand().name, {}});
    return found == strands.end() ? std::nullopt : std::optional<Role>(found->second);
}

bool all_are(const Instance& instance, const Ids& ids, Role role) {
    return !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](const auto& id) { return role_of(instance, id.value) == role; });
}

bool is_there(const Instance& instance, const record::PersonId& id, Role role) {
    const auto person = instance.programme().find(id);
    if (!person) return false;
    return role == Role::mentor ? instance.find_mentor(*person).has_value() : instance.find_mentee({*person, {}}).has_value();
}

RowFault fault_of(const Instance& instance, const record::ProposedRow& row, const record::PersonId& id, Role wanted) {
    const auto& strand = instance.strand().name.text;
    const auto person = instance.programme().find(id);
    if (!person) return {fmt::format("there is no person '{}'", id.text), correct};
    const auto role = role_of(instance, id);
    if (role && role != wanted)
        return {fmt::format("'{}' is a {} of {}, not a {}", id.text, record::spelling(*role), strand, record::spelling(wanted)), correct};
    if (instance.programme()[*person].has_left(instance.settings().day))
        return {fmt::format("'{}' has left", id.text), is_proposed(row) ? "run kith match again" : correct};
    if (is_proposed(row)) return {fmt::format("'{}' is not in {} any more", id.text, strand), "run kith match again"};
    return {fmt::format("'{}' is not in {}", id.text, strand), correct};
}

std::optional<RowFault> fault_of_form(const Instance& instance, const record::FormName& name) {
    const auto form = instance.programme().find(name);
    if (!form) return RowFault{fmt::format("there is no form '{}'", name.text), correct};
    if (instance.find_mentee({{}, form})) return {};
    return RowFault{fmt::format("{} pairs mentors with people, not with forms", instance.strand().name.text), correct};
}

} // namespace

std::optional<RowFault> fault_of(const Instance& instance, const record::ProposedRow& row) {
    if (all_are(instance, row.mentors, Role::mentee) && all_are(instance, row.mentees, Role::mentor))
        return RowFault{"mentors and mentees are swapped in this row", "exchange 'mentors' and 'mentees'"};
    for (const auto& id : row.mentors)
        if (!is_there(instance, id.value, Role::mentor)) return fault_of(instance, row, id.value, Role::mentor);
    if (!row.mentees.empty() && instance.strand().record->model == record::Model::form_group)
        return RowFault{fmt::format("{} pairs mentors with forms, not with people", instance.strand().name.text), correct};
    for (const auto& id : row.mentees)
        if (!is_there(instance, id.value, Role::mentee)) return fault_of(instance, row, id.value, Role::mentee);
    if (row.mentors.empty()) return RowFault{"this row has no mentor", correct};
    if (row.form) return fault_of_form(instance, row.form->value);
    if (row.mentees.empty()) return RowFault{"this row has no mentee", correct};
    return {};
}

} // namespace kith::matching
