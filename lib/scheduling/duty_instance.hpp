// SPDX-License-Identifier: MIT
// A strand's duties over the dates of a plan: each on each date on which its slot stands, who can do it and
// why the others can't, which adult has an eye on it, and the same as a rota for the solver. rules.md, T7.
#pragma once

#include "programme/availability.hpp"
#include "scheduling/commitments.hpp"
#include "solver/rota.hpp"

namespace kith::scheduling {

using programme::PersonIndex;
using programme::PlaceIndex;
using programme::SlotIndex;
using programme::StrandIndex;
using text::Date;

/// Why someone of the strand cannot do a duty: the first that holds. `gates` is what nothing else but a gate
/// keeps out.
enum class Hindrance { none, away, no_duty_day, not_free, elsewhere, gates };

/// One duty on one date.
struct DatedDuty {
    const record::Duty* record = nullptr;
    Date date{};
    SlotIndex slot;
    PlaceIndex place;
    bool has_room = true; ///< the place is not taken up by others
    std::optional<PersonIndex> supervisor;
    std::vector<Hindrance> hindrance; ///< of each of the people
};

class DutyInstance {
  public:
    /// `busy` holds all that is not to be moved on these dates, the meetings of this strand included.
    DutyInstance(const programme::Programme& programme, StrandIndex strand, Date from, Date until,
                 const Commitments& busy);

    const programme::Programme& programme() const { return programme_; }
    const programme::Strand& strand() const { return programme_[strand_]; }
    const std::vector<PersonIndex>& people() const {
        return people_;
    } ///< mentors and spotters in order of id
    const std::vector<DatedDuty>& duties() const {
        return duties_;
    } ///< in order of date, time, slot and place
    bool needs_supervisor() const { return strand().needs_supervisor(); }

    /// The positions of the duties that have room and an adult: those of the rota, in its order.
    std::vector<std::size_t> positions() const;
    solver::Rota rota() const;

  private:
    void find_people();
    void find_duties(Date from, Date until);
    void find_rooms();
    void find_hindrances();
    Hindrance hindrance_of(PersonIndex person, const DatedDuty& duty) const;
    bool is_free(PersonIndex person, const DatedDuty& duty) const;
    void find_supervisors();
    std::vector<PersonIndex> adults_for(const DatedDuty& duty) const;
    bool can_oversee_too(PersonIndex adult, const DatedDuty& duty,
                         const std::vector<std::size_t>& with) const;
    Date window_of(const DatedDuty& duty) const;
    void count_done(solver::Rota& rota, const std::map<Date, std::size_t>& weeks,
                    const std::map<Date, std::size_t>& windows) const;
    Date window_of(const programme::Calendar& calendar, Date date) const;
    const programme::Slot& slot(const DatedDuty& duty) const { return programme_[duty.slot]; }
    bool overlap(const DatedDuty& one, const DatedDuty& other) const;

    const programme::Programme& programme_;
    StrandIndex strand_;
    Date from_;
    const Commitments& busy_;
    programme::Availability availability_;
    std::vector<PersonIndex> people_;
    std::vector<DatedDuty> duties_;
};

} // namespace kith::scheduling
