// SPDX-License-Identifier: MIT
#include "report/week_page.hpp"

#include "report/csv.hpp"
#include "report/occasion_words.hpp"
#include "report/table.hpp"
#include "report/week_grid.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <tuple>

namespace kith::report {
namespace {

using programme::Mark;
using programme::Occasion;
using programme::Programme;
using text::List;
using text::Map;
using text::Value;
using Kind = Occasion::Kind;

constexpr text::Days rest_of_week{6};

/// An occasion with what is to be seen to: judged among all of the week, before the filter.
struct Entry {
    Occasion occasion;
    std::vector<Mark> marks;
};

bool suits(const WeekFilter& filter, const Occasion& occasion) {
    const auto is_absent = [&](const programme::StandIn& one) { return one.absent == filter.person; };
    const bool has_person = !filter.person || occasion.concerns(*filter.person) ||
                            std::any_of(occasion.cover.begin(), occasion.cover.end(), is_absent);
    return has_person && (!filter.place || occasion.place == filter.place);
}

std::vector<Entry> entries_of(const Programme& programme, text::IsoWeek week, const WeekFilter& filter) {
    const auto monday = text::monday_of(week);
    std::map<text::Date, std::vector<Occasion>> days;
    for (auto& occasion : programme::agenda(programme, monday, monday + rest_of_week)) days[occasion.date].push_back(occasion);
    std::vector<Entry> entries;
    for (const auto& [date, day] : days)
        for (const auto& occasion : day)
            if (suits(filter, occasion)) entries.push_back({occasion, programme::marks_of(programme, occasion, day)});
    return entries;
}

/// Of all strands, but for a page of one person.
std::vector<programme::DutyDate> unmanned_in(const Programme& programme, text::IsoWeek week, const WeekFilter& filter) {
    std::vector<programme::DutyDate> found;
    if (filter.person) return found;
    const auto monday = text::monday_of(week);
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& one : programme::unmanned_duties(programme, {s}, monday, monday + rest_of_week))
            if (!filter.place || one.place == *filter.place) found.push_back(one);
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return std::tuple(a.date, programme[a.slot].from) < std::tuple(b.date, programme[b.slot].from);
    });
    return found;
}

/// One below another under a heading; nothing where somebody is on each.
std::string unmanned_words(const Programme& programme, const std::vector<programme::DutyDate>& duties) {
    if (duties.empty()) return {};
    std::string text = "\nNobody is on duty:\n";
    for (const auto& one : duties) text += "  " + duty_words(programme, one) + "\n";
    return text;
}

std::vector<Occasion> occasions_of(const std::vector<Entry>& entries) {
    std::vector<Occasion> occasions;
    for (const auto& entry : entries) occasions.push_back(entry.occasion);
    return occasions;
}

std::string time_of(const Occasion& occasion) { return text::format(text::Clock{occasion.from}); }

std::string place_of(const Programme& programme, const Occasion& occasion) {
    return occasion.place ? programme[*occasion.place].name.text : "";
}

/// "3 meetings, 2 duties, 1 event"; "no meetings" where there is nothing.
std::string summary(const std::vector<Entry>& entries) {
    const auto number = [&](Kind kind) {
        return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.occasion.kind == kind; }));
    };
    std::vector<std::string> parts;
    if (number(Kind::meeting) > 0) parts.push_back(counted(number(Kind::meeting), "meeting"));
    if (number(Kind::duty) > 0) parts.push_back(counted(number(Kind::duty), "duty", "duties"));
    if (number(Kind::event) > 0) parts.push_back(counted(number(Kind::event), "event"));
    return parts.empty() ? "no meetings" : fmt::format("{}", fmt::join(parts, ", "));
}

/// The weekdays on which the schools have slots, and any other with something on it.
std::vector<text::Date> days_shown(const Programme& programme, text::IsoWeek week, const std::vector<Entry>& entries) {
    std::set<text::Date> days;
    const auto monday = text::monday_of(week);
    for (const auto& slot : programme.slots()) days.insert(monday + text::Days{slot.day.iso_encoding() - 1});
    for (const auto& entry : entries) days.insert(entry.occasion.date);
    return {days.begin(), days.end()};
}

bool has_many_strands(const std::vector<Entry>& entries) {
    return std::any_of(entries.begin(), entries.end(),
                       [&](const Entry& one) { return one.occasion.strand != entries.front().occasion.strand; });
}

/// One occasion in a cell: with whom, where, under whose eyes; what the whole page is about is left out.
GridEntry cell_of(const Programme& programme, const ShortNames& names, const Entry& entry, const WeekFilter& filter, bool with_strand) {
    const auto& occasion = entry.occasion;
    GridEntry lines{who_words(programme, names, occasion, filter.person)};
    if (with_strand) lines.push_back(discreet_name(programme[occasion.strand]));
    if (occasion.place && !filter.place) lines.push_back(place_of(programme, occasion));
    if (occasion.supervisor && occasion.supervisor != filter.person) lines.push_back(names(*occasion.supervisor));
    for (const auto& mark : entry.marks) lines.push_back("! " + mark_words(mark, names));
    return lines;
}

std::optional<std::string> as_grid(const Programme& programme, text::IsoWeek week, const std::vector<Entry>& entries,
                                   const ShortNames& names, const WeekFilter& filter) {
    constexpr std::size_t tallest = 12;
    const auto days = days_shown(programme, week, entries);
    const bool with_strand = has_many_strands(entries);
    WeekGrid grid;
    for (const auto day : days) grid.days.push_back(text::spoken(day));
    std::map<std::string, GridRow> rows;
    for (const auto& entry : entries) {
        auto& row = rows.try_emplace(time_of(entry.occasion), GridRow{time_of(entry.occasion), {}}).first->second;
        row.cells.resize(days.size());
        const auto column = std::find(days.begin(), days.end(), entry.occasion.date) - days.begin();
        row.cells[static_cast<std::size_t>(column)].push_back(cell_of(programme, names, entry, filter, with_strand));
    }
    for (auto& [time, row] : rows) grid.rows.push_back(std::move(row));
    return grid_text(grid, tallest);
}

/// One day under another; what repeats from line to line is said once.
std::string as_list(const Programme& programme, const std::vector<Entry>& entries, const ShortNames& names) {
    std::string page;
    for (std::size_t i = 0; i < entries.size();) {
        const auto date = entries[i].occasion.date;
        Table table({{"time"}, {"place"}, {"adult"}, {"who"}, {"strand"}});
        std::string notes;
        std::vector<std::string> before;
        for (; i < entries.size() && entries[i].occasion.date == date; ++i) {
            const auto& one = entries[i].occasion;
            const auto adult = one.supervisor ? names(*one.supervisor) : "";
            const std::vector<std::string> where{time_of(one), place_of(programme, one), adult};
            const bool same = where == before;
            table.add({same ? "" : where[0], same ? "" : where[1], same ? "" : where[2], who_words(programme, names, one),
                       discreet_name(programme[one.strand])});
            before = where;
            for (const auto& mark : entries[i].marks) {
                const auto note = fmt::format("  ! {} {}: {}\n", where[0], where[1], mark_words(mark, names));
                if (notes.find(note) == std::string::npos) notes += note;
            }
        }
        page += "\n" + text::spoken(date) + "\n" + table.text() + notes;
    }
    return page;
}

Value people_json(const Programme& programme, const std::vector<programme::PersonIndex>& people) {
    List list;
    for (const auto person : people) list.emplace_back(programme[person].id.text);
    return list;
}

constexpr std::string_view spelling(Mark::Kind kind) {
    switch (kind) {
    case Mark::Kind::stands_in: return "stands-in";
    case Mark::Kind::away: return "away";
    case Mark::Kind::not_available: return "not-available";
    case Mark::Kind::no_adult: return "no-adult";
    case Mark::Kind::no_place: return "no-place";
    case Mark::Kind::closed: return "closed";
    case Mark::Kind::two_things: return "two-things";
    }
    return {};
}

Map row_json(const Programme& programme, const Entry& entry) {
    const auto& occasion = entry.occasion;
    Map row{{"date", text::format(occasion.date)}};
    if (occasion.slot) row.set("slot", programme[*occasion.slot].name.text);
    else row.set("from", time_of(occasion)).set("to", text::format(text::Clock{occasion.to}));
    if (occasion.kind == Kind::event) row.set("event", occasion.name);
    if (occasion.pair) row.set("pair", programme[*occasion.pair].id.text);
    row.set("strand", programme[occasion.strand].name.text);
    if (!occasion.pair) row.set("people", people_json(programme, occasion.people));
    if (occasion.place) row.set("place", place_of(programme, occasion));
    if (occasion.supervisor) row.set("supervisor", programme[*occasion.supervisor].id.text);
    Map cover;
    for (const auto& one : occasion.cover) cover.set(programme[one.absent].id.text, programme[one.stand_in].id.text);
    if (!cover.empty()) row.set("cover", std::move(cover));
    List marks;
    for (const auto& mark : entry.marks) {
        if (mark.kind == Mark::Kind::stands_in) continue;
        Map said{{"is", spelling(mark.kind)}};
        if (mark.person) said.set("person", programme[*mark.person].id.text);
        marks.emplace_back(std::move(said));
    }
    if (!marks.empty()) row.set("marks", std::move(marks));
    return row;
}

Value closed_json(const Programme& programme, text::IsoWeek week) {
    List days;
    const auto monday = text::monday_of(week);
    for (const auto& day : programme::closed_days(programme, monday, monday + rest_of_week)) {
        Map row{{"date", text::format(day.date)}};
        if (day.school) row.set("school", programme[*day.school].name.text);
        if (!day.why.empty()) row.set("why", day.why);
        days.emplace_back(std::move(row));
    }
    return days;
}

/// "Amir Khan (m4t7z)", so that the sheet can be filled in and read back.
std::string with_ids(const Programme& programme, const People& people, const std::vector<programme::PersonIndex>& all) {
    std::string text;
    for (const auto person : all) {
        const auto& id = programme[person].id.text;
        const auto shown = people(person);
        text += (text.empty() ? "" : "; ") + (shown == id ? id : fmt::format("{} ({})", shown, id));
    }
    return text;
}

/// What is to be seen to, without saying of whom: staff and young people have the sheet in their hands.
std::string notes_of(const std::vector<Mark>& marks) {
    std::set<std::string_view> notes;
    for (const auto& mark : marks)
        if (mark.kind != Mark::Kind::stands_in) notes.insert(spelling(mark.kind));
    return fmt::format("{}", fmt::join(notes, "; "));
}

} // namespace

std::string week_text(const Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show) {
    const auto entries = entries_of(programme, week, filter);
    auto people = people_on(occasions_of(entries));
    if (filter.person) people.insert(*filter.person);
    const auto monday = text::monday_of(week);
    auto page = fmt::format("{}, from {}: {}\n", text::format(week), text::spoken(monday), summary(entries));
    for (const auto& line : closed_words(programme, programme::closed_days(programme, monday, monday + rest_of_week)))
        page += line + "\n";
    const auto unmanned = unmanned_words(programme, unmanned_in(programme, week, filter));
    if (entries.empty()) return page + unmanned;
    const auto grid = as_grid(programme, week, entries, ShortNames(programme, show, people, NameBreaks::between_names), filter);
    return page + (grid ? "\n" + *grid : as_list(programme, entries, ShortNames(programme, show, people))) + unmanned;
}

Value week_json(const Programme& programme, text::IsoWeek week, const WeekFilter& filter) {
    List meetings, duties, events;
    for (const auto& entry : entries_of(programme, week, filter)) {
        auto& list = entry.occasion.kind == Kind::meeting ? meetings : entry.occasion.kind == Kind::duty ? duties : events;
        list.emplace_back(row_json(programme, entry));
    }
    return Map{{"week", text::format(week)},
               {"meetings", std::move(meetings)},
               {"duties", std::move(duties)},
               {"events", std::move(events)},
               {"unmanned", json_of(programme, unmanned_in(programme, week, filter))},
               {"closed", closed_json(programme, week)}};
}

std::array<std::string, 4> week_csv_key(const Programme& programme, const Occasion& occasion) {
    const auto what = occasion.pair ? programme[*occasion.pair].id.text
                      : occasion.kind == Kind::duty ? "duty/" + place_of(programme, occasion)
                                                    : occasion.name;
    return {text::format(occasion.date), occasion.slot ? programme[*occasion.slot].name.text : time_of(occasion),
            discreet_name(programme[occasion.strand]), what};
}

std::string week_csv(const Programme& programme, text::IsoWeek week, const WeekFilter& filter, Show show) {
    const People people(programme, show);
    auto sheet = csv_line({"date", "slot", "strand", "pair", "who", "place", "supervisor", "note", "came", "missed", "cover", "minutes"});
    for (const auto& [occasion, marks] : entries_of(programme, week, filter)) {
        const auto [date, slot, strand, what] = week_csv_key(programme, occasion);
        const auto supervisor = occasion.supervisor ? with_ids(programme, people, {*occasion.supervisor}) : "";
        sheet += csv_line({date, slot, strand, what, with_ids(programme, people, occasion.people), place_of(programme, occasion),
                           supervisor, notes_of(marks), "", "", "", ""});
    }
    return sheet;
}

} // namespace kith::report
