// SPDX-License-Identifier: MIT
#include "report/term_page.hpp"

#include "evidence/load.hpp"
#include "evidence/scoring.hpp"
#include "evidence/standards.hpp"
#include "evidence/strand_name.hpp"
#include "evidence/year.hpp"
#include "report/contact_page.hpp"
#include "report/load_page.hpp"
#include "report/outcome_limits.hpp"
#include "report/outcomes_page.hpp"
#include "report/report_head.hpp"
#include "report/report_words.hpp"
#include "report/standards_page.hpp"
#include "report/table.hpp"
#include "report/term_picture.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::Audience;
using evidence::MeetingCounts;
using evidence::StrandYear;
using evidence::Year;
using programme::Programme;
using text::Decimal;
using text::List;
using text::Map;
using text::Value;

/// A year with what may be shown of it.
struct Term {
    const Programme& programme;
    Year year;
    Audience audience;
    evidence::YearShown shown;

    bool is_public() const { return audience == Audience::everyone; }
    /// Nobody is paired or waits, and no meeting was due: what there is to tell is in the duties.
    bool has_duties_alone() const {
        return year.paired == 0 && year.waiting == 0 && all_meetings(year).due() == 0 && all_duties(year).due() > 0;
    }
    /// Everyone is told of weeks that are all on record: what is not yet recorded would tell who was recorded last.
    bool shows_not_recorded() const { return !is_public() || all_meetings(year).not_recorded == 0; }
    std::string name_of(const StrandYear& one) const {
        return evidence::strand_name(*programme[one.strand].record, audience);
    }
};

Cell kept_back_unless(bool is_shown, int number) { return is_shown ? Cell(number) : Cell("c"); }

std::vector<Cell> meeting_row(const std::string& name, const std::optional<MeetingCounts>& counts, bool not_recorded) {
    if (!counts) return {Cell(name), "c", "c", "c", "c", "c"};
    auto cells = meeting_cells(name, *counts);
    if (!not_recorded) cells[4] = Cell("c");
    return cells;
}

void add_duties(const Term& term, Figures& figures) {
    const auto& duties = term.shown.all_duties;
    if (!duties || duties->due() == 0) return;
    figures.list.push_back({"of the duties on record were held", Cell(percent(duties->held, duties->recorded())),
                            fmt::format("{} of {}; {} not yet recorded", duties->held, duties->recorded(), duties->not_recorded),
                            Tone::plain});
}

Section numbers(const Term& term) {
    int pairs = 0;
    for (const auto& one : term.year.strands) pairs += one.pairs;
    Figures figures;
    if (term.has_duties_alone()) {
        add_duties(term, figures);
        return {"At a glance", {std::move(figures)}};
    }
    figures.list.push_back({"young people with a mentor", kept_back_unless(term.shown.paired, term.year.paired),
                            "in " + counted(term.year.strands.size(), "strand"), Tone::plain, Tells::children});
    if (!term.is_public()) figures.list.push_back({"agreed pairs and groups", Cell(pairs), ""});
    if (const auto& all = term.shown.all_meetings)
        figures.list.push_back({"of the meetings on record were held", Cell(percent(all->held, all->recorded())),
                            fmt::format("{} of {}{}", all->held, all->recorded(),
                                        term.shows_not_recorded() ? "" : ", in weeks that are all on record"),
                            Tone::plain});
    if (const auto& all = term.shown.all_meetings; all && term.shows_not_recorded())
        figures.list.push_back({"meetings not yet recorded", Cell(all->not_recorded), "their weeks are not confirmed",
                            all->not_recorded > 0 ? Tone::attention : Tone::plain});
    add_duties(term, figures);
    figures.list.push_back({"waiting for a mentor", kept_back_unless(term.shown.waiting, term.year.waiting), "",
                            term.year.waiting > 0 && !term.is_public() ? Tone::attention : Tone::plain, Tells::children});
    return {"At a glance", {std::move(figures)}};
}

/// Of the strands with a rota; no total, which would tell what is kept back.
Grid duties_by_strand(const Term& term) {
    Grid grid{"duties", "Duties by strand", meeting_columns(), {}};
    grid.columns.front().heading = "strand";
    for (std::size_t s = 0; s < term.year.strands.size(); ++s) {
        const auto& one = term.year.strands[s];
        if (one.duties.due() == 0) continue;
        grid.rows.push_back(meeting_row(term.name_of(one), term.shown.duties[s], true));
    }
    return grid;
}

Section by_strand(const Term& term) {
    Section section{"Strand by strand", {}};
    if (term.has_duties_alone()) {
        section.blocks.push_back(duties_by_strand(term));
        return section;
    }
    BarChart chart{{"Held, of the meetings on record", ""}, {}, Decimal{100, 0}};
    Grid grid{"strands", "Meetings by strand", meeting_columns(), {}};
    grid.columns.front().heading = "strand";
    for (std::size_t s = 0; s < term.year.strands.size(); ++s) {
        const auto& one = term.year.strands[s];
        const auto name = term.name_of(one);
        const auto& meetings = term.shown.meetings[s];
        grid.rows.push_back(meeting_row(name, meetings, term.shows_not_recorded()));
        if (!meetings || meetings->recorded() == 0) continue;
        const auto share = percent(meetings->held, meetings->recorded());
        chart.bars.push_back({name, Decimal{(100 * meetings->held + meetings->recorded() / 2) / meetings->recorded(), 0}, share});
        chart.words.description += (chart.words.description.empty() ? "" : ", ") + name + " " + share;
    }
    grid.total_row = grid.rows.size();
    grid.rows.push_back(meeting_row("all", term.shown.all_meetings, term.shows_not_recorded()));
    if (!chart.bars.empty()) section.blocks.push_back(std::move(chart));
    section.blocks.push_back(std::move(grid));
    if (auto duties = duties_by_strand(term); !duties.rows.empty()) section.blocks.push_back(std::move(duties));
    return section;
}

constexpr std::array wait_words{"up to 2 weeks", "up to 6 weeks", "longer", "since when not known"};

Section who_waits(const Term& term) {
    Grid grid{"waiting", "Young people with a mentor, and those without by how long they have waited", {{"strand"}, {"with a mentor", true, Tells::children}}, {}};
    for (const auto* words : wait_words) grid.columns.push_back({words, true, Tells::children});
    const auto& strands = term.year.strands;
    std::vector<int> down(wait_words.size() + 1, 0);
    for (std::size_t s = 0; s < strands.size(); ++s) {
        std::vector<int> numbers{strands[s].paired};
        numbers.insert(numbers.end(), strands[s].waits.begin(), strands[s].waits.end());
        auto& row = grid.rows.emplace_back(std::vector<Cell>{Cell(term.name_of(strands[s]))});
        for (std::size_t c = 0; c < numbers.size(); ++c) {
            row.push_back(kept_back_unless(term.shown.people.cells[s][c], numbers[c]));
            down[c] += numbers[c];
        }
    }
    grid.total_row = grid.rows.size();
    auto& row = grid.rows.emplace_back(std::vector<Cell>{Cell("all")});
    for (std::size_t c = 0; c < down.size(); ++c)
        row.push_back(kept_back_unless(strands.empty() || term.shown.people.column_totals[c], down[c]));
    return {"Who waits", {std::move(grid)}};
}

/// How many meetings and duties each place has at each time of the day's week: who they are stays out.
Section week(const Term& term) {
    const auto& programme = term.programme;
    const auto monday = text::monday_of(term.year.day);
    std::map<std::string, std::map<int, std::map<std::string, int>>> found; // time, day, place
    using Kind = programme::Occasion::Kind;
    bool has_duties = false;
    for (const auto& one : programme::agenda(programme, monday, monday + text::Days{6})) {
        if (one.kind == Kind::event || !one.slot) continue;
        const auto& slot = programme[*one.slot];
        const auto time = fmt::format("{}–{}", text::format(text::Clock{slot.from}), text::format(text::Clock{slot.to}));
        const auto place = one.place ? programme[*one.place].name.text : std::string("no place");
        const bool is_duty = one.kind == Kind::duty;
        ++found[time][static_cast<int>((one.date - monday).count())][is_duty ? place + " (duty)" : place];
        has_duties = has_duties || is_duty;
    }
    Section section{"The week of " + text::spoken(monday), {}};
    if (found.empty()) return section.blocks.push_back(Notes{{"No meeting is planned in this week."}}), section;
    const auto* title = has_duties ? "Meetings and duties planned, by time and place" : "Meetings planned, by time and place";
    WeekTable table{"week", title, {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}, {}};
    for (const auto& [time, days] : found) {
        WeekTable::Row row{time, std::vector<std::vector<std::string>>(table.days.size())};
        for (const auto& [day, places] : days)
            for (const auto& [place, count] : places)
                if (static_cast<std::size_t>(day) < row.cells.size()) row.cells[static_cast<std::size_t>(day)].push_back(fmt::format("{}: {}", place, count));
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

Value counts_json(const std::optional<MeetingCounts>& counts, bool not_recorded = true) {
    if (!counts) return "c";
    return Map{{"due", counts->due()},
               {"held", counts->held},
               {"missed", counts->missed},
               {"not-recorded", not_recorded ? Value(counts->not_recorded) : Value("c")}};
}

Value term_json(const Term& term, const Grid& waiting) {
    List weeks, strands;
    if (!term.is_public()) // those are contact's, which knows what to keep back
        for (const auto& week : term.year.weeks) weeks.emplace_back(Map{{"week", text::format(text::week_of(week.monday))}, {"meetings", counts_json(week.meetings)}});
    for (std::size_t s = 0; s < term.year.strands.size(); ++s) {
        const auto& cells = waiting.rows[s];
        List waits;
        for (std::size_t c = 2; c < cells.size(); ++c) waits.push_back(json_of(cells[c]));
        Map one{{"strand", term.name_of(term.year.strands[s])},
                                 {"meetings", counts_json(term.shown.meetings[s], term.shows_not_recorded())},
                                 {"with-mentor", json_of(cells[1])},
                                 {"waiting", std::move(waits)}};
        if (term.year.strands[s].duties.due() > 0) one.set("duties", counts_json(term.shown.duties[s]));
        strands.emplace_back(std::move(one));
    }
    return Map{{"programme", term.programme.records().programme.name},
               {"asof", text::format(term.year.day)},
               {"audience", audience_word(term.audience)},
               {"weeks", std::move(weeks)},
               {"strands", std::move(strands)}};
}

/// Measures that were taken before and after, where their owners allow them to be scored.
std::vector<evidence::Outcomes> outcomes_of(const Programme& programme, text::Date day) {
    std::vector<evidence::Outcomes> found;
    for (const auto& [name, measure] : programme.records().measures) {
        if (evidence::lacks_permission(measure)) continue;
        auto outcomes = evidence::outcomes(programme, {name, record::Wave::pre, record::Wave::post, record::Role::mentee, day});
        const auto& scales = outcomes.subscales;
        if (std::any_of(scales.begin(), scales.end(), [](const auto& one) { return one.counts.both > 0; }))
            found.push_back(std::move(outcomes));
    }
    return found;
}

/// What the other reports say of the same day, in brief.
void add_other_reports(const Term& term, text::Date day, Document& document) {
    if (!term.is_public()) document.sections.push_back(load_in_brief(evidence::load(term.programme, day)));
    for (const auto& outcomes : outcomes_of(term.programme, day)) {
        document.sections.push_back(outcomes_in_brief(outcomes, term.audience));
        for (auto& limit : outcome_limits(outcomes, term.audience))
            if (std::find(document.limits.begin(), document.limits.end(), limit) == document.limits.end())
                document.limits.push_back(std::move(limit));
    }
    document.sections.push_back(standards_in_brief(evidence::standards(term.programme, day, term.audience)));
}

} // namespace

Report term_report(const Programme& programme, text::Date day, Audience audience) {
    auto year = evidence::year(programme, day);
    const auto contact = evidence::contact(programme, day);
    auto shown = evidence::shown_of(year, contact, audience);
    const Term term{programme, std::move(year), audience, std::move(shown)};
    const auto waits = who_waits(term);
    Report report;
    report.json = term_json(term, std::get<Grid>(waits.blocks.front()));
    auto& document = report.document;
    document.name = "term";
    document.title = "How the programme stands";
    document.about = {programme.records().programme.name, "As it stood on " + text::spoken(day) + " " + text::format(day).substr(0, 4)};
    document.sections = {numbers(term), term.is_public() ? contact_weeks(programme, contact, audience) : picture(term.year),
                         by_strand(term)};
    if (!term.has_duties_alone()) document.sections.push_back(waits);
    document.limits = {"A meeting that was held says that people came, not what it was worth to them.",
                       "Meetings that are not recorded are neither held nor missed; the share held is of those on record."};
    add_other_reports(term, day, document);
    if (!term.is_public()) document.sections.push_back(week(term)); // so few meet at one time in one place
    if (term.is_public()) {                                         // once, and last
        std::erase(document.limits, kept_back_words);
        document.limits.emplace_back(kept_back_words);
    }
    return report;
}

} // namespace kith::report
