// SPDX-License-Identifier: MIT
#include "proposal/cover.hpp"

#include "matching/rules.hpp"

#include <algorithm>
#include <bit>
#include <memory>

namespace kith::proposal {
namespace {

using programme::Occasion;
using scheduling::Choice;
using scheduling::CoverQuestion;

/// The rule that a stand-in breaks with one mentee: not-available first, then in the order of the table.
std::string broken_rule(const matching::Candidate& candidate) {
    const auto broken = matching::broken_for_stand_in(candidate, candidate.programme.records().has_private);
    if (broken == 0) return {};
    const auto unavailable = matching::not_available_bit();
    const bool is_unavailable = (broken >> unavailable & 1U) != 0;
    return std::string(matching::rule_name(is_unavailable ? unavailable : static_cast<std::size_t>(std::countr_zero(broken))));
}

scheduling::MayMeet rules_of_pairs(const Programme& programme) {
    auto availability = std::make_shared<std::map<programme::StrandIndex, programme::Availability>>();
    return [&programme, availability](const Occasion& meeting, PersonIndex stand_in) {
        const auto& pair = programme[*meeting.pair];
        const auto& strand = programme[meeting.strand];
        const auto& known = availability->try_emplace(meeting.strand, programme, strand).first->second;
        std::vector<matching::Mentee> mentees;
        for (const auto mentee : pair.mentees) mentees.push_back({mentee, {}});
        if (pair.form) mentees.push_back({{}, pair.form});
        for (const auto& mentee : mentees)
            if (auto rule = broken_rule({programme, strand, known, meeting.date, stand_in, mentee}); !rule.empty()) return rule;
        return std::string{};
    };
}

/// The first few, and in the place of the last of them whoever could take all.
std::vector<Choice> offered(const std::vector<Choice>& choices, std::optional<PersonIndex> for_all) {
    std::vector<Choice> few(choices.begin(), choices.begin() + static_cast<std::ptrdiff_t>(std::min(most_offered, choices.size())));
    const auto is_it = [&](const Choice& choice) { return choice.person == for_all; };
    if (!for_all || std::any_of(few.begin(), few.end(), is_it)) return few;
    const auto best = std::find_if(choices.begin(), choices.end(), is_it);
    if (best != choices.end()) few.back() = *best;
    return few;
}

using Plans = std::map<Date, record::Timetable>;

/// The plan that is in force on the date, or null before the first.
const record::Timetable* plan_on(const Plans& plans, Date date) {
    const auto next = plans.upper_bound(date);
    return next == plans.begin() ? nullptr : &std::prev(next)->second;
}

/// True where the absent one has something in the plan in that slot still.
bool still_applies(const Programme& programme, const record::Timetable& plan, const record::Cover& cover) {
    const auto is_duty = [&](const record::PlannedDuty& duty) {
        return duty.date == cover.date && duty.slot == cover.slot &&
               (duty.supervisor == cover.absent || duty.people.contains(cover.absent));
    };
    const auto is_meeting = [&](const record::Meeting& meeting) {
        const auto pair = programme.find(meeting.pair.value);
        return meeting.slot == cover.slot &&
               (meeting.supervisor == cover.absent || (pair && programme[*pair].record->mentors.contains(cover.absent)));
    };
    return std::any_of(plan.duties.begin(), plan.duties.end(), is_duty) ||
           std::any_of(plan.meetings.begin(), plan.meetings.end(), is_meeting);
}

} // namespace

CoverQuestion cover_question(const Programme& programme, PersonIndex absent, Date from, Date to) {
    return {programme, absent, from, to, rules_of_pairs(programme)};
}

CoverPage cover_page(const CoverQuestion& question) {
    CoverPage page{question.absent, question.from, question.to, scheduling::cover_for(question), {}};
    for (std::size_t v = 0; v < page.cover.vacancies.size(); ++v)
        for (const auto& choice : offered(page.cover.vacancies[v].choices, page.cover.for_all))
            page.offers.push_back({static_cast<int>(page.offers.size()) + 1, v, choice});
    return page;
}

AgreedCover agreed_cover(const Programme& programme, const CoverPage& page, const Offer& offer) {
    const auto& occasion = page.cover.vacancies[offer.vacancy].first();
    const auto& strand = programme[occasion.strand].name;
    const auto& plan = *plan_on(programme.records().timetables.at(strand), occasion.date);
    AgreedCover agreed{strand, plan.from, {}, {}};
    agreed.row.date = occasion.date;
    agreed.row.slot.value = programme[*occasion.slot].name;
    agreed.row.absent.value = programme[page.absent].id;
    agreed.row.stand_in.value = programme[offer.choice.person].id;
    for (std::size_t i = 0; i < plan.cover.size(); ++i) {
        const auto& row = plan.cover[i];
        if (row.date != agreed.row.date || row.slot != agreed.row.slot) continue;
        // Whoever stood in may be absent too: then their own stand-in takes the same place.
        if (row.absent != agreed.row.absent && row.stand_in != agreed.row.absent) continue;
        agreed.row.absent = row.absent;
        agreed.replaces = i;
    }
    return agreed;
}

std::vector<record::Cover> cover_kept(const Programme& programme, const record::StrandName& strand, const record::Timetable& plan) {
    std::vector<record::Cover> kept;
    const auto plans = programme.records().timetables.find(strand);
    if (plans == programme.records().timetables.end()) return kept;
    for (const auto& [from, agreed] : plans->second)
        for (const auto& row : agreed.cover)
            if (row.date >= plan.from && plan_on(plans->second, row.date) == &agreed && still_applies(programme, plan, row))
                kept.push_back(row);
    return kept;
}

} // namespace kith::proposal
