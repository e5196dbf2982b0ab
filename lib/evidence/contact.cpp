// SPDX-License-Identifier: MIT
#include "evidence/contact.hpp"

#include "evidence/pair_history.hpp"
#include "programme/availability.hpp"

#include <algorithm>
#include <tuple>

namespace kith::evidence {
namespace {

using programme::Pair;

Ages ages_of(std::optional<record::Year> year) {
    if (!year) return Ages::not_known;
    return age_band(*year) == record::AgeBand::under_11 ? Ages::under_11 : Ages::from_11;
}

/// Of the form, else of the youngest mentee whose year is known.
Ages ages_of(const Programme& programme, const Pair& pair) {
    if (pair.form) return ages_of(programme[*pair.form].record->year);
    std::optional<record::Year> youngest;
    for (const auto mentee : pair.mentees)
        if (const auto year = programme[mentee].record->year)
            youngest = std::min(youngest.value_or(*year), *year);
    return ages_of(youngest);
}

/// The meetings and weeks of each pair of a strand.
std::map<PairIndex, ContactTally> tallies(const Programme& programme, StrandIndex strand,
                                          const std::vector<DueMeeting>& due,
                                          const HeldMeetings& held) {
    std::map<PairIndex, ContactTally> found;
    std::set<const record::SessionRow*> were_due;
    for (const auto& one : due) {
        const auto pair = one.meeting.planned.pair;
        auto& tally = found[pair];
        ++tally.due;
        tally.held += one.became == Became::held ? 1 : 0;
        tally.not_held += one.became == Became::missed ? 1 : 0;
        tally.not_recorded += one.became == Became::not_recorded ? 1 : 0;
        auto& on_record = tally.by_week[text::week_of(one.meeting.date)];
        on_record.held += one.became == Became::held ? 1 : 0;
        on_record.not_held += one.became == Became::missed ? 1 : 0;
        const bool excused = one.became == Became::missed && one.row != nullptr && is_excused(*one.row);
        tally.excused += excused ? 1 : 0;
        on_record.excused += excused ? 1 : 0;
        if (one.row != nullptr) were_due.insert(one.row);
    }
    for (const auto& [pair, weeks] : school_weeks(due, held))
        for (const auto& week : weeks) {
            auto& tally = found[pair];
            ++tally.weeks;
            tally.weeks_held += week.is_held ? 1 : 0;
            tally.weeks_not_recorded += week.is_on_record() ? 0 : 1;
            auto& on_record = tally.by_week[week.week];
            on_record.weeks_held += week.is_held ? 1 : 0;
            on_record.weeks_not += !week.is_held && week.is_on_record() ? 1 : 0;
        }
    for (std::size_t p = 0; p < held.size(); ++p)
        if (programme.pairs()[p].strand == strand)
            found[{p}].besides = std::count_if(held[p].begin(), held[p].end(), [&](const HeldMeeting& row) {
                return !were_due.contains(row.row);
            });
    return found;
}

/// The doses of one pair's mentees, added to those they have from other pairs of the strand.
using Doses =
    std::map<std::tuple<StrandIndex, std::optional<PersonIndex>, std::optional<programme::FormIndex>>, Dose>;

void add_doses(const Programme& programme, const Pair& pair, const std::vector<HeldMeeting>& held, Doses& doses) {
    const auto& strand = programme[pair.strand];
    const auto add_to = [&](std::optional<PersonIndex> mentee, auto came) {
        const auto form = mentee ? std::nullopt : pair.form;
        auto& dose = doses[{pair.strand, mentee, form}];
        dose.strand = pair.strand;
        dose.mentee = mentee;
        dose.form = form;
        for (const auto& one : held) {
            if (!came(*one.row)) continue;
            ++dose.meetings;
            dose.minutes += minutes_of(strand, *one.row);
        }
    };
    if (pair.form) return add_to({}, [](const record::SessionRow&) { return true; });
    for (const auto mentee : pair.mentees)
        add_to(mentee, [&](const record::SessionRow& row) {
            return row.came.contains(text::Located<record::PersonId>{programme[mentee].id, {}});
        });
}

ContactGroup& group_of(std::vector<std::pair<Ages, ContactGroup>>& groups, Ages ages) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == ages; });
    if (found != groups.end()) return found->second;
    groups.emplace_back(ages, ContactGroup{});
    return groups.back().second;
}

void add_to(ContactGroup& group, const Doses& doses) {
    for (const auto& [key, dose] : doses) group.doses.push_back(dose);
}

/// True where no slot of any calendar stands in the week.
bool is_closed(const Programme& programme, Date monday) {
    for (int i = 0; i < 7; ++i)
        for (const auto& slot : programme.slots())
            if (programme[slot.calendar].stands(slot, monday + text::Days{i})) return false;
    return true;
}

std::vector<ContactWeek> weeks_of(const Programme& programme, const std::vector<DueMeeting>& due, Date day) {
    if (due.empty()) return {};
    Date first = day;
    for (const auto& one : due) first = std::min(first, one.meeting.date);
    std::vector<ContactWeek> weeks;
    const auto begin = text::monday_of(first);
    for (Date monday = begin; monday <= day; monday += text::Days{7})
        weeks.push_back({text::week_of(monday), 0, 0, 0, is_closed(programme, monday)});
    for (const auto& one : due) {
        auto& week = weeks[static_cast<std::size_t>((one.meeting.date - begin).count() / 7)];
        ++(one.became == Became::held     ? week.held
           : one.became == Became::missed ? week.not_held
                                          : week.not_recorded);
    }
    return weeks;
}

LessonsLost lessons_of(const Programme& programme, const std::vector<DueMeeting>& due, Date day) {
    LessonsLost lost;
    std::map<PersonIndex, std::int64_t> by_pupil;
    for (const auto& pair : programme.pairs())
        if (is_known(pair, day))
            for (const auto person : pair.everyone())
                if (programme[person].is_pupil) by_pupil[person];
    for (const auto& one : due) {
        if (one.became != Became::held) continue;
        for (const auto& id : one.row->came) {
            const auto person = programme.find(id.value);
            if (!person || !programme[*person].is_pupil) continue;
            const bool is_mentor = programme[*person].school !=
                                   programme::home_of(programme, programme[one.meeting.planned.pair]);
            const auto slot = is_mentor ? one.meeting.planned.mentor_slot.value_or(one.meeting.planned.slot)
                                        : one.meeting.planned.slot;
            for (const auto& subject : programme::lessons_in(programme, programme[*person], slot)) {
                ++by_pupil[*person];
                ++lost.subjects[subject];
                ++lost.lessons;
            }
        }
    }
    lost.pupils = static_cast<std::int64_t>(by_pupil.size());
    std::copy_if(by_pupil.begin(), by_pupil.end(), std::back_inserter(lost.losing),
                 [](const auto& one) { return one.second > 0; });
    std::stable_sort(lost.losing.begin(), lost.losing.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return lost;
}

Spread spread(const std::vector<Dose>& doses, std::int64_t Dose::*amount) {
    std::vector<std::int64_t> numbers;
    for (const auto& dose : doses) numbers.push_back(dose.*amount);
    return spread_of(std::move(numbers));
}

} // namespace

void add(OnRecord& to, const OnRecord& more) {
    for (const auto part : {&OnRecord::held, &OnRecord::not_held, &OnRecord::excused, &OnRecord::weeks_held, &OnRecord::weeks_not})
        to.*part += more.*part;
}

void add(ContactTally& to, const ContactTally& more) {
    for (const auto part :
         {&ContactTally::due, &ContactTally::held, &ContactTally::not_held, &ContactTally::not_recorded,
          &ContactTally::excused, &ContactTally::besides, &ContactTally::weeks, &ContactTally::weeks_held,
          &ContactTally::weeks_not_recorded})
        to.*part += more.*part;
    for (const auto& [week, on_record] : more.by_week) add(to.by_week[week], on_record);
}

std::int64_t ContactGroup::people() const {
    std::set<std::pair<std::optional<PersonIndex>, std::optional<programme::FormIndex>>> found;
    for (const auto& dose : doses) found.emplace(dose.mentee, dose.form);
    return static_cast<std::int64_t>(found.size());
}

std::int64_t ContactGroup::met() const {
    return std::count_if(doses.begin(), doses.end(), [](const Dose& dose) { return dose.meetings > 0; });
}
Spread ContactGroup::meetings() const { return spread(doses, &Dose::meetings); }
Spread ContactGroup::minutes() const { return spread(doses, &Dose::minutes); }

Spread LessonsLost::of_those_losing() const {
    std::vector<std::int64_t> numbers;
    for (const auto& [pupil, lost] : losing) numbers.push_back(lost);
    return spread_of(std::move(numbers));
}

Contact contact(const Programme& programme, Date day) {
    Contact found;
    found.day = day;
    const auto held = held_meetings(programme, day);
    std::vector<DueMeeting> all_due;
    std::map<Ages, Doses> by_ages;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        auto due = due_until(programme, {s}, day);
        auto of_pairs = tallies(programme, {s}, due, held);
        ContactGroup group;
        Doses doses;
        bool has_pairs = false;
        for (std::size_t p = 0; p < programme.pairs().size(); ++p) {
            const auto& pair = programme.pairs()[p];
            if (pair.strand.value != s || !is_known(pair, day)) continue;
            has_pairs = true;
            const auto ages = ages_of(programme, pair);
            add(group.tally, of_pairs[{p}]);
            add(group_of(found.ages, ages).tally, of_pairs[{p}]);
            add_doses(programme, pair, held[p], doses);
            add_doses(programme, pair, held[p], by_ages[ages]);
        }
        if (!has_pairs) continue;
        add_to(group, doses);
        add(found.all.tally, group.tally);
        add_to(found.all, doses);
        found.strands.emplace_back(StrandIndex{s}, std::move(group));
        all_due.insert(all_due.end(), due.begin(), due.end());
    }
    for (const auto& [ages, doses] : by_ages) add_to(group_of(found.ages, ages), doses);
    std::sort(found.ages.begin(), found.ages.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        if (const auto duties = duties_until(programme, {s}, day); !duties.empty())
            found.duties.emplace_back(StrandIndex{s}, tally_of(duties));
    found.without_gate = met_without_gate(programme, day);
    found.weeks = weeks_of(programme, all_due, day);
    found.lessons = lessons_of(programme, all_due, day);
    return found;
}

} // namespace kith::evidence
