// SPDX-License-Identifier: MIT
#include "report/contact_page.hpp"

#include "evidence/contact_public.hpp"
#include "report/contact_duties.hpp"
#include "report/drop_in_section.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::Ages;
using evidence::Contact;
using evidence::ContactGroup;
using programme::Programme;
using text::List;
using text::Map;

constexpr std::array<const char*, 5> band_names{"none", "1 to 4", "5 to 9", "10 to 19", "20 or more"};

std::string_view name_of(Ages ages) {
    switch (ages) {
    case Ages::under_11: return "under 11";
    case Ages::from_11: return "11 and over";
    case Ages::not_known: return "year not known";
    }
    return {};
}

/// One look at the value for one audience; what may not be shown never gets further than here.
class Page {
  public:
    Page(const Programme& programme, const Contact& contact, Audience audience)
        : programme_(programme),
          contact_(contact),
          audience_(audience),
          is_public_(!evidence::shows_people(audience)),
          shown_(evidence::public_contact(contact)),
          drop_ins_(evidence::drop_ins(programme, contact.day)) {}

    Document document() const {
        auto document = document_of(programme_, "contact", "whether pairs met", contact_.day, audience_);
        document.sections.push_back({"", {figures()}});
        document.sections.push_back({"By strand and age", {groups()}});
        if (!contact_.weeks.empty()) document.sections.push_back(weeks());
        if (!contact_.duties.empty())
            document.sections.push_back({"Duties", {contact_duties(programme_, contact_, audience_)}});
        document.sections.push_back(doses());
        if (!drop_ins_.empty()) document.sections.push_back(drop_in_section(programme_, drop_ins_, audience_));
        if (!is_public_)
            document.sections.push_back({"Lessons missed for meetings", {lessons(), subjects()}});
        document.limits = {"A meeting that is not recorded counts neither as held nor as missed; where many "
                           "are not recorded, the "
                           "shares are those of the weeks that someone wrote down.",
                           "That a pair met does not say how it went."};
        return document;
    }

    Map json() const {
        auto map = json_of(programme_, contact_.day, audience_);
        List strands, ages, weeks, bands;
        for (std::size_t i = 0; i < contact_.strands.size(); ++i) {
            const auto& [strand, group] = contact_.strands[i];
            strands.emplace_back(json_of_group("strand", strand_name(programme_, strand, audience_),
                                               row(group, i, Of::strand)));
        }
        for (std::size_t i = 0; i < contact_.ages.size(); ++i)
            ages.emplace_back(json_of_group("ages", std::string(name_of(contact_.ages[i].first)),
                                            row(contact_.ages[i].second, i, Of::ages)));
        const auto grid = week_grid();
        for (const auto& cells : grid.rows)
            weeks.emplace_back(Map{{"week", cells[0].text},
                                   {"held", json_of(cells[1])},
                                   {"not-held", json_of(cells[2])},
                                   {"not-recorded", json_of(cells[3])}});
        const auto counts = band_counts();
        for (std::size_t i = 0; i < counts.size(); ++i)
            bands.emplace_back(Map{{"meetings", band_names[i]}, {"mentees", json_of(counts[i])}});
        map.set("all", json_of_group("group", "all", row(contact_.all, 0, Of::all)))
            .set("strands", std::move(strands))
            .set("ages", std::move(ages))
            .set("weeks", std::move(weeks))
            .set("dose", std::move(bands));
        if (!contact_.duties.empty())
            map.set("duties", json_of_duties(contact_duties(programme_, contact_, audience_)));
        if (!drop_ins_.empty()) map.set("drop-ins", drop_in_json(programme_, drop_ins_, audience_));
        if (!is_public_)
            map.set("lessons", json_of_lessons())
                .set("met-without-gate", static_cast<std::int64_t>(contact_.without_gate.size()));
        return map;
    }

    Section weeks() const {
        Section section{"Meetings by week", {}};
        if (!is_public_ || (shown_.weeks.is_whole && shown_.is_all_recorded)) {
            ColumnChart chart;
            chart.words = {
                "Meetings held by week",
                "A column for each week: meetings held, not held and not recorded; closed weeks are gaps."};
            chart.parts = {"held", "not held", "not recorded"};
            for (const auto& week : contact_.weeks)
                chart.columns.push_back(
                    {text::format(week.week), {week.held, week.not_held, week.not_recorded}, week.is_closed});
            section.blocks.emplace_back(std::move(chart));
        }
        section.blocks.emplace_back(week_grid());
        return section;
    }

  private:
    enum class Of { all, strand, ages };

    bool is_excused_shown() const { return !is_public_ || !evidence::is_few(contact_.all.tally.excused); }

    /// mentees, met, due, held, excused, not recorded, besides, held share, weekly share, meetings of each,
    /// minutes of each
    using Row = std::vector<Cell>;

    Row row(const ContactGroup& group, std::size_t i, Of of) const {
        const auto& tally = group.tally;
        Row cells{group.mentees(),
                  group.met(),
                  tally.due,
                  tally.held,
                  tally.excused,
                  tally.not_recorded,
                  tally.besides,
                  share(tally.held, tally.could_be_held(), audience_),
                  share(tally.weeks_held, tally.weeks_known(), audience_),
                  group.meetings().middle,
                  group.minutes().middle};
        if (!is_public_) return cells;
        const bool figures = of == Of::all      ? shown_.all
                             : of == Of::strand ? shown_.strands[i]
                                                : shown_.ages[i];
        const auto& counts = of == Of::ages ? shown_.age_mentees : shown_.strand_mentees;
        cells[0] = cell_of(of == Of::all ? counts.total : counts.row_totals[i]);
        cells[1] =
            cell_of(of == Of::all ? (counts.column_totals.empty() ? counts.total : counts.column_totals[0])
                                  : counts.cells[i][0]);
        if (!figures) std::fill(cells.begin() + 2, cells.end(), kept_back());
        const auto& meetings = of == Of::ages ? shown_.age_meetings : shown_.strand_meetings;
        const auto counted = of != Of::all ? meetings.of(i, figures) : figures ? meetings.all : std::nullopt;
        cells[2] = counted ? Cell(counted->due()) : kept_back();
        cells[3] = counted ? Cell(counted->held) : kept_back();
        // Of the same weeks as the counts, and only beside them: else they would tell what the others keep back.
        // Beside the counts, a share would tell how few were excused.
        cells[7] = counted && !evidence::is_few(counted->excused) ? share(counted->held, counted->could_be_held(), audience_) : kept_back();
        cells[8] = counted ? share(counted->weeks_held, counted->weeks_known(), audience_) : kept_back();
        if (!counted || !shown_.is_all_recorded) cells[5] = kept_back();
        if (of != Of::all || !is_excused_shown()) cells[4] = kept_back();
        if (of != Of::all || evidence::is_few(tally.besides)) cells[6] = kept_back();
        return cells;
    }

    Figures figures() const {
        const auto& tally = contact_.all.tally;
        const auto cells = row(contact_.all, 0, Of::all);
        Figures found;
        // Sums of what rows below keep back would tell them.
        const auto note = [&](std::string words) { return is_public_ ? std::string{} : words; };
        found.list.push_back(
            {"weekly contact", cells[8],
             note(fmt::format("school weeks of pairs with a meeting held: {} of {}{}", tally.weeks_held,
                              tally.weeks_known(),
                              tally.weeks_not_recorded > 0
                                  ? fmt::format("; {} not recorded", tally.weeks_not_recorded)
                                  : ""))});
        found.list.push_back(
            {"meetings held", cells[7],
             note(!is_public_
                      ? fmt::format("{} of the {} that could be; {} excused for a lesson, {} not recorded",
                                    tally.held, tally.could_be_held(), tally.excused, tally.not_recorded)
                      : std::string("of those that could be"))});
        found.list.push_back({"held besides", cells[6], note("not in the plan")});
        found.list.push_back({"mentees", cells[0], "in a pair by the day, counted in each strand", Tone::plain, Tells::children});
        found.list.push_back({"who met", cells[1], "came to at least one meeting", Tone::plain, Tells::children});
        if (is_public_) return found;
        if (!contact_.without_gate.empty())
            found.list.push_back({"met without a gate", static_cast<std::int64_t>(contact_.without_gate.size()),
                                  "pairs that met while a gate had lapsed or was missing: kith report gates",
                                  Tone::attention});
        found.list.push_back(
            {"meetings of each", contact_.all.meetings().middle, words_of(contact_.all.meetings())});
        found.list.push_back(
            {"minutes of each", contact_.all.minutes().middle, words_of(contact_.all.minutes())});
        return found;
    }

    Grid groups() const {
        Grid grid{"groups",
                  "",
                  {{""},
                   {"mentees", true, Tells::children},
                   {"met", true, Tells::children},
                   {"held", true},
                   {"excused", true},
                   {"not rec.", true},
                   {"of could", true},
                   {"weekly", true},
                   {"of each", true}},
                  {}};
        const auto add = [&](std::string name, const Row& cells) {
            grid.rows.push_back({std::move(name), cells[0], cells[1], cells[3], cells[4], cells[5], cells[7],
                                 cells[8], cells[9]});
        };
        for (std::size_t i = 0; i < contact_.strands.size(); ++i)
            add(strand_name(programme_, contact_.strands[i].first, audience_),
                row(contact_.strands[i].second, i, Of::strand));
        for (std::size_t i = 0; i < contact_.ages.size(); ++i)
            add(std::string(name_of(contact_.ages[i].first)), row(contact_.ages[i].second, i, Of::ages));
        return grid;
    }

    Grid week_grid() const {
        Grid grid{
            "weeks", "", {{"week"}, {"held", true}, {"not held", true}, {"not recorded", true}, {""}}, {}};
        for (std::size_t i = 0; i < contact_.weeks.size(); ++i) {
            const auto& week = contact_.weeks[i];
            std::vector<Cell> cells{text::format(week.week), week.held, week.not_held, week.not_recorded,
                                    week.is_closed ? "closed" : ""};
            // A week that is not confirmed yet would tell, beside its numbers of later, who was recorded last.
            for (std::size_t c = 0; is_public_ && c < 3; ++c)
                cells[c + 1] = week.not_recorded > 0 ? kept_back() : cell_of(shown_.weeks.cells[i][c]);
            grid.rows.push_back(std::move(cells));
        }
        return grid;
    }

    std::vector<Cell> band_counts() const {
        const auto bands = evidence::banded(contact_.all);
        if (!is_public_) return {bands.begin(), bands.end()};
        std::vector<std::vector<std::int64_t>> rows; // one column: its total is that of all mentees
        for (const auto band : bands) rows.push_back({band});
        std::vector<Cell> cells;
        // How many met none is a table's total elsewhere: where that is kept back, the bands are.
        const bool totals = !shown_.strand_mentees.column_totals.empty() &&
                            shown_.strand_mentees.column_totals[0] && shown_.strand_mentees.column_totals[1];
        for (const auto& row : evidence::suppressed(rows).cells)
            cells.push_back(totals ? cell_of(row[0]) : kept_back());
        return cells;
    }

    Section doses() const {
        const auto bands = evidence::banded(contact_.all);
        const auto counts = band_counts();
        Grid grid{"dose", "", {{"meetings"}, {"mentees", true, Tells::children}}, {}};
        BarChart chart{{"Mentees by the meetings they came to",
                        "A bar for each range of meetings, as long as its number of mentees."},
                       {},
                       {}};
        bool is_whole = true;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            grid.rows.push_back({band_names[i], counts[i]});
            chart.bars.push_back({band_names[i], {bands[i], 0}, counts[i].text});
            chart.most = {std::max(chart.most.units, bands[i]), 0};
            is_whole = is_whole && counts[i].number.has_value();
        }
        Section section{"What each mentee had", {}};
        if (is_whole) section.blocks.emplace_back(std::move(chart));
        section.blocks.emplace_back(std::move(grid));
        return section;
    }

    Figures lessons() const {
        const auto& lost = contact_.lessons;
        return {{{"lessons missed", lost.lessons, "by pupils who came to a meeting in lesson time"},
                 {"pupils", static_cast<std::int64_t>(lost.losing.size()),
                  fmt::format("who missed any, of {} in pairs", lost.pupils)},
                 {"of each", lost.of_those_losing().middle, words_of(lost.of_those_losing())}}};
    }

    Grid subjects() const {
        Grid grid{"lessons", "", {{"subject"}, {"lessons missed", true}}, {}};
        for (const auto& [subject, lessons] : contact_.lessons.subjects)
            grid.rows.push_back({subject.text, lessons});
        return grid;
    }

    static Map json_of_group(const char* key, std::string name, const Row& cells) {
        constexpr std::array keys{"mentees",       "met",     "due",        "held",         "excused",
                                  "not-recorded",  "besides", "held-share", "weekly-share", "meetings-middle",
                                  "minutes-middle"};
        Map map{{key, std::move(name)}};
        for (std::size_t i = 0; i < keys.size(); ++i) map.set(keys[i], json_of(cells[i]));
        return map;
    }

    Map json_of_lessons() const {
        const auto& lost = contact_.lessons;
        Map subjects;
        for (const auto& [subject, lessons] : lost.subjects) subjects.set(subject.text, lessons);
        return {{"lessons", lost.lessons},
                {"pupils", lost.pupils},
                {"losing", static_cast<std::int64_t>(lost.losing.size())},
                {"of-each", json_of(lost.of_those_losing())},
                {"subjects", std::move(subjects)}};
    }

    const Programme& programme_;
    const Contact& contact_;
    Audience audience_;
    bool is_public_;
    evidence::PublicContact shown_;
    std::vector<evidence::DropIns> drop_ins_;
};

} // namespace

Report contact_report(const Programme& programme, const Contact& contact, Audience audience) {
    const Page page(programme, contact, audience);
    return {page.document(), page.json()};
}

Section contact_weeks(const Programme& programme, const Contact& contact, Audience audience) {
    return Page(programme, contact, audience).weeks();
}

} // namespace kith::report
