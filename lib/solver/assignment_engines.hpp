// SPDX-License-Identifier: MIT
// The ways in which the assignment core can go about an instance, each exact by itself, so that tests can try
// every one. Internal to the core: others include assignment.hpp, whose `assign` chooses.
#pragma once

#include "solver/assignment.hpp"

namespace kith::solver::core {

enum class Engine {
    portfolio, ///< what `assign` does
    repair,    ///< the same for prices that are nearly right: paths come first however many rows are free
    paths,     ///< row reduction, then cheapest paths (Jonker, Volgenant 1987)
    auction,   ///< phases of an auction with falling epsilon, then cheapest paths for what they left
};

template <class Cost>
Assigned<Cost> assign_by(Engine engine, const Assignment<Cost>& instance);

} // namespace kith::solver::core
