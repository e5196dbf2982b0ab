// SPDX-License-Identifier: MIT
#include "programme/rollover.hpp"

#include "programme/rollover_files.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

constexpr record::Year end_of_primary{6}, first_of_sixth_form{12}, end_of_sixth_form{13};

std::set<record::Year> years_at(const Programme& programme, SchoolIndex school) {
    std::set<record::Year> years;
    for (const auto& person : programme.people())
        if (person.school == school && person.is_pupil && !person.record->left) years.insert(*person.record->year);
    return years;
}

std::optional<record::Year> last_year(const Programme& programme, SchoolIndex school, const RolloverSettings& settings) {
    const auto named = settings.last_years.find(programme[school].name);
    return named == settings.last_years.end() ? programme::last_year(programme, school) : named->second;
}

/// Of each school, once: it takes a look at everyone.
using LastYears = std::vector<std::optional<record::Year>>;
LastYears last_years(const Programme& programme, const RolloverSettings& settings) {
    LastYears years;
    for (std::size_t s = 0; s < programme.schools().size(); ++s) years.push_back(last_year(programme, {s}, settings));
    return years;
}

Onward onward(const Programme& programme, const Person& person, const LastYears& years, Date first_day) {
    if (person.has_left(first_day)) return Onward::has_left;
    if (!person.is_pupil) return Onward::stays;
    const auto last = years[person.school.value];
    if (!last || *person.record->year < *last) return Onward::stays;
    return programme[person.school].feeder_of ? Onward::moves : Onward::leaves;
}

/// A form goes on while its school has a further year for it.
bool goes_on(const Programme& programme, FormIndex form, const LastYears& years) {
    const auto last = years[programme[form].school.value];
    return !last || programme[form].record->year < *last;
}

bool goes_on(const Programme& programme, const Pair& pair, const Rollover& found, const LastYears& years) {
    const auto everyone = pair.everyone();
    return std::all_of(everyone.begin(), everyone.end(), [&](PersonIndex one) { return goes_on(found.people.at(one)); }) &&
           (!pair.form || goes_on(programme, *pair.form, years));
}

/// Its planned end lies in the old year, whether or not somebody has closed it.
bool was_planned_to_end(const Pair& pair, Date first_day) {
    const auto& planned = pair.record->planned_end;
    return !pair.record->ended && planned && *planned < first_day;
}

/// Mentees of a strand all of whose pairs in it were closed because they were done.
void look_at_closed(const Programme& programme, Date first_day, Rollover& found) {
    using record::EndReason;
    std::map<std::pair<PersonIndex, StrandIndex>, bool> done;
    for (const auto& pair : programme.pairs())
        for (const auto mentee : pair.mentees) {
            const auto& ended = pair.record->ended;
            const bool is_closed = pair.has_ended(first_day) && (ended->reason == EndReason::planned_end || ended->reason == EndReason::no_longer_needed);
            const bool is_done = is_closed || was_planned_to_end(pair, first_day);
            const auto [at, is_first] = done.emplace(std::pair(mentee, pair.strand), is_done);
            if (!is_first) at->second = at->second && is_done;
        }
    std::set<PersonIndex> closed;
    for (const auto& [of, is_done] : done)
        if (is_done && goes_on(found.people.at(of.first))) closed.insert(of.first);
    found.closed = {closed.begin(), closed.end()};
}

} // namespace

std::optional<record::Year> last_year(const Programme& programme, SchoolIndex school) {
    const auto years = years_at(programme, school);
    if (years.empty()) return end_of_sixth_form; // whose is nobody's
    if (*years.rbegin() >= first_of_sixth_form) return end_of_sixth_form;
    if (*years.rbegin() <= end_of_primary) return end_of_primary;
    return {};
}

std::vector<SchoolIndex> without_last_year(const Programme& programme, const RolloverSettings& settings) {
    constexpr record::Year may_be_last{11};
    std::vector<SchoolIndex> found;
    for (std::size_t s = 0; s < programme.schools().size(); ++s) {
        if (last_year(programme, {s}, settings)) continue;
        if (years_at(programme, {s}).contains(may_be_last) || programme.schools()[s].feeder_of) found.push_back({s});
    }
    return found;
}

text::Result<Rollover> rollover(const Programme& programme, const RolloverSettings& settings) {
    const auto years = last_years(programme, settings);
    Rollover found;
    for (std::size_t p = 0; p < programme.people().size(); ++p)
        found.people[{p}] = onward(programme, programme.people()[p], years, settings.first_day);
    for (std::size_t p = 0; p < programme.pairs().size(); ++p) {
        const auto& pair = programme.pairs()[p];
        if (pair.has_ended(settings.first_day)) continue;
        if (was_planned_to_end(pair, settings.first_day)) found.unclosed.push_back({p});
        else (goes_on(programme, pair, found, years) ? found.pairs : found.parted).push_back({p});
    }
    look_at_closed(programme, settings.first_day, found);
    text::Findings findings;
    const auto forms = forms_after(programme, [&](FormIndex form) { return goes_on(programme, form, years); });
    found.files = files_after(programme, settings, found, forms, findings);
    if (findings.has_errors()) return findings;
    return {std::move(found), std::move(findings)};
}

} // namespace kith::programme
