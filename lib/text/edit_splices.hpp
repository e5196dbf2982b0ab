// SPDX-License-Identifier: MIT
// How a change of one entry or item looks in the text: which bytes give way to which. Each function returns
// ways to do it, the best first, and checks none of them; edit_steps.hpp takes the first that reads as
// intended. No way keeps fewer comments than the text has.
#pragma once

#include "text/edit_layout.hpp"

#include <string>
#include <vector>

namespace kith::text {

/// `size` bytes at `at` give way to `with`.
struct Splice {
    std::size_t at;
    std::size_t size;
    std::string with;
};

/// Splices that don't overlap, made together.
using Splices = std::vector<Splice>;

/// What a new entry or item looks like.
struct Fresh {
    Node value;
    std::string flow;  ///< the value on one line
    std::string name;  ///< the key of an entry
    std::string lines; ///< the whole entry or item in block style, without indentation, ended by a line feed
};

/// A place between children: the new one gets `index`, next to the child behind or before which it is to
/// stand.
enum class Beside { behind, before };
struct Gap {
    std::size_t index;
    Beside beside;
};

std::string spliced(std::string_view bytes, Splices splices);

/// Adds an entry or item to a map or list, which is not empty where it is in block style.
std::vector<Splices> inserting(const Layout& layout, const Node& container, Gap gap, const Fresh& fresh);

/// Takes out one of several children, or the only one of a flow collection.
std::vector<Splices> removing(const Layout& layout, const Node& container, std::size_t index);

/// Puts a value on one line in the place of a child's value.
std::vector<Splices> replacing(const Layout& layout, const Node& container, std::size_t index,
                               const std::string& flow);

/// Where the lines above a child begin that are comments on it: directly above, indented as it is. The first
/// lines of a file are about the file.
std::size_t above(const Layout& layout, std::size_t begin);

// The two styles: edit_block.cpp, edit_flow.cpp.
std::vector<Splices> inserting_lines(const Layout& layout, const Node& block, Gap gap, const Fresh& fresh);
std::vector<Splices> removing_lines(const Layout& layout, const Node& block, std::size_t index);
std::vector<Splices> replacing_lines(const Layout& layout, const Child& child, const std::string& flow);
std::vector<Splices> inserting_in_flow(const Layout& layout, const Node& flow, Gap gap, const Fresh& fresh);
std::vector<Splices> removing_in_flow(const Layout& layout, const Node& flow, std::size_t index);
std::vector<Splices> replacing_in_flow(const Layout& layout, const Child& child, const std::string& flow);

} // namespace kith::text
