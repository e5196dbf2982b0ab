// SPDX-License-Identifier: MIT
#include "exchange/people_sheet.hpp"

#include "exchange/cells.hpp"
#include "exchange/pupil_numbers.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::exchange {
namespace {

namespace code = text::code;
using record::Person;
using text::Located;

constexpr int most_partners = 99;

/// What a row says besides the person's own keys.
struct RowFacts {
    Person person;
    std::string forename, surname;
    std::vector<std::string> choices;
    std::vector<std::string> strands;
    std::optional<record::Role> role;
    std::optional<int> capacity; ///< in each strand of the row
    std::vector<std::pair<std::string, std::string>> gates; ///< name and cell
    std::vector<std::string> not_with;
    std::string motivation;
    bool is_leaving = false;
    const SheetRow* row = nullptr;
};

class RowReader {
  public:
    RowReader(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
              text::Findings& findings)
        : sheet_(sheet), records_(records), settings_(settings), findings_(findings) {}

    RowFacts read(const SheetRow& row, const std::vector<Column>& columns) {
        facts_ = {};
        facts_.row = &row;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!row.cells[i].empty()) read_cell(columns[i], row.cells[i], sheet_.headers[i]);
        finish();
        return std::move(facts_);
    }

  private:
    void refuse(const std::string& header, const std::string& cell, const char* what, std::string hint = {}) {
        findings_.error(code::bad_value, row_span(sheet_, *facts_.row),
                        fmt::format("'{}' in the column '{}' is not {}", cell, header, what), std::move(hint));
    }

    void read_date(std::optional<text::Date>& out, const std::string& header, const std::string& cell) {
        out = date_cell(cell);
        if (!out) refuse(header, cell, "a date", "write 21/09/2026 or 2026-09-21");
    }

    template <class Range>
    Range list(const std::string& cell) {
        Range range;
        for (auto& part : list_cell(cell)) range.insert(range.end(), typename Range::value_type{text::folded(part)});
        return range;
    }

    void read_cell(const Column& column, const std::string& cell, const std::string& header);
    void read_more(const Column& column, const std::string& cell, const std::string& header);
    void read_role(const std::string& cell, const std::string& header);
    void read_number(int& out, const std::string& cell, const std::string& header);
    void finish();
    void take_known();
    void add_strands();
    std::optional<record::StrandName> strand_named(const std::string& text) const;

    const Sheet& sheet_;
    const record::Records& records_;
    const ImportSettings& settings_;
    text::Findings& findings_;
    RowFacts facts_;
};

void RowReader::read_cell(const Column& column, const std::string& cell, const std::string& header) {
    auto& person = facts_.person;
    switch (column.meaning) {
    case Meaning::ignored: break;
    case Meaning::surname: facts_.surname = text::nfc(cell); break;
    case Meaning::forename: facts_.forename = text::nfc(cell); break;
    case Meaning::full_name: person.name.name = text::nfc(cell); break;
    case Meaning::known_as: person.name.known_as = text::nfc(cell); break;
    case Meaning::form: person.name.form = text::nfc(cell); break;
    case Meaning::id: person.id.value.text = text::folded(cell); break;
    case Meaning::upn: person.upn = cell; break;
    case Meaning::admission: person.admission = cell; break;
    case Meaning::motivation: facts_.motivation = text::nfc(cell); break;
    case Meaning::leaving: facts_.is_leaving = text::folded(cell) == "yes"; break;
    case Meaning::gender: person.gender = gender_cell(cell); break;
    case Meaning::born: read_date(person.born, header, cell); break;
    case Meaning::since: read_date(person.since, header, cell); break;
    case Meaning::starts: read_date(person.starts, header, cell); break;
    case Meaning::first_language: person.languages.insert(person.languages.begin(), language_cell(cell)); break;
    case Meaning::languages:
        for (const auto& part : list_cell(cell)) person.languages.push_back(language_cell(part));
        break;
    case Meaning::choice:
        for (auto& part : list_cell(cell)) facts_.choices.push_back(std::move(part));
        break;
    case Meaning::strand: facts_.strands = list_cell(cell); break;
    case Meaning::role: read_role(cell, header); break;
    case Meaning::gate: facts_.gates.emplace_back(column.argument, cell); break;
    case Meaning::not_with: facts_.not_with = list_cell(cell); break;
    default: read_more(column, cell, header);
    }
}

void RowReader::read_more(const Column& column, const std::string& cell, const std::string& header) {
    auto& person = facts_.person;
    switch (column.meaning) {
    case Meaning::year:
        person.year = year_cell(cell);
        if (!person.year) refuse(header, cell, "a year group", "write 7, Year 7 or R");
        break;
    case Meaning::school: person.school = Located<record::SchoolName>{{slot_cell(cell)}, {}}; break;
    case Meaning::classes:
        for (const auto& part : list_cell(cell)) person.classes.insert(Located<record::ClassName>{{part}, {}});
        break;
    case Meaning::busy:
        for (const auto& part : list_cell(cell)) person.busy.insert(Located<record::SlotName>{{slot_cell(part)}, {}});
        break;
    case Meaning::free:
        person.free.emplace();
        for (const auto& part : list_cell(cell)) person.free->insert(Located<record::SlotName>{{slot_cell(part)}, {}});
        break;
    case Meaning::interests: person.interests = list<std::set<std::string>>(cell); break;
    case Meaning::tags: person.tags = list<std::set<std::string>>(cell); break;
    case Meaning::communication: person.communication = list<std::set<std::string>>(cell); break;
    case Meaning::offers: person.offers = list<std::set<record::Subject>>(cell); break;
    case Meaning::wants: person.wants = list<std::set<record::Subject>>(cell); break;
    case Meaning::need:
        for (const auto& [word, need] : record::Words<record::Need>::list)
            if (word == slot_cell(cell)) person.need = need;
        if (!person.need) refuse(header, cell, "a need band", "write low, middle, high or refer-on");
        break;
    case Meaning::answer: {
        int value = 0;
        read_number(value, cell, header);
        if (value < 1 || value > 5) refuse(header, cell, "an answer", "answers are 1 to 5");
        else person.answers[{{column.argument}, {}}] = {value};
        break;
    }
    case Meaning::capacity:
        read_number(facts_.capacity.emplace(0), cell, header);
        if (*facts_.capacity > most_partners) refuse(header, cell, "a number of partners", "write 0 to 99");
        break;
    case Meaning::at_once: {
        int value = 0;
        read_number(value, cell, header);
        person.at_once = record::Ranged<0, 99>{value};
        break;
    }
    case Meaning::asks_gender:
        if (text::folded(cell) == "same" || text::folded(cell) == "yes") person.asks.gender = record::Ask::same;
        break;
    default: break;
    }
}

void RowReader::read_number(int& out, const std::string& cell, const std::string& header) {
    if (const auto number = text::parse_number(cell, 0, 999))
        out = *number;
    else refuse(header, cell, "a whole number");
}

void RowReader::read_role(const std::string& cell, const std::string& header) {
    const auto word = text::folded(cell);
    if (word == "staff" || word == "adult" || word == "teacher") facts_.role = record::Role::supervisor;
    for (const auto& [spelling, role] : record::Words<record::Role>::list)
        if (spelling == word) facts_.role = role;
    if (!facts_.role) refuse(header, cell, "a role", "write mentor, mentee, supervisor or spotter");
}

std::optional<record::StrandName> RowReader::strand_named(const std::string& text) const {
    for (const auto& [name, strand] : records_.strands)
        if (text::folded(name.text) == text::folded(text) || text::folded(strand.name) == text::folded(text)) return name;
    return {};
}

void RowReader::add_strands() {
    auto role = facts_.role ? facts_.role : settings_.role;
    if (facts_.strands.empty() && settings_.strand && role) facts_.strands = {settings_.strand->text};
    for (const auto& text : facts_.strands) {
        const auto name = strand_named(text);
        std::vector<std::string> known;
        for (const auto& [strand, record] : records_.strands) known.push_back(strand.text);
        if (!name)
            findings_.error(code::unknown_strand, row_span(sheet_, *facts_.row), fmt::format("no strand '{}' in strands/", text),
                            text::did_you_mean(text, known));
        else if (!role)
            findings_.error(code::missing_key, row_span(sheet_, *facts_.row), "this row names a strand and no role",
                            "fill in the role, or give --role for all of them");
        else facts_.person.strands[{*name, {}}] = *role;
    }
    if (!facts_.capacity) return;
    for (const auto& [name, in_it] : facts_.person.strands)
        if (in_it == record::Role::mentor || in_it == record::Role::mentee)
            facts_.person.capacity[name] = {*facts_.capacity};
}

/// A row by an id is about that person, whose name and year need not stand in it.
void RowReader::take_known() {
    auto& person = facts_.person;
    if (person.id.value.text.empty()) return;
    const auto known = records_.people.find(person.id.value);
    if (known == records_.people.end()) {
        findings_.error(code::unknown_person, row_span(sheet_, *facts_.row), fmt::format("nobody has the id '{}'", person.id.value.text),
                        "kith enrol list shows them");
        return;
    }
    if (person.name.name.empty()) person.name = known->second.name;
    if (!person.year) person.year = known->second.year;
    if (person.strands.empty() && facts_.strands.empty()) person.strands = known->second.strands;
}

void RowReader::finish() {
    auto& person = facts_.person;
    if (person.name.name.empty() && !facts_.surname.empty())
        person.name.name = facts_.forename.empty() ? facts_.surname : facts_.forename + " " + facts_.surname;
    if (text::mixes_scripts(person.name.name))
        findings_.warning(code::mixed_script, row_span(sheet_, *facts_.row),
                          "a word of this name mixes Latin, Greek or Cyrillic letters",
                          "some look alike; type the name again if that was not meant");
    take_known();
    if (person.name.name.empty() && person.id.value.text.empty())
        findings_.error(code::missing_key, row_span(sheet_, *facts_.row), "this row has no name",
                        "columns Forename and Surname, or Name; --map says which");
    if (!facts_.motivation.empty()) person.applied = {person.since.value_or(settings_.today), facts_.motivation, {}};
    if (person.born && !person.year) person.year = year_group(*person.born, settings_.today);
    std::vector<std::string> once;
    for (auto& language : person.languages)
        if (std::find(once.begin(), once.end(), language) == once.end()) once.push_back(std::move(language));
    person.languages = std::move(once);
    for (const auto& [name, cell] : facts_.gates) {
        auto gate = gate_cell(cell, name, person.since.value_or(settings_.today));
        if (gate) person.gates[{{name}, {}}] = *gate;
        else refuse(name, cell, "a date or an outcome", "write 21/09/2026, no, '21/09/2026 until 20/09/2027'");
    }
    add_strands();
}

/// Who is who: by UPN, by admission number, else by name and year among those who have no other number.
class Register {
  public:
    void add(const record::PersonId& id, const Person& person) {
        ids_.insert(id);
        if (!person.upn.empty()) by_upn_[person.upn] = id;
        if (!person.admission.empty()) by_admission_[number_key(person)] = id;
        by_name_[name_key(person)].push_back({id, person.upn, person.admission});
        names_[text::folded(person.name.name)].insert(id);
        const auto space = person.name.name.rfind(' ');
        if (!person.name.known_as.empty() && space != std::string::npos)
            names_[text::folded(person.name.known_as + person.name.name.substr(space))].insert(id);
    }

    std::optional<record::PersonId> find(const Person& person) const {
        if (const auto upn = by_upn_.find(person.upn); !person.upn.empty() && upn != by_upn_.end()) return upn->second;
        const auto admission = by_admission_.find(number_key(person));
        if (!person.admission.empty() && admission != by_admission_.end()) return admission->second;
        const auto same = by_name_.find(name_key(person));
        if (same == by_name_.end()) return {};
        const auto may_be = [](const std::string& one, const std::string& other) { return one.empty() || other.empty() || one == other; };
        for (const auto& known : same->second)
            if (may_be(known.upn, person.upn) && may_be(known.admission, person.admission)) return known.id;
        return {};
    }

    /// Everyone of that name, or the one with that id.
    std::set<record::PersonId> called(const std::string& word) const {
        const record::PersonId id{text::folded(word)};
        return ids_.contains(id) ? std::set{id} : named(word);
    }

  private:
    /// Everyone of that name.
    std::set<record::PersonId> named(const std::string& name) const {
        const auto found = names_.find(text::folded(name));
        return found == names_.end() ? std::set<record::PersonId>{} : found->second;
    }

    struct Known {
        record::PersonId id;
        std::string upn, admission;
    };
    static std::string name_key(const Person& person) {
        return text::folded(person.name.name) + "|" + (person.year ? record::format(*person.year) : "");
    }
    /// Two schools may have given the same number.
    static std::string number_key(const Person& person) {
        return person.admission + "|" + (person.school ? person.school->value.text : "");
    }
    std::map<std::string, record::PersonId> by_upn_, by_admission_;
    std::map<std::string, std::vector<Known>> by_name_;
    std::map<std::string, std::set<record::PersonId>> names_;
    std::set<record::PersonId> ids_;
};

/// The top-level keys of both parts, and the name, as text to compare.
std::map<std::string, std::string> texts_of(const Person& person, const record::Widened& widened) {
    std::map<std::string, std::string> texts;
    for (const auto part : {record::Part::tracked, record::Part::secret}) {
        const auto map = record::write_person(person, part, widened);
        for (const auto& [key, value] : map.members()) texts[key] = text::to_flow(value);
    }
    texts["name"] = text::to_flow(record::Codec<record::PersonName>::write(person.name));
    texts.erase("id");
    return texts;
}

std::vector<std::string> differing_keys(const Person& in_sheet, const Person& there, const record::Widened& widened) {
    const auto old = texts_of(there, widened);
    std::vector<std::string> keys;
    for (const auto& [key, text] : texts_of(in_sheet, widened)) {
        const auto found = old.find(key);
        if (found == old.end() || found->second != text) keys.push_back(key);
    }
    return keys;
}

std::set<record::GateName> gates_in_use(const record::Records& records) {
    auto gates = records.programme.gates;
    for (const auto& [name, strand] : records.strands) {
        const auto& needed = strand.matching.require.gates;
        for (const auto* side : {&needed.mentor, &needed.mentee, &needed.supervisor})
            for (const auto& gate : *side) gates.insert(gate.value);
    }
    return gates;
}

/// A bare "yes" or "no" says nothing new about a gate that has its date already.
void keep_dates(RowFacts& facts, const Person& there) {
    for (const auto& [name, cell] : facts.gates) {
        const auto known = there.gates.find(Located<record::GateName>{{name}, {}});
        if (known == there.gates.end()) continue;
        if (const auto gate = gate_cell(cell, name, known->second.date)) facts.person.gates[known->first] = *gate;
    }
}

/// The choices of a row as ids, for each strand in which the person is a mentee.
void resolve_names(const Sheet& sheet, RowFacts& facts, const Register& known, text::Findings& findings) {
    const auto resolved = [&](const std::vector<std::string>& names) {
        std::vector<Located<record::PersonId>> ids;
        for (const auto& name : names) {
            const auto found = known.called(name);
            if (found.size() == 1) ids.push_back({*found.begin(), {}});
            else
                findings.warning(code::doubtful_name, row_span(sheet, *facts.row),
                                 fmt::format("{} called '{}'; left out", found.empty() ? "nobody is" : "several are", name),
                                 "add it later: kith enrol choose WHO STRAND ID…");
        }
        return ids;
    };
    const auto choices = resolved(facts.choices);
    for (const auto& [strand, role] : facts.person.strands)
        if (role == record::Role::mentee && !choices.empty()) facts.person.choices[strand] = choices;
    for (const auto& id : resolved(facts.not_with)) facts.person.not_with.insert(id);
}

/// A number or a year that does not agree with itself; they are taken as they stand.
void add_doubts(const Sheet& sheet, const RowFacts& facts, text::Date today, text::Findings& findings) {
    const auto& person = facts.person;
    if (!person.upn.empty() && look_at_upn(person.upn) != Upn::sound)
        findings.warning(code::doubtful_upn, row_span(sheet, *facts.row),
                         look_at_upn(person.upn) == Upn::no_upn ? "this UPN is not one letter, eleven digits and a digit or letter"
                                                                : "the check letter of this UPN is not the one of its digits",
                         "a digit may be mistyped; look it up in the school's system");
    const auto by_age = person.born ? year_group(*person.born, today) : std::nullopt;
    if (person.year && person.born && by_age != person.year)
        findings.warning(code::doubtful_year, row_span(sheet, *facts.row),
                         by_age ? fmt::format("by the birth date this would be {}, not {}", record::format(*by_age), record::format(*person.year))
                                : fmt::format("by the birth date this is nobody of {}", record::format(*person.year)),
                         "the year of the sheet is taken; a child may be out of its year");
}

} // namespace

text::Result<Import> read_people(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
                                 const record::Draw& draw) {
    text::Findings findings;
    const auto columns = columns_of(sheet, records.programme, gates_in_use(records), settings.map, findings);
    RowReader reader(sheet, records, settings, findings);
    Register known;
    for (const auto& [id, person] : records.people) known.add(id, person);

    Import import{{}, {}, {}, 0, map_of(sheet, columns)};
    std::vector<RowFacts> rows;
    std::map<record::PersonId, int> first_line;
    std::set<std::string> taken;
    for (const auto& row : sheet.rows) {
        auto facts = reader.read(row, columns);
        if (facts.person.name.name.empty()) continue;
        auto id = facts.person.id.value.text.empty() ? known.find(facts.person) : std::optional(facts.person.id.value);
        const bool is_new = !id;
        if (facts.is_leaving) {
            if (id) import.leaving.push_back(*id), first_line.try_emplace(*id, row.line);
            continue;
        }
        if (is_new && settings.takes_new && !settings.takes_new(facts.person)) {
            ++import.others;
            continue;
        }
        add_doubts(sheet, facts, settings.today, findings);
        if (is_new) {
            id = record::PersonId{record::new_id(draw, [&](const std::string& text) {
                return records.people.contains(record::PersonId{text}) || !taken.insert(text).second;
            })};
            known.add(*id, facts.person);
        }
        const auto [earlier, is_first] = first_line.try_emplace(*id, row.line);
        if (!is_first) {
            findings.warning(code::repeated_row, row_span(sheet, row),
                             fmt::format("this is the person of line {} again; left out", earlier->second),
                             "delete one of the two rows");
            continue;
        }
        facts.person.id.value = *id;
        import.people.push_back({*id, {}, is_new, {}, row.line});
        rows.push_back(std::move(facts));
    }
    if (findings.has_errors()) return findings;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!import.people[i].is_new) keep_dates(rows[i], records.people.at(import.people[i].id));
        resolve_names(sheet, rows[i], known, findings);
        auto& imported = import.people[i];
        imported.person = std::move(rows[i].person);
        if (!imported.is_new)
            imported.differing =
                differing_keys(imported.person, records.people.at(imported.id), records.programme.tracked);
    }
    for (const auto& [id, person] : records.people)
        if (!first_line.contains(id)) import.absent.push_back(id);
    return {std::move(import), std::move(findings)};
}

} // namespace kith::exchange
