// SPDX-License-Identifier: MIT
#include "exchange/people_sheet.hpp"

#include "exchange/cells.hpp"
#include "exchange/known_people.hpp"
#include "exchange/pupil_numbers.hpp"
#include "exchange/row_reader.hpp"
#include "text/file.hpp"

#include <algorithm>

namespace kith::exchange {
namespace {

namespace code = text::code;
using record::Person;
using text::Located;

constexpr int most_upns_shown = 3; ///< doubtful ones, each with its row; then their number

std::set<record::GateName> gates_in_use(const record::Records& records) {
    auto gates = records.programme.gates;
    for (const auto& [name, strand] : records.strands) {
        const auto& needed = strand.matching.require.gates;
        for (const auto* side : {&needed.mentor, &needed.mentee, &needed.supervisor})
            for (const auto& gate : *side) gates.insert(gate.value);
    }
    return gates;
}

using IsMentor = std::function<bool(const record::PersonId&, const record::StrandName&)>;

/// A bare "yes" or "no" says nothing new about a gate that has its date already, nor does an application or a referral that
/// is known; what came of it stays. Nor does a sheet without forms say that somebody has none.
void keep_known(RowFacts& facts, const Person& there, bool joins) {
    auto& person = facts.person;
    auto strands = there.strands; // a row adds to them; what nobody wrote in it changes no role
    for (const auto& [strand, role] : person.strands)
        if (facts.names_strands) strands[strand] = role;
        else if (joins) strands.emplace(strand, role);
    person.strands = std::move(strands);
    if (person.name.known_as.empty()) person.name.known_as = there.name.known_as;
    if (person.name.form.empty()) person.name.form = there.name.form;
    if (person.applied && there.applied) {
        person.applied->feedback = there.applied->feedback;
        if (person.applied->motivation == there.applied->motivation) person.applied->date = there.applied->date;
    }
    if (person.referred && there.referred && person.referred->by == there.referred->by) person.referred->date = there.referred->date;
    for (const auto& [name, cell] : facts.gates) {
        const auto known = there.gates.find(Located<record::GateName>{{name}, {}});
        if (known == there.gates.end()) continue;
        if (const auto gate = gate_cell(cell, name, known->second.date)) facts.person.gates[known->first] = *gate;
    }
}

/// The choices of a row as ids, for the strands that it is about, or else those in which the person is a mentee: of each the
/// mentors among them.
void resolve_names(const Sheet& sheet, RowFacts& facts, const KnownPeople& known, const IsMentor& is_mentor, text::Findings& findings) {
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
    for (const auto& [strand, role] : facts.person.strands) {
        if (role != record::Role::mentee || (!facts.about.empty() && !facts.about.contains(strand.value))) continue;
        std::vector<Located<record::PersonId>> mentors;
        for (const auto& id : choices)
            if (is_mentor(id.value, strand.value)) mentors.push_back(id);
        if (!mentors.empty()) facts.person.choices[strand] = std::move(mentors);
    }
    for (const auto& id : resolved(facts.not_with)) facts.person.not_with.insert(id);
}

/// A number or a year that does not agree with itself; they are taken as they stand.
void add_doubts(const Sheet& sheet, const RowFacts& facts, text::Date today, int& bad_upns, text::Findings& findings) {
    const auto& person = facts.person;
    if (!person.upn.empty() && look_at_upn(person.upn) != Upn::sound && ++bad_upns <= most_upns_shown)
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
    const auto is_pupil_in = [](const auto& in) { return in.second == record::Role::mentee; };
    if (!person.year && std::any_of(person.strands.begin(), person.strands.end(), is_pupil_in))
        findings.warning(code::doubtful_year, row_span(sheet, *facts.row), "this mentee has no year group, and kith takes whoever has none for an adult",
                         "fill in the year, or the birth date");
}

/// The key under which somebody whom a row called new remembers that row.
constexpr const char* new_row = "new";

/// All that stands in a row, so that it is known again.
std::string digest_of(const SheetRow& row) {
    std::string all;
    for (const auto& cell : row.cells) all += cell + '\n';
    return exchange::digest_of(all);
}

/// Gathers what each row says of whom.
class PeopleReader {
  public:
    PeopleReader(const Sheet& sheet, const record::Records& records, const ImportSettings& settings, const record::Draw& draw)
        : sheet_(sheet), records_(records), settings_(settings), draw_(draw),
          columns_(columns_of(sheet, records.programme, gates_in_use(records), settings.map, findings_)) {
        for (const auto& [id, person] : records.people) {
            known_.add(id, person);
            if (const auto row = person.imported.find(new_row); row != person.imported.end()) made_by_row_[row->second] = id;
        }
    }

    text::Result<Import> read() {
        import_.map = map_of(sheet_, columns_);
        for (const auto& row : sheet_.rows) read(row);
        if (bad_upns_ > most_upns_shown)
            findings_.warning(code::doubtful_upn, text::whole_file(sheet_.source->path),
                              fmt::format("{} UPNs in it are doubtful, the first of them above", bad_upns_), "was the right column exported?");
        if (findings_.has_errors()) return std::move(findings_);
        join_known();
        for (const auto& [id, person] : records_.people)
            if (!first_line_.contains(id) && !maybe_here_.contains(id)) import_.absent.push_back(id);
        return {std::move(import_), std::move(findings_)};
    }

  private:
    using Answer = Whose::Answer;

    void read(const SheetRow& row) {
        text::Findings of_row; // of somebody who is not taken in, nothing is said
        auto facts = read_row(sheet_, row, columns_, records_, settings_, of_row);
        const auto found = known_.find(facts.person, is_adult(facts));
        if (settings_.takes_new && found.ids.empty() && (facts.person.name.name.empty() || !settings_.takes_new(facts.person))) {
            if (!facts.is_leaving) ++import_.others;
            return;
        }
        findings_.add(of_row);
        if (facts.person.name.name.empty()) return;
        const auto whose = whose_is(row, facts, found);
        const bool by_name_alone = whose.answer == Answer::known && found.by_name_alone && found.ids.size() == 1 && !facts.is_someone_new;
        if (whose.answer == Answer::left_out) return;
        if (!facts.is_leaving) return take(row, std::move(facts), whose, by_name_alone);
        if (whose.answer != Answer::known) return;
        maybe_here_.insert(whose.id);
        const auto there = records_.people.find(whose.id);
        if (there != records_.people.end() && !there->second.left) import_.leaving.push_back({whose.id, by_name_alone});
    }

    bool is_adult(const RowFacts& facts) const {
        const auto& strands = facts.person.strands;
        return facts.role.value_or(settings_.role.value_or(record::Role::mentee)) == record::Role::supervisor ||
               std::any_of(strands.begin(), strands.end(), [](const auto& in) { return in.second == record::Role::supervisor; });
    }

    void take(const SheetRow& row, RowFacts facts, const Whose& whose, bool by_name_alone) {
        add_doubts(sheet_, facts, year_day(records_, settings_), bad_upns_, findings_);
        const bool is_new = whose.answer == Answer::someone_new;
        const auto id = is_new ? new_id() : whose.id;
        if (is_new) known_.add(id, facts.person);
        if (const auto [earlier, is_first] = first_line_.try_emplace(id, row.line); !is_first)
            return findings_.warning(code::repeated_row, row_span(sheet_, row),
                                     fmt::format("this is the person of line {} again; left out", earlier->second), "delete one of the two rows");
        facts.person.id.value = id;
        import_.people.push_back({id, {}, is_new, by_name_alone, {}, {}, row.line});
        rows_.push_back(std::move(facts));
    }

    record::PersonId new_id() {
        return {record::new_id(draw_, [&](const std::string& text) { return records_.people.contains(record::PersonId{text}) || !taken_.insert(text).second; })};
    }

    /// Never unanswered.
    Whose whose_is(const SheetRow& row, const RowFacts& facts, const KnownPeople::Found& found) {
        if (facts.is_someone_new) { // theirs from the second time on
            const auto made = made_by_row_.find(digest_of(row));
            return made == made_by_row_.end() ? Whose{Answer::someone_new, {}} : Whose{Answer::known, made->second};
        }
        if (found.ids.size() == 1 && !found.by_other_upn) return {Answer::known, found.ids.front()};
        const Doubt doubt{row.line, facts.person, found.ids.empty() ? here_in_other_years(facts.person) : found.ids};
        if (doubt.candidates.empty() || (found.ids.empty() && facts.is_leaving)) return {Answer::someone_new, {}};
        auto whose = settings_.whose ? settings_.whose(doubt) : Whose{};
        if (whose.answer == Answer::unanswered) whose = usually(row, doubt, found);
        if (whose.answer != Answer::left_out) return whose;
        maybe_here_.insert(doubt.candidates.begin(), doubt.candidates.end());
        import_.left_out.push_back(doubt);
        return whose;
    }

    std::vector<record::PersonId> here_in_other_years(const Person& person) const {
        if (!person.year) return {};
        auto found = known_.of_other_years(person);
        std::erase_if(found, [&](const record::PersonId& id) { return !records_.people.contains(id); });
        return found;
    }

    Whose usually(const SheetRow& row, const Doubt& doubt, const KnownPeople::Found& found) {
        constexpr const char* hint = "a column UPN, Admission number or ID says who is meant; --review FILE puts such rows aside";
        if (!found.ids.empty()) {
            findings_.warning(code::doubtful_name, row_span(sheet_, row),
                              found.by_other_upn ? fmt::format("the admission number is that of {}, with another UPN; the row is left out", doubt.candidates.front().text)
                                                 : fmt::format("{} people here have this name{}; the row is left out", doubt.candidates.size(),
                                                               doubt.person.year ? " and year" : ""),
                              hint);
            return {Answer::left_out, {}};
        }
        findings_.warning(code::doubtful_name, row_span(sheet_, row),
                          fmt::format("somebody of this name is here in another year, {}; the row is taken as somebody new's", doubt.candidates.front().text), hint);
        return {Answer::someone_new, {}};
    }

    /// Once all rows are read, for a row may name somebody of a later one.
    void join_known() {
        for (const auto& one : rows_) in_sheet_[one.person.id.value] = &one.person;
        const auto is_mentor = [&](const record::PersonId& id, const record::StrandName& strand) { return this->is_mentor(id, strand); };
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (!import_.people[i].is_new) keep_known(rows_[i], records_.people.at(import_.people[i].id), settings_.joins_known);
            resolve_names(sheet_, rows_[i], known_, is_mentor, findings_);
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto& one = import_.people[i];
            const auto& widened = records_.programme.tracked;
            one.said = std::move(rows_[i].said);
            for (const auto& [strand, chosen] : rows_[i].person.choices) one.said.insert("choices." + strand.value.text);
            if (!rows_[i].not_with.empty()) one.said.insert("not-with");
            one.person = std::move(rows_[i].person);
            if (!one.is_new) one.changes = row_changes(one.person, records_.people.at(one.id), widened);
            else {
                one.person.imported = remembered(one.person, one.said, nullptr, {}, widened);
                if (rows_[i].is_someone_new) one.person.imported[new_row] = digest_of(*rows_[i].row);
            }
        }
    }

    bool is_mentor(const record::PersonId& id, const record::StrandName& strand) const {
        const auto in = [&](const Person& person) {
            const auto role = person.strands.find({strand, {}});
            return role != person.strands.end() && role->second == record::Role::mentor;
        };
        const auto here = records_.people.find(id);
        const auto row = in_sheet_.find(id);
        return (here != records_.people.end() && in(here->second)) || (row != in_sheet_.end() && in(*row->second));
    }

    const Sheet& sheet_;
    const record::Records& records_;
    const ImportSettings& settings_;
    const record::Draw& draw_;
    text::Findings findings_;
    std::vector<Column> columns_;
    KnownPeople known_;
    std::map<std::string, record::PersonId> made_by_row_; ///< those whom a row called new, by its digest
    Import import_;
    std::vector<RowFacts> rows_; ///< of import_.people
    std::map<record::PersonId, const Person*> in_sheet_;
    std::map<record::PersonId, int> first_line_; ///< of the rows taken
    std::set<record::PersonId> maybe_here_;      ///< others whom a row speaks of, or may
    std::set<std::string> taken_;                ///< ids
    int bad_upns_ = 0;
};

} // namespace

text::Result<Import> read_people(const Sheet& sheet, const record::Records& records, const ImportSettings& settings,
                                 const record::Draw& draw) {
    return PeopleReader(sheet, records, settings, draw).read();
}

} // namespace kith::exchange
