// SPDX-License-Identifier: MIT
// The redo journal's one page: what a committed change is to do, with the digests that tell how far it came. As text
// it ends with a digest of itself, so that a page that no crash could have left behind is known as damaged.
#pragma once

#include "store/change.hpp"
#include "store/digest.hpp"

#include <cstdint>
#include <vector>

namespace kith::store {

/// One file of the change. `next` absent: it is deleted.
struct Step {
    Target target;
    std::size_t slot = 0; ///< the staged bytes lie in `s<slot>` of the part's staging folder
    Digest base;
    Digest next;
};

struct Intent {
    std::uint64_t id = 0;     ///< one more than that of the change before
    std::string owner;        ///< who wrote it, for the message
    std::string secret;       ///< where the private folder was
    std::vector<Step> steps;
};

/// `id` is the change's number, `owner` and `secret` one line each.
Intent intent_of(const std::vector<Entry>& entries, std::uint64_t id, std::string owner, std::string secret);

std::string to_text(const Intent& intent);

/// Nothing where the text is damaged.
std::optional<Intent> parse_intent(const std::string& text);

} // namespace kith::store
