// SPDX-License-Identifier: MIT
#include "report/drift_page.hpp"

#include "report/overview_tasks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {
namespace {

using evidence::PairSigns;
using evidence::Sign;
using programme::Programme;
using text::List;
using text::Map;

bool may_see(Sign sign, Audience audience) {
    return audience == Audience::lead || (sign != Sign::falling && sign != Sign::disagreeing);
}

const char* said(Sign sign) {
    switch (sign) {
    case Sign::quiet: return "no meeting for three weeks";
    case Sign::fewer: return "fewer meetings";
    case Sign::falling: return "numbers fall";
    case Sign::disagreeing: return "numbers disagree";
    case Sign::stand_ins: return "stand-ins often";
    case Sign::first_check: return "first check due";
    case Sign::ends_soon: return "ends soon";
    case Sign::no_formal_end: return "not closed";
    }
    return "";
}

std::vector<PairSigns> visible(const std::vector<PairSigns>& all, Audience audience) {
    auto some = all;
    for (auto& one : some) std::erase_if(one.signs, [&](Sign sign) { return !may_see(sign, audience); });
    std::erase_if(some, [](const PairSigns& one) { return one.signs.empty(); });
    return some;
}

std::string weeks(int held, int of) { return of == 0 ? "-" : fmt::format("{} of {}", held, of); }

} // namespace

Report drift_report(const Programme& programme, const std::vector<PairSigns>& signs, text::Date day,
                    Audience audience, Show show) {
    const People people(programme, show);
    Report report;
    report.document = document_of(programme, "drift", "pairs to look at", day, audience);
    Grid grid{"pairs", "", {{"pair"}, {"who"}, {"what was seen"}, {"last met"}, {"lately"}, {"before"}}, {}};
    List rows;
    for (const auto& one : visible(signs, audience)) {
        std::string seen;
        List words;
        for (const auto sign : one.signs) {
            seen += (seen.empty() ? "" : "; ") + std::string(said(sign));
            words.emplace_back(word_of(sign));
        }
        const auto& pair = programme[one.pair];
        grid.rows.push_back(
            {pair.id.text, people.pair(pair), seen, one.last_held ? text::format(*one.last_held) : "",
             weeks(one.held_lately, one.weeks_lately), weeks(one.held_before, one.weeks_before)});
        Map row{{"pair", pair.id.text},
                {"strand", programme[pair.strand].name.text},
                {"signs", std::move(words)},
                {"held-lately", one.held_lately},
                {"weeks-lately", one.weeks_lately},
                {"held-before", one.held_before},
                {"weeks-before", one.weeks_before}};
        if (one.last_held) row.set("last-held", text::format(*one.last_held));
        rows.emplace_back(std::move(row));
    }
    report.document.sections.push_back({"", {std::move(grid)}});
    report.document.limits = {"Lately: weeks with a meeting among the last four school weeks on record; "
                              "before: among the four before "
                              "them. Weeks that nobody wrote down are left out.",
                              "A sign is a reason to ask, not a finding about anyone."};
    auto json = json_of(programme, day, audience);
    json.set("pairs", std::move(rows));
    report.json = std::move(json);
    return report;
}

} // namespace kith::report
