// SPDX-License-Identifier: MIT
#include "evidence/take_up.hpp"

#include <algorithm>
#include <map>

namespace kith::evidence {
namespace {

using record::DiaryKind;
using record::Role;
using text::IsoWeek;

class Weeks {
  public:
    Weeks(const Programme& programme, StrandIndex strand, Date day) : programme_(programme), strand_(strand), day_(day) { found_.strand = strand; }

    StrandTakeUp counted() && {
        const auto& strand = programme_[strand_];
        for (const auto person : strand.mentors) joined(person, &TakeUpWeek::mentors);
        for (const auto person : strand.mentees) joined(person, &TakeUpWeek::mentees);
        for (const auto& pair : programme_.pairs())
            if (pair.strand == strand_ && pair.record->began <= day_) ++at(pair.record->began).pairs;
        for (const auto& row : programme_.records().diary) read(row);
        found_.now.week = text::week_of(day_);
        stand_at_end(found_.now);
        for (auto& [week, one] : weeks_) {
            stand_at_end(one);
            if (one.is_eventful()) found_.weeks.push_back(std::move(one));
        }
        return std::move(found_);
    }

  private:
    TakeUpWeek& at(Date date) {
        auto& week = weeks_[text::week_of(date)];
        week.week = text::week_of(date);
        return week;
    }

    void joined(PersonIndex person, int TakeUpWeek::*count) {
        const auto& since = programme_[person].record->since;
        if (!since) ++found_.undated;
        else if (*since <= day_) ++(at(*since).*count);
    }

    void read(const record::DiaryRow& row) {
        const bool is_here = !row.strand || row.strand->value == programme_[strand_].name;
        if (!is_here || row.date.value > day_) return;
        if (row.kind == DiaryKind::box) at(row.date.value).notes += row.count.value_or(0);
        if (row.kind == DiaryKind::promotion) at(row.date.value).promoted.push_back(row.what.empty() ? "promotion" : row.what);
    }

    void stand_at_end(TakeUpWeek& week) const {
        const auto end = std::min(text::monday_of(week.week) + text::Days{6}, day_);
        const auto count = [&](const std::vector<PersonIndex>& people) { return static_cast<int>(without_pair(programme_, strand_, people, end).size()); };
        week.waiting = count(mentees_on(programme_, strand_, end));
        week.free = count(programme_[strand_].mentors);
    }

    const Programme& programme_;
    StrandIndex strand_;
    Date day_;
    StrandTakeUp found_;
    std::map<IsoWeek, TakeUpWeek> weeks_;
};

} // namespace

std::vector<StrandTakeUp> take_up(const Programme& programme, Date day) {
    std::vector<StrandTakeUp> found;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) found.push_back(Weeks(programme, {s}, day).counted());
    return found;
}

namespace {

/// One of the strands in which they would be mentors asks for an interview.
bool is_asked(const Programme& programme, const programme::Person& person) {
    for (const auto& [name, role] : person.record->strands) {
        const auto strand = programme.find(name.value);
        if (!strand || role != Role::mentor) continue;
        for (const auto& gate : programme[*strand].matching().require.gates.mentor)
            if (gate.value.text.starts_with("interview")) return true;
    }
    return false;
}

} // namespace

Applications applications(const Programme& programme, Date day) {
    Applications found;
    for (std::size_t p = 0; p < programme.people().size(); ++p) {
        const auto& person = programme.people()[p];
        const auto& applied = person.record->applied;
        if (!applied || applied->date > day || person.has_left(day)) continue;
        const record::Gate* interview = nullptr;
        for (const auto& [name, gate] : person.record->gates)
            if (name.value.text.starts_with("interview") && gate.date <= day && (!interview || interview->date <= gate.date)) interview = &gate;
        const bool is_chosen = interview && interview->outcome != record::Outcome::not_this_time && interview->outcome != record::Outcome::failed;
        if (!interview && is_asked(programme, person)) found.to_interview.push_back({p});
        if (interview && !is_chosen && !applied->feedback) found.without_feedback.push_back({p});
    }
    return found;
}

} // namespace kith::evidence
