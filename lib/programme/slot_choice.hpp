// SPDX-License-Identifier: MIT
// Which slots a rule or an event means: kinds of slot, or names; nothing named means all.
#pragma once

#include "programme/programme.hpp"

namespace kith::programme {

inline bool chooses(const record::SlotChoice& choice, const Slot& slot) {
    if (choice.kinds.empty() && choice.names.empty()) return true;
    return choice.kinds.contains(slot.kind) || choice.names.contains({slot.name, {}});
}

} // namespace kith::programme
