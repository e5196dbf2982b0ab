// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"
#include "programme/named_checks.hpp"

#include <algorithm>
#include <array>
#include <numeric>
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

/// The questions of kith(5) to which each gives one answer; of a school's own only the school knows.
bool takes_one_answer(const std::string& asks) {
    constexpr std::array<std::string_view, 4> of_one{"helped-listening", "helped-communication",
                                                     "helped-understanding", "in-school-day"};
    return std::find(of_one.begin(), of_one.end(), asks) != of_one.end();
}

void test_question(const record::SurveyQuestion& question, Findings& findings) {
    const auto all = std::accumulate(question.answers.begin(), question.answers.end(), 0LL,
                                     [](long long sum, const auto& answer) { return sum + answer.second; });
    const bool one_too_many = std::any_of(question.answers.begin(), question.answers.end(),
                                          [&](const auto& answer) { return answer.second > question.base; });
    if (!one_too_many && all > question.base && takes_one_answer(question.asks.value.text))
        findings.error(code::above_base, question.asks.span,
                       fmt::format("{} answers are counted, and {} answered the question, once each", all,
                                   question.base),
                       "'base' is how many answered the question");
    for (const auto& [answer, count] : question.answers)
        if (count > question.base)
            findings.error(code::above_base, question.asks.span,
                           fmt::format("{} gave the answer '{}', and {} answered the question", count, answer, question.base),
                           "'base' is how many answered the question");
}

/// "Y77", "y7", "Y 7": meant as a year group, whether it is one or not.
bool is_meant_as_year(const std::string& text) {
    const auto digits = text.find_first_not_of(" -", 1);
    return !text.empty() && (text.front() == 'Y' || text.front() == 'y') && digits != std::string::npos &&
           text.find_first_not_of("0123456789", digits) == std::string::npos;
}

/// The year groups of those enrolled, and of forms.
std::set<std::string> years_of(const record::Records& records) {
    std::set<std::string> years;
    for (const auto& [id, person] : records.people)
        if (person.year) years.insert(record::format(*person.year));
    for (const auto& [name, form] : records.programme.forms) years.insert(record::format(form.year));
    return years;
}

void test_reached(const record::DiaryRow& row, const std::set<std::string>& years, Findings& findings) {
    for (const auto& whom : row.to) {
        if (whom != "R" && !is_meant_as_year(whom)) continue;
        bool is_year = false;
        for (int year = 0; year <= 13; ++year)
            is_year = is_year || record::format(record::Year{year}) == whom;
        if (!is_year)
            findings.error(code::bad_value, row.span, fmt::format("'{}' is no year group", whom),
                           "year groups are R and Y1 to Y13, as in to: [Y7, Y8]");
        else if (!years.empty() && !years.contains(whom))
            findings.warning(code::bad_value, row.span, fmt::format("nobody here is in {}", whom),
                             "correct the year group, if it was another one");
    }
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

void test_diary_row(const Programme& programme, const record::DiaryRow& row, Findings& findings) {
    test_strand(programme, row.strand, findings);
    test_reached(row, years_of(programme.records()), findings);
}

void diary_names_what_exists(const Programme& programme, Findings& findings) {
    const auto years = years_of(programme.records());
    for (const auto& row : programme.records().diary) {
        test_strand(programme, row.strand, findings);
        test_reached(row, years, findings);
    }
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
