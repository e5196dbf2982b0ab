// SPDX-License-Identifier: MIT
#include "text/edit_splices.hpp"

#include <algorithm>

namespace kith::text {

std::string spliced(std::string_view bytes, Splices splices) {
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice& a, const Splice& b) { return a.at < b.at; });
    std::string text;
    std::size_t done = 0;
    for (const auto& splice : splices) {
        text.append(bytes.substr(done, splice.at - done)).append(splice.with);
        done = splice.at + splice.size;
    }
    return text.append(bytes.substr(done));
}

std::vector<Splices> inserting(const Layout& layout, const Node& container, Gap gap, const Fresh& fresh) {
    if (container.flow) return inserting_in_flow(layout, container, gap, fresh);
    return inserting_lines(layout, container, gap, fresh);
}

std::vector<Splices> removing(const Layout& layout, const Node& container, std::size_t index) {
    if (container.flow) return removing_in_flow(layout, container, index);
    return removing_lines(layout, container, index);
}

std::vector<Splices> replacing(const Layout& layout, const Node& container, std::size_t index,
                               const std::string& flow) {
    const auto child = layout.child(container, index);
    if (!child) return {};
    auto ways =
        container.flow ? replacing_in_flow(layout, *child, flow) : replacing_lines(layout, *child, flow);
    // `"key":value` needs no space, but not every value may follow the colon directly.
    if (layout.bytes()[child->value->begin - 1] == ':')
        ways.push_back(replacing_in_flow(layout, *child, " " + flow).front());
    return ways;
}

} // namespace kith::text
