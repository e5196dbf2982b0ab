// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/git.hpp"
#include "cli/report_cards.hpp"
#include "cli/report_face.hpp"
#include "cli/report_outcomes.hpp"
#include "cli/report_rollup.hpp"
#include "report/contact_page.hpp"
#include "report/drift_page.hpp"
#include "report/evaluation_page.hpp"
#include "report/gates_page.hpp"
#include "report/load_page.hpp"
#include "report/matching_page.hpp"
#include "report/overview_page.hpp"
#include "report/person_page.hpp"
#include "report/place_page.hpp"
#include "report/standards_page.hpp"
#include "report/take_up_page.hpp"
#include "report/term_page.hpp"

namespace kith::cli {
namespace {

using evidence::Audience;
using programme::Programme;
using text::Date;

struct OverviewOptions : ReportOptions {
    std::string fail_on;
};

/// What names people has no face without them.
void refuse_public(Audience audience, const char* report) {
    if (!evidence::shows_people(audience))
        throw Stop{Exit::usage,
                   fmt::format("{} is about people: it is for --audience lead or staff", report)};
}

/// The day of the last commit up to a day, as its author's clock had it; nothing where the folder is not
/// under git.
std::optional<Date> last_commit(const World& world, Date day) {
    const Git git(world.folder.root());
    if (!git.is_repository()) return {};
    auto said = git.ask({"log", "-1", "--format=%as", "--until=" + text::format(day) + " 23:59:59"});
    if (!said) return {};
    while (!said->empty() && said->back() == '\n') said->pop_back();
    return text::parse_date(*said);
}

/// A day that was named is looked at as it ended.
evidence::Moment moment(const OverviewOptions& options, const World& world) {
    const auto day = asof(options, world);
    const bool is_now = options.asof.empty() && options.where.today.empty();
    return is_now ? evidence::Moment{day, time_of_day(world.records().programme.timezone)} : evidence::end_of(day);
}

Exit run_overview(const OverviewOptions& options, const Terminal& terminal) {
    refuse_public(options.for_whom(), "the overview");
    const auto world = open_world(options.where, terminal);
    const auto day = asof(options, world);
    const auto overview = evidence::overview(world.programme, moment(options, world), last_commit(world, day));
    show(report::overview_report(world.programme, overview, options.for_whom(),
                                 people_shown(options, world, terminal)),
         options, world, terminal);
    return options.fail_on.empty() || !evidence::has_alerts(overview, options.for_whom()) ? Exit::done : Exit::findings;
}

void bind_overview(CLI::App& app, OverviewOptions& options) {
    bind_report(app, options);
    app.add_option("--fail-on", options.fail_on, "alerts: exit code 1 where something must not wait")
        ->check(CLI::IsMember({"alerts"}));
}

struct PlaceOptions : ReportOptions {
    std::string place;
};

Exit run_place(const PlaceOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto day = asof(options, world);
    std::optional<programme::PlaceIndex> place;
    if (!options.place.empty()) place = find_place(world.programme, options.place);
    const auto places = evidence::places(world.programme, day, place);
    show(report::place_report(world.programme, places, day, options.for_whom()), options, world, terminal);
    return Exit::done;
}

struct PersonOptions : ReportOptions {
    std::string who;
};

Exit run_person(const PersonOptions& options, const Terminal& terminal) {
    if (options.for_whom() != Audience::lead)
        throw Stop{Exit::usage, "what is held about a person is for --audience lead alone"};
    const auto world = open_world(options.where, terminal);
    if (people_shown(options, world, terminal) != report::Show::names)
        throw Stop{Exit::usage,
                   "this names people: it is shown in a terminal, or written into the private part's out/; "
                   "name a file there with -o, as in -o " +
                       world.folder.secret_shown("out/person.txt")};
    const auto person = *world.programme.find(find_person(world.records(), options.who, terminal));
    const auto day = asof(options, world);
    show(report::person_report(world.programme, evidence::person_record(world.programme, person, day), day),
         options, world, terminal);
    return Exit::done;
}

void add_subjects(Commands& commands, CLI::App& app) {
    using report::Show;
    add_report_command(commands, app, "contact", "how often pairs met, and what each mentee had",
                       [](const Programme& programme, Date day, Audience audience, Show) {
                           return report::contact_report(programme, evidence::contact(programme, day),
                                                         audience);
                       });
    add_report_command(commands, app, "load", "what mentors and adults carry, and who is due for supervision",
                       [](const Programme& programme, Date day, Audience audience, Show show) {
                           refuse_public(audience, "load");
                           return report::load_report(programme, evidence::load(programme, day), audience,
                                                      show);
                       });
    add_report_command(commands, app, "gates", "which consents, trainings and checks hold, and whose do not",
                       [](const Programme& programme, Date day, Audience audience, Show show) {
                           return report::gates_report(programme, evidence::gates(programme, day), audience,
                                                       show);
                       });
    add_report_command(commands, app, "drift", "pairs that someone should look at",
                       [](const Programme& programme, Date day, Audience audience, Show show) {
                           refuse_public(audience, "drift");
                           return report::drift_report(programme, evidence::drift(programme, day), day,
                                                       audience, show);
                       });
    add_report_command(commands, app, "matching", "who has a mentor, by groups, and how pairs fared",
                       [](const Programme& programme, Date day, Audience audience, Show show) {
                           return report::matching_report(programme, evidence::matches(programme, day), day,
                                                          audience, show);
                       });
}

void add_take_up(Commands& commands, CLI::App& app) {
    add_report_command(commands, app, "take-up", "who came and who asked, by week, beside what was done to be known",
                       [](const Programme& programme, Date day, Audience audience, report::Show) {
                           refuse_public(audience, "take-up");
                           return report::take_up_report(programme, evidence::take_up(programme, day), day, audience);
                       });
}

/// What is reported to others.
void add_accounts(Commands& commands, CLI::App& app) {
    add_report_command(commands, app, "term", "how the programme stands, for those who answer for it: at most four pages",
                       [](const Programme& programme, Date day, Audience audience, report::Show) {
                           return report::term_report(programme, day, audience);
                       });
    add_report_command(commands, app, "standards", "the standards: what is shown in the records, and what is missing",
                       [](const Programme& programme, Date day, Audience audience, report::Show) {
                           return report::standards_report(programme, evidence::standards(programme, day, audience), audience);
                       });
    add_report_command(commands, app, "evaluation", "the figures by which peer support was evaluated",
                       [](const Programme& programme, Date day, Audience audience, report::Show) {
                           return report::evaluation_report(
                               evidence::summary_of(programme, evidence::evaluation(programme, day, audience), audience));
                       });
}

} // namespace

void add_report(Commands& commands, CLI::App& kith) {
    add_command<OverviewOptions>(commands, kith, "report", "what happened, and what needs doing",
                                 bind_overview, run_overview);
    auto& app = *commands.back().app;
    add_command<OverviewOptions>(commands, app, "overview",
                                 "the page for a Monday morning (the same without a word)", bind_overview,
                                 run_overview);
    add_subjects(commands, app);
    add_take_up(commands, app);
    add_accounts(commands, app);
    add_report_rollup(commands, app);
    add_command<PlaceOptions>(
        commands, app, "place", "how places are used, by week and slot",
        [](CLI::App& place, PlaceOptions& options) {
            place.add_option("PLACE", options.place, "one place; left out: all");
            bind_report(place, options);
        },
        run_place);
    add_command<PersonOptions>(
        commands, app, "person",
        "all that is held about one person, for someone who asks what is known of them",
        [](CLI::App& person, PersonOptions& options) {
            person.add_option("WHO", options.who,
                              "an id; left out: asked for, or part of a name on the standard input");
            bind_report(person, options);
        },
        run_person);
    add_report_outcomes(commands, app);
    add_report_cards(commands, app);
}

} // namespace kith::cli
