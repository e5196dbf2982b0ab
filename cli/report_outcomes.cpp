// SPDX-License-Identifier: MIT
#include "cli/report_outcomes.hpp"

#include "cli/measure_named.hpp"
#include "cli/report_face.hpp"
#include "report/outcomes_page.hpp"

#include <algorithm>

namespace kith::cli {
namespace {

using record::Measure;
using record::Wave;

struct OutcomesOptions : ReportOptions {
    std::string measure;
    std::vector<std::string> waves{"pre", "post"};
    std::string role = "mentee";
};

template <class E>
std::vector<std::string> words_of() {
    std::vector<std::string> words;
    for (const auto& [word, meaning] : record::Words<E>::list) words.emplace_back(word);
    return words;
}

/// A word that the command line has checked.
template <class E>
E meaning_of(const std::string& word) {
    for (const auto& [known, meaning] : record::Words<E>::list)
        if (known == word) return meaning;
    throw Stop{Exit::usage, fmt::format("no word '{}'", word)};
}

/// Owners ask for a registration or permission; without its reference nothing is scored.
void require_permission(const Measure& measure, const Terminal& terminal) {
    if (!evidence::lacks_permission(measure)) return;
    text::Findings findings;
    findings.error(text::code::no_permission, measure.licence.span,
                   fmt::format("'{}' may not be scored without its owner's permission", measure.name),
                   "register with the owner, and write the reference as permission: …");
    terminal.require(findings, "nothing was scored");
}

Exit run_outcomes(const OutcomesOptions& options, const Terminal& terminal) {
    if (options.waves.front() == options.waves.back())
        throw Stop{Exit::usage, fmt::format("--wave compares two waves, and '{}' is one", options.waves.front())};
    const auto world = open_world(options.where, terminal);
    require_permission(find_measure(world.records(), options.measure), terminal);
    const evidence::OutcomeQuestion question{{options.measure},
                                             meaning_of<Wave>(options.waves.front()),
                                             meaning_of<Wave>(options.waves.back()),
                                             meaning_of<record::Role>(options.role),
                                             asof(options, world)};
    const auto outcomes = evidence::outcomes(world.programme, question);
    show(report::outcomes_report(world.programme, outcomes, options.for_whom(),
                                 people_shown(options, world, terminal)),
         options, world, terminal);
    return Exit::done;
}

} // namespace

void add_report_outcomes(Commands& commands, CLI::App& report) {
    const auto bind = [](CLI::App& app, OutcomesOptions& options) {
        app.add_option("MEASURE", options.measure, "a file of measures/, without .yaml")->required();
        bind_report(app, options);
        app.add_option("--wave", options.waves, "the two waves to compare: pre,post")
            ->delimiter(',')
            ->expected(2)
            ->check(CLI::IsMember(words_of<Wave>()));
        app.add_option("--role", options.role, "whose scores: mentee (default) or mentor")
            ->check(CLI::IsMember(words_of<record::Role>()));
    };
    add_command<OutcomesOptions>(commands, report, "outcomes", "whether the scores of a measure changed",
                                 bind, run_outcomes);
}

} // namespace kith::cli
