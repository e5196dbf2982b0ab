// SPDX-License-Identifier: MIT
// Who does which duty: each duty gets its people or stands uncovered, nobody does more than they can, and the
// work falls evenly. Coverage and fairness are proven by counting or by an integer programme; who is with
// whom, which kinds of duty and which days anyone gets are bettered by local search, beside bounds that hold
// for every plan. Integers alone decide: steps and nodes are limited, never time, and the same input gives
// the same plan.
#pragma once

#include "solver/integer_program.hpp"

#include <utility>

namespace kith::solver {

struct RotaDuty {
    std::size_t day = 0; ///< days in a row have numbers in a row
    std::size_t week = 0;
    std::size_t window = 0; ///< within which the work is to be even
    std::size_t kind = 0;   ///< of which everyone should get their share
    int at_least = 1;
    int at_most = 1;
    bool twos = false;            ///< an even number of people
    int experienced = 0;          ///< at least so many of them are
    std::vector<std::size_t> who; ///< those who may, in ascending order
};

struct Rota {
    std::size_t people = 0;
    std::size_t weeks = 0;
    std::size_t windows = 0;
    std::size_t kinds = 1;
    std::vector<RotaDuty> duties;
    std::optional<int> per_week;                  ///< duties a person
    std::vector<std::vector<int>> done_in_week;   ///< [week][person] beside these duties; empty: none
    std::vector<std::vector<int>> done_in_window; ///< [window][person]; empty: none
    std::vector<std::vector<std::size_t>> one_of; ///< sets of duties of which nobody does two
    std::vector<std::pair<std::size_t, std::size_t>> apart; ///< people who are never on one duty
    std::vector<bool> experienced;                          ///< of each person; empty: nobody
    std::uint64_t seed = 0;                                 ///< decides between equals
};

/// The people of each duty, in ascending order; nobody where it stands uncovered.
using RotaPlan = std::vector<std::vector<std::size_t>>;

/// What a plan is worth; lower is better throughout. `missing`, `fair` and `together` decide in turn, then
/// the rest by one weighed sum: none of it is worth giving up all of another.
struct RotaValue {
    Whole missing = 0;  ///< people that uncovered duties lack
    Whole fair = 0;     ///< over windows and people: duties, those done before included, squared
    Whole together = 0; ///< over twosomes: times on one duty beyond the first
    Whole kinds = 0;    ///< over people and kinds: duties squared
    Whole in_a_row = 0; ///< over people: second duties on one day, and days with a duty on the next day too
    Whole evenly = 0;   ///< over twosomes: times on one duty, squared

    Whole rest() const { return 3 * kinds + 4 * in_a_row + 2 * evenly; }
    friend bool operator==(const RotaValue&, const RotaValue&) = default;
};

struct RotaAnswer {
    RotaPlan people;
    RotaValue value;
    RotaValue bound; ///< no plan that is as good on the levels before goes below; of the rest, none of
                     ///< `together`'s value
};

struct RotaEffort {
    SearchLimit program;
    std::int64_t steps = 8'000'000; ///< of the local search
};

/// How many people the duty gets: the fewest that its bounds and twos allow; nothing where they allow no
/// number.
std::optional<std::size_t> size_of(const RotaDuty& duty);

/// A plan that keeps every rule, checked by why_not_rota before it is handed back (std::logic_error should it
/// not).
RotaAnswer plan_rota(const Rota& rota, const RotaEffort& effort = {});

/// The same for `missing` alone; the other levels are as they come, and their bounds are 0.
RotaAnswer cover_rota(const Rota& rota, const SearchLimit& limit = {});

/// Empty, or what the plan breaks. Shares no code with the search.
std::string why_not_rota(const Rota& rota, const RotaPlan& plan);

/// The levels of a plan, counted afresh.
RotaValue value_of(const Rota& rota, const RotaPlan& plan);

} // namespace kith::solver
