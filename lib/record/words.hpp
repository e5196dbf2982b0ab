// SPDX-License-Identifier: MIT
// The words of the records as types: ids that cannot be mixed up, and each enumeration beside its spellings.
#pragma once

#include "text/date.hpp"
#include "text/span.hpp"

#include <array>
#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace kith::record {

using text::Clock;
using text::Date;
using text::IsoWeek;
using text::Located;
using text::Span;

/// A name that the records use for a thing; the tag says which kind of thing.
template <class Tag>
struct Word {
    std::string text;
    friend bool operator==(const Word&, const Word&) = default;
    friend auto operator<=>(const Word&, const Word&) = default;
};

using PersonId = Word<struct PersonTag>;
using PairId = Word<struct PairTag>;
using StrandName = Word<struct StrandTag>;
using SchoolName = Word<struct SchoolTag>;
using CalendarName = Word<struct CalendarTag>;
using SlotName = Word<struct SlotTag>;
using PlaceName = Word<struct PlaceTag>;
using ClassName = Word<struct ClassTag>;
using FormName = Word<struct FormTag>;
using GateName = Word<struct GateTag>;
using Subject = Word<struct SubjectTag>;
using Question = Word<struct QuestionTag>;
using MeasureName = Word<struct MeasureTag>;
using SubscaleName = Word<struct SubscaleTag>;
using SurveyName = Word<struct SurveyTag>;
using QuestionName = Word<struct SurveyQuestionTag>; ///< of a survey
using ConcernId = Word<struct ConcernTag>;
using WeekName = Word<struct WeekTag>; ///< a week of the calendar's cycle: A, B

/// A year group: R is 0, Y1 is 1 …
struct Year {
    int value = 0;
    friend auto operator<=>(const Year&, const Year&) = default;
};
std::string format(Year year);

/// A whole number within limits that the type states.
template <int Least, int Most>
struct Ranged {
    int value = Least;
    friend auto operator<=>(const Ranged&, const Ranged&) = default;
};

/// `20 min`, `2 weeks`, `1 year`.
struct Duration {
    enum class Unit { minute, hour, day, week, month, year };
    int count = 0;
    Unit unit = Unit::minute;
    friend bool operator==(const Duration&, const Duration&) = default;
};

/// An enumeration's spellings; specialised below, in the order in which they are offered to the user.
template <class E>
struct Words;

template <class E>
std::string_view spelling(E value) {
    for (const auto& [word, meaning] : Words<E>::list)
        if (meaning == value) return word;
    return {};
}

#define KITH_WORDS(Enum, count, ...)                                                                                   \
    template <>                                                                                                        \
    struct Words<Enum> {                                                                                               \
        static constexpr std::array<std::pair<std::string_view, Enum>, count> list{{__VA_ARGS__}};                     \
    };

enum class Role { mentee, mentor, supervisor, spotter };
KITH_WORDS(Role, 4, {"mentee", Role::mentee}, {"mentor", Role::mentor}, {"supervisor", Role::supervisor},
           {"spotter", Role::spotter})

enum class Model { one_to_one, group, form_group, duty, drop_in, transition };
KITH_WORDS(Model, 6, {"one-to-one", Model::one_to_one}, {"group", Model::group}, {"form-group", Model::form_group},
           {"duty", Model::duty}, {"drop-in", Model::drop_in}, {"transition", Model::transition})

enum class LedBy { staff, young_people };
KITH_WORDS(LedBy, 2, {"staff", LedBy::staff}, {"young-people", LedBy::young_people})

enum class OpenTo { targeted, all };
KITH_WORDS(OpenTo, 2, {"targeted", OpenTo::targeted}, {"all", OpenTo::all})

enum class SlotKind { before_school, tutor, lesson, break_time, lunch, after_school, other };
KITH_WORDS(SlotKind, 7, {"before-school", SlotKind::before_school}, {"tutor", SlotKind::tutor},
           {"lesson", SlotKind::lesson}, {"break", SlotKind::break_time}, {"lunch", SlotKind::lunch},
           {"after-school", SlotKind::after_school}, {"other", SlotKind::other})

enum class Outcome { given, refused, withdrawn, accepted, not_this_time, passed, failed };
KITH_WORDS(Outcome, 7, {"given", Outcome::given}, {"refused", Outcome::refused}, {"withdrawn", Outcome::withdrawn},
           {"accepted", Outcome::accepted}, {"not-this-time", Outcome::not_this_time}, {"passed", Outcome::passed},
           {"failed", Outcome::failed})

enum class Need { low, middle, high, refer_on };
KITH_WORDS(Need, 4, {"low", Need::low}, {"middle", Need::middle}, {"high", Need::high}, {"refer-on", Need::refer_on})

enum class Likeness { alike, opposite, mentor_high, either };
KITH_WORDS(Likeness, 4, {"alike", Likeness::alike}, {"opposite", Likeness::opposite},
           {"mentor-high", Likeness::mentor_high}, {"either", Likeness::either})

enum class Ask { same, any };
KITH_WORDS(Ask, 2, {"same", Ask::same}, {"any", Ask::any})

enum class Together { none, mentor, mentee };
KITH_WORDS(Together, 3, {"none", Together::none}, {"mentor", Together::mentor}, {"mentee", Together::mentee})

enum class Level { keep, place, need, waiting, choices, weak, floor, spread, fill, fit };
KITH_WORDS(Level, 10, {"keep", Level::keep}, {"place", Level::place}, {"need", Level::need},
           {"waiting", Level::waiting}, {"choices", Level::choices}, {"weak", Level::weak}, {"floor", Level::floor},
           {"spread", Level::spread}, {"fill", Level::fill}, {"fit", Level::fit})

enum class MatchRule { optimal, stable };
KITH_WORDS(MatchRule, 2, {"optimal", MatchRule::optimal}, {"stable", MatchRule::stable})

enum class Every { day, week, fortnight };
KITH_WORDS(Every, 3, {"day", Every::day}, {"week", Every::week}, {"fortnight", Every::fortnight})

enum class FairOver { week, fortnight, term };
KITH_WORDS(FairOver, 3, {"week", FairOver::week}, {"fortnight", FairOver::fortnight}, {"term", FairOver::term})

enum class Preference {
    choices, mentor_choices, interests, tags, answers, gender, languages, year_gap, shared_slots, subject
};
KITH_WORDS(Preference, 10, {"choices", Preference::choices}, {"mentor-choices", Preference::mentor_choices},
           {"interests", Preference::interests}, {"tags", Preference::tags}, {"answers", Preference::answers},
           {"gender", Preference::gender}, {"languages", Preference::languages}, {"year-gap", Preference::year_gap},
           {"shared-slots", Preference::shared_slots}, {"subject", Preference::subject})

enum class Basis { chosen_by_them, staff_know_both, rules };
KITH_WORDS(Basis, 3, {"chosen-by-them", Basis::chosen_by_them}, {"staff-know-both", Basis::staff_know_both},
           {"rules", Basis::rules})

enum class EndReason {
    planned_end, moved_school, left_programme, timetable, did_not_settle, partner_left, no_longer_needed, other
};
KITH_WORDS(EndReason, 8, {"planned-end", EndReason::planned_end}, {"moved-school", EndReason::moved_school},
           {"left-programme", EndReason::left_programme}, {"timetable", EndReason::timetable},
           {"did-not-settle", EndReason::did_not_settle}, {"partner-left", EndReason::partner_left},
           {"no-longer-needed", EndReason::no_longer_needed}, {"other", EndReason::other})

enum class Missed { absent, lesson, chose_not, cancelled };
KITH_WORDS(Missed, 4, {"absent", Missed::absent}, {"lesson", Missed::lesson}, {"chose-not", Missed::chose_not},
           {"cancelled", Missed::cancelled})

enum class ReferredBy { self, staff, parent, mentor };
KITH_WORDS(ReferredBy, 4, {"self", ReferredBy::self}, {"staff", ReferredBy::staff}, {"parent", ReferredBy::parent},
           {"mentor", ReferredBy::mentor})

enum class Wave { pre, post, check };
KITH_WORDS(Wave, 3, {"pre", Wave::pre}, {"post", Wave::post}, {"check", Wave::check})

enum class EventKind { training, supervision, one_to_one, briefing, debrief, visit, group, drop_in, celebration };
KITH_WORDS(EventKind, 9, {"training", EventKind::training}, {"supervision", EventKind::supervision},
           {"one-to-one", EventKind::one_to_one}, {"briefing", EventKind::briefing}, {"debrief", EventKind::debrief},
           {"visit", EventKind::visit}, {"group", EventKind::group}, {"drop-in", EventKind::drop_in},
           {"celebration", EventKind::celebration})

/// Which way a measure's score goes where things get better.
enum class Direction { up, down };
KITH_WORDS(Direction, 2, {"1", Direction::up}, {"-1", Direction::down})

enum class ScoreMethod { sum, mean };
KITH_WORDS(ScoreMethod, 2, {"sum", ScoreMethod::sum}, {"mean", ScoreMethod::mean})

enum class AgeBand { under_11, from_11 };
KITH_WORDS(AgeBand, 2, {"under-11", AgeBand::under_11}, {"11-plus", AgeBand::from_11})

enum class Respondents { mentors, mentees, staff, parents };
KITH_WORDS(Respondents, 4, {"mentors", Respondents::mentors}, {"mentees", Respondents::mentees},
           {"staff", Respondents::staff}, {"parents", Respondents::parents})

enum class DiaryKind { promotion, decision, material, reward, network, leadership, box };
KITH_WORDS(DiaryKind, 7, {"promotion", DiaryKind::promotion}, {"decision", DiaryKind::decision},
           {"material", DiaryKind::material}, {"reward", DiaryKind::reward}, {"network", DiaryKind::network},
           {"leadership", DiaryKind::leadership}, {"box", DiaryKind::box})

enum class RaisedBy { mentor, mentee, staff, parent };
KITH_WORDS(RaisedBy, 4, {"mentor", RaisedBy::mentor}, {"mentee", RaisedBy::mentee}, {"staff", RaisedBy::staff},
           {"parent", RaisedBy::parent})

#undef KITH_WORDS

} // namespace kith::record
