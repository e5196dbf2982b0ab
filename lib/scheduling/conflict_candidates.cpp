// SPDX-License-Identifier: MIT
// How a pair could meet in a turn, and what speaks against the rest: the rules of section 4 read for one pair.
#include "scheduling/conflict_model.hpp"
#include "scheduling/together.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

using programme::Person;
using Kind = Fact::Kind;
using Against = std::vector<Candidate::Against>;

/// The candidates of one pair, slot by slot.
class Slots {
  public:
    Slots(const Instance& part, const Task& task, std::int64_t turn, std::optional<Date> met)
        : part_(part), world_(part.programme()), pair_(world_[task.pair]), turn_(turn), met_(met) {}

    std::vector<Candidate> run() {
        const auto home = programme::home_of(world_, pair_);
        const auto calendar = world_.calendar_of(home);
        for (const auto slot : part_.strand().slots.members()) {
            if (world_[slot].calendar != calendar) continue;
            const bool one_school = pair_.mentees.empty() || world_[pair_.mentors.front()].school == home;
            if (one_school) add(slot, {});
            else
                for (const auto other : part_.availability().meeting_across(slot, world_.calendar_of(world_[pair_.mentors.front()].school)))
                    add(slot, other == slot ? std::nullopt : std::optional(other));
        }
        return std::move(found_);
    }

  private:
    void add(SlotIndex slot, std::optional<SlotIndex> mentor_slot) {
        const auto& calendar = world_[world_[slot].calendar];
        const auto& dates = part_.dates();
        for (Date date = dates.from; date <= dates.until; date += text::Days{1}) {
            if (!is_day_of(slot, date) || part_.turn_of(slot, date) != turn_) continue;
            if (mentor_slot && !is_day_of(*mentor_slot, date)) continue;
            if (!are_together(world_, pair_, date)) continue;
            Candidate candidate{slot, mentor_slot, date, {}, {}};
            if (!calendar.stands(world_[slot], date) ||
                (mentor_slot && !world_[world_[*mentor_slot].calendar].stands(world_[*mentor_slot], date)))
                candidate.against.push_back({{Kind::closed, {}, {}, {}, {}, date, {}}, slot, {}});
            for (const auto person : pair_.everyone()) add_person(candidate, person);
            found_.push_back(std::move(candidate));
        }
    }

    /// A date in a term on which the slot would stand if the school were open.
    bool is_day_of(SlotIndex index, Date date) const {
        const auto& slot = world_[index];
        const auto& calendar = world_[slot.calendar];
        return calendar.term_of(date) != nullptr && std::chrono::weekday(date) == slot.day && slot.weeks[calendar.cycle_week(date)];
    }

    /// The slots of the person's own calendar, in one of which they have to be usable.
    std::vector<SlotIndex> own_slots(const Candidate& candidate, PersonIndex person) const {
        if (!pair_.mentors.empty() && person == pair_.mentors.front()) return {candidate.mentor_slot.value_or(candidate.slot)};
        return part_.availability().meeting(candidate.slot, world_.calendar_of(world_[person].school));
    }

    void add_person(Candidate& candidate, PersonIndex index) const {
        const auto& person = world_[index];
        const auto own = own_slots(candidate, index);
        Against least;
        bool is_first = true;
        for (const auto slot : own) {
            auto against = against_slot(index, slot);
            if (is_first || against.size() < least.size()) least = std::move(against);
            is_first = false;
        }
        if (own.empty()) least.push_back({{Kind::hours, {}, {}, index, {}, {}, {}}, candidate.slot, {}});
        candidate.against.insert(candidate.against.end(), least.begin(), least.end());
        add_date(candidate, index);
        if (person.is_pupil) add_misses(candidate, index, own.empty() ? candidate.slot : own.front());
    }

    /// What the person's own records say of the slot.
    Against against_slot(PersonIndex index, SlotIndex slot) const {
        const auto& person = world_[index];
        Against found;
        const bool unknown = world_[slot].kind == record::SlotKind::lesson && person.is_pupil && person.lessons.empty() && !person.free;
        if ((person.free && !person.free->contains(slot)) || person.busy.contains(slot) || unknown)
            found.push_back({{Kind::hours, {}, {}, index, {}, {}, {}}, slot, {}});
        for (const auto& lesson : person.lessons)
            if (programme::overlap(world_[lesson.slot], world_[slot]) && !(person.is_pupil && part_.may_miss(lesson.subject) > 0))
                found.push_back({{Kind::lessons, {}, {}, index, {}, {}, {}}, slot, lesson.subject});
        return found;
    }

    void add_date(Candidate& candidate, PersonIndex index) const {
        const auto date = candidate.date;
        const auto& person = world_[index];
        const auto block = [&](Kind kind) { candidate.against.push_back({{kind, {}, {}, index, {}, date, {}}, candidate.slot, {}}); };
        if (!person.is_here(date)) block(Kind::away);
        const auto times = times_of(world_, candidate.slot, candidate.mentor_slot);
        const auto& there = part_.commitments().on(date);
        if (std::any_of(there.begin(), there.end(), [&](const Commitment& one) {
                return times.overlap({one.from, one.to}) && (one.supervisor == index || one.has(index));
            }))
            candidate.against.push_back({{Kind::elsewhere, {}, {}, index, candidate.slot, date, {}}, candidate.slot, {}});
        // A gate that lapses later does not keep a pair from meeting that has met before.
        if (met_ && *met_ <= date) return;
        const auto& gates = part_.strand().matching().require.gates;
        const bool is_mentor = std::find(pair_.mentors.begin(), pair_.mentors.end(), index) != pair_.mentors.end();
        if (!programme::gates_hold(*person.record, is_mentor ? gates.mentor : gates.mentee, date))
            candidate.against.push_back({{Kind::gates, {}, {}, index, {}, {}, {}}, candidate.slot, {}});
    }

    void add_misses(Candidate& candidate, PersonIndex index, SlotIndex own) const {
        for (const auto& lesson : world_[index].lessons)
            if (programme::overlap_in_time(world_[lesson.slot], world_[own]) && part_.may_miss(lesson.subject) > 0 &&
                world_.calendar_of(world_[index]).stands(world_[lesson.slot], candidate.date))
                candidate.misses.push_back({index, lesson.subject});
    }

    const Instance& part_;
    const Programme& world_;
    const programme::Pair& pair_;
    std::int64_t turn_;
    std::optional<Date> met_;
    std::vector<Candidate> found_;
};

} // namespace

std::vector<Candidate> possible_candidates(const Instance& part, const Task& task, std::int64_t turn) {
    std::vector<Candidate> found;
    for (const auto& option : task.options)
        for (const auto& one : option.occasions)
            if (part.turn_of(option.slot, one.date) == turn) found.push_back({option.slot, option.mentor_slot, one.date, one.misses, {}});
    return found;
}

std::vector<Candidate> all_candidates(const Instance& part, const Task& task, std::int64_t turn, std::optional<Date> met) {
    return Slots(part, task, turn, met).run();
}

} // namespace kith::scheduling
