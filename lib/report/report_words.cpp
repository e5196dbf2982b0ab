// SPDX-License-Identifier: MIT
#include "report/report_words.hpp"

#include "evidence/strand_name.hpp"
#include "report/report_head.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace kith::report {

Document document_of(const programme::Programme& programme, const char* name, const std::string& title,
                     text::Date day, Audience audience) {
    Document document;
    document.name = name;
    document.title = fmt::format("{}, {}: {}", programme.records().programme.name, text::format(day), title);
    if (audience == Audience::staff)
        document.about = {"For staff: without answers, scores, tags and check-ins."};
    if (audience == Audience::everyone)
        document.about = {fmt::format("For everyone: without people. {}", kept_back_words)};
    return document;
}

text::Map json_of(const programme::Programme& programme, text::Date day, Audience audience) {
    return {{"programme", programme.records().programme.name},
            {"asof", text::format(day)},
            {"audience", audience_word(audience)}};
}

std::string strand_name(const programme::Programme& programme, programme::StrandIndex strand,
                        Audience audience) {
    if (evidence::shows_people(audience)) return programme[strand].name.text;
    return evidence::discreet_name(*programme[strand].record);
}

Cell share(std::int64_t part, std::int64_t base, Audience audience) {
    if (audience == Audience::everyone && base < evidence::percent_base) return base == 0 ? Cell("-") : kept_back();
    if (base == 0) return "-";
    Cell cell((200 * part + base) / (2 * base));
    cell.text += " %";
    return cell;
}

text::Value json_of(const Cell& cell) {
    if (!cell.number) return cell.text;
    return cell.number->places == 0 ? text::Value(cell.number->units) : text::Value(*cell.number);
}

std::string words_of(const evidence::Spread& spread) {
    if (spread.count == 0) return "-";
    if (spread.least == spread.most) return fmt::format("{}", spread.least);
    return fmt::format("{} to {}, half of them {} or fewer", spread.least, spread.most, spread.middle);
}

text::Map json_of(const evidence::Spread& spread) {
    text::Map map{{"count", spread.count}};
    if (spread.count == 0) return map;
    return map.set("least", spread.least)
        .set("quarter", spread.quarter)
        .set("middle", spread.middle)
        .set("three-quarters", spread.three_quarters)
        .set("most", spread.most);
}

text::Map json_of(const evidence::DutyTally& duties) {
    return {{"due", duties.due},
            {"held", duties.held},
            {"not-held", duties.not_held},
            {"not-recorded", duties.not_recorded}};
}

std::string some_of(const std::vector<std::string>& all, std::size_t most) {
    std::string text;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i) text += (i == 0 ? "" : ", ") + all[i];
    return all.size() > most ? text + fmt::format(" and {} more", all.size() - most) : text;
}

Cell cell_of(const evidence::MaybeCount& count) { return count ? Cell(*count) : kept_back(); }

} // namespace kith::report
