// SPDX-License-Identifier: MIT
#include "cli/schedule_cover.hpp"

#include "cli/writing.hpp"
#include "record/key_order.hpp"
#include "report/cover_page.hpp"
#include "text/edit.hpp"

namespace kith::cli {
namespace {

using proposal::CoverPage;
using proposal::Offer;

struct CoverOptions {
    Where where;
    std::string who;
    std::string date;
    std::string until;
    std::vector<int> accept;
};

/// The days asked for: to come, for what is past stays as it was.
std::pair<text::Date, text::Date> days_of(const CoverOptions& options, const World& world) {
    const auto from = date_of(options.date);
    const auto to = options.until.empty() ? from : date_of(options.until);
    if (to < from) throw Stop{Exit::usage, "--until lies before --date"};
    if (from < world.today())
        throw Stop{Exit::usage, "that day has passed; what happened on it is recorded: kith record session PAIR --missed WHO=absent"};
    return {from, to};
}

std::vector<Offer> offers_of(const CoverPage& page, const std::vector<int>& numbers) {
    std::vector<Offer> chosen;
    for (const int number : numbers) {
        if (number < 1 || number > static_cast<int>(page.offers.size()))
            throw Stop{Exit::usage, fmt::format("no stand-in {} here; without --accept they are listed", number)};
        const auto& offer = page.offers[static_cast<std::size_t>(number) - 1];
        for (const auto& other : chosen)
            if (other.vacancy == offer.vacancy)
                throw Stop{Exit::usage, fmt::format("{} and {} are for the same meeting or duty; one of them takes it", other.number, number)};
        chosen.push_back(offer);
    }
    return chosen;
}

/// Each could take their one place; together with what else is agreed they must be able to, too.
void require_together(const scheduling::CoverQuestion& question, const CoverPage& page, const std::vector<Offer>& chosen) {
    std::vector<scheduling::Taken> agreed, taken;
    for (const auto& offer : chosen) taken.push_back({offer.vacancy, offer.choice.person});
    for (std::size_t v = 0; v < page.cover.vacancies.size(); ++v) {
        const bool is_chosen = std::any_of(chosen.begin(), chosen.end(), [&](const Offer& offer) { return offer.vacancy == v; });
        if (const auto& person = page.cover.vacancies[v].agreed; person && !is_chosen) agreed.push_back({v, *person});
    }
    const auto refused = scheduling::first_refused(question, agreed, taken);
    if (!refused) return;
    const auto number = std::find_if(chosen.begin(), chosen.end(), [&](const Offer& offer) { return offer.vacancy == refused->first.vacancy; });
    throw Stop{Exit::findings, fmt::format("number {} does not go with the others: on {} they are then {}", number->number,
                                           report::vacancy_time(page.cover.vacancies[number->vacancy]), report::rule_words(refused->second))};
}

/// The agreed timetables with the rows of the chosen; everything else in them stays byte for byte.
store::Change writing(const World& world, const CoverPage& page, const std::vector<Offer>& chosen, const Terminal& terminal) {
    std::map<std::string, text::SourceRef> now;
    text::Findings findings;
    for (const auto& offer : chosen) {
        const auto agreed = proposal::agreed_cover(world.programme, page, offer);
        const auto relative = record::Folder::timetable(agreed.strand, agreed.plan);
        auto& source = now.try_emplace(relative, world.records().source(relative)).first->second;
        auto text = agreed.replaces ? text::with_value(source, {"cover", *agreed.replaces, "stand-in"}, agreed.row.stand_in.value.text, findings)
                                    : text::with_row(source, "cover", record::Codec<record::Cover>::write(agreed.row), findings,
                                                     {record::key_order<record::Timetable>()});
        terminal.require(findings);
        source = std::make_shared<text::Source>(text::Source{relative, std::move(*text)});
    }
    store::Change change;
    for (const auto& [relative, source] : now)
        change.replace(world.folder.tracked_file(relative), world.records().source(relative), source->bytes);
    return change;
}

Exit run_cover(const CoverOptions& options, const Terminal& terminal) {
    const auto world = open_world(options.where, terminal);
    const auto absent = *world.programme.find(find_person(world.records(), options.who, terminal));
    const auto [from, to] = days_of(options, world);
    const auto question = proposal::cover_question(world.programme, absent, from, to);
    const auto page = proposal::cover_page(question);
    if (options.accept.empty()) {
        if (options.where.wants_json()) terminal.out(text::to_json(report::cover_json(world.programme, page)));
        else terminal.out(report::cover_text(world.programme, page, report::Show::names));
        return Exit::done;
    }
    const auto chosen = offers_of(page, options.accept);
    require_together(question, page, chosen);
    const report::People people(world.programme, report::Show::names);
    std::string done;
    for (const auto& offer : chosen)
        done += fmt::format("Agreed: {} stands in on {}.\n", people(offer.choice.person),
                            report::vacancy_time(page.cover.vacancies[offer.vacancy]));
    apply(world.folder, writing(world, page, chosen, terminal), options.where, terminal,
          done + fmt::format("Next: kith schedule week {}\n", text::format(text::week_of(from))));
    return Exit::done;
}

} // namespace

void add_schedule_cover(Commands& commands, CLI::App& schedule) {
    add_command<CoverOptions>(
        commands, schedule, "cover", "stand-ins for someone who will be absent",
        [](CLI::App& app, CoverOptions& options) {
            app.add_option("WHO", options.who, "who will be absent: a mentor, someone on duty, or an adult");
            add_date(app, "--date", options.date, "the day, or the first of them")->required();
            add_date(app, "--until", options.until, "the last day (default: the same)");
            app.add_option("--accept", options.accept, "the stand-ins of these numbers, as listed, are agreed")->type_name("N,N…")->delimiter(',');
            bind_where(app, options.where);
            bind_format(app, options.where);
            bind_dry_run(app, options.where);
        },
        run_cover);
}

} // namespace kith::cli
