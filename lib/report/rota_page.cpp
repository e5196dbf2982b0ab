// SPDX-License-Identifier: MIT
#include "report/rota_page.hpp"

#include "report/csv.hpp"
#include "report/occasion_words.hpp"
#include "report/table.hpp"
#include "report/week_grid.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using programme::Occasion;
using programme::Programme;
using scheduling::DutyLoad;
using scheduling::Rota;
using text::List;
using text::Map;
using text::Value;

std::string place_of(const Programme& programme, const Occasion& occasion) {
    return occasion.place ? programme[*occasion.place].name.text : "";
}

std::string heading_of(const Programme& programme, const Occasion& duty) {
    const auto place = place_of(programme, duty);
    return text::format(text::Clock{duty.from}) + (place.empty() ? "" : " " + place);
}

/// Who is on duty, the adult in brackets, and what is to be seen to.
GridEntry cell_of(const Programme& programme, const ShortNames& names, const Occasion& duty, const std::vector<Occasion>& day) {
    GridEntry lines;
    for (const auto person : duty.people) lines.push_back(names(person));
    if (duty.supervisor) lines.push_back(fmt::format("({})", names(*duty.supervisor)));
    for (const auto& mark : programme::marks_of(programme, duty, day)) lines.push_back("! " + mark_words(mark, names));
    return lines;
}

using Week = std::vector<Occasion>;

std::map<text::IsoWeek, Week> by_week(const Rota& rota) {
    std::map<text::IsoWeek, Week> weeks;
    for (const auto& duty : rota.duties) weeks[text::week_of(duty.date)].push_back(duty);
    return weeks;
}

/// The weekdays of all weeks of the rota, so that its weeks stand alike.
std::vector<int> weekdays_of(const Rota& rota) {
    std::set<int> days;
    for (const auto& duty : rota.duties) days.insert(static_cast<int>(text::weekday_of(duty.date).iso_encoding()) - 1);
    return {days.begin(), days.end()};
}

WeekGrid grid_of(const Programme& programme, const Rota& rota, const ShortNames& names, text::IsoWeek week, const Week& duties) {
    const auto weekdays = weekdays_of(rota);
    WeekGrid grid;
    for (const auto day : weekdays) grid.days.push_back(text::spoken(text::monday_of(week) + text::Days{day}));
    std::map<std::string, GridRow> rows;
    // Clashes may be with anything else of that day.
    const auto all = programme::agenda(programme, text::monday_of(week), text::monday_of(week) + text::Days{6});
    for (const auto& duty : all) {
        if (duty.kind != Occasion::Kind::duty || duty.strand != rota.strand || duty.date < duties.front().date ||
            duty.date > duties.back().date)
            continue;
        const auto heading = heading_of(programme, duty);
        auto& row = rows.try_emplace(heading, GridRow{heading, {}}).first->second;
        row.cells.resize(weekdays.size());
        const auto weekday = static_cast<int>(text::weekday_of(duty.date).iso_encoding()) - 1;
        const auto column = static_cast<std::size_t>(std::find(weekdays.begin(), weekdays.end(), weekday) - weekdays.begin());
        row.cells[column].push_back(cell_of(programme, names, duty, all));
    }
    for (auto& [heading, row] : rows) grid.rows.push_back(std::move(row));
    return grid;
}

std::string as_list(const Programme& programme, const ShortNames& names, const Week& duties) {
    Table table({{"day"}, {"time"}, {"place"}, {"on duty"}, {"adult"}});
    for (const auto& duty : duties)
        table.add({text::spoken(duty.date), text::format(text::Clock{duty.from}), place_of(programme, duty), names.joined(duty.people),
                   duty.supervisor ? names(*duty.supervisor) : ""});
    return table.text();
}

std::string window_word(record::FairOver over) {
    switch (over) {
    case record::FairOver::week: return "a week";
    case record::FairOver::fortnight: return "a fortnight";
    case record::FairOver::term: break;
    }
    return "a term";
}

std::string range(int least, int most) { return least == most ? fmt::format("{}", least) : fmt::format("{}-{}", least, most); }

std::string fairness(const Rota& rota, const ShortNames& names) {
    std::vector<Column> columns{{"who"}, {"duties", Align::right}};
    const bool windows = rota.over != record::FairOver::term;
    if (windows) columns.push_back({window_word(rota.over), Align::right});
    for (const auto* heading : {"at lunch", "back to back", "weeks with none", "covers"}) columns.push_back({heading, Align::right});
    Table table(columns);
    for (const auto& one : rota.people) {
        std::vector<std::string> cells{names(one.person), fmt::format("{}", one.duties)};
        if (windows) cells.push_back(range(one.least, one.most));
        for (const int number : {one.at_lunch, one.back_to_back, one.weeks_with_none, one.covers}) cells.push_back(fmt::format("{}", number));
        table.add(std::move(cells));
    }
    return table.text();
}

std::set<programme::PersonIndex> people_of(const Rota& rota) {
    auto people = people_on(rota.duties);
    for (const auto& one : rota.people) people.insert(one.person);
    return people;
}

} // namespace

std::string rota_text(const Programme& programme, const Rota& rota, Show show) {
    constexpr std::size_t tallest = 20;
    const ShortNames names(programme, show, people_of(rota)), held(programme, show, people_of(rota), NameBreaks::between_names);
    auto page = fmt::format("{}: {} from {} to {}\n", discreet_name(programme[rota.strand]), counted(rota.duties.size(), "duty", "duties"),
                            text::format(rota.from), text::format(rota.until));
    for (const auto& [week, duties] : by_week(rota)) {
        const auto monday = text::monday_of(week);
        page += "\n" + text::format(week) + "\n";
        for (const auto& line : closed_words(programme, programme::closed_days(programme, monday, monday + text::Days{6})))
            page += "  " + line + "\n";
        const auto grid = grid_text(grid_of(programme, rota, held, week, duties), tallest);
        page += grid ? *grid : as_list(programme, names, duties);
    }
    const auto most = rota.people.front().duties, least = rota.people.back().duties;
    return page + fmt::format("\nHow the duties fall: {} a person\n", range(least, most)) + fairness(rota, names);
}

Value rota_json(const Programme& programme, const Rota& rota) {
    const auto ids = [&](const std::vector<programme::PersonIndex>& people) {
        List list;
        for (const auto person : people) list.emplace_back(programme[person].id.text);
        return list;
    };
    List duties, people;
    for (const auto& duty : rota.duties) {
        Map row{{"date", text::format(duty.date)}, {"slot", programme[*duty.slot].name.text}, {"people", ids(duty.people)}};
        if (duty.place) row.set("place", place_of(programme, duty));
        if (duty.supervisor) row.set("supervisor", programme[*duty.supervisor].id.text);
        Map cover;
        for (const auto& one : duty.cover) cover.set(programme[one.absent].id.text, programme[one.stand_in].id.text);
        if (!cover.empty()) row.set("cover", std::move(cover));
        duties.emplace_back(std::move(row));
    }
    for (const auto& one : rota.people)
        people.emplace_back(Map{{"person", programme[one.person].id.text},
                                {"duties", one.duties},
                                {"least", one.least},
                                {"most", one.most},
                                {"at-lunch", one.at_lunch},
                                {"back-to-back", one.back_to_back},
                                {"weeks-with-none", one.weeks_with_none},
                                {"covers", one.covers}});
    return Map{{"strand", programme[rota.strand].name.text},
               {"from", text::format(rota.from)},
               {"until", text::format(rota.until)},
               {"fair-over", std::string(record::spelling(rota.over))},
               {"duties", std::move(duties)},
               {"people", std::move(people)}};
}

std::string rota_csv(const Programme& programme, const Rota& rota, Show show) {
    const People people(programme, show);
    auto sheet = csv_line({"week", "date", "slot", "place", "who", "supervisor"});
    for (const auto& duty : rota.duties) {
        std::string who;
        for (const auto person : duty.people) who += (who.empty() ? "" : "; ") + people(person);
        sheet += csv_line({text::format(text::week_of(duty.date)), text::format(duty.date), programme[*duty.slot].name.text,
                           place_of(programme, duty), who, duty.supervisor ? people(*duty.supervisor) : ""});
    }
    return sheet;
}

} // namespace kith::report
