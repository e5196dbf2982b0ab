// SPDX-License-Identifier: MIT
// What young people hold, as values for templates: letters of introduction, badges, cards of a week, picture boards,
// certificates and cards to choose on. Strands go by the name that gives nobody away, young people by what they are called; where names are not at
// hand, by their ids. Whoever is paused or has left gets none.
#pragma once

#include "matching/instance.hpp"
#include "report/card_template.hpp"

namespace kith::report {

/// What the cards are of.
struct CardChoice {
    programme::StrandIndex strand;
    std::optional<programme::PersonIndex> person{}; ///< nothing: everyone
    text::IsoWeek week{};                           ///< of cards of a week
};

/// The values of each card, in the order in which they are printed, and who got none.
struct Cards {
    std::vector<text::Map> values{};
    std::size_t left_out = 0;
    std::string because{}; ///< of those left out: "paused"
};

/// How much a card of a week holds.
struct WeekRoom {
    std::size_t lines = 0;
    std::size_t characters = 0; ///< in a line
};

/// The names that a kind of card has. All kinds have `strand` and `school`.
const TemplateNames& card_names(record::CardKind kind);

/// From each mentor to each mentee of the agreed pairs, those that begin later included; to a form as a whole.
Cards letters(const programme::Programme& programme, const CardChoice& choice);
/// Of mentors and reserves whose gates hold; of the person asked for, whatever their role.
Cards badges(const programme::Programme& programme, const CardChoice& choice);
/// Everything that a person of the strand has in that week, in all strands, but for what does not take place. A
/// week that needs more room than a card has goes on, on a second card.
Cards weeks(const programme::Programme& programme, const CardChoice& choice, const WeekRoom& room);
/// For each mentee without a mentor those whom the rules allow and who have room, `room` names on a card, to be numbered.
Cards choices(const matching::Instance& instance, const CardChoice& choice, std::size_t room);
/// Of those who gave time up to the programme's day.
Cards certificates(const programme::Programme& programme, const CardChoice& choice);

} // namespace kith::report
