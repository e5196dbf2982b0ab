// SPDX-License-Identifier: MIT
// Cards laid out on A4: one offline page for a browser, without scripts and with a policy that fetches nothing, whose sheets
// print at their true size; cards that are to be cut have marks in the margins.
#pragma once

#include "record/card_kind.hpp"
#include "report/cards.hpp"

#include <string>
#include <vector>

namespace kith::report {

enum class CardSize { a4, large_print };
enum class CardCut { one_per_page, to_cut };
enum class CardPaper { white, cream };

struct CardStyle {
    record::CardKind kind = record::CardKind::letter;
    CardSize size = CardSize::a4;
    CardCut cut = CardCut::one_per_page;
    CardPaper paper = CardPaper::white;
};

/// How a kind of card is printed as a rule: badges, weeks to cut, the others a page each.
CardCut usual_cut(record::CardKind kind);

/// How many cards stand on a sheet; how many pictures on a board, and names on a card to choose on; and how much on a card
/// of a week.
std::size_t cards_on_sheet(const CardStyle& style);
std::size_t pictures_on_board(const CardStyle& style);
std::size_t names_to_choose(const CardStyle& style);
WeekRoom room_of_week(const CardStyle& style);

/// The first bytes of such a page, by which kith knows its own.
inline constexpr std::string_view cards_page_start = "<!DOCTYPE html>\n<!-- cards by kith -->\n";

/// The whole page. `title` is shown by the browser; `cards` are the cards' HTML as card_html gives it.
std::string cards_page(const std::string& title, const CardStyle& style, const std::vector<std::string>& cards);

} // namespace kith::report
