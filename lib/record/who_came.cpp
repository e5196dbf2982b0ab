// SPDX-License-Identifier: MIT
#include "record/who_came.hpp"

namespace kith::record {
namespace {

Located<PersonId> unplaced(const PersonId& id) { return {id, {}}; }

void note_missed(SessionRow& row, const PersonId& person, Missed why) {
    row.came.erase(unplaced(person));
    row.missed[unplaced(person)] = why;
}

/// Those who came missed nothing, and nobody stood in for them. Nobody means no stand-in either.
void note_came(SessionRow& row, const std::set<PersonId>& came) {
    row.came.clear();
    if (came.empty()) row.cover.clear();
    for (const auto& person : came) {
        row.came.insert(unplaced(person));
        row.missed.erase(unplaced(person));
        row.cover.erase(unplaced(person));
    }
}

} // namespace

std::set<PersonId> expected_in(const SessionRow& row) {
    std::set<PersonId> people;
    for (const auto& person : row.came) people.insert(person.value);
    for (const auto& [person, why] : row.missed) people.insert(person.value);
    return people;
}

SessionRow applied(SessionRow planned, const WhoCame& said) {
    auto row = std::move(planned);
    const auto expected = expected_in(row);
    if (said.came) note_came(row, *said.came);
    else if (said.nobody_else) row.came.clear(), row.cover.clear();
    for (const auto& [person, why] : said.missed) note_missed(row, person, why);
    for (const auto& [absent, stand_in] : said.cover) {
        if (!row.missed.contains(unplaced(absent))) note_missed(row, absent, Missed::absent);
        row.cover[unplaced(absent)] = unplaced(stand_in);
    }
    if (said.nobody_else)
        for (const auto& person : expected)
            if (!row.came.contains(unplaced(person)) && !said.missed.contains(person)) note_missed(row, person, *said.nobody_else);
    if (said.minutes) row.minutes = said.minutes;
    if (row.came.empty() && row.cover.empty()) row.minutes.reset();
    return row;
}

bool same_row(const SessionRow& a, const SessionRow& b) {
    return text::to_flow(Codec<SessionRow>::write(a)) == text::to_flow(Codec<SessionRow>::write(b));
}

} // namespace kith::record
