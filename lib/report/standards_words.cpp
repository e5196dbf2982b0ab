// SPDX-License-Identifier: MIT
#include "report/standards_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::report {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 26> titles{{
    {"selection", "a Selection of mentors"},
    {"training", "b Training before and during"},
    {"supervision", "c Adult supervision"},
    {"leadership", "d Senior leadership engagement"},
    {"promotion", "e Whole-school promotion"},
    {"monitoring", "f Monitoring and evaluation"},
    {"sustainability", "g Sustainability"},
    {"signposting", "h Signposting and pathways"},
    {"where-young-people-are", "1 Where young people are"},
    {"right-people", "2 The right people"},
    {"relationships", "3 Relationships"},
    {"ownership", "4 Ownership"},
    {"safe-and-boundaried", "5 Safe and boundaried"},
    {"intermediate-difficulties", "A Intermediate difficulties"},
    {"ongoing-training", "B Ongoing training"},
    {"personality", "C Matched on personality"},
    {"fostered-relationship", "D A fostered relationship"},
    {"outcome-monitoring", "E Routine monitoring"},
    {"dedicated-space", "A dedicated space"},
    {"head-and-leaders", "Head and senior leaders"},
    {"professional-network", "A wider network"},
    {"young-people-lead", "Young people lead"},
    {"clear-expectations", "Clear expectations"},
    {"time-rewarded", "Time acknowledged"},
    {"discussion", "Discussion and debate"},
    {"flexible-activities", "Flexible activities"},
}};

struct Words {
    std::string_view proof, what, add;
};

constexpr std::array<Words, 39> counted{{
    {"interviewed", "mentors interviewed", "kith enrol gate WHO interview --date DATE --outcome accepted"},
    {"trained-first", "mentors trained before they first met", "kith enrol gate WHO training/core --date DATE"},
    {"trained-enough", "mentors with two hours of training", "people/ID.yaml: gates: training/core: {hours: 2}"},
    {"trained-since", "mentors trained again since they began", "kith enrol gate WHO training/more --date DATE"},
    {"supervised", "mentors supervised as often as asked", "kith record supervision STRAND"},
    {"overseen", "meetings and duties with an adult", "kith schedule STRAND"},
    {"recorded", "meetings and duties on record", "kith record week"},
    {"contact", "of those on record, held", "kith report contact"},
    {"measured", "mentees in pairs measured before", "kith record measure WHO MEASURE --wave pre"},
    {"measured-twice", "of those measured before, after too", "kith record measure WHO MEASURE --wave post"},
    {"check-ins", "mentees in pairs who have checked in", "kith record session PAIR"},
    {"early-check", "pairs asked in week 3 or 4", "kith record first-check PAIR"},
    {"both-asked", "pairs in which both were asked", "pairs/ID.yaml: asked: {mentor: DATE, mentee: DATE}"},
    {"choices", "pairs young people had a say in", "kith enrol choose WHO STRAND A B C"},
    {"lasting", "pairs that did not end early", "kith match explain A B"},
    {"in-touch", "pairs that met in their last three weeks", "kith report contact"},
    {"gates", "people in pairs whose gates hold", "kith enrol list --missing GATE"},
    {"need-known", "mentees whose need is judged", "PRIVATE/people/ID.yaml: need: low, middle or high"},
    {"middle-need", "of those in pairs, need in the middle", "kith report matching"},
    {"referred-on", "children beyond pupils' help, referred on", "PRIVATE/people/ID.yaml: referred-on: [{date: DATE, to: …}]"},
    {"concerns", "concerns acknowledged", "PRIVATE/concerns/ID.yaml: acknowledged: \"13:20\""},
    {"likes-known", "pupils with interests or answers", "PRIVATE/people/ID.yaml: interests: [chess]"},
    {"staying", "mentors who can go on next year", "kith enrol add --year Y8 --strand STRAND=mentor"},
    {"promotion", "terms with promotion", "kith record diary promotion"},
    {"leadership", "terms with leaders taking part", "kith record diary leadership"},
    {"network", "terms with links outside", "kith record diary network"},
    {"materials", "terms with new materials", "kith record diary material"},
    {"decisions", "terms with shared decisions", "kith record diary decision"},
    {"own-work", "terms with work of young people", "diary.yaml: {date: DATE, kind: promotion, by: young-people}"},
    {"debriefs", "terms with debriefs or supervision", "kith record supervision STRAND"},
    {"varied", "terms with groups, visits or celebrations", "sessions/WEEK/STRAND.yaml: {date: DATE, event: group/NAME}"},
    {"rewards", "rewards or a celebration this year", "kith record diary reward"},
    {"self-referral-route", "a way in without an adult", "kith record diary box --count N"},
    {"voices", "mentors and mentees surveyed", "kith record survey SURVEY QUESTION ANSWER=N --base N"},
    {"safeguarding", "schools with a deputy for safeguarding", "programme.yaml: safeguarding: SCHOOL: {deputies: [WHO]}"},
    {"pathways", "ways to support reviewed this year", "programme.yaml: standards: signposting: [{to: …, reviewed: DATE}]"},
    {"places", "strands with a place of their own", "strands/NAME.yaml: scheduling: places: [PLACE]"},
    {"formats", "kinds of support on offer, of two", "strands/NAME.yaml: model: group"},
    {"led-by-young-people", "strands that young people lead", "strands/NAME.yaml: led-by: young-people"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 23> given{{
    {"selection-criteria", "criteria for mentors are written"},
    {"beyond-usual-suspects", "recruiting beyond the usual suspects"},
    {"feedback-to-applicants", "applicants turned down hear why"},
    {"training-topics", "training covers all topics"},
    {"training-materials", "written materials"},
    {"ad-hoc-support", "an adult to turn to between sessions"},
    {"mentor-wellbeing", "mentors' own wellbeing is looked after"},
    {"senior-leadership", "a senior leader answers for it"},
    {"budget", "a budget"},
    {"timetable-agreed", "time agreed with the other school"},
    {"self-referral", "children can refer themselves"},
    {"reports-to-leaders", "reports to leaders or governors"},
    {"deputy-lead", "somebody can stand in for the lead"},
    {"next-mentors", "the next mentors are being found"},
    {"handover", "notes for whoever takes over"},
    {"funding", "paid for beyond this year"},
    {"escalation", "how fast a concern is passed on"},
    {"choice-of-format", "young people choose form and place"},
    {"expectations-agreement", "mentors sign what is expected"},
    {"professional-network", "links to professionals"},
    {"recognition", "time is acknowledged"},
    {"discussion", "room for discussion and debate"},
    {"activities", "activities follow interests"},
}};

} // namespace

std::string standard_title(std::string_view standard) {
    for (const auto& [name, title] : titles)
        if (name == standard) return std::string(title);
    return std::string(standard);
}

std::size_t standard_place(std::string_view standard) {
    const auto at = std::find_if(titles.begin(), titles.end(), [&](const auto& one) { return one.first == standard; });
    return static_cast<std::size_t>(at - titles.begin());
}

ProofWords proof_words(std::string_view proof) {
    for (const auto& one : counted)
        if (one.proof == proof) return {std::string(one.what), std::string(one.add)};
    for (const auto& [name, what] : given)
        if (name == proof)
            return {std::string(what), fmt::format("programme.yaml: standards: {}: {{owner: …, date: …, evidence: …}}", name)};
    return {std::string(proof), {}};
}

} // namespace kith::report
