// SPDX-License-Identifier: MIT
#include "scheduling/seating.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kith::scheduling {
namespace {

constexpr int most_steps = 20'000;

int total(const std::vector<int>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }

/// Sends adults to places so that most meetings can be held: depth first, large adults first, cut off by what the
/// rest could add at best. Exact within the step limit, which only very large slots reach; a lower bound beyond.
class Sending {
  public:
    Sending(std::vector<int> rooms, std::vector<int> adults) : rooms_(std::move(rooms)), adults_(std::move(adults)) {
        std::sort(adults_.rbegin(), adults_.rend());
        rest_.assign(adults_.size() + 1, 0);
        for (std::size_t i = adults_.size(); i-- > 0;) rest_[i] = rest_[i + 1] + adults_[i];
    }

    /// No more is looked for than `enough`.
    int most(int enough) {
        enough_ = enough;
        go(0, 0);
        return best_;
    }

  private:
    void go(std::size_t next, int held) {
        best_ = std::max(best_, held);
        if (best_ >= enough_ || next == adults_.size() || held + std::min(rest_[next], total(rooms_)) <= best_ || ++steps_ > most_steps)
            return;
        // The fullest use first: the first descent is the greedy answer.
        std::vector<std::size_t> order(rooms_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return rooms_[a] > rooms_[b]; });
        int last = -1;
        for (const auto room : order) {
            if (rooms_[room] == last || rooms_[room] == 0) continue; // equal rooms are the same choice
            last = rooms_[room];
            const int used = std::min(rooms_[room], adults_[next]);
            rooms_[room] -= used;
            go(next + 1, held + used);
            rooms_[room] += used;
        }
        go(next + 1, held);
    }

    std::vector<int> rooms_;
    std::vector<int> adults_;
    std::vector<int> rest_;
    int best_ = 0;
    int enough_ = 0;
    int steps_ = 0;
};

/// Where adults all have the same number, a room of h gives them pieces of that number and a rest: each adult takes the
/// largest piece that is left, which is exact as a room's pieces only get smaller.
std::vector<int> pieces_of(const std::vector<int>& rooms, int number, std::size_t adults) {
    std::vector<int> pieces;
    for (const int room : rooms)
        for (int rest = room; rest > 0 && pieces.size() < rooms.size() * adults; rest -= number) pieces.push_back(std::min(rest, number));
    std::sort(pieces.rbegin(), pieces.rend());
    pieces.resize(std::min(pieces.size(), adults));
    return pieces;
}

/// The same for a supply in which none is bound.
std::optional<std::vector<int>> even_steps(const Supply& supply) {
    if (supply.adults.empty()) return std::vector<int>{};
    const int number = supply.adults.front().free;
    const bool even = std::all_of(supply.adults.begin(), supply.adults.end(),
                                  [&](const FreeAdult& adult) { return adult.free == number && !adult.bound; });
    if (!even || number <= 0) return {};
    std::vector<int> rooms;
    for (const auto& place : supply.places) rooms.push_back(place.free);
    return pieces_of(rooms, number, supply.adults.size());
}

/// At most `enough`.
int most_in_one_place(const Supply& supply, int enough) {
    std::vector<int> rooms, adults;
    int held = 0;
    for (const auto& place : supply.places) {
        int bound = 0;
        for (const auto& adult : supply.adults)
            if (adult.bound == place.place) bound += adult.free;
        const int used = std::min(place.free, bound);
        held += used;
        rooms.push_back(place.free - used);
    }
    for (const auto& adult : supply.adults)
        if (!adult.bound && adult.free > 0) adults.push_back(adult.free);
    const bool even = std::all_of(adults.begin(), adults.end(), [&](int number) { return number == adults.front(); });
    if (adults.empty() || held >= enough) return std::min(held, enough);
    const int more = even ? total(pieces_of(rooms, adults.front(), adults.size())) : Sending(std::move(rooms), std::move(adults)).most(enough - held);
    return std::min(held + more, enough);
}

/// Whoever is bound already, by another strand's rule perhaps, stays there.
bool fits(const FreeAdult& adult, const FreePlace& place) {
    return adult.free > 0 && (!adult.bound || *adult.bound == place.place);
}

Seat taken(FreePlace* place, FreeAdult* adult, bool in_one_place) {
    Seat seat;
    if (place != nullptr) {
        --place->free;
        seat.place = place->place;
    }
    if (adult != nullptr) {
        --adult->free;
        seat.adult = adult->adult;
        if (place != nullptr && in_one_place) adult->bound = place->place;
    }
    return seat;
}

} // namespace

int most_meetings(const Supply& supply, int enough) {
    int rooms = 0, adults = 0;
    for (const auto& place : supply.places) rooms += place.free;
    for (const auto& adult : supply.adults) adults += adult.free;
    if (!supply.needs_place && !supply.needs_adult) return enough;
    if (!supply.needs_adult) return std::min(rooms, enough);
    if (!supply.needs_place) return std::min(adults, enough);
    const bool bound = std::any_of(supply.adults.begin(), supply.adults.end(), [](const auto& a) { return a.bound; });
    // Adults who may go about: one place each is a lower bound, exact unless another strand binds some of them.
    return supply.in_one_place || bound ? most_in_one_place(supply, enough) : std::min({rooms, adults, enough});
}

std::vector<int> steps_of(const Supply& supply) {
    if (!supply.needs_adult) return {};
    if (supply.needs_place && supply.in_one_place)
        if (auto steps = even_steps(supply)) return *steps;
    auto some = supply;
    std::stable_sort(some.adults.begin(), some.adults.end(), [](const auto& a, const auto& b) { return a.free > b.free; });
    const auto all = std::exchange(some.adults, {});
    std::vector<int> steps;
    for (int held = 0; const auto& adult : all) {
        some.adults.push_back(adult);
        const int now = most_meetings(some);
        if (now > held) steps.push_back(now - held);
        held = std::max(held, now);
    }
    return steps;
}

void spare_adults(Supply& supply, int meetings) {
    if (!supply.needs_adult) return;
    const int needed = most_meetings(supply, meetings);
    std::vector<FreeAdult> order(supply.adults.rbegin(), supply.adults.rend());
    std::stable_sort(order.begin(), order.end(), [](const FreeAdult& a, const FreeAdult& b) { return a.free < b.free; });
    for (const auto& one : order) {
        if (one.bound) continue;
        auto fewer = supply;
        std::erase_if(fewer.adults, [&](const FreeAdult& other) { return other.adult == one.adult; });
        if (most_meetings(fewer, needed) >= needed) supply = std::move(fewer);
    }
}

std::optional<Seat> take_seat(Supply& supply, int others) {
    const std::size_t places = supply.needs_place ? supply.places.size() : 1;
    const std::size_t adults = supply.needs_adult ? supply.adults.size() : 1;
    for (std::size_t p = 0; p < places; ++p) {
        if (supply.needs_place && supply.places[p].free == 0) continue;
        for (std::size_t a = 0; a < adults; ++a) {
            if (supply.needs_adult && supply.needs_place && !fits(supply.adults[a], supply.places[p])) continue;
            if (supply.needs_adult && supply.adults[a].free == 0) continue;
            Supply left = supply;
            const auto seat = taken(supply.needs_place ? &left.places[p] : nullptr,
                                    supply.needs_adult ? &left.adults[a] : nullptr, supply.in_one_place);
            if (most_meetings(left, others) < others) continue;
            supply = std::move(left);
            return seat;
        }
    }
    return {};
}

bool offers_place(const Supply& supply, std::optional<PlaceIndex> place) {
    return supply.needs_place ? std::any_of(supply.places.begin(), supply.places.end(), [&](const auto& one) { return one.place == place; })
                              : !place;
}

bool offers_adult(const Supply& supply, std::optional<PersonIndex> adult) {
    return supply.needs_adult ? std::any_of(supply.adults.begin(), supply.adults.end(), [&](const auto& one) { return one.adult == adult; })
                              : !adult;
}

void occupy(Supply& supply, const Seat& seat) {
    for (auto& place : supply.places)
        if (place.place == seat.place) place.free = std::max(0, place.free - 1);
    std::erase_if(supply.adults, [&](FreeAdult& adult) {
        if (adult.adult != seat.adult) return false;
        --adult.free;
        const bool elsewhere = supply.in_one_place && adult.bound && adult.bound != seat.place;
        if (supply.in_one_place) adult.bound = seat.place;
        return adult.free <= 0 || elsewhere;
    });
}

bool take_seat(Supply& supply, const Seat& seat) {
    FreePlace* place = nullptr;
    FreeAdult* adult = nullptr;
    for (auto& one : supply.places)
        if (one.place == seat.place && one.free > 0) place = &one;
    for (auto& one : supply.adults)
        if (one.adult == seat.adult && one.free > 0) adult = &one;
    if ((supply.needs_place && place == nullptr) || (supply.needs_adult && adult == nullptr)) return false;
    if (place != nullptr && adult != nullptr && !fits(*adult, *place)) return false;
    taken(place, adult, supply.in_one_place);
    return true;
}

} // namespace kith::scheduling
