// SPDX-License-Identifier: MIT
// The lessons that commitments take from a pupil: T6 counts them over all strands.
#include "scheduling/instance.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

/// True where the pupil gives the lesson's time to it: of a meeting their own slot, longer than what two schools share.
bool takes(const Programme& programme, const Commitment& one, const programme::Person& pupil, const programme::Slot& lesson) {
    if (!one.meeting) return one.overlaps(lesson);
    const auto& meeting = *one.meeting;
    auto own = std::optional(meeting.slot);
    if (programme[meeting.slot].calendar != lesson.calendar)
        own = meeting.mentor_slot ? meeting.mentor_slot : programme.find(programme.calendar_of(pupil.school), programme[meeting.slot].name);
    return own ? programme::overlap_in_time(programme[*own], lesson) : one.overlaps(lesson);
}

} // namespace

Missed missed_for(const Programme& programme, const Commitments& commitments, const Miss& miss, Date in_term) {
    const auto& pupil = programme[miss.pupil];
    const auto& calendar = programme.calendar_of(pupil);
    const auto* term = calendar.term_of(in_term);
    Missed missed;
    if (term == nullptr) return missed;
    const auto& all = commitments.all();
    for (auto day = all.lower_bound(term->from); day != all.end() && day->first <= term->to; ++day)
        for (const auto& one : day->second)
            for (const auto& lesson : pupil.lessons) {
                if (lesson.subject != miss.subject || !one.is_in_lessons || !one.has(miss.pupil) ||
                    !takes(programme, one, pupil, programme[lesson.slot]) || !calendar.stands(programme[lesson.slot], one.date))
                    continue;
                ++missed.times;
                const auto& allowed = programme[one.strand].scheduling().may_miss;
                const auto found = allowed.find(miss.subject);
                const int number = found == allowed.end() ? 0 : found->second;
                missed.allowed = std::min(missed.allowed.value_or(number), number);
            }
    return missed;
}

int Instance::may_still_miss(const Miss& miss, Date in_term, int allowed) const {
    const auto missed = missed_for(*programme_, *commitments_, miss, in_term);
    return std::max(0, std::min(allowed, missed.allowed.value_or(allowed)) - missed.times);
}

} // namespace kith::scheduling
