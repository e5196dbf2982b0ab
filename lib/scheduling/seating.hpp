// SPDX-License-Identifier: MIT
// Places and adults for the meetings of one slot: how many can take place at once, and who sits where. Each meeting
// takes one of a place's places and one of an adult's; an adult stays in one place where the strand says so.
#pragma once

#include "programme/programme.hpp"

namespace kith::scheduling {

using programme::PersonIndex;
using programme::PlaceIndex;

struct FreePlace {
    PlaceIndex place;
    int free = 0;
};

struct FreeAdult {
    PersonIndex adult;
    int free = 0;
    std::optional<PlaceIndex> bound; ///< where they are already
};

/// What is left in a slot. Without `needs_place` or `needs_adult` that side sets no limit.
struct Supply {
    bool needs_place = false;
    bool needs_adult = false;
    bool in_one_place = true;
    std::vector<FreePlace> places; ///< in the order in which they are offered
    std::vector<FreeAdult> adults;
};

struct Seat {
    std::optional<PlaceIndex> place;
    std::optional<PersonIndex> adult;
    friend bool operator==(const Seat&, const Seat&) = default;
};

/// True where the supply has this place or adult, or none is needed and none is named.
bool offers_place(const Supply& supply, std::optional<PlaceIndex> place);
bool offers_adult(const Supply& supply, std::optional<PersonIndex> adult);

/// No more meetings than this are ever counted where nothing limits them.
inline constexpr int unlimited = 1'000'000;

/// Takes what another meeting of the same time uses, whether this supply offers it or not.
void occupy(Supply& supply, const Seat& seat);

/// The most further meetings that can take place at once, as far as they are `enough`.
int most_meetings(const Supply& supply, int enough = unlimited);

/// What each further adult adds to the meetings that can take place at once, taking those with the largest numbers
/// first; empty where no adult is needed.
std::vector<int> steps_of(const Supply& supply);

/// Leaves out adults who are nowhere yet while the others can oversee as many of the meetings: those with the smallest
/// numbers first, of equals the last.
void spare_adults(Supply& supply, int meetings);

/// The first place and adult, in order, with which `others` more meetings can still be seated; takes it from the supply.
/// Nothing where there is none.
std::optional<Seat> take_seat(Supply& supply, int others);

/// Takes a given seat, as far as it is there; false where it is not free.
bool take_seat(Supply& supply, const Seat& seat);

} // namespace kith::scheduling
