// SPDX-License-Identifier: MIT
#include "exchange/row_reader.hpp"

#include "exchange/cells.hpp"
#include "exchange/pupil_numbers.hpp"
#include "record/academic_year.hpp"
#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::exchange {
namespace {

namespace code = text::code;
using text::Located;

constexpr int most_partners = 99;
constexpr std::string_view someone_new = "new"; ///< in the place of an id

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
    void read_school(const std::string& cell, const std::string& header);
    void read_slot(const std::string& word, const std::string& header, std::set<Located<record::SlotName>>& slots);
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
    Keys of_records_; ///< taken over from the person's record, and not said by the row
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
    case Meaning::referred:
        facts_.referred = referred_cell(cell);
        if (!facts_.referred) refuse(header, cell, "who asked for them", "write self, staff, parent or mentor");
        break;
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
    case Meaning::school: read_school(cell, header); break;
    case Meaning::classes:
        for (const auto& part : list_cell(cell)) person.classes.insert(Located<record::ClassName>{{part}, {}});
        break;
    case Meaning::busy:
        for (const auto& part : list_cell(cell)) read_slot(part, header, person.busy);
        break;
    case Meaning::free:
        person.free.emplace();
        for (const auto& part : list_cell(cell)) read_slot(part, header, *person.free);
        break;
    case Meaning::interests: person.interests = list<std::set<std::string>>(cell); break;
    case Meaning::tags: person.tags = list<std::set<std::string>>(cell); break;
    case Meaning::communication: person.communication = list<std::set<std::string>>(cell); break;
    case Meaning::offers: person.offers = list<std::set<record::Subject>>(cell); break;
    case Meaning::wants: person.wants = list<std::set<record::Subject>>(cell); break;
    case Meaning::subjects: facts_.subjects = list<std::set<record::Subject>>(cell); break;
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

void RowReader::read_slot(const std::string& word, const std::string& header, std::set<Located<record::SlotName>>& slots) {
    const Located<record::SlotName> name{{slot_cell(word)}, {}};
    std::vector<std::string> known;
    for (const auto& [calendar, file] : records_.calendars)
        for (const auto& [slot, times] : file.slots) known.push_back(slot.value.text);
    if (std::find(known.begin(), known.end(), name.value.text) == known.end()) refuse(header, word, "a slot of the calendar", text::did_you_mean(name.value.text, known));
    else slots.insert(name);
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

/// By its name in programme.yaml, or by what it is called there.
void RowReader::read_school(const std::string& cell, const std::string& header) {
    std::vector<std::string> known;
    for (const auto& [name, school] : records_.programme.schools) {
        if (name.value.text == slot_cell(cell) || text::folded(school.name) == text::folded(cell)) facts_.person.school = {name.value, {}};
        known.push_back(name.value.text);
        known.push_back(school.name);
    }
    if (!facts_.person.school) refuse(header, cell, "a school of programme.yaml", text::did_you_mean(cell, known));
}

std::optional<record::StrandName> RowReader::strand_named(const std::string& text) const {
    for (const auto& [name, strand] : records_.strands)
        if (text::folded(name.text) == text::folded(text) || text::folded(strand.name) == text::folded(text)) return name;
    return {};
}

void RowReader::add_strands() {
    auto role = facts_.role ? facts_.role : settings_.role;
    facts_.names_strands = !facts_.strands.empty();
    if (facts_.strands.empty() && settings_.strand) facts_.about.insert(*settings_.strand);
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
        if (name) facts_.about.insert(*name);
    }
    for (const auto& [name, in_it] : facts_.person.strands)
        if (in_it == record::Role::mentor) facts_.person.offers.insert(facts_.subjects.begin(), facts_.subjects.end());
        else if (in_it == record::Role::mentee) facts_.person.wants.insert(facts_.subjects.begin(), facts_.subjects.end());
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
    facts_.is_someone_new = known == records_.people.end() && person.id.value.text == someone_new;
    if (facts_.is_someone_new) return person.id.value.text.clear();
    if (known == records_.people.end()) {
        findings_.error(code::unknown_person, row_span(sheet_, *facts_.row), fmt::format("nobody has the id '{}'", person.id.value.text),
                        "kith enrol list shows them, 'new' is somebody new; if it is the school's own number: --map 'ID=admission', or 'ID=ignore'");
        return;
    }
    if (person.name.name.empty()) person.name.name = known->second.name.name, of_records_.insert("name.name");
    if (!person.year) person.year = known->second.year, of_records_.insert("year");
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
    if (facts_.referred) person.referred = {person.since.value_or(settings_.today), *facts_.referred};
    if (person.born && !person.year) person.year = year_group(*person.born, year_day(records_, settings_));
    if (!person.school && settings_.school) person.school = {*settings_.school, {}};
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
    facts_.said = keys_of(person, records_.programme.tracked);
    for (const auto& key : of_records_) facts_.said.erase(key);
}

} // namespace

text::Date year_day(const record::Records& records, const ImportSettings& settings) {
    const auto year = record::parse_academic_year(records.programme.academic_year);
    return year ? year->begin_of(std::chrono::September) : settings.today;
}

RowFacts read_row(const Sheet& sheet, const SheetRow& row, const std::vector<Column>& columns, const record::Records& records,
                  const ImportSettings& settings, text::Findings& findings) {
    return RowReader(sheet, records, settings, findings).read(row, columns);
}

} // namespace kith::exchange
