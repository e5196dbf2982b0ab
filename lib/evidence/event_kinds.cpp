// SPDX-License-Identifier: MIT
#include "evidence/event_kinds.hpp"

namespace kith::evidence {

using record::EventKind;

std::optional<EventKind> event_kind(std::string_view event) {
    const auto word = event.substr(0, event.find('/'));
    for (const auto& [spelt, kind] : record::Words<EventKind>::list)
        if (spelt == word) return kind;
    return {};
}

bool is_supervision(EventKind kind) {
    return kind == EventKind::supervision || kind == EventKind::briefing || kind == EventKind::debrief ||
           kind == EventKind::one_to_one;
}

bool is_for_mentors(EventKind kind) { return kind == EventKind::training || is_supervision(kind); }

} // namespace kith::evidence
