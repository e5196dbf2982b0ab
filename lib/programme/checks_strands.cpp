// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include <algorithm>

namespace kith::programme {

namespace code = text::code;
using text::Findings;

void levels_are_in_order(const Programme& programme, Findings& findings) {
    using record::Level;
    for (const auto& strand : programme.strands()) {
        const auto& order = strand.record->matching.order;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const auto level = order[i].value;
            const auto end = order.begin() + static_cast<std::ptrdiff_t>(i);
            const auto earlier = [&](Level wanted) {
                return std::any_of(order.begin(), end, [&](const auto& one) { return one.value == wanted; });
            };
            const bool needs_place = level == Level::weak || level == Level::floor || level == Level::spread;
            if (earlier(level))
                findings.error(code::level_order, order[i].span,
                               fmt::format("'{}' stands in the order twice", record::spelling(level)), "keep the first");
            else if (needs_place && !earlier(Level::place))
                findings.error(code::level_order, order[i].span,
                               fmt::format("'{}' before 'place' would leave people out to look better",
                                           record::spelling(level)),
                               "name place first");
        }
    }
}

void targeted_strands_have_a_discreet_name(const Programme& programme, Findings& findings) {
    for (const auto& strand : programme.strands())
        if (strand.record->open_to == record::OpenTo::targeted && strand.record->shown_as.empty())
            findings.error(code::missing_key, strand.record->span, "a targeted strand needs the key 'shown-as'",
                           "add the name that stands on registers and calendars, so that nobody is known by it");
}

} // namespace kith::programme
