// SPDX-License-Identifier: MIT
#include "evidence/load.hpp"

#include "evidence/event_kinds.hpp"
#include "evidence/pair_history.hpp"
#include "programme/agenda.hpp"

#include <algorithm>

namespace kith::evidence {
namespace {

using programme::Occasion;

/// The last date up to the day on which each person was supervised.
std::map<PersonIndex, Date> last_supervised(const Programme& programme, Date day) {
    std::map<PersonIndex, Date> last;
    for (const auto& [week, files] : programme.records().sessions)
        for (const auto& [strand, file] : files)
            for (const auto& row : file.rows) {
                const auto kind = event_kind(row.event);
                if (!kind || !is_supervision(*kind) || row.date.value > day) continue;
                for (const auto person : came_to(programme, row)) {
                    auto& date = last.try_emplace(person, row.date.value).first->second;
                    date = std::max(date, row.date.value);
                }
            }
    return last;
}

class Count {
  public:
    Count(const Programme& programme, Date day)
        : programme_(programme), day_(day), supervised_(last_supervised(programme, day)),
          held_(held_meetings(programme, day)) {}

    void pairs_of(StrandIndex strand) {
        std::map<PersonIndex, std::pair<std::int64_t, Date>> mentees; // and when the first of the pairs began
        for (const auto index : pairs_on(programme_, strand, day_)) {
            const auto& pair = programme_[index];
            for (const auto mentor : pair.mentors) {
                auto& [count, began] = mentees.try_emplace(mentor, 0, pair.record->began).first->second;
                count += pair.form ? 1 : static_cast<std::int64_t>(pair.mentees.size());
                began = std::min(began, pair.record->began);
            }
        }
        for (const auto& [mentor, of] : mentees) pairs_of(strand, mentor, of.first, of.second);
    }

    void meetings_of(StrandIndex strand) {
        for (const auto& one : due_until(programme_, strand, day_)) {
            const auto supervisor = one.meeting.planned.supervisor;
            if (one.became == Became::held && supervisor) ++adult(*supervisor).meetings;
        }
        for (std::size_t p = 0; p < held_.size(); ++p) {
            const auto& pair = programme_.pairs()[p];
            if (pair.strand != strand) continue;
            for (const auto& one : held_[p])
                for (const auto mentor : pair.mentors) came(strand, mentor, *one.row);
        }
    }

    void agenda_of(const std::vector<Occasion>& agenda) {
        std::map<std::pair<PersonIndex, StrandIndex>, std::int64_t> duties;
        for (const auto& occasion : agenda) {
            const bool is_this_week = text::week_of(occasion.date) == text::week_of(day_);
            if (occasion.kind == Occasion::Kind::meeting && is_this_week) meeting(occasion);
            if (occasion.kind != Occasion::Kind::duty) continue;
            for (const auto person : occasion.people) {
                auto& load = mentor(person);
                if (occasion.date <= day_) ++load.duties;
                if (!is_this_week) continue;
                ++load.duties_this_week;
                const auto per_week = programme_[occasion.strand].scheduling().per_week;
                if (++duties[{person, occasion.strand}] > per_week.value_or(99))
                    load.is_on_duty_too_often = true;
            }
            if (occasion.supervisor && occasion.date <= day_) ++adult(*occasion.supervisor).duties;
        }
    }

    Load found() {
        Load load;
        load.day = day_;
        const auto most = programme_.records().programme.at_most.meetings_per_week;
        for (auto& [person, one] : mentors_) {
            if (!is_active(programme_[person], day_) || !programme_[person].is_pupil) continue;
            one.meets_too_often = most && one.this_week > *most;
            load.mentors.push_back(one);
        }
        for (const auto& strand : programme_.strands())
            for (const auto supervisor : strand.supervisors) adult(supervisor);
        for (const auto& [person, one] : adults_)
            if (is_active(programme_[person], day_)) load.adults.push_back(one);
        return load;
    }

  private:
    MentorLoad& mentor(PersonIndex person) {
        auto& load = mentors_[person];
        load.mentor = person;
        return load;
    }
    AdultLoad& adult(PersonIndex person) {
        auto& load = adults_[person];
        load.adult = person;
        return load;
    }

    void pairs_of(StrandIndex strand, PersonIndex person, std::int64_t mentees, Date began) {
        const auto& of = programme_[strand];
        auto& load = mentor(person);
        const auto& own = programme_[person].record->capacity;
        const auto capacity = own.find(text::Located<record::StrandName>{of.name, {}});
        const auto at_most =
            capacity == own.end() ? of.matching().mentees_per_mentor.at_most.value : capacity->second.value;
        const bool in_groups = of.matching().groups.has_value(); // a group's size is bounded, not a mentor's
        load.mentees += mentees;
        load.at_most += in_groups ? mentees : at_most;
        load.has_too_many_mentees = load.has_too_many_mentees || (!in_groups && mentees > at_most);
        if (const auto last = supervised_.find(person); last != supervised_.end())
            load.supervised = last->second;
        const auto& rule = of.scheduling().supervision.needed;
        if (!rule || !rule->mentors_every || began > day_) return;
        const auto due = after(std::max(load.supervised.value_or(began), began), *rule->mentors_every);
        load.supervision_due = std::min(load.supervision_due.value_or(due), due);
    }

    /// Counts a held meeting for the mentor, or for who stood in for them.
    void came(StrandIndex strand, PersonIndex expected, const record::SessionRow& row) {
        const text::Located<record::PersonId> id{programme_[expected].id, {}};
        const auto cover = row.cover.find(id);
        auto person = row.came.contains(id) ? std::optional(expected) : std::nullopt;
        if (!person && cover != row.cover.end()) person = programme_.find(cover->second.value);
        if (!person) return;
        auto& load = mentor(*person);
        ++load.meetings;
        load.minutes += minutes_of(programme_[strand], row);
    }

    void meeting(const Occasion& occasion) {
        const auto& pair = programme_[*occasion.pair];
        for (const auto person : occasion.people)
            if (std::find(pair.mentees.begin(), pair.mentees.end(), person) == pair.mentees.end())
                ++mentor(person).this_week;
        if (occasion.supervisor) ++adult(*occasion.supervisor).this_week;
    }

    const Programme& programme_;
    Date day_;
    std::map<PersonIndex, Date> supervised_;
    HeldMeetings held_;
    std::map<PersonIndex, MentorLoad> mentors_;
    std::map<PersonIndex, AdultLoad> adults_;
};

} // namespace

Load load(const Programme& programme, Date day) {
    Count count(programme, day);
    Date first = text::monday_of(day);
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        count.pairs_of({s});
        count.meetings_of({s});
        for (const auto& plan : programme::plans_of(programme, {s})) first = std::min(first, plan.from);
    }
    count.agenda_of(programme::agenda(programme, first, text::monday_of(day) + text::Days{6}));
    return count.found();
}

} // namespace kith::evidence
