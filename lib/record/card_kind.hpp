// SPDX-License-Identifier: MIT
// What can be printed for young people to hold; the kinds are also the names of templates.
#pragma once

#include "record/words.hpp"

namespace kith::record {

enum class CardKind { letter, badge, week, board, certificate, choice };

template <>
struct Words<CardKind> {
    static constexpr std::array<std::pair<std::string_view, CardKind>, 6> list{{{"letter", CardKind::letter},
                                                                                {"badge", CardKind::badge},
                                                                                {"week", CardKind::week},
                                                                                {"board", CardKind::board},
                                                                                {"certificate", CardKind::certificate},
                                                                                {"choice", CardKind::choice}}};
};

} // namespace kith::record
