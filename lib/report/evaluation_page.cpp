// SPDX-License-Identifier: MIT
#include "report/evaluation_page.hpp"

#include "report/evaluation_words.hpp"
#include "report/report_head.hpp"
#include "report/report_words.hpp"
#include "report/summary_json.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::ShownPart;
using evidence::Summary;

evidence::Count least_base(const Summary& summary) {
    return summary.audience == evidence::Audience::everyone ? evidence::percent_base : 1;
}

const std::vector<GridColumn>& share_columns() {
    static const std::vector<GridColumn> columns{{""}, {"number", true, Tells::children}, {"of", true, Tells::children}, {"share", true}, {"plausible range", true}};
    return columns;
}

/// A number, its base, their share and its interval; of a base kept back or too small, "c" or nothing.
std::vector<Cell> share_row(const std::string& label, const ShownPart& part, evidence::Count least) {
    std::vector<Cell> row{label, shown_cell(part.some), shown_cell(part.base)};
    if (part.has_share(least)) {
        row.emplace_back(per_cent(*part.some.value, *part.base.value));
        row.emplace_back(plausible_range(*part.some.value, *part.base.value));
    } else {
        const auto* none = part.some.value && part.base.value && *part.base.value == 0 ? "-" : "c";
        row.insert(row.end(), {Cell(none), Cell(none)});
    }
    return row;
}

Grid assessed(const Summary& summary) {
    Grid grid{"assessed", "", share_columns(), {}};
    const auto least = least_base(summary);
    grid.rows = {share_row("mentees measured before", {summary.before, summary.mentees}, least),
                 share_row("mentees measured after", {summary.after, summary.mentees}, least),
                 share_row("mentees measured before and after", {summary.both, summary.mentees}, least)};
    return grid;
}

Grid contact(const Summary& summary) {
    Grid grid{"contact", "", share_columns(), {}};
    for (const auto& one : summary.contact) {
        grid.rows.push_back(share_row("weekly contact, " + ages_title(one.ages), one.weekly, least_base(summary)));
        grid.rows.push_back(share_row("in the school day, " + ages_title(one.ages), one.school_day, least_base(summary)));
    }
    return grid;
}

Grid support(const Summary& summary) {
    Grid grid{"support", "", share_columns(), {}};
    for (const auto& one : summary.support)
        grid.rows.push_back(share_row(fmt::format("{}: {}", support_title(one.type), one.offered ? "offered" : "not offered"),
                                      one.mentors, least_base(summary)));
    return grid;
}

/// Answers by how often they were given, the most often first.
Grid question(const Summary& summary, const evidence::ShownQuestion& one) {
    Grid grid{one.survey + "-" + one.asks + "-" + one.ages,
              fmt::format("{} ({}{})", question_title(one.asks), one.of, one.ages == "all" ? "" : ", " + ages_title(one.ages)),
              share_columns(), {}};
    auto answers = one.answers;
    std::stable_sort(answers.begin(), answers.end(),
                     [](const auto& a, const auto& b) { return a.second.value.value_or(0) > b.second.value.value_or(0); });
    for (const auto& [answer, count] : answers)
        grid.rows.push_back(share_row(answer_title(answer), {count, one.base}, least_base(summary)));
    return grid;
}

Grid axes(const Summary& summary) {
    Grid grid{"axes", "", {{"strand"}, {"model"}, {"led by"}, {"open to"}}, {}};
    const auto said = [](const std::string& word) { return word.empty() ? std::string("not said") : word; };
    for (const auto& one : summary.axes) grid.rows.push_back({one.strand, one.model, said(one.led_by), said(one.open_to)});
    return grid;
}

std::string formats(const Summary& summary) {
    if (summary.one_to_one && summary.group_based) return "One-to-one and group-based support are combined.";
    if (summary.one_to_one) return "One-to-one support, and none in groups.";
    return summary.group_based ? "Support in groups, and none one-to-one." : "Neither one-to-one nor group-based support.";
}

std::vector<Block> surveys(const Summary& summary) {
    std::vector<Block> blocks;
    for (const auto& one : summary.questions) blocks.emplace_back(question(summary, one));
    if (blocks.empty()) blocks.emplace_back(Notes{{"No survey is on record: kith record survey."}});
    return blocks;
}

} // namespace

Report evaluation_report(const Summary& summary) {
    const bool is_lead = summary.audience == evidence::Audience::lead;
    Document document{"evaluation",
                      "The figures of the evaluation",
                      {fmt::format("{}, {}{}", summary.programme, text::format(summary.asof),
                                   is_lead ? "" : ", audience: " + audience_word(summary.audience))},
                      {},
                      {}};
    document.sections = {{"Pupils assessed", {assessed(summary)}},
                         {"Contact and time", {contact(summary)}},
                         {"Forms of support", {Notes{{formats(summary)}}}},
                         {"Training and support of mentors who have met a mentee", {support(summary)}},
                         {"What people said", surveys(summary)},
                         {"Where it lies", {axes(summary)}}};
    document.limits = {"Ages are by year group: Reception to Year 6 are under 11.",
                       "Weekly contact: a mentee came to a meeting in three of four of their school weeks on record, or more.",
                       "The plausible range is Wilson's at 95 %: how far the share could be chance in a group of that size.",
                       "There is no group to compare with, and who answers may differ from who does not."};
    if (summary.audience == evidence::Audience::everyone) document.limits.emplace_back(kept_back_words);
    return {std::move(document), json_of(summary)};
}

} // namespace kith::report
