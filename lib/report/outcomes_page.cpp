// SPDX-License-Identifier: MIT
#include "report/outcomes_page.hpp"

#include "report/outcome_limits.hpp"
#include "report/outcomes_json.hpp"
#include "report/report_head.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::Outcomes;
using evidence::PersonChange;
using evidence::ShownOutcome;
using evidence::SubscaleOutcome;
using programme::Programme;
using statistics::Interval;
using text::Decimal;

/// With its sign, as changes are read.
std::string signed_text(double number) {
    const auto rounded = text::rounded(number, 2);
    return (rounded.units > 0 ? "+" : "") + format(rounded);
}

std::string interval_text(const Interval& interval) {
    return fmt::format("{} to {}", signed_text(interval.low), signed_text(interval.high));
}

std::string range(const Interval& interval) { return "95% interval " + interval_text(interval); }

std::string p_text(double p) { return p < 0.001 ? "below 0.001" : format(text::rounded(p, 3)); }

std::string word(record::Wave wave) { return std::string(record::spelling(wave)); }

Figures headline(const Outcomes& all, const SubscaleOutcome& one, const ShownOutcome& shown) {
    Figures figures;
    figures.list.push_back(
        {"pairs of scores", shown_cell(shown.both),
         fmt::format("of {} {} and {} {}", shown_cell(shown.before).text, word(all.question.before),
                     shown_cell(shown.after).text, word(all.question.after)),
         Tone::plain, Tells::children});
    if (one.change && shown.has_scores) {
        figures.list.push_back({"mean change", signed_text(one.change->mean_change),
                                range(one.change->interval) + "; above 0 is better"});
        if (one.sizes)
            figures.list.push_back({"effect size d_av", signed_text(one.sizes->average.size),
                                    range(one.sizes->average.interval)});
    }
    return figures;
}

Grid waves(const Outcomes& all, const SubscaleOutcome& one, const ShownOutcome& shown) {
    Grid grid{one.name.text + "-waves",
              "Means of those with both scores; with a score: everyone",
              {{"wave"},
               {"with a score", true, Tells::children},
               {"mean", true, Tells::their_values},
               {"SD", true, Tells::their_values}},
              {}};
    const auto add = [&](record::Wave wave, const evidence::Figure& count, double mean, double sd) {
        const bool has = one.change && shown.has_scores;
        grid.rows.push_back({word(wave), shown_cell(count), has ? Cell(text::rounded(mean, 2)) : Cell("-"),
                             has ? Cell(text::rounded(sd, 2)) : Cell("-")});
    };
    const auto change = one.change.value_or(statistics::PairedChange{});
    add(all.question.before, shown.before, change.mean_before, change.sd_before);
    add(all.question.after, shown.after, change.mean_after, change.sd_after);
    return grid;
}

/// A figure with its interval, or without where it has none.
struct Line {
    std::string what;
    std::optional<double> value;
    std::optional<Interval> interval = {};
};

Grid change_grid(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Grid grid{one.name.text + "-change",
              "Change for the better, with 95% intervals",
              {{"figure"},
               {"children", true, Tells::children},
               {"value", true, Tells::their_values},
               {"from", true, Tells::their_values},
               {"to", true, Tells::their_values}},
              {}};
    std::vector<Line> lines{{"mean change", one.change->mean_change, one.change->interval},
                            {"middle change (Hodges-Lehmann)", one.middle->estimate, one.middle->interval}};
    if (const auto& sizes = one.sizes) {
        lines.push_back({"d_z (SD of the changes)", sizes->z.size, sizes->z.interval});
        lines.push_back({"d_z, normal interval", sizes->z.size, sizes->z_normal});
        lines.push_back({"d_av (root mean square SD)", sizes->average.size, sizes->average.interval});
        lines.push_back({"d_av, Lakens (mean SD)", sizes->average_lakens});
        lines.push_back({"d_rm", sizes->repeated});
        lines.push_back({"d, Becker (SD before)", sizes->before});
        lines.push_back({"Hedges' g_z", sizes->z_corrected});
        lines.push_back({"Hedges' g_av", sizes->average_corrected});
    }
    if (shown.has_signs) lines.push_back({"rank-biserial correlation", one.ranks.rank_biserial()});
    lines.push_back({"correlation of before and after", one.change->r});
    for (const auto& line : lines) {
        if (!line.value) continue;
        const auto end = [&](double Interval::*which) {
            return line.interval ? Cell(text::rounded((*line.interval).*which, 2)) : Cell("");
        };
        grid.rows.push_back(
            {line.what, shown_cell(shown.both), text::rounded(*line.value, 2), end(&Interval::low), end(&Interval::high)});
    }
    return grid;
}

Notes tests(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Notes notes;
    if (const auto& test = one.change->test)
        notes.paragraphs.push_back(fmt::format("Paired t test: t {}, df {}, p {}.",
                                               format(text::rounded(test->t, 2)),
                                               format(text::rounded(test->df, 0)), p_text(test->p)));
    if (!one.tails) return notes;
    const auto counts = fmt::format("V {}, {} changed, {} did not and are left out, ",
                                    format(text::rounded(static_cast<double>(one.ranks.twice_up) / 2,
                                                         one.ranks.twice_up % 2 == 0 ? 0 : 1)),
                                    one.ranks.n, one.ranks.zeros);
    notes.paragraphs.push_back(fmt::format(
        "Wilcoxon signed ranks: {}p {} ({}).", shown.has_signs ? counts : "", p_text(one.tails->two_sided),
        one.tails_counted ? "exact, by counting" : "normal, corrected for ties and continuity"));
    return notes;
}

Grid reliable_grid(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Grid grid{one.name.text + "-reliable",
              fmt::format("Reliable change: more than {} points, by the measure's published figures",
                          format(text::rounded(one.reliable->least_change, 2))),
              {{"result"}, {"children", true, Tells::children}, {"share", true}, {"from", true}, {"to", true}},
              {}};
    const auto per_cent = [](double part) { return format(text::rounded(100 * part, 0)) + "%"; };
    const auto add = [&](const char* what, const evidence::ShownPart& part) {
        std::vector<Cell> row{what, shown_cell(part.count), "", "", ""};
        if (part.share)
            row[2] = per_cent(*part.share), row[3] = per_cent(part.interval.low),
            row[4] = per_cent(part.interval.high);
        grid.rows.push_back(std::move(row));
    };
    add("better", shown.better);
    add("no reliable change", shown.same);
    add("worse", shown.worse);
    return grid;
}

Grid band_grid(const Outcomes& all, const SubscaleOutcome& one, const ShownOutcome& shown) {
    Grid grid{one.name.text + "-bands",
              "Those with both scores, by band: " + all.measure->bands->source,
              {{"band"},
               {word(all.question.before), true, Tells::children},
               {word(all.question.after), true, Tells::children}},
              {}};
    for (const auto& band : shown.bands)
        grid.rows.push_back({band.name, shown_cell(band.before), shown_cell(band.after)});
    return grid;
}

Decimal score_shown(double score) {
    const auto whole = text::rounded(score, 0), fine = text::rounded(score, 2);
    return whole.value() == fine.value() ? whole : fine;
}
Decimal score_shown(statistics::Score score) {
    return score_shown(static_cast<double>(score) / statistics::score_unit);
}

/// The children's dots for the lead; for others the two means alone.
PairedDots dots(const Outcomes& all, const SubscaleOutcome& one, const ShownOutcome& shown) {
    const auto& change = *one.change;
    PairedDots chart;
    chart.words.title =
        fmt::format("{}: {} and {}", one.name.text, word(all.question.before), word(all.question.after));
    chart.words.description =
        fmt::format("Mean {} before and {} after; mean change for the better {}, {}.",
                    format(text::rounded(change.mean_before, 2)), format(text::rounded(change.mean_after, 2)),
                    signed_text(change.mean_change), range(change.interval));
    chart.before = word(all.question.before), chart.after = word(all.question.after);
    if (shown.has_people)
        for (const auto& person : one.people)
            chart.rows.push_back({score_shown(person.before), score_shown(person.after)});
    else
        chart.rows.push_back({text::rounded(change.mean_before, 2), text::rounded(change.mean_after, 2)});
    chart.from = chart.to = chart.rows.front().before;
    for (const auto& row : chart.rows)
        for (const auto value : {row.before, row.after}) {
            if (value.value() < chart.from.value()) chart.from = value;
            if (value.value() > chart.to.value()) chart.to = value;
        }
    chart.change =
        PairedDots::Interval{text::rounded(change.mean_change, 2), text::rounded(change.interval.low, 2),
                             text::rounded(change.interval.high, 2)};
    return chart;
}

Grid children(const Programme& programme, const Outcomes& all, const SubscaleOutcome& one, Show show) {
    const People people(programme, show);
    Grid grid{
        one.name.text + "-children",
        "",
        {{"child"}, {word(all.question.before), true}, {word(all.question.after), true}, {"meetings", true}},
        {}};
    if (one.reliable) grid.columns.push_back({"result"});
    for (const auto& person : one.people) {
        std::vector<Cell> row{people(person.person), score_shown(person.before), score_shown(person.after),
                              person.meetings};
        if (one.reliable)
            row.emplace_back(person.verdict == statistics::Verdict::rose   ? "better"
                             : person.verdict == statistics::Verdict::fell ? "worse"
                                                                           : "no reliable change");
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

/// What else there is to say: of missing scores, of meetings, of what was not worked out.
Notes remarks(const SubscaleOutcome& one, const ShownOutcome& shown) {
    Notes notes;
    if (!shown.has_scores)
        notes.paragraphs.push_back(
            fmt::format("Fewer than {} pairs of scores, or all the same: nothing made of them is shown here.",
                        evidence::score_base));
    else if (!one.change)
        notes.paragraphs.push_back("Fewer than two pairs of scores: no change can be worked out.");
    if (shown.unscored.is_hidden || *shown.unscored.value > 0)
        notes.paragraphs.push_back(
            fmt::format("Filled in without giving a score (answers missing or out of range): {}.",
                        shown_cell(shown.unscored).text));
    if (one.change && shown.has_scores) {
        if (one.dose)
            notes.paragraphs.push_back(
                fmt::format("Meetings held beside change: rank correlation {}, {}. More meetings beside "
                            "more change is no proof that they helped: who feels better may come more often.",
                            signed_text(one.dose->rho), range(one.dose->interval)));
        if (!one.reliable)
            notes.paragraphs.push_back(
                "Reliable change is not counted: the measure's file gives no published sd and reliability.");
    }
    return notes;
}

Section section(const Programme& programme, const Outcomes& all, const SubscaleOutcome& one,
                const ShownOutcome& shown, Show show) {
    Section section{one.name.text, {headline(all, one, shown), waves(all, one, shown)}};
    if (one.change && shown.has_scores) {
        section.blocks.emplace_back(dots(all, one, shown));
        if (shown.has_people) section.blocks.emplace_back(children(programme, all, one, show));
        section.blocks.emplace_back(change_grid(one, shown));
        section.blocks.emplace_back(tests(one, shown));
        if (one.reliable) section.blocks.emplace_back(reliable_grid(one, shown));
        if (!shown.bands.empty()) section.blocks.emplace_back(band_grid(all, one, shown));
    }
    if (auto notes = remarks(one, shown); !notes.paragraphs.empty())
        section.blocks.emplace_back(std::move(notes));
    return section;
}

} // namespace

Section outcomes_in_brief(const Outcomes& outcomes, evidence::Audience audience) {
    Grid grid{outcomes.question.measure.text + "-changes",
              "Those asked twice; a change above 0 is for the better",
              {{"scale"},
               {"children", true, Tells::children},
               {word(outcomes.question.before), true, Tells::their_values},
               {word(outcomes.question.after), true, Tells::their_values},
               {"change", true, Tells::their_values},
               {"95% interval", false, Tells::their_values}},
              {}};
    const SubscaleOutcome* whole = nullptr; // the scale of the most items stands for the measure
    const auto items = [&](const SubscaleOutcome& one) { return outcomes.measure->subscales.at({one.name, {}}).items.size(); };
    for (const auto& one : outcomes.subscales) {
        const auto shown = evidence::shown_outcome(one, audience);
        const bool has = one.change && shown.has_scores;
        std::vector<Cell> row{one.name.text, shown_cell(shown.both), "-", "-", "-", "-"};
        if (has) {
            row[2] = text::rounded(one.change->mean_before, 2), row[3] = text::rounded(one.change->mean_after, 2);
            row[4] = signed_text(one.change->mean_change), row[5] = interval_text(one.change->interval);
            if (whole == nullptr || items(one) > items(*whole)) whole = &one;
        }
        grid.rows.push_back(std::move(row));
    }
    Section section{outcomes.measure->name, {}};
    if (whole != nullptr) section.blocks.emplace_back(dots(outcomes, *whole, evidence::shown_outcome(*whole, audience)));
    section.blocks.emplace_back(std::move(grid));
    return section;
}

Report outcomes_report(const Programme& programme, const Outcomes& outcomes, evidence::Audience audience,
                       Show show) {
    const auto& measure = *outcomes.measure;
    const auto& question = outcomes.question;
    Report report;
    report.document.name = "outcomes";
    report.document.title = "Outcomes: " + measure.name;
    report.document.about = {fmt::format("{}, {}: {}s, {} and {}", programme.records().programme.name,
                                         text::format(question.day), record::spelling(question.role),
                                         word(question.before), word(question.after)),
                             fmt::format("Source: {}", measure.source)};
    if (!measure.licence.copyright.empty()) report.document.about.push_back(measure.licence.copyright);
    for (const auto& one : outcomes.subscales)
        report.document.sections.push_back(
            section(programme, outcomes, one, evidence::shown_outcome(one, audience), show));
    report.document.asked = {"measure " + question.measure.text, "role " + std::string(record::spelling(question.role)),
                             "waves " + word(question.before) + " " + word(question.after)};
    report.document.limits = outcome_limits(outcomes, audience);
    report.json = outcomes_json(programme, outcomes, audience);
    return report;
}

} // namespace kith::report
