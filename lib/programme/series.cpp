// SPDX-License-Identifier: MIT
#include "programme/series.hpp"

#include "programme/agenda_marks.hpp"
#include "programme/bookings.hpp"

#include <algorithm>
#include <tuple>

namespace kith::programme {
namespace {

/// What makes two rows the same series: weeks, place and adult may differ.
using SeriesKey = std::tuple<PairIndex, SlotIndex, std::optional<SlotIndex>>;
using Rows = std::map<SeriesKey, std::vector<PlannedMeeting>>;
using Standing = std::map<std::pair<const record::Meeting*, Date>, DatedMeeting>;

Rows rows_of(const Plan& plan) {
    Rows rows;
    for (const auto& row : plan.meetings) rows[{row.pair, row.slot, row.mentor_slot}].push_back(row);
    return rows;
}

/// How many of those expected are not there, the stand-ins among them; and each stand-in.
int facts_about_people(const Programme& programme, Occasion occasion, const std::vector<StandIn>& cover) {
    for (const auto& one : cover) occasion.people.push_back(one.stand_in);
    const auto marks = marks_of(programme, occasion, {});
    const auto missing = std::count_if(marks.begin(), marks.end(), [](const Mark& mark) {
        return mark.kind == Mark::Kind::away || mark.kind == Mark::Kind::not_available;
    });
    return static_cast<int>(missing) + static_cast<int>(cover.size());
}

/// The meetings of one strand, over all its plans.
class MeetingSeries {
  public:
    MeetingSeries(const Programme& programme, StrandIndex strand, Date to)
        : programme_(programme), strand_(strand), to_(to), plans_(plans_of(programme, strand)) {
        if (plans_.empty()) return;
        for (const auto& plan : plans_) rows_.push_back(rows_of(plan));
        for (auto& meeting : meetings_between(programme, strand, plans_.front().from, to)) {
            const std::pair at{meeting.planned.record, meeting.date};
            standing_.emplace(at, std::move(meeting));
        }
    }

    std::vector<Series> all() const {
        std::vector<Series> found;
        for (std::size_t first = 0; first < plans_.size(); ++first) {
            for (const auto& [key, rows] : rows_[first]) {
                if (first > 0 && rows_[first - 1].contains(key)) continue;
                auto series = series_from(first, key);
                if (series.last != Date::min()) found.push_back(std::move(series));
            }
        }
        return found;
    }

  private:
    /// One past the last of the plans that have the series without a break.
    std::size_t end_of(std::size_t first, const SeriesKey& key) const {
        while (first < plans_.size() && rows_[first].contains(key)) ++first;
        return first;
    }

    const PlannedMeeting* row_on(std::size_t plan, const SeriesKey& key, Date date) const {
        const auto rows = rows_[plan].find(key);
        if (rows == rows_[plan].end()) return nullptr;
        for (const auto& row : rows->second)
            if (is_named(programme_, row, date)) return &row;
        return nullptr;
    }

    Series series_from(std::size_t first, const SeriesKey& key) const {
        const auto end = end_of(first, key);
        const auto& slot = programme_[std::get<SlotIndex>(key)];
        Series series;
        series.begins = series.changed = plans_[first].from;
        series.last = Date::min();
        std::set<const record::Term*> terms;
        for (Date date = series.begins + (slot.day - text::weekday_of(series.begins)); date <= to_; date += text::Days{7})
            if (add_date(series, date, first, end, key)) terms.insert(programme_[slot.calendar].term_of(date));
        if (!terms.empty()) series.changes += static_cast<int>(terms.size()) - 1;
        return series;
    }

    /// False where no plan gives it the date. The plans are those from `first` up to the one in force; from `end` on the
    /// series is none of theirs.
    bool add_date(Series& series, Date date, std::size_t first, std::size_t end, const SeriesKey& key) const {
        const PlannedMeeting *latest = nullptr, *in_force = nullptr; // of the plans that have the date, and of the last of all
        std::size_t latest_plan = first;
        for (std::size_t p = first; p < plans_.size() && plans_[p].from <= date; ++p) {
            const auto* row = p < end ? row_on(p, key, date) : nullptr;
            const bool turns = (row == nullptr) != (in_force == nullptr) ||
                               (row != nullptr && (row->place != in_force->place || row->supervisor != in_force->supervisor));
            in_force = row;
            if (row != nullptr) std::tie(latest, latest_plan) = std::tuple(row, p);
            if (p == first || !turns) continue;
            ++series.changes;
            series.changed = std::max(series.changed, plans_[p].from);
        }
        if (latest == nullptr) return false;
        take(series, *latest, date);
        series.changes += facts_on(*latest, plans_[latest_plan], date);
        if (in_force == nullptr) return true;
        const auto stands = standing_.find({in_force->record, date});
        if (stands != standing_.end()) series.stands.push_back(occasion_of(programme_, stands->second));
        return true;
    }

    void take(Series& series, const PlannedMeeting& row, Date date) const {
        if (series.last == Date::min()) {
            series.planned = occasion_of(programme_, {date, strand_, row, {}});
            series.people = {series.planned.people.begin(), series.planned.people.end()};
        }
        series.last = date;
        if (row.supervisor) series.people.insert(*row.supervisor);
        if (row.place) series.places.insert(*row.place);
    }

    int facts_on(const PlannedMeeting& row, const Plan& plan, Date date) const {
        const auto& pair = programme_[row.pair];
        auto occasion = occasion_of(programme_, {date, strand_, row, {}});
        auto everyone = occasion.people;
        if (row.supervisor) everyone.push_back(*row.supervisor);
        const auto cover = cover_of(programme_, *plan.record, date, programme_[row.slot].name, everyone);
        const bool is_over = pair.record->began > date || !programme_.is_agreed(pair, date);
        return facts_about_people(programme_, std::move(occasion), cover) + (is_over ? 1 : 0) +
               (is_meeting_day(programme_, row, date) ? 0 : 1);
    }

    const Programme& programme_;
    StrandIndex strand_;
    Date to_{};
    std::vector<Plan> plans_;
    std::vector<Rows> rows_; ///< of each plan
    Standing standing_;
};

/// What makes two rows the same duty or event: a duty is its place's at its time; an event may move within its day.
using SingleKey = std::tuple<Date, std::string, std::optional<SlotIndex>, std::optional<PlaceIndex>>;

SingleKey key_of(const Occasion& occasion) {
    if (occasion.kind == Occasion::Kind::event) return {occasion.date, occasion.name, {}, {}};
    return {occasion.date, {}, occasion.slot, occasion.place};
}

bool is_same(const Occasion& a, const Occasion& b) {
    const auto said = [](const Occasion& one) {
        return std::tuple(one.from, one.to, std::set(one.people.begin(), one.people.end()), one.supervisor, one.place);
    };
    return said(a) == said(b);
}

/// The duties and events of one strand, over all its plans.
class SingleSeries {
  public:
    SingleSeries(const Programme& programme, StrandIndex strand) : programme_(programme), plans_(plans_of(programme, strand)) {
        for (const auto& plan : plans_) {
            auto& named = rows_.emplace_back();
            for (auto& one : duties_and_events(programme, plan)) named[key_of(one)].push_back(std::move(one));
            for (auto& [key, rows] : named) {
                std::stable_sort(rows.begin(), rows.end(), [](const Occasion& a, const Occasion& b) {
                    return std::tie(a.from, a.place) < std::tie(b.from, b.place);
                });
                most_[key] = std::max(most_[key], rows.size());
            }
        }
    }

    std::vector<Series> all() const {
        std::vector<Series> found;
        for (const auto& [key, number] : most_)
            for (std::size_t n = 0; n < number; ++n) found.push_back(series_of(key, n));
        return found;
    }

  private:
    const Occasion* row_of(std::size_t plan, const SingleKey& key, std::size_t number) const {
        const auto rows = rows_[plan].find(key);
        return rows == rows_[plan].end() || number >= rows->second.size() ? nullptr : &rows->second[number];
    }

    Series series_of(const SingleKey& key, std::size_t number) const {
        Series series;
        const Occasion *known = nullptr, *in_force = nullptr;
        const Plan* plan = nullptr;
        for (std::size_t p = 0; p < plans_.size(); ++p) {
            const auto* row = row_of(p, key, number);
            // An event before the plan's first day is the plan's only where it says so.
            if (row == nullptr && (known == nullptr || plans_[p].from > std::get<Date>(key))) continue;
            const bool turns = (row == nullptr) != (in_force == nullptr) || (row != nullptr && !is_same(*row, *known));
            if (known == nullptr) series.begins = plans_[p].from;
            else if (turns) ++series.changes;
            if (turns) series.changed = plans_[p].from;
            if (row != nullptr) std::tie(known, plan) = std::tuple(row, &plans_[p]), take(series, *row);
            in_force = row;
        }
        add_facts(series, *known, *plan, in_force != nullptr);
        return series;
    }

    static void take(Series& series, const Occasion& row) {
        series.planned = row;
        series.last = row.date;
        series.people.insert(row.people.begin(), row.people.end());
        if (row.supervisor) series.people.insert(*row.supervisor);
        if (row.place) series.places.insert(*row.place);
    }

    void add_facts(Series& series, const Occasion& row, const Plan& plan, bool is_in_force) const {
        const auto cover = cover_of_duty(programme_, plan, row);
        const auto marks = marks_of(programme_, row, {});
        const auto says_closed = [](const Mark& one) { return one.kind == Mark::Kind::closed; };
        const bool is_closed = std::any_of(marks.begin(), marks.end(), says_closed);
        series.changes += facts_about_people(programme_, row, cover) + (is_closed ? 1 : 0);
        if (!is_in_force) return;
        series.stands.push_back(row);
        auto& stands = series.stands.back();
        stands.cover = put_in_place(cover, stands.people, stands.supervisor);
    }

    const Programme& programme_;
    std::vector<Plan> plans_;
    std::vector<std::map<SingleKey, std::vector<Occasion>>> rows_; ///< of each plan
    std::map<SingleKey, std::size_t> most_;                        ///< how many a plan has of each, at most
};

} // namespace

std::vector<Series> series_until(const Programme& programme, Date to) {
    std::vector<Series> all;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        for (auto& one : MeetingSeries(programme, {s}, to).all()) all.push_back(std::move(one));
        for (auto& one : SingleSeries(programme, {s}).all())
            if (one.planned.date <= to) all.push_back(std::move(one));
    }
    return all;
}

} // namespace kith::programme
