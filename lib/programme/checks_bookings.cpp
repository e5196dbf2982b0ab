// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "programme/bookings.hpp"

#include <algorithm>
#include <set>

namespace kith::programme {
namespace {

namespace code = text::code;
using text::Findings;

/// "k1, k2 and 3 more".
std::string names_of(const Crowd& crowd) {
    constexpr std::size_t most = 4;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, crowd.size()); ++i) names += (i == 0 ? "" : ", ") + crowd[i]->name;
    return crowd.size() > most ? fmt::format("{} and {} more", names, crowd.size() - most) : names;
}

std::string where_is(const Booking& booking) {
    return fmt::format("'{}' stands in {}:{}", booking.name, booking.span.source ? booking.span.source->path : "",
                       booking.span.line);
}

/// What is wrong with a crowd, said at its last booking.
struct Clash {
    text::Code code;
    const Booking* at;
    std::string what;
    std::string hint;
};

/// One person's part in a crowd: overseeing may be shared within limits, all else wants them whole.
struct Part {
    Crowd whole;
    Crowd overseen;
};

Part part_of(PersonIndex person, const Crowd& crowd) {
    Part part;
    for (const auto* booking : crowd) {
        const auto& people = booking->people;
        const bool takes_part = std::find(people.begin(), people.end(), person) != people.end();
        (takes_part || booking->kind == Booking::Kind::event ? part.whole : part.overseen).push_back(booking);
    }
    return part;
}

/// How many the adult may oversee at once: their own number, else the lowest of the strands, else one.
int most_overseen(const Programme& programme, const Person& adult, const Crowd& overseen) {
    if (adult.record->at_once) return adult.record->at_once->value;
    int most = 0;
    for (const auto* booking : overseen) {
        const auto& needed = programme[booking->strand].scheduling().supervision.needed;
        const int number = needed ? needed->meetings_per_adult.value : 1;
        most = most == 0 ? number : std::min(most, number);
    }
    return std::max(1, most);
}

bool are_apart(const Programme& programme, const Crowd& overseen) {
    const bool together = std::any_of(overseen.begin(), overseen.end(), [&](const Booking* one) {
        return programme[one->strand].needs_supervisor() && programme[one->strand].in_one_place();
    });
    return together && std::any_of(overseen.begin(), overseen.end(),
                                   [&](const Booking* one) { return one->place != overseen.front()->place; });
}

std::optional<Clash> clash_of(const Programme& programme, PersonIndex index, const Crowd& crowd) {
    const auto& person = programme[index];
    const auto part = part_of(index, crowd);
    if (part.whole.size() > 1 || (!part.whole.empty() && !part.overseen.empty()))
        return Clash{code::two_places, crowd.back(),
                     fmt::format("'{}' is in two places at once: {}", person.id.text, names_of(crowd)), where_is(*crowd.front())};
    const auto& overseen = part.overseen;
    const int most = most_overseen(programme, person, overseen);
    if (static_cast<int>(overseen.size()) > most)
        return Clash{code::too_many_at_once, overseen.back(),
                     fmt::format("'{}' oversees {} at once, and at most {}: {}", person.id.text, overseen.size(), most,
                                 names_of(overseen)),
                     "give one of them another adult, or plan again with kith schedule"};
    if (are_apart(programme, overseen))
        return Clash{code::two_places, overseen.back(),
                     fmt::format("'{}' oversees in two places at once: {}", person.id.text, names_of(overseen)),
                     where_is(*overseen.front())};
    return {};
}

std::optional<Clash> clash_of(const Programme& programme, PlaceIndex index, const Crowd& crowd) {
    const auto& place = programme[index];
    const auto whole = std::find_if(crowd.begin(), crowd.end(),
                                    [](const Booking* one) { return one->kind == Booking::Kind::event; });
    if (whole != crowd.end())
        return Clash{code::too_many_at_once, crowd.back(),
                     fmt::format("'{}' is taken whole by {}, and more is planned there: {}", place.name.text, (*whole)->name,
                                 names_of(crowd)),
                     where_is(**whole)};
    if (static_cast<int>(crowd.size()) <= place.holds) return {};
    return Clash{code::too_many_at_once, crowd.back(),
                 fmt::format("'{}' holds {}, and {} are planned there at once: {}", place.name.text, place.holds, crowd.size(),
                             names_of(crowd)),
                 "move one of them, or plan again with kith schedule"};
}

/// Looks at the crowds of one person or place. Only where a whole crowd would clash do its dates matter; each booking
/// is reported once, on the first day that is still to come. What has passed cannot be planned otherwise.
template <class Index>
void test_crowds(const Programme& programme, Index index, const Crowd& bookings, Findings& findings) {
    std::set<const Booking*> reported;
    at_each_beginning(bookings, [&](const Crowd& crowd) {
        if (!clash_of(programme, index, crowd)) return;
        for (const auto& [date, present] : by_date(programme, crowd, programme.today())) {
            const auto clash = present.size() > 1 ? clash_of(programme, index, present) : std::nullopt;
            if (!clash || !reported.insert(clash->at).second) continue;
            findings.error(clash->code, clash->at->span, fmt::format("{}, on {}", clash->what, text::format(date)), clash->hint);
        }
    });
}

} // namespace

void nobody_is_in_two_places(const Programme& programme, Findings& findings) {
    const auto bookings = bookings_of(programme);
    std::vector<Crowd> of_person(programme.people().size());
    for (const auto& booking : bookings) {
        std::set<PersonIndex> concerned(booking.people.begin(), booking.people.end());
        if (booking.supervisor) concerned.insert(*booking.supervisor);
        for (const auto person : concerned) of_person[person.value].push_back(&booking);
    }
    for (std::size_t i = 0; i < of_person.size(); ++i)
        if (of_person[i].size() > 1) test_crowds(programme, PersonIndex{i}, of_person[i], findings);
}

void places_hold_what_is_planned(const Programme& programme, Findings& findings) {
    const auto bookings = bookings_of(programme);
    std::vector<Crowd> at_place(programme.places().size());
    for (const auto& booking : bookings)
        if (booking.place) at_place[booking.place->value].push_back(&booking);
    for (std::size_t i = 0; i < at_place.size(); ++i)
        if (at_place[i].size() > 1) test_crowds(programme, PlaceIndex{i}, at_place[i], findings);
}

} // namespace kith::programme
