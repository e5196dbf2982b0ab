// SPDX-License-Identifier: MIT
#include "cli/record_survey.hpp"

#include "cli/numbers.hpp"
#include "cli/public_text.hpp"
#include "cli/record_rows.hpp"
#include "record/key_order.hpp"
#include "text/edit.hpp"

#include <numeric>

namespace kith::cli {
namespace {

constexpr int most_answers = 99999;

struct SurveyOptions {
    Where where;
    std::string name;
    std::string question;
    std::vector<std::string> answers;
    std::string base;
    std::string ages;
    std::string of;
    std::string date;
    bool several = false;
};

record::SurveyQuestion question_of(const SurveyOptions& options) {
    record::SurveyQuestion question;
    question.asks.value.text = options.question;
    question.base = *number_of(options.base);
    if (!options.ages.empty()) question.ages = word_of<record::AgeBand>(options.ages);
    for (const auto& one : options.answers) {
        require_clean(one, "an answer");
        const auto equals = one.rfind('=');
        const auto count =
            text::parse_number(equals == std::string::npos ? "" : one.substr(equals + 1), 0, most_answers);
        if (equals == 0 || !count) throw Stop{Exit::usage, fmt::format("'{}' is not ANSWER=N", one)};
        if (*count > question.base)
            throw Stop{Exit::usage, fmt::format("'{}': --base says that {} answered the question", one, question.base)};
        if (!question.answers.emplace(one.substr(0, equals), *count).second)
            throw Stop{Exit::usage, fmt::format("the answer '{}' is given twice", one.substr(0, equals))};
    }
    const auto all = std::accumulate(question.answers.begin(), question.answers.end(), 0LL,
                                     [](long long sum, const auto& answer) { return sum + answer.second; });
    if (all > question.base && !options.several)
        throw Stop{Exit::usage,
                   fmt::format("these are {} answers, and --base says that {} answered the question; "
                               "say --several where each could give several",
                               all, question.base)};
    return question;
}

/// True where the same counts stand in the survey; stops where others do.
bool is_there(const record::Survey& survey, const record::SurveyQuestion& question, const std::string& relative) {
    for (const auto& one : survey.questions) {
        if (one.asks != question.asks || one.ages != question.ages) continue;
        if (one.base == question.base && one.answers == question.answers) return true;
        throw Stop{Exit::findings, fmt::format("{}:{} has other counts for this question; change them by hand", relative, one.span.line)};
    }
    return false;
}

record::Survey new_survey(const World& world, const SurveyOptions& options) {
    if (options.of.empty())
        throw Stop{Exit::usage, fmt::format("there is no survey '{}' yet; say who was asked with --of, and a new one is made", options.name)};
    record::Survey survey;
    survey.name = options.name;
    survey.date = past_day(world, options.date);
    survey.of = word_of<record::Respondents>(options.of);
    return survey;
}

std::string with_question(const text::SourceRef& source, const record::SurveyQuestion& question, const Terminal& terminal) {
    text::Findings findings;
    auto bytes = text::with_row(source, "questions", record::Codec<record::SurveyQuestion>::write(question), findings,
                                {record::key_order<record::Survey>()});
    terminal.require(findings);
    return std::move(*bytes);
}

Exit run_survey(const SurveyOptions& options, const Terminal& terminal) {
    require_clean(options.question, "the question");
    if (!record::is_id(options.name)) throw Stop{Exit::usage, "a survey's name has small letters, digits and hyphens only"};
    const auto world = open_world(options.where, terminal);
    const auto question = question_of(options);
    const auto relative = record::Folder::survey({options.name});
    require_no_private(world, relative, text::Map{{"questions", text::List{record::Codec<record::SurveyQuestion>::write(question)}}}, terminal);
    const auto found = world.records().surveys.find({options.name});
    store::Change change;
    if (found == world.records().surveys.end()) {
        auto survey = new_survey(world, options);
        survey.questions.push_back(question);
        change.create(world.folder.tracked_file(relative), text::to_yaml(record::Codec<record::Survey>::write(survey)));
    } else if (is_there(found->second, question, relative)) {
        terminal.say("Recorded already.\n");
        return Exit::done;
    } else {
        const auto source = world.records().source(relative);
        change.replace(world.folder.tracked_file(relative), source, with_question(source, question, terminal));
    }
    apply(world.folder, change, options.where, terminal, "Recorded.\n");
    return Exit::done;
}

} // namespace

void add_record_survey(Commands& commands, CLI::App& record) {
    add_command<SurveyOptions>(
        commands, record, "survey", "the answers to one question of a survey, as counts",
        [](CLI::App& app, SurveyOptions& options) {
            app.add_option("SURVEY", options.name, "the survey's name")->required();
            app.add_option("QUESTION", options.question, "a short name of the question")->required();
            app.add_option("ANSWER=N", options.answers, "how many gave each answer")->required();
            add_number(app, "--base", options.base, "how many answered the question", 0, most_answers)
                ->required();
            app.add_flag("--several", options.several, "each could give several answers");
            app.add_option("--ages", options.ages, "of which ages: under-11 or 11-plus")->type_name("AGES")->check(CLI::IsMember(record::Codec<record::AgeBand>::all()));
            app.add_option("--of", options.of, "who was asked, for a new survey: mentors, mentees, staff, parents")
                ->type_name("WHOM")
                ->check(CLI::IsMember(record::Codec<record::Respondents>::all()));
            add_date(app, "--date", options.date, "the day of a new survey (default: today)");
            bind_where(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_survey);
}

} // namespace kith::cli
