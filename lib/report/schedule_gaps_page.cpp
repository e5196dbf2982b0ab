// SPDX-License-Identifier: MIT
#include "report/schedule_gaps_page.hpp"

#include "proposal/conflict.hpp"
#include "report/table.hpp"

namespace kith::report {
namespace {

using programme::Programme;
using scheduling::Change;
using scheduling::Gap;
using text::List;
using text::Map;
using text::Value;

std::size_t count_unplaced(const scheduling::Plans& plans) {
    std::size_t count = 0;
    for (const auto& part : plans.parts) count += part.unplaced.size();
    return count;
}

std::string change_text(const Programme& programme, const People& people, const Change& change) {
    const auto slot = change.slot ? programme[*change.slot].name.text : std::string{};
    const auto strand = change.strand ? programme[*change.strand].name.text : std::string{};
    switch (change.kind) {
    case Change::Kind::adult: return fmt::format("one more adult for {} in {}", strand, slot);
    case Change::Kind::place: return fmt::format("one more place for {} in {}", strand, slot);
    case Change::Kind::hour: return fmt::format("{} free in {}, too", people(*change.person), slot);
    case Change::Kind::lesson: return fmt::format("{} may be missed once more in {}", change.subject.text, strand);
    case Change::Kind::at_most: return "one meeting a week more for everyone";
    case Change::Kind::kind: return fmt::format("{} uses slots of the kind {}, too", strand, record::spelling(*change.slot_kind));
    default: return {};
    }
}

std::string gain(std::int64_t more) { return more > 0 ? fmt::format("+{}", more) : std::to_string(more); }

} // namespace

std::string schedule_gaps_text(const Programme& programme, const scheduling::Plans& plans, const scheduling::Gaps& gaps, Show show) {
    const People people(programme, show);
    const auto left = count_unplaced(plans);
    if (left == 0 && gaps.now.pairs == 0) return "No pairs meet here. What duties lack, and what would help: kith schedule STRAND\n";
    if (left == 0) return "Every pair is placed each time.\n";
    auto text = fmt::format("{} fully placed, {} not; {}.\n", counted(static_cast<std::size_t>(gaps.now.pairs), "pair"), left,
                            counted(static_cast<std::size_t>(gaps.now.meetings), "meeting"));
    Table table({{"one change"}, {"pairs", Align::right}, {"meetings", Align::right}});
    for (const auto& one : gaps.best)
        table.add({change_text(programme, people, one.change) + (one.with.is_proven ? "" : " (at least)"),
                   gain(one.with.pairs - gaps.now.pairs), gain(one.with.meetings - gaps.now.meetings)});
    if (table.empty()) text += "No single change that was tried places more.\n";
    else text += "\n" + table.text() + "\n";
    text += wrapped(fmt::format("All strands were planned again for each of {}{}.", counted(gaps.tried, "change"),
                                gaps.not_tried > 0 ? fmt::format("; {} more were not tried (--most)", gaps.not_tried) : ""), 0);
    return text;
}

Value schedule_gaps_json(const Programme& programme, const scheduling::Plans& plans, const scheduling::Gaps& gaps) {
    List rows;
    for (const auto& one : gaps.best) {
        auto row = *record::Codec<record::ConflictChange>::write(proposal::written(programme, one.change)).as<Map>();
        if (one.change.slot_kind) row.set("kind", std::string(record::spelling(*one.change.slot_kind)));
        row.set("more-pairs", one.with.pairs - gaps.now.pairs).set("more-meetings", one.with.meetings - gaps.now.meetings);
        row.set("proven", one.with.is_proven);
        rows.emplace_back(std::move(row));
    }
    return Map{{"pairs", gaps.now.pairs}, {"meetings", gaps.now.meetings}, {"unplaced", static_cast<std::int64_t>(count_unplaced(plans))},
               {"changes", std::move(rows)}, {"tried", static_cast<std::int64_t>(gaps.tried)},
               {"not-tried", static_cast<std::int64_t>(gaps.not_tried)}};
}

} // namespace kith::report
