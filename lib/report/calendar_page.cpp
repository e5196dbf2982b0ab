// SPDX-License-Identifier: MIT
#include "report/calendar_page.hpp"

#include "programme/agenda_marks.hpp"
#include "report/occasion_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace kith::report {
namespace {

using programme::Occasion;
using programme::PersonIndex;
using programme::Programme;
using programme::Series;
using text::Date;
using Kind = Occasion::Kind;

/// The days of which the calendar tells.
std::pair<Date, Date> days_of(const Programme& programme) {
    Date from = programme.today(), to = programme.today();
    for (const auto& calendar : programme.calendars()) {
        const auto* term = calendar.term_of(programme.today());
        if (term == nullptr) continue;
        from = std::min(from, term->from);
        to = std::max(to, term->to);
    }
    for (const auto& [strand, plans] : programme.records().timetables)
        for (const auto& [begins, plan] : plans) {
            to = std::max(to, plan.until);
            for (const auto& event : plan.events) to = std::max(to, event.date);
        }
    return {from, to};
}

/// Without the strand's own name, which may tell what shown-as does not. A pair's meetings go by the plan that has them
/// first, a duty by its place and slot, an event by its day: so each stays the same entry while other things about it change.
std::string uid_of(const Programme& programme, const Series& series, std::map<std::string, int>& used) {
    const auto& planned = series.planned;
    std::string what;
    if (planned.pair) {
        what = fmt::format("{}-{}", programme[*planned.pair].id.text, text::format(series.begins));
    } else if (planned.kind == Kind::duty) {
        what = fmt::format("duty-{}-{}", text::format(planned.date), programme[*planned.slot].name.text);
        if (planned.place) what += "-" + programme[*planned.place].name.text;
    } else {
        what = fmt::format("{}-{}", planned.name, text::format(planned.date));
        std::replace(what.begin(), what.end(), '/', '-');
    }
    return fmt::format("{}-{}@{}.kith", what, ++used[what], programme.schools().front().name.text);
}

/// Whether an entry is still to be kept, or to be struck out.
enum class State { takes_place, cancelled };

/// What is said of most dates; of as many, what is said of the earlier.
CalendarWords commonest(const std::map<Date, CalendarWords>& said) {
    const auto number = [&](const auto& one) {
        return std::count_if(said.begin(), said.end(), [&](const auto& other) { return other.second == one.second; });
    };
    return std::max_element(said.begin(), said.end(), [&](const auto& a, const auto& b) { return number(a) < number(b); })->second;
}

/// Makes entries of series for one reader.
class EntryWriter {
  public:
    EntryWriter(const Programme& programme, const CalendarFilter& filter, Show show)
        : programme_(programme), filter_(filter), show_(show) {}

    /// Nothing where it does not concern the reader and never did.
    std::optional<CalendarEntry> entry_of(const Series& series, std::string uid) const {
        const auto& planned = series.planned;
        CalendarEntry entry{std::move(uid), series.changes, series.changed, planned.from, planned.to, {}, {}, {}};
        std::map<Date, CalendarWords> said;
        for (const auto& occasion : series.stands)
            if (auto words = words_on(occasion)) said.emplace(occasion.date, std::move(*words));
        if (said.empty()) {
            if (!had(series)) return {};
            entry.dates = {planned.date};
            entry.words = words_of(planned, State::cancelled);
            return entry;
        }
        if (planned.kind != Kind::meeting) { // an event may have moved within its day
            entry.from = series.stands.front().from;
            entry.to = series.stands.front().to;
        }
        entry.words = commonest(said);
        for (auto& [date, words] : said) {
            entry.dates.push_back(date);
            if (words != entry.words) entry.otherwise.emplace(date, std::move(words));
        }
        return entry;
    }

  private:
    /// What is said of a date that stands; nothing where the reader has no part in it.
    std::optional<CalendarWords> words_on(const Occasion& occasion) const {
        if (filter_.place && occasion.place != filter_.place) return {};
        if (filter_.person && !occasion.concerns(*filter_.person)) return {};
        const auto coming =
            programme::as_it_takes_place(programme_, occasion, programme::marks_of(programme_, occasion, {}));
        const auto& shown = coming ? *coming : occasion;
        if (filter_.person && !shown.concerns(*filter_.person)) return {};
        return words_of(shown, coming ? State::takes_place : State::cancelled);
    }

    /// True where an earlier calendar may have had it for the reader.
    bool had(const Series& series) const {
        return (!filter_.person || series.people.contains(*filter_.person)) &&
               (!filter_.place || series.places.contains(*filter_.place));
    }

    CalendarWords words_of(const Occasion& occasion, State state) const {
        const ShortNames names(programme_, show_, people_on({occasion}));
        CalendarWords words;
        constexpr std::size_t few = 4;
        const bool names_event = occasion.kind == Kind::event && occasion.people.size() > few;
        const auto who = names_event ? occasion.name : who_words(programme_, names, occasion, filter_.person);
        words.is_cancelled = state == State::cancelled;
        // There are phones that show a cancelled entry like any other.
        words.summary = fmt::format("{}{}{}{}", words.is_cancelled ? "Cancelled: " : "", discreet_name(programme_[occasion.strand]),
                                    occasion.pair ? ": " : ", ", who);
        if (occasion.place) words.location = place_words(programme_, *occasion.place);
        if (occasion.supervisor && occasion.supervisor != filter_.person)
            words.description = "Adult: " + names(*occasion.supervisor);
        return words;
    }

    const Programme& programme_;
    const CalendarFilter& filter_;
    Show show_;
};

} // namespace

std::vector<Series> calendar_series(const Programme& programme) {
    return programme::series_until(programme, days_of(programme).second);
}

std::vector<CalendarEntry> calendar_entries(const Programme& programme, const std::vector<Series>& series,
                                            const CalendarFilter& filter, Show show) {
    const EntryWriter writer(programme, filter, show);
    const auto first_day = days_of(programme).first;
    std::map<std::string, int> used;
    std::vector<CalendarEntry> entries;
    for (const auto& one : series) {
        auto uid = uid_of(programme, one, used);
        if (one.last < first_day || (filter.strand && one.planned.strand != *filter.strand)) continue;
        if (auto entry = writer.entry_of(one, std::move(uid))) entries.push_back(std::move(*entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
        return std::tie(a.dates.front(), a.from) < std::tie(b.dates.front(), b.from);
    });
    return entries;
}

} // namespace kith::report
