// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"


#include <set>
#include <tuple>

namespace kith::programme {
namespace {

namespace code = text::code;
using text::Findings;

/// The leads and deputies of all schools.
std::set<record::PersonId> safeguarding_people(const record::ProgrammeFile& programme) {
    std::set<record::PersonId> people;
    for (const auto& [school, of] : programme.safeguarding) {
        people.insert(of.lead.value);
        for (const auto& deputy : of.deputies) people.insert(deputy.value);
    }
    return people;
}

void test_strand(const Programme& programme, const std::optional<text::Located<record::StrandName>>& strand, Findings& findings) {
    if (strand && !programme.find(strand->value))
        findings.error(code::unknown_strand, strand->span, fmt::format("no strand '{}' in strands/", strand->value.text),
                       "correct the name, or leave the strand out");
}

void test_passed_to(const Programme& programme, const record::Concern& concern, const std::set<record::PersonId>& safeguarding,
                    Findings& findings) {
    const auto& id = concern.passed_to;
    if (!programme.find(id.value))
        findings.error(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                       "correct the id, or bring back the person's file");
    else if (!safeguarding.contains(id.value))
        findings.warning(code::not_safeguarding, id.span,
                         fmt::format("'{}' is no safeguarding lead or deputy of the programme", id.value.text),
                         "make sure that one of them knows, and record that; who they are stands under 'safeguarding' in programme.yaml");
}

void test_acknowledged(const record::Concern& concern, Findings& findings) {
    const auto day = concern.acknowledged_on.value_or(concern.date);
    const auto time = concern.acknowledged.value_or(record::Clock{text::Days{1}});
    if (std::tie(day, time) < std::tie(concern.date, concern.at))
        findings.error(code::reversed, concern.span, "this concern is acknowledged before it was passed on",
                       "correct one of the two times");
}

void test_question(const record::SurveyQuestion& question, Findings& findings) {
    for (const auto& [answer, count] : question.answers)
        if (count > question.base)
            findings.error(code::above_base, question.asks.span,
                           fmt::format("{} gave the answer '{}', and {} answered the question", count, answer, question.base),
                           "'base' is how many answered the question");
}

} // namespace

void concerns_reached_someone(const Programme& programme, Findings& findings) {
    const auto safeguarding = safeguarding_people(programme.records().programme);
    for (const auto& [id, concern] : programme.records().concerns) {
        test_strand(programme, concern.strand, findings);
        test_passed_to(programme, concern, safeguarding, findings);
        test_acknowledged(concern, findings);
    }
}

void diary_names_what_exists(const Programme& programme, Findings& findings) {
    for (const auto& row : programme.records().diary) test_strand(programme, row.strand, findings);
}

void surveys_count_answers(const Programme& programme, Findings& findings) {
    for (const auto& [name, survey] : programme.records().surveys) {
        std::set<std::pair<record::QuestionName, std::optional<record::AgeBand>>> seen;
        for (const auto& question : survey.questions) {
            if (!seen.emplace(question.asks.value, question.ages).second)
                findings.error(code::question_twice, question.asks.span,
                               fmt::format("the answers to '{}' stand here twice", question.asks.value.text),
                               "keep one of the two, or say of which ages each is");
            test_question(question, findings);
        }
    }
}

} // namespace kith::programme
