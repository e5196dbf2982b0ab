// SPDX-License-Identifier: MIT
#include "programme/resolver.hpp"

#include <algorithm>
#include <tuple>

namespace kith::programme {
namespace {

namespace code = text::code;
using record::SlotName;
using text::Located;

/// The keys of a table as words to choose from.
template <class Table>
std::vector<std::string> words(const Table& table) {
    std::vector<std::string> found;
    for (const auto& entry : table) {
        const auto& key = entry.first;
        if constexpr (requires { key.value.text; }) found.push_back(key.value.text);
        else found.push_back(key.text);
    }
    return found;
}

} // namespace

Resolver::Resolver(record::Records records, Date today, text::Findings& findings) : findings_(findings) {
    programme_.records_ = std::make_unique<const record::Records>(std::move(records));
    programme_.today_ = today;
    calendars();
    schools();
    places();
    people();
    forms();
    strands();
    pairs();
}

void Resolver::calendars() {
    for (const auto& [name, file] : records().calendars) {
        programme_.calendars_.emplace_back(name, file);
        slots_of(name, file, CalendarIndex{programme_.calendars_.size() - 1});
    }
    std::stable_sort(programme_.slots_.begin(), programme_.slots_.end(), [](const Slot& a, const Slot& b) {
        return std::tuple(a.calendar, a.day.iso_encoding(), a.from, a.name) <
               std::tuple(b.calendar, b.day.iso_encoding(), b.from, b.name);
    });
}

void Resolver::slots_of(const record::CalendarName&, const record::CalendarFile& file, CalendarIndex calendar) {
    const auto& weeks = programme_[calendar].weeks();
    for (const auto& [name, written] : file.slots) {
        Slot slot{name.value, calendar, written.day, written.from.since_midnight, written.to.since_midnight, written.kind,
                  std::vector<bool>(weeks.size(), written.weeks.empty())};
        for (const auto& week : written.weeks) {
            const auto at = std::find(weeks.begin(), weeks.end(), week.value);
            if (at != weeks.end()) slot.weeks[static_cast<std::size_t>(at - weeks.begin())] = true;
            else
                findings_.error(code::unknown_week, week.span, fmt::format("no week '{}' in the cycle", week.value.text),
                                text::did_you_mean(week.value.text, programme_[calendar].week_names()));
        }
        programme_.slots_.push_back(std::move(slot));
    }
}

void Resolver::schools() {
    for (const auto& [name, written] : records().programme.schools) {
        School school{name.value, {}, {}};
        const auto calendar = records().calendars.find(written.calendar.value);
        if (calendar != records().calendars.end())
            school.calendar.value = static_cast<std::size_t>(std::distance(records().calendars.begin(), calendar));
        else
            findings_.error(code::unknown_calendar, written.calendar.span,
                            fmt::format("no calendar '{}' in calendars/", written.calendar.value.text),
                            text::did_you_mean(written.calendar.value.text, words(records().calendars)));
        programme_.schools_.push_back(std::move(school));
    }
    std::size_t at = 0;
    for (const auto& [name, written] : records().programme.schools) {
        if (written.feeder_of) programme_.schools_[at].feeder_of = school(written.feeder_of, written.span);
        ++at;
    }
}

std::optional<SchoolIndex> Resolver::school(const std::optional<Located<record::SchoolName>>& name,
                                            const text::Span& of) {
    const auto& schools = records().programme.schools;
    if (!name && schools.size() == 1) return SchoolIndex{0};
    if (!name) {
        findings_.error(code::missing_key, of, "the key 'school' is missing", "there is more than one school; name one");
        return {};
    }
    const auto found = schools.find(*name);
    if (found != schools.end())
        return SchoolIndex{static_cast<std::size_t>(std::distance(schools.begin(), found))};
    findings_.error(code::unknown_school, name->span, fmt::format("no school '{}' in programme.yaml", name->value.text),
                    text::did_you_mean(name->value.text, words(schools)));
    return {};
}

std::optional<SlotIndex> Resolver::slot(const Located<SlotName>& name, CalendarIndex calendar) {
    if (const auto found = programme_.find(calendar, name.value)) return found;
    std::vector<std::string> known;
    for (const auto& slot : programme_.slots_)
        if (slot.calendar == calendar) known.push_back(slot.name.text);
    const auto file = record::Folder::calendar(programme_[calendar].name());
    const auto hint = text::did_you_mean(name.value.text, known);
    findings_.error(code::unknown_slot, name.span, fmt::format("no slot '{}' in the calendar", name.value.text),
                    (hint.empty() ? "" : hint + " ") + "slots are listed in " + file);
    return {};
}

SlotSet Resolver::slot_set(const std::set<Located<SlotName>>& names, CalendarIndex calendar) {
    SlotSet set(programme_.slots_.size());
    for (const auto& name : names)
        if (const auto found = slot(name, calendar)) set.insert(*found);
    return set;
}

void Resolver::places() {
    for (const auto& [name, written] : records().places) {
        const auto at = school(written.school, written.span);
        if (!at || findings_.has_errors()) continue;
        Place place{name.value, *at, written.holds.value, {}, &written};
        if (written.slots) place.open = slot_set(*written.slots, programme_.calendar_of(*at));
        programme_.places_.push_back(std::move(place));
    }
}

void Resolver::people() {
    if (programme_.schools_.empty()) return;
    for (const auto& [id, written] : records().people) {
        Person person;
        person.id = id;
        person.record = &written;
        person.is_pupil = written.year.has_value();
        if (const auto at = school(written.school, written.span)) person.school = *at;
        const auto calendar = programme_.calendar_of(person.school);
        if (calendar.value >= programme_.calendars_.size()) return;
        if (written.free) person.free = slot_set(*written.free, calendar);
        person.busy = slot_set(written.busy, calendar);
        lessons_of(person);
        programme_.people_.push_back(std::move(person));
    }
    for (auto& person : programme_.people_) private_of(person);
    const auto& programme = records().programme;
    if (!programme.lead.value.text.empty()) person(programme.lead);
    for (const auto& [name, safeguarding] : programme.safeguarding) {
        school(name, name.span);
        person(safeguarding.lead);
        for (const auto& deputy : safeguarding.deputies) person(deputy);
    }
}

void Resolver::lessons_of(Person& person) {
    const auto calendar = programme_.calendar_of(person.school);
    for (const auto& name : person.record->classes) {
        const auto found = records().classes.find(name);
        if (found == records().classes.end()) {
            findings_.error(code::unknown_class, name.span, fmt::format("no class '{}' in classes.yaml", name.value.text),
                            text::did_you_mean(name.value.text, words(records().classes)));
            continue;
        }
        for (const auto& [slot_name, subject] : found->second)
            if (const auto at = slot(slot_name, calendar)) person.lessons.push_back({*at, subject});
    }
}

void Resolver::private_of(Person& person) {
    for (const auto& other : person.record->not_with)
        if (const auto found = this->person(other)) person.not_with.push_back(*found);
    for (const auto& [strand, chosen] : person.record->choices) {
        strand_name(strand);
        for (const auto& other : chosen) this->person(other);
    }
    for (const auto& [strand, role] : person.record->strands) strand_name(strand);
    for (const auto& [strand, capacity] : person.record->capacity) strand_name(strand);
    for (const auto& [name, gate_record] : person.record->gates) gate(name);
    for (const auto& [name, answer] : person.record->answers) question(name);
}

std::optional<PersonIndex> Resolver::person(const Located<record::PersonId>& id) {
    if (id.value.text.empty()) return {};
    if (const auto found = programme_.find(id.value)) return found;
    findings_.error(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                    text::did_you_mean(id.value.text, words(records().people)));
    return {};
}

void Resolver::gate(const Located<record::GateName>& name) {
    const auto& known = records().programme.gates;
    const record::GateName base{name.value.text.substr(0, name.value.text.find('/'))};
    if (known.empty() || known.contains(name.value) || known.contains(base)) return;
    std::vector<std::string> names;
    for (const auto& one : known) names.push_back(one.text);
    findings_.error(code::unknown_gate, name.span, fmt::format("no gate '{}' in programme.yaml", name.value.text),
                    text::did_you_mean(name.value.text, names));
}

void Resolver::question(const Located<record::Question>& name) {
    const auto& known = records().programme.questions;
    if (std::find(known.begin(), known.end(), name.value) != known.end()) return;
    std::vector<std::string> names;
    for (const auto& one : known) names.push_back(one.text);
    findings_.error(code::unknown_question, name.span, fmt::format("no question '{}' in programme.yaml", name.value.text),
                    text::did_you_mean(name.value.text, names));
}

void Resolver::strand_name(const Located<record::StrandName>& name) {
    if (records().strands.contains(name.value)) return;
    findings_.error(code::unknown_strand, name.span, fmt::format("no strand '{}' in strands/", name.value.text),
                    text::did_you_mean(name.value.text, words(records().strands)));
}

void Resolver::forms() {
    for (const auto& [name, written] : records().programme.forms) {
        const auto at = school(written.school, written.span);
        programme_.forms_.push_back({name.value, at.value_or(SchoolIndex{}), &written});
        if (written.tutor) person(*written.tutor);
        if (written.place && !records().places.contains(*written.place))
            findings_.error(code::unknown_place, written.place->span,
                            fmt::format("no place '{}' in places.yaml", written.place->value.text),
                            text::did_you_mean(written.place->value.text, words(records().places)));
    }
}

void Resolver::strands() {
    for (const auto& [name, written] : records().strands) {
        Strand strand;
        strand.name = name;
        strand.record = &written;
        const auto& length = written.scheduling.length;
        strand.length = Minutes{length.unit == record::Duration::Unit::hour ? length.count * 60 : length.count};
        for (const auto& level : written.matching.order) strand.order.push_back(level.value);
        using record::Level;
        if (strand.order.empty()) strand.order = {Level::keep, Level::place, Level::need, Level::weak, Level::fit};
        people_of(strand);
        teams_of(strand);
        slots_of(strand);
        programme_.strands_.push_back(std::move(strand));
    }
}

void Resolver::people_of(Strand& strand) {
    const auto& require = strand.record->matching.require;
    for (const auto* gates : {&require.gates.mentor, &require.gates.mentee, &require.gates.supervisor})
        for (const auto& name : *gates) gate(name);
    for (const auto& preferred : strand.record->matching.prefer.all)
        for (const auto& [name, likeness] : preferred.questions) question(name);
    for (std::size_t i = 0; i < programme_.people_.size(); ++i) {
        const auto& roles = programme_.people_[i].record->strands;
        const auto role = roles.find(Located<record::StrandName>{strand.name, {}});
        if (role == roles.end()) continue;
        if (role->second == record::Role::mentor) strand.mentors.push_back({i});
        if (role->second == record::Role::mentee) strand.mentees.push_back({i});
        if (role->second == record::Role::supervisor) strand.supervisors.push_back({i});
    }
}

void Resolver::teams_of(Strand& strand) {
    const auto& groups = strand.record->matching.groups;
    if (!groups) return;
    for (const auto& written : groups->teams) {
        std::vector<PersonIndex> team;
        for (const auto& id : written)
            if (const auto at = person(id)) team.push_back(*at);
        std::sort(team.begin(), team.end());
        strand.teams.push_back(std::move(team));
    }
}

void Resolver::slots_of(Strand& strand) {
    const auto& chosen = strand.record->scheduling.slots;
    strand.slots = SlotSet(programme_.slots_.size());
    std::set<std::string> known;
    for (std::size_t i = 0; i < programme_.slots_.size(); ++i) {
        const auto& slot = programme_.slots_[i];
        known.insert(slot.name.text);
        const bool named = !chosen || chosen->kinds.contains(slot.kind) ||
                           chosen->names.contains(Located<SlotName>{slot.name, {}});
        if (named && slot.length() >= strand.length) strand.slots.insert({i});
    }
    if (chosen)
        for (const auto& name : chosen->names)
            if (!known.contains(name.value.text))
                findings_.error(code::unknown_slot, name.span, fmt::format("no slot '{}' in any calendar", name.value.text),
                                text::did_you_mean(name.value.text, {std::vector(known.begin(), known.end())}));
    if (!strand.record->scheduling.places) return;
    strand.places.emplace();
    for (const auto& name : *strand.record->scheduling.places) {
        if (const auto at = programme_.find(name.value)) strand.places->push_back(*at);
        else if (!records().places.contains(name))
            findings_.error(code::unknown_place, name.span, fmt::format("no place '{}' in places.yaml", name.value.text),
                            text::did_you_mean(name.value.text, words(records().places)));
    }
}

void Resolver::pairs() {
    for (const auto& [id, written] : records().pairs) {
        Pair pair;
        pair.id = id;
        pair.record = &written;
        strand_name(written.strand);
        if (const auto at = programme_.find(written.strand.value)) pair.strand = *at;
        for (const auto& mentor : written.mentors)
            if (const auto at = person(mentor)) pair.mentors.push_back(*at);
        for (const auto& mentee : written.mentees)
            if (const auto at = person(mentee)) pair.mentees.push_back(*at);
        if (written.mentors.empty())
            findings_.error(code::missing_key, written.span, "the pair has no mentors", "add 'mentors: [ID]'");
        const auto strand = programme_.find(written.strand.value);
        const bool in_forms = strand && programme_[*strand].record->model == record::Model::form_group;
        if (written.form && strand && !in_forms)
            findings_.error(code::misplaced_key, written.form->span, "only pairs of a form-group strand have a form",
                            "name the mentees: 'mentees: [ID]'");
        if (written.form) {
            pair.form = programme_.find(written.form->value);
            if (!pair.form)
                findings_.error(code::unknown_form, written.form->span,
                                fmt::format("no form '{}' in programme.yaml", written.form->value.text),
                                text::did_you_mean(written.form->value.text, words(records().programme.forms)));
        } else if (written.mentees.empty()) {
            findings_.error(code::missing_key, written.span, "the pair has neither mentees nor a form",
                            "add 'mentees: [ID]'");
        }
        programme_.pairs_.push_back(std::move(pair));
    }
}

} // namespace kith::programme
