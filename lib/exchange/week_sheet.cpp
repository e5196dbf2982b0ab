// SPDX-License-Identifier: MIT
#include "exchange/week_sheet.hpp"

#include "exchange/cells.hpp"
#include "text/number.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace kith::exchange {
namespace {

namespace code = text::code;
using record::PersonId;

enum Column { date, slot, strand, pair, who, place, supervisor, note, came, missed, cover, minutes, columns };
constexpr std::array<std::string_view, columns> headers{"date", "slot",       "strand", "pair", "who",    "place",
                                                        "supervisor", "note", "came", "missed", "cover", "minutes"};
constexpr int longest_meeting = 600;

/// Where each known column stands in the sheet; nothing for one that was left out.
using Places = std::array<std::optional<std::size_t>, columns>;

Places places_of(const Sheet& sheet, text::Findings& findings) {
    Places places;
    const text::Span header{sheet.source, 1, 1, 1};
    for (std::size_t i = 0; i < sheet.headers.size(); ++i) {
        const auto name = text::folded(sheet.headers[i]);
        const auto found = std::find(headers.begin(), headers.end(), name);
        if (found != headers.end()) places[static_cast<std::size_t>(found - headers.begin())] = i;
        else if (!name.empty())
            findings.warning(code::unknown_column, header, fmt::format("the column '{}' means nothing here", sheet.headers[i]),
                             "it is ignored");
    }
    for (const auto needed : {date, slot, strand, pair})
        if (!places[needed])
            findings.error(code::unknown_column, header, fmt::format("the column '{}' is missing", headers[needed]),
                           "fill in the sheet that kith schedule week --format csv gives");
    return places;
}

/// A cell as it was before a spreadsheet had to be kept from reading it as a formula.
std::string plain(std::string cell) {
    constexpr std::string_view formula = "=+-@";
    if (cell.size() > 1 && cell.front() == '\'' && formula.find(cell[1]) != std::string_view::npos) cell.erase(0, 1);
    return cell;
}

/// "Amir Khan (m4t7z)" or "m4t7z".
PersonId person_cell(std::string_view cell) {
    const auto open = cell.rfind('(');
    if (open != std::string_view::npos && cell.ends_with(')')) cell = cell.substr(open + 1, cell.size() - open - 2);
    const auto first = cell.find_first_not_of(" '");
    if (first == std::string_view::npos) return {};
    return {std::string(cell.substr(first, cell.find_last_not_of(' ') - first + 1))};
}

/// The parts between semicolons; a comma may stand in a name.
std::vector<std::string> parts_of(const std::string& cell) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= cell.size();) {
        const auto end = std::min(cell.find(';', from), cell.size());
        const auto part = std::string_view(cell).substr(from, end - from);
        if (const auto first = part.find_first_not_of(' '); first != std::string_view::npos)
            parts.emplace_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
        from = end + 1;
    }
    return parts;
}

std::optional<record::Missed> reason_of(std::string_view cell) {
    const auto word = text::folded(cell);
    for (const auto& [spelling, why] : record::Words<record::Missed>::list)
        if (spelling == word) return why;
    return {};
}

/// One row of the sheet against the line that it fills in.
class LineReader {
  public:
    LineReader(const Sheet& sheet, const Places& places, const SheetRow& row, const record::SessionRow& planned,
               const std::set<PersonId>& people, text::Findings& findings)
        : places_(places), row_(row), span_(row_span(sheet, row)), planned_(planned),
          expected_(record::expected_in(planned)), people_(people), findings_(findings) {}

    record::WhoCame read() {
        record::WhoCame said;
        read_came(said);
        read_missed(said);
        read_cover(said);
        read_minutes(said);
        return said;
    }

  private:
    std::string cell(Column column) const { return places_[column] ? plain(row_.cells[*places_[column]]) : ""; }

    void refuse(Column column, const std::string& what, std::string hint) {
        findings_.error(code::bad_value, span_, fmt::format("'{}' in the column '{}' is not {}", cell(column), headers[column], what),
                        std::move(hint));
    }

    /// Someone of the pair; to a duty or an event others may come as well.
    std::optional<PersonId> member(std::string_view text) {
        auto id = person_cell(text);
        if (expected_.contains(id) || (!planned_.pair && people_.contains(id))) return id;
        findings_.error(people_.contains(id) ? code::not_in_pair : code::unknown_person, span_,
                        fmt::format("'{}' is not expected there", id.text),
                        "name a person as the column 'who' does: the id, or the name with the id in brackets");
        return {};
    }

    void read_came(record::WhoCame& said) {
        const auto text = cell(came);
        const auto word = text::folded(text);
        if (word.empty()) return;
        said.came.emplace();
        if (word == "no" || word == "none") return;
        everyone_ = word == "yes" || word == "all";
        if (everyone_) // but those who have a stand-in
            for (const auto& person : expected_)
                if (!planned_.cover.contains({person, {}})) said.came->insert(person);
        if (everyone_) return;
        for (const auto& part : parts_of(text))
            if (is_stand_in(person_cell(part))) continue; // is in the row as cover
            else if (const auto id = member(part)) said.came->insert(*id);
    }

    bool is_stand_in(const PersonId& id) const {
        return std::any_of(planned_.cover.begin(), planned_.cover.end(), [&](const auto& one) { return one.second.value == id; });
    }

    /// Said of one person, it goes before "yes" for all, and against their being named among those who came.
    void note_missed(record::WhoCame& said, const PersonId& person, record::Missed why) {
        if (said.came && said.came->erase(person) > 0 && !everyone_)
            refuse(missed, "in keeping with who came", "take them out of one of the two columns");
        said.missed[person] = why;
    }

    void read_missed(record::WhoCame& said) {
        const auto text = cell(missed);
        if (text.empty()) return;
        if (text.find('=') == std::string::npos) {
            said.nobody_else = reason_of(text);
            if (!said.nobody_else) refuse_reason(text);
            return;
        }
        for (const auto& [person, word] : equations(missed)) {
            if (const auto why = reason_of(word)) note_missed(said, person, *why);
            else refuse_reason(word);
        }
    }

    void refuse_reason(const std::string& word) {
        refuse(missed, "a reason", text::did_you_mean(word, record::Codec<record::Missed>::all()));
    }

    void read_cover(record::WhoCame& said) {
        for (const auto& [absent, stand_in_text] : equations(cover)) {
            const auto stand_in = person_cell(stand_in_text);
            if (!people_.contains(stand_in))
                findings_.error(code::unknown_person, span_, fmt::format("no person '{}' in people/", stand_in.text),
                                "the column 'cover' is WHO=STAND-IN, both by id");
            said.cover[absent] = stand_in;
            if (said.came) said.came->erase(absent);
        }
    }

    /// "WHO=WORD; WHO=WORD".
    std::vector<std::pair<PersonId, std::string>> equations(Column column) {
        std::vector<std::pair<PersonId, std::string>> all;
        for (const auto& part : parts_of(cell(column))) {
            const auto equals = part.find('=');
            if (equals == std::string::npos) refuse(column, "WHO=WORD", "part several by semicolons");
            else if (const auto person = member(std::string_view(part).substr(0, part.find_last_not_of(" =", equals) + 1)))
                all.emplace_back(*person, part.substr(std::min(part.find_first_not_of(' ', equals + 1), part.size())));
        }
        return all;
    }

    void read_minutes(record::WhoCame& said) {
        const auto text = cell(minutes);
        if (text.empty()) return;
        said.minutes = text::parse_number(text, 1, longest_meeting);
        if (!said.minutes) refuse(minutes, "a number of minutes", "from 1 to 600");
    }

    const Places& places_;
    const SheetRow& row_;
    text::Span span_;
    const record::SessionRow& planned_;
    std::set<PersonId> expected_;
    const std::set<PersonId>& people_;
    text::Findings& findings_;
    bool everyone_ = false; ///< came, by one word
};

/// The planned line that a row names; a spreadsheet may have written the date its own way.
std::optional<std::size_t> line_of(const SheetRow& row, const Places& places, const std::vector<WeekLine>& lines) {
    std::array<std::string, 4> cells;
    for (const auto column : {date, slot, strand, pair}) cells[column] = plain(row.cells[*places[column]]);
    if (const auto day = date_cell(cells[date])) cells[date] = text::format(*day);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const WeekLine& line) { return line.cells == cells; });
    if (found == lines.end()) return {};
    return static_cast<std::size_t>(found - lines.begin());
}

bool is_filled(const SheetRow& row, const Places& places) {
    const auto said = {came, missed, cover, minutes};
    return std::any_of(said.begin(), said.end(), [&](Column c) { return places[c] && !row.cells[*places[c]].empty(); });
}

/// The rows that name nothing of the plan, as one error at the first of them.
void refuse_unplanned(const Sheet& sheet, const Places& places, const std::vector<const SheetRow*>& rows,
                      text::IsoWeek week, text::Findings& findings) {
    if (rows.empty()) return;
    const auto week_of = [&](const SheetRow& row) -> std::optional<text::IsoWeek> {
        const auto day = date_cell(plain(row.cells[*places[date]]));
        return day ? std::optional(text::week_of(*day)) : std::nullopt;
    };
    const auto own = week_of(*rows.front());
    const bool is_of_another =
        own && *own != week &&
        std::all_of(rows.begin(), rows.end(), [&](const SheetRow* row) { return week_of(*row) == own; });
    std::string others;
    for (std::size_t i = 1; i < std::min<std::size_t>(rows.size(), 6); ++i)
        others += fmt::format("{}{}", i == 1 ? "" : ", ", rows[i]->line);
    if (rows.size() > 6) others += " …";
    const auto more = rows.size() == 1
                          ? std::string{}
                          : fmt::format("; so {} {} more ({} {})", rows.size() == 2 ? "is" : "are",
                                        rows.size() - 1, rows.size() == 2 ? "line" : "lines", others);
    if (is_of_another)
        findings.error(code::not_planned, row_span(sheet, *rows.front()),
                       fmt::format("this row is of {}, and the week is {}{}", text::format(*own),
                                   text::format(week), more),
                       fmt::format("name the sheet's week: kith record week {} FILE", text::format(*own)));
    else
        findings.error(code::not_planned, row_span(sheet, *rows.front()),
                       "nothing of that date, slot, strand and pair is planned in this week" + more,
                       "take the row out; an extra meeting is recorded with kith record session");
}

} // namespace

text::Result<std::vector<FilledLine>> read_week(const Sheet& sheet, text::IsoWeek week,
                                                const std::vector<WeekLine>& lines,
                                                const std::set<PersonId>& people) {
    text::Findings findings;
    const auto places = places_of(sheet, findings);
    if (findings.has_errors()) return findings;
    std::vector<FilledLine> filled;
    std::map<std::size_t, int> seen;
    std::vector<const SheetRow*> unplanned;
    for (const auto& row : sheet.rows) {
        if (!is_filled(row, places)) continue;
        const auto span = row_span(sheet, row);
        const auto line = line_of(row, places, lines);
        if (!line) {
            unplanned.push_back(&row);
            continue;
        }
        const auto [earlier, is_new] = seen.emplace(*line, row.line);
        if (!is_new)
            findings.error(code::repeated_row, span, fmt::format("this is said twice; the first time in line {}", earlier->second),
                           "keep one of the two rows");
        LineReader reader(sheet, places, row, lines[*line].planned, people, findings);
        filled.push_back({*line, record::applied(lines[*line].planned, reader.read()), span});
    }
    refuse_unplanned(sheet, places, unplanned, week, findings);
    if (findings.has_errors()) return findings;
    return {std::move(filled), std::move(findings)};
}

std::optional<text::Date> first_date(const Sheet& sheet) {
    for (std::size_t i = 0; i < sheet.headers.size(); ++i) {
        if (text::folded(sheet.headers[i]) != headers[date]) continue;
        for (const auto& row : sheet.rows)
            if (const auto day = date_cell(row.cells[i])) return day;
    }
    return {};
}

} // namespace kith::exchange
