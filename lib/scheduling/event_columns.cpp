// SPDX-License-Identifier: MIT
#include "scheduling/event_columns.hpp"

#include "programme/lottery.hpp"

#include <algorithm>
#include <tuple>

namespace kith::scheduling {
namespace {

using solver::Row;
using solver::Term;
using solver::Whole;

enum Level : std::size_t { gaps, unreached, absent, waited, lessons, dates, beat, slots, early, lottery, levels };

/// What both shapes share: a column a date, no two of them at once, and the levels that decide between equals.
class Builder {
  public:
    Builder(const EventInstance& instance, std::vector<std::size_t> kept) : instance_(instance) {
        made_.kept = std::move(kept);
        made_.program.levels.resize(levels);
        for (std::size_t i = 0; i < made_.kept.size(); ++i) add_column();
        for (std::size_t i = 0; i < made_.kept.size(); ++i) {
            count(dates, i, 1);
            count(beat, i, option(i).off_beat);
            count(early, i, rank(i));
            count(lottery, i, lot(i));
            apart(i);
        }
    }

    const EventOption& option(std::size_t date) const { return instance_.options()[made_.kept[date]]; }
    std::size_t number() const { return made_.kept.size(); }
    std::size_t add_column() {
        made_.program.columns.push_back({0, 1});
        return made_.program.columns.size() - 1;
    }
    void count(Level level, std::size_t column, Whole amount) {
        if (amount != 0) made_.program.levels[level].push_back({column, amount});
    }
    void add_row(Row row) { made_.program.rows.push_back(std::move(row)); }
    Whole rank(std::size_t date) const { // of its time among all
        const auto key = [&](const EventOption& one) { return std::pair(one.time.date, one.time.from); };
        Whole before = 0;
        for (std::size_t i = 0; i < number(); ++i)
            if (key(option(i)) < key(option(date)) && (i == 0 || key(option(i - 1)) != key(option(i)))) ++before;
        return before;
    }
    Whole lot(std::size_t date, std::string_view person = {}) const {
        const auto& time = option(date).time;
        const auto& event = instance_.event();
        return programme::lottery_value(fmt::format("{}|{}/{}|{}|{}{}{}", instance_.strand().matching().seed, record::spelling(event.kind),
                                                    event.name, text::format(time.date), time.from.count(), person.empty() ? "" : "|", person));
    }
    EventColumns finish() {
        made_.start.assign(made_.program.columns.size(), 0);
        return std::move(made_);
    }
    EventColumns& made() { return made_; }

  private:
    /// Whatever overlaps does so when the later begins.
    void apart(std::size_t date) {
        Row row{-solver::no_limit, 1, {{date, 1}}};
        const auto& time = option(date).time;
        for (std::size_t i = 0; i < number(); ++i) {
            const auto& other = option(i).time;
            if (i == date || !other.overlaps(time)) continue;
            if (std::tie(other.from, i) < std::tie(time.from, date)) row.terms.push_back({i, 1});
        }
        if (row.terms.size() > 1) add_row(std::move(row));
    }

    const EventInstance& instance_;
    EventColumns made_;
};

bool overlaps_any(const EventInstance& instance, std::size_t at) {
    const auto& all = instance.options();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != at && all[i].time.overlaps(all[at].time)) return true;
    return false;
}

/// True where everyone who can come to `other` can come to `one` at no more lessons. The earlier of the two is also the
/// one that costs less waiting.
bool serves_all_of(const EventOption& one, const EventOption& other) {
    for (std::size_t p = 0; p < other.hindrance.size(); ++p)
        if (other.hindrance[p] == EventHindrance::none &&
            (one.hindrance[p] != EventHindrance::none || one.misses[p].size() > other.misses[p].size()))
            return false;
    return true;
}

/// Without the dates to which an earlier one is at least as good for each person: a best choice never needs them.
std::vector<std::size_t> worth_looking_at(const EventInstance& instance) {
    const auto& all = instance.options();
    std::vector<std::size_t> kept, clear;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto begins_before = [&](std::size_t one) {
            return std::pair(all[one].time.date, all[one].time.from) < std::pair(all[i].time.date, all[i].time.from);
        };
        if (std::any_of(clear.begin(), clear.end(), [&](std::size_t one) { return begins_before(one) && serves_all_of(all[one], all[i]); }))
            continue;
        kept.push_back(i);
        if (!overlaps_any(instance, i)) clear.push_back(i);
    }
    return kept;
}

/// What each of a group of people has to do for each date: nothing where they cannot come, else lessons missed.
using Profile = std::vector<std::optional<std::size_t>>;

std::map<Profile, std::size_t> groups_of(const EventInstance& instance, const Builder& builder) {
    std::map<Profile, std::size_t> groups;
    for (std::size_t p = 0; p < instance.people().size(); ++p) {
        Profile profile;
        for (std::size_t i = 0; i < builder.number(); ++i) {
            const auto& option = builder.option(i);
            profile.push_back(option.hindrance[p] == EventHindrance::none ? std::optional(option.misses[p].size()) : std::nullopt);
        }
        ++groups[std::move(profile)];
    }
    return groups;
}

} // namespace

EventColumns columns_of_offers(const EventInstance& instance) {
    Builder builder(instance, worth_looking_at(instance));
    Row most{-solver::no_limit, *instance.offers(), {}};
    for (std::size_t i = 0; i < builder.number(); ++i) most.terms.push_back({i, 1});
    if (!most.terms.empty()) builder.add_row(std::move(most));
    std::vector<std::size_t> left_out;
    for (const auto& [profile, size] : groups_of(instance, builder)) {
        const auto people = static_cast<Whole>(size);
        const auto none = builder.add_column();
        left_out.push_back(none);
        builder.count(unreached, none, people);
        Row one{1, 1, {{none, 1}}};
        for (std::size_t i = 0; i < builder.number(); ++i) {
            if (!profile[i]) continue;
            const auto comes = builder.add_column();
            one.terms.push_back({comes, 1});
            builder.add_row({-solver::no_limit, 0, {{comes, 1}, {i, -1}}});
            builder.count(waited, comes, people * instance.wait(builder.option(i)));
            builder.count(lessons, comes, people * static_cast<Whole>(*profile[i]));
        }
        builder.add_row(std::move(one));
    }
    auto made = builder.finish();
    for (const auto column : left_out) made.start[column] = 1;
    return made;
}

namespace {

/// Somebody's lessons of a subject, in the term that begins then, that the columns take.
using Lessons = std::map<std::tuple<record::Subject, Date>, std::pair<int, std::vector<Term>>>;

/// Whoever is at a date only by missing a lesson may be at some of them alone.
void add_who_misses(const EventInstance& instance, Builder& builder, std::size_t person, std::size_t date, Row& reached, Lessons& missed) {
    const auto& option = builder.option(date);
    const auto& who = instance.programme()[instance.people()[person]];
    const auto comes = builder.add_column();
    builder.made().coming.push_back({comes, date, person});
    builder.add_row({-solver::no_limit, 0, {{comes, 1}, {date, -1}}});
    builder.count(absent, comes, -1);
    builder.count(lessons, comes, static_cast<Whole>(option.misses[person].size()));
    builder.count(early, comes, builder.rank(date));
    builder.count(lottery, comes, builder.lot(date, who.id.text));
    reached.terms.push_back({comes, 1});
    const auto* term = instance.programme().calendar_of(who).term_of(option.time.date);
    for (const auto& miss : option.misses[person]) {
        auto& [left, terms] = missed[{miss.subject, term == nullptr ? option.time.date : term->from}];
        left = instance.presence().may_still_miss(miss, option.time.date);
        terms.push_back({comes, 1});
    }
}

void add_person(const EventInstance& instance, Builder& builder, std::size_t person) {
    Row reached{1, solver::no_limit, {}};
    Lessons missed;
    std::set<std::size_t> rounds;
    for (const auto& option : instance.options())
        if (option.hindrance[person] != EventHindrance::not_meant) rounds.insert(option.round);
    for (std::size_t i = 0; i < builder.number(); ++i) {
        const auto& option = builder.option(i);
        if (option.hindrance[person] != EventHindrance::none) continue;
        if (!option.misses[person].empty()) {
            add_who_misses(instance, builder, person, i, reached, missed);
            continue;
        }
        reached.terms.push_back({i, 1});
        builder.count(absent, i, -1);
    }
    const auto meant = instance.event().every ? instance.rounds() : rounds.size();
    *builder.made().offset.absent += static_cast<Whole>(meant);
    if (meant == 0) return;
    const auto none = builder.add_column();
    builder.count(unreached, none, 1);
    reached.terms.push_back({none, 1});
    builder.add_row(std::move(reached));
    for (auto& [what, limit] : missed) builder.add_row({-solver::no_limit, limit.first, std::move(limit.second)});
}

std::vector<std::size_t> those_with_anyone(const EventInstance& instance) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < instance.options().size(); ++i) {
        const auto& all = instance.options()[i].hindrance;
        if (std::find(all.begin(), all.end(), EventHindrance::none) != all.end()) found.push_back(i);
    }
    return found;
}

/// No date without anybody: where all who can come miss a lesson for it, one of them does.
void leave_none_empty(Builder& builder) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < builder.number(); ++i) rows.push_back({-solver::no_limit, 0, {{i, 1}}});
    for (const auto& one : builder.made().coming) rows[one.date].terms.push_back({one.column, -1});
    for (std::size_t i = 0; i < builder.number(); ++i) {
        const auto& option = builder.option(i);
        bool comes_anyway = false;
        for (std::size_t p = 0; p < option.hindrance.size(); ++p)
            comes_anyway = comes_anyway || (option.hindrance[p] == EventHindrance::none && option.misses[p].empty());
        if (!comes_anyway) builder.add_row(std::move(rows[i]));
    }
}

/// One column for each slot of the week that has a date.
void add_slots_used(const EventInstance& instance, Builder& builder) {
    if (!instance.event().every) return;
    std::map<std::tuple<unsigned, Minutes, Minutes>, std::size_t> used;
    for (std::size_t i = 0; i < builder.number(); ++i) {
        const auto& time = builder.option(i).time;
        const auto [slot, is_new] = used.try_emplace({text::weekday_of(time.date).iso_encoding(), time.from, time.to}, 0);
        if (is_new) {
            slot->second = builder.add_column();
            builder.count(slots, slot->second, 1);
        }
        builder.add_row({-solver::no_limit, 0, {{i, 1}, {slot->second, -1}}});
    }
}

} // namespace

EventColumns columns_of_rounds(const EventInstance& instance) {
    Builder builder(instance, those_with_anyone(instance));
    std::map<std::size_t, std::size_t> column_of;
    for (std::size_t i = 0; i < builder.number(); ++i) column_of[builder.made().kept[i]] = i;
    std::vector<Row> rounds(instance.rounds(), Row{-solver::no_limit, 1, {}});
    for (std::size_t i = 0; i < builder.number(); ++i) rounds[builder.option(i).round].terms.push_back({i, 1});
    for (auto& row : rounds)
        if (row.terms.size() > 1) builder.add_row(std::move(row));
    std::vector<std::size_t> at_start;
    for (const auto& window : instance.windows()) {
        Row row{1, solver::no_limit, {}};
        for (const auto date : window)
            if (const auto column = column_of.find(date); column != column_of.end()) row.terms.push_back({column->second, 1});
        at_start.push_back(builder.add_column());
        row.terms.push_back({at_start.back(), 1});
        builder.count(gaps, at_start.back(), 1);
        builder.add_row(std::move(row));
    }
    for (std::size_t p = 0; p < instance.people().size(); ++p) add_person(instance, builder, p);
    leave_none_empty(builder);
    add_slots_used(instance, builder);
    for (const auto& term : builder.made().program.levels[unreached]) at_start.push_back(term.column);
    auto made = builder.finish();
    for (const auto column : at_start) made.start[column] = 1;
    return made;
}

} // namespace kith::scheduling
