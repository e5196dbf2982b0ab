// SPDX-License-Identifier: MIT
#include "report/card_boards.hpp"

#include "record/tracked_files.hpp"
#include "report/card_words.hpp"
#include "report/occasion_words.hpp"
#include "report/picture.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <fmt/ranges.h>

namespace kith::report {
namespace {

using programme::PersonIndex;
using programme::Programme;
using text::List;
using text::Map;
using Symbols = std::vector<PictureBoard::Symbol>;

/// The way of talking for which boards are made.
constexpr const char* way_of_boards = "symbols";

/// Who made the picture and how it may be used; a picture that says neither is not printed.
std::string credit_of(const record::Symbol& symbol, const record::SymbolsFile& symbols, text::Findings& findings) {
    const auto& credit = symbol.credit.empty() ? symbols.credit : symbol.credit;
    const auto& licence = symbol.licence.empty() ? symbols.licence : symbol.licence;
    if (!credit.empty() && !licence.empty()) return credit + ", " + licence;
    findings.error(text::code::missing_key, symbol.span,
                   fmt::format("the picture '{}' has no {}", symbol.label, credit.empty() ? "credit" : "licence"),
                   "say whose it is: credit and licence here, or once at the top of the file");
    return {};
}

std::string address_of(const record::Symbol& symbol, const ReadPicture& read, text::Findings& findings) {
    if (!record::is_picture_name(symbol.file.value)) {
        findings.error(text::code::bad_value, symbol.file.span, fmt::format("'{}' is no name of a picture here", symbol.file.value),
                       "a picture stands beside symbols.yaml, as in happy.svg or happy.png");
        return {};
    }
    const auto before = findings.errors();
    const auto source = read(symbol.file.value, findings);
    if (source) return picture_address(*source, findings).value_or("");
    if (findings.errors() == before)
        findings.error(text::code::unknown_picture, symbol.file.span, fmt::format("no picture '{}' beside symbols.yaml", symbol.file.value),
                       "put the file there, or mend the name; capitals count");
    return {};
}

/// Each credit once, in the order in which the pictures stand.
List credits_of(const Symbols& symbols) {
    std::vector<std::string> seen;
    for (const auto& symbol : symbols)
        if (std::find(seen.begin(), seen.end(), symbol.credit) == seen.end()) seen.push_back(symbol.credit);
    List list;
    for (const auto& credit : seen) list.emplace_back(Map{{"credit", credit}});
    return list;
}

/// Whose board it is: nobody's in particular, or one person's.
Map values_of(const Programme& programme, programme::StrandIndex strand, std::optional<PersonIndex> person, const std::string& title,
              const Symbols& symbols) {
    const auto ways = person ? fmt::format("{}", fmt::join(programme[*person].record->communication, ", ")) : "";
    const auto school = person ? school_of(programme, *person) : programme.records().programme.schools.begin()->second.name;
    List pictures;
    for (const auto& symbol : symbols) pictures.emplace_back(Map{{"label", symbol.label}, {"picture", symbol.address}});
    return {{"strand", discreet_name(programme[strand])},
            {"school", school},
            {"title", title},
            {"name", person ? called(programme, *person) : ""},
            {"ways", text::visible(ways)},
            {"has-title", !title.empty()},
            {"has-name", person.has_value()},
            {"has-ways", !ways.empty()},
            {"symbols", std::move(pictures)},
            {"credits", credits_of(symbols)}};
}

/// Nobody for the board on the wall, then those who talk with symbols; or the one asked for.
std::vector<std::optional<PersonIndex>> owners(const Programme& programme, const CardChoice& choice) {
    if (choice.person) return {choice.person};
    std::vector<std::optional<PersonIndex>> all{std::nullopt};
    for (std::size_t p = 0; p < programme.people().size(); ++p) {
        const PersonIndex person{p};
        if (programme[person].record->communication.contains(way_of_boards) && role_in(programme, person, choice.strand) &&
            takes_part_today(programme, person))
            all.emplace_back(person);
    }
    return all;
}

} // namespace

std::vector<PictureBoard> picture_boards(const record::SymbolsFile& symbols, const ReadPicture& read, text::Findings& findings) {
    std::vector<PictureBoard> boards;
    for (const auto& board : symbols.boards) {
        boards.push_back({board.title, {}});
        for (const auto& symbol : board.symbols) {
            auto address = address_of(symbol, read, findings);
            boards.back().symbols.push_back({symbol.label, std::move(address), credit_of(symbol, symbols, findings)});
        }
    }
    return boards;
}

Cards boards(const Programme& programme, const CardChoice& choice, const std::vector<PictureBoard>& boards, BoardUse use,
             std::size_t room) {
    Cards cards;
    if (use == BoardUse::pictures) {
        for (const auto& board : boards)
            for (const auto& symbol : board.symbols) cards.values.push_back(values_of(programme, choice.strand, {}, {}, {symbol}));
        return cards;
    }
    for (const auto& owner : owners(programme, choice))
        for (const auto& board : boards)
            for (std::size_t at = 0; at < board.symbols.size(); at += room) {
                const auto from = board.symbols.begin() + static_cast<std::ptrdiff_t>(at);
                const auto count = std::min(room, board.symbols.size() - at);
                cards.values.push_back(
                    values_of(programme, choice.strand, owner, board.title, Symbols(from, from + static_cast<std::ptrdiff_t>(count))));
            }
    return cards;
}

} // namespace kith::report
