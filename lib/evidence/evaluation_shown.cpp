// SPDX-License-Identifier: MIT
#include "evidence/evaluation_shown.hpp"

#include "evidence/strand_name.hpp"
#include "statistics/proportion.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

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

using record::SurveyQuestion;
using Counts = std::vector<Count>; ///< of each answer, then those asked

/// What of a line of answers may be shown.
struct ShownLine {
    bool base = true;
    std::vector<bool> answers;
};

/// What a survey asks under one name, of everyone and of bands of ages. What the bands leave of everyone is one more,
/// which nobody wrote down and anybody can work out.
struct Asked {
    std::set<std::string> answers;
    std::vector<const SurveyQuestion*> bands, all;

    Counts counts(const SurveyQuestion& question) const {
        Counts found;
        for (const auto& answer : answers) {
            const auto at = question.answers.find(answer);
            found.push_back(at == question.answers.end() ? 0 : at->second);
        }
        found.push_back(question.base);
        return found;
    }
    /// Bands by answers; without any, everyone.
    std::vector<Counts> rows() const {
        std::vector<Counts> found;
        for (const auto* band : bands) found.push_back(counts(*band));
        if (all.empty()) return found;
        auto rest = counts(*all.front());
        for (const auto& band : found)
            for (std::size_t i = 0; i < rest.size(); ++i) rest[i] -= band[i];
        found.push_back(std::move(rest));
        return found;
    }
};

Asked asked(const std::vector<SurveyQuestion>& questions, const record::QuestionName& what) {
    Asked found;
    for (const auto& one : questions) {
        if (one.asks.value != what) continue;
        (one.ages ? found.bands : found.all).push_back(&one);
        for (const auto& [answer, count] : one.answers) found.answers.insert(answer);
    }
    return found;
}

/// One line of a table, or its totals.
ShownLine line_of(const statistics::Shown& shown, std::optional<std::size_t> row) {
    if (row) return {shown.row_totals[*row], shown.cells[*row]};
    return {shown.total, shown.column_totals};
}

/// Where the answers are no more than those who answered, they divide them, and who gave none of them is one more group;
/// else each answer stands on its own.
ShownLine shown_line(const std::vector<Counts>& rows, std::optional<std::size_t> row) {
    const auto sum = [](const Counts& one) { return std::accumulate(one.begin(), one.end() - 1, Count{0}); };
    if (std::all_of(rows.begin(), rows.end(), [&](const Counts& one) { return sum(one) <= one.back(); })) {
        statistics::CountTable table;
        for (const auto& one : rows) {
            table.cells.push_back(one);
            table.cells.back().back() -= sum(one);
        }
        return line_of(shown_counts(table), row);
    }
    ShownLine found;
    for (std::size_t answer = 0; answer + 1 < rows.front().size(); ++answer) {
        statistics::CountTable table;
        for (const auto& one : rows) table.cells.push_back({one[answer], std::max<Count>(one.back() - one[answer], 0)});
        const auto line = line_of(shown_counts(table), row);
        found.base = found.base && line.base;
        found.answers.push_back(line.answers.front());
    }
    return found;
}

ShownLine shown_line(const Asked& asked, const SurveyQuestion& question) {
    const auto rows = asked.rows();
    const bool is_sound = std::all_of(rows.begin(), rows.end(), [](const Counts& row) {
        return std::all_of(row.begin(), row.end() - 1, [&](Count count) { return count >= 0 && row.back() >= count; });
    });
    const bool is_whole = !question.ages;
    // Bands that do not make up everyone: their numbers can not be held against each other.
    if (!is_sound || asked.all.size() > 1)
        return is_whole && asked.all.front() == &question ? shown_line(std::vector<Counts>{asked.counts(question)}, std::size_t{0})
                                                          : ShownLine{false, std::vector<bool>(asked.answers.size(), false)};
    if (is_whole) return shown_line(rows, asked.bands.empty() ? std::optional(std::size_t{0}) : std::nullopt);
    const auto at = std::find(asked.bands.begin(), asked.bands.end(), &question);
    return shown_line(rows, static_cast<std::size_t>(at - asked.bands.begin()));
}

ShownQuestion shown_question(const std::string& survey, const record::Survey& from, const SurveyQuestion& question,
                             Audience audience) {
    const bool is_public = audience == Audience::everyone;
    const auto same = asked(from.questions, question.asks.value);
    const auto line = shown_line(same, question);
    ShownQuestion shown{survey, std::string(record::spelling(from.of)), question.asks.value.text,
                        question.ages ? std::string(record::spelling(*question.ages)) : "all",
                        figure(question.base, !is_public || line.base), {}};
    for (const auto& [answer, count] : question.answers) {
        const auto at = std::distance(same.answers.begin(), same.answers.find(answer));
        shown.answers.emplace_back(answer, figure(count, !is_public || line.answers[static_cast<std::size_t>(at)]));
    }
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
