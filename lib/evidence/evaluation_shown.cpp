// SPDX-License-Identifier: MIT
#include "evidence/evaluation_shown.hpp"

#include "evidence/strand_name.hpp"
#include "statistics/proportion.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kith::evidence {
namespace {

using statistics::shown_counts;

Figure figure(Count value, bool shown = true) { return shown ? Figure{value, false} : Figure{{}, true}; }

/// Some of all: the others are some too.
ShownPart shown_part(const Part& part, Audience audience) {
    if (audience != Audience::everyone) return {figure(part.some), figure(part.all)};
    const auto shown = shown_counts({{{part.some, part.all - part.some}}});
    return {figure(part.some, shown.cells[0][0]), figure(part.all, shown.total)};
}

/// Who was measured before against who was measured after; both counts whom both waves have, of whatever measure, unless
/// no measure is the same. Kept back whole where that leaves less than none.
void add_assessed(const Assessed& all, Audience audience, Summary& summary) {
    const Count overlap = all.before + all.after - all.either;
    const auto shown = shown_counts({{{overlap, all.before - overlap}, {all.after - overlap, all.mentees - all.either}}});
    const bool is_public = audience == Audience::everyone;
    summary.mentees = figure(all.mentees, !is_public || shown.total);
    summary.before = figure(all.before, !is_public || shown.row_totals[0]);
    summary.after = figure(all.after, !is_public || shown.column_totals[0]);
    summary.both = figure(all.both, !is_public || (shown.cells[0][0] && all.both == overlap));
}

/// Age bands by yes and no; the bands' sizes are in both tables.
std::vector<ShownContact> shown_contact(const std::vector<ContactByAge>& lines, Audience audience) {
    std::vector<ShownContact> found;
    const auto table = [&](Part ContactByAge::*part) {
        statistics::CountTable counts;
        for (const auto& line : lines) counts.cells.push_back({(line.*part).some, (line.*part).all - (line.*part).some});
        return shown_counts(counts);
    };
    const auto weekly = table(&ContactByAge::weekly), school_day = table(&ContactByAge::school_day);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool all = audience != Audience::everyone, size = all || (weekly.row_totals[i] && school_day.row_totals[i]);
        const auto base = figure(lines[i].weekly.all, size);
        found.push_back({std::string(record::spelling(lines[i].ages)),
                         {figure(lines[i].weekly.some, all || (size && weekly.cells[i][0])), base},
                         {figure(lines[i].school_day.some, all || (size && school_day.cells[i][0])), base}});
    }
    return found;
}

/// Where the answers are no more than those who answered, they divide them, and who gave none of them is one more group;
/// else each answer stands on its own.
ShownQuestion shown_question(const std::string& survey, const record::Survey& from, const record::SurveyQuestion& question,
                             Audience audience) {
    ShownQuestion shown{survey, std::string(record::spelling(from.of)), question.asks.value.text,
                        question.ages ? std::string(record::spelling(*question.ages)) : "all", figure(question.base), {}};
    std::vector<Count> counts;
    for (const auto& [answer, count] : question.answers) counts.push_back(count);
    const auto sum = std::accumulate(counts.begin(), counts.end(), Count{0});
    const bool divides = sum <= question.base;
    if (divides) counts.push_back(question.base - sum);
    const auto table = shown_counts({{counts}});
    std::size_t at = 0;
    bool base_stays = table.total || !divides;
    for (const auto& [answer, count] : question.answers) {
        const auto alone = shown_counts({{{count, std::max<Count>(question.base - count, 0)}}});
        const bool stays = divides ? table.cells[0][at] : alone.cells[0][0];
        base_stays = base_stays && (divides || alone.total);
        shown.answers.emplace_back(answer, figure(count, audience != Audience::everyone || stays));
        ++at;
    }
    shown.base = figure(question.base, audience != Audience::everyone || base_stays);
    return shown;
}

} // namespace

ShareRange plausible_share(Count some, Count base) {
    const auto interval = statistics::wilson_interval(some, base);
    const auto whole = [](double share) { return static_cast<int>(std::lround(100 * share)); };
    return {whole(interval.low), whole(interval.high)};
}

Summary summary_of(const Programme& programme, const Evaluation& evaluation, Audience audience) {
    const auto& file = programme.records().programme;
    Summary summary;
    summary.programme = file.name;
    summary.academic_year = file.academic_year;
    for (const auto& [name, school] : file.schools) summary.schools.push_back(school.name);
    summary.asof = evaluation.day;
    summary.audience = audience;
    add_assessed(evaluation.assessed, audience, summary);
    summary.contact = shown_contact(evaluation.contact, audience);
    summary.one_to_one = evaluation.one_to_one;
    summary.group_based = evaluation.group_based;
    for (const auto& one : evaluation.support)
        summary.support.push_back({std::string(one.type), one.offered, shown_part(one.mentors, audience)});
    for (const auto& [name, survey] : evaluation.surveys)
        for (const auto& question : survey->questions)
            summary.questions.push_back(shown_question(name.text, *survey, question, audience));
    for (const auto& axis : evaluation.axes)
        summary.axes.push_back({strand_name(*programme[axis.strand].record, audience), std::string(record::spelling(axis.model)),
                                axis.led_by ? std::string(record::spelling(*axis.led_by)) : "",
                                axis.open_to ? std::string(record::spelling(*axis.open_to)) : ""});
    for (const auto& one : evaluation.standards.all) summary.standards.emplace_back(one.name, word(one.standing));
    return summary;
}

} // namespace kith::evidence
